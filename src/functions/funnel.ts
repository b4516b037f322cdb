/** FUNNEL: the rate of every step, and with an earlier period to compare, the step that fell most. */
import { numberCell } from '../core/cells.ts';
import { amountsIn, type Column, type ColumnArgument, isGiven, namesIn, sideBySide } from './columns.ts';
import type { FunctionHelp } from './help.ts';

type Cell = string | number | boolean;

export const help: FunctionHelp = {
  name: 'FUNNEL',
  description:
    'A funnel with the rate of every step, and the bottleneck: the step that fell most against an earlier period or a target.',
  parameters: [
    {
      name: 'stages',
      type: 'Array<Array<string>>',
      description: 'Names of the stages in order, such as A2:A6.',
    },
    {
      name: 'counts',
      type: 'Array<Array<number>>',
      description: 'How many reached each stage, such as B2:B6.',
    },
    {
      name: 'reference_counts',
      type: 'Array<Array<number>>',
      description: 'Optional. The same counts of an earlier period or a target, such as C2:C6.',
    },
  ],
  example: '=FUNNEL(A2:A6;B2:B6;C2:C6)',
  result: 'Array<Array<string|number|boolean>>',
};

const HEADER = ['stage', 'count', 'rate_from_previous', 'rate_from_first'];
const REFERENCE_HEADER = ['reference_rate', 'change', 'bottleneck'];

export function calculate(stages: unknown, counts: unknown, referenceCounts?: unknown): Cell[][] {
  const given: ColumnArgument[] = [
    { name: 'stages', kind: 'text', argument: stages },
    { name: 'counts', kind: 'number', argument: counts },
  ];
  if (isGiven(referenceCounts)) {
    given.push({ name: 'reference_counts', kind: 'number', argument: referenceCounts });
  }
  const { columns } = sideBySide(given);
  const [stageColumn, countColumn, referenceColumn] = columns as [Column, Column, Column?];
  const names = namesIn(stageColumn);
  const amounts = amountsIn(countColumn);
  const rates = stepRates(amounts);
  const rows = names.map((name, row): Cell[] => [
    name,
    amounts[row] as number,
    rates[row] as number | '',
    numberCell((amounts[row] as number) / (amounts[0] as number)),
  ]);
  if (referenceColumn === undefined) return [HEADER, ...rows];

  const comparison = compared(rates, stepRates(amountsIn(referenceColumn)));
  return [
    [...HEADER, ...REFERENCE_HEADER],
    ...rows.map((cells, row) => [...cells, ...(comparison[row] as Cell[])]),
  ];
}

function stepRates(counts: readonly number[]): (number | '')[] {
  return counts.map((count, row) => (row === 0 ? '' : numberCell(count / (counts[row - 1] as number))));
}

/** Reference rate, change and whether this step fell most; a step that did not fall is no bottleneck. */
function compared(rates: readonly (number | '')[], references: readonly (number | '')[]): Cell[][] {
  const changes = rates.map((now, row) => {
    const before = references[row] as number | '';
    return now === '' || before === '' ? '' : numberCell(now - before);
  });
  const worst = Math.min(0, ...changes.filter((change): change is number => change !== ''));
  const bottleneck = worst < 0 ? changes.indexOf(worst) : -1;
  return changes.map((change, row) => [references[row] as Cell, change, row === bottleneck]);
}
