/** SELF_REPORTED: where tracking says customers came from, against what they answer themselves. */
import { numberCell } from '../core/cells.ts';
import { fail } from '../core/failure.ts';
import { amountsIn, type Column, type ColumnArgument, isGiven, sideBySide, textsIn } from './columns.ts';
import type { FunctionHelp } from './help.ts';
import { MOST_CELLS } from './sheet-size.ts';

type Cell = string | number;

const NOT_TRACKED = 'not tracked';
const NO_ANSWER = '(no answer)';
const UNTRACKED = ['', '(none)', '(not set)', 'unknown', 'okänd', 'ukjent'];

export const help: FunctionHelp = {
  name: 'SELF_REPORTED',
  description:
    'Crosses what customers answer to "How did you hear about us?" with the channel that tracking shows, and how much was not tracked.',
  example: '=SELF_REPORTED(A2:A300;B2:B300)',
  parameters: [
    {
      name: 'tracked',
      type: 'Array<Array<string>>',
      description:
        'The tracked channel of each customer or lead; blank, (none), (not set) or unknown where none is.',
    },
    {
      name: 'reported',
      type: 'Array<Array<string>>',
      description: 'Their own answers in the same rows, such as B2:B300.',
    },
    {
      name: 'values',
      type: 'Array<Array<number>>',
      description: 'Optional. Money of each row, to be added up instead of counting rows.',
    },
  ],
};

export function calculate(tracked: unknown, reported: unknown, values?: unknown): Cell[][] {
  const given: ColumnArgument[] = [
    { name: 'tracked', kind: 'text', argument: tracked },
    { name: 'reported', kind: 'text', argument: reported },
  ];
  if (isGiven(values)) given.push({ name: 'values', kind: 'number', argument: values });
  const { columns } = sideBySide(given);
  const [trackedColumn, reportedColumn, valueColumn] = columns as [Column, Column, Column?];
  const channels = textsIn(trackedColumn).map((text) => (isUntracked(text) ? '' : text));
  const answers = textsIn(reportedColumn).map((text) => text || NO_ANSWER);
  const amounts = valueColumn === undefined ? answers.map(() => 1) : amountsIn(valueColumn);

  const known = Array.from(new Set(channels)).filter((channel) => channel !== '');
  refuseTooLarge(new Set(answers).size, known.length);
  const placeOf = new Map([...known, ''].map((channel, place) => [channel, place]));
  const total = new Array<number>(placeOf.size).fill(0);
  const sums = new Map<string, number[]>();
  answers.forEach((answer, row) => {
    const place = placeOf.get(channels[row] as string) as number;
    const line = sums.get(answer) ?? total.map(() => 0);
    sums.set(answer, line);
    for (const cells of [line, total]) cells[place] = (cells[place] as number) + (amounts[row] as number);
  });
  return [
    ['reported', ...known, NOT_TRACKED, 'Total', 'not_tracked_share'],
    ...Array.from(sums, ([answer, line]) => rowOf(answer, line)),
    rowOf('Total', total),
  ];
}

function refuseTooLarge(answers: number, channels: number): void {
  if (answers * channels <= MOST_CELLS) return;
  fail({
    code: 'refused',
    reason: `${answers} answers by ${channels} channels are more cells than a sheet holds`,
    advice: 'group them before, such as campaigns into channels',
  });
}

function rowOf(label: string, amounts: readonly number[]): Cell[] {
  const all = amounts.reduce((sum, amount) => sum + amount, 0);
  const untracked = amounts[amounts.length - 1] as number;
  return [label, ...amounts.map(numberCell), numberCell(all), numberCell(untracked / all)];
}

const isUntracked = (text: string): boolean => UNTRACKED.includes(text.toLowerCase());
