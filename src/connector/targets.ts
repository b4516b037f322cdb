/** Targets from a tab of the spreadsheet, spread evenly over their days so that they add up over any period. */
import { measure } from '../catalogue/catalogue.ts';
import { headerWord } from '../catalogue/reading/normalise.ts';
import { meaningOf } from '../catalogue/reading/vocabulary.ts';
import type { Language, Texts } from '../catalogue/types.ts';
import { isBlank } from '../core/cells.ts';
import { dayProblem, inspectDays } from '../core/days.ts';
import { inspectNumbers, numberProblem } from '../core/numbers.ts';
import { dayKey, dayOfKey } from './day-key.ts';
import { refuse } from './problem.ts';
import { type NamedColumns, namedColumns } from './sheet/named-columns.ts';
import type { Cells } from './sheet/port.ts';
import type { DateRange, Rows, Value } from './source.ts';

const HEADERS = {
  date_from: { en: 'date_from', sv: 'datum_från', nb: 'dato_fra' },
  date_to: { en: 'date_to', sv: 'datum_till', nb: 'dato_til' },
  channel: { en: 'channel', sv: 'kanal', nb: 'kanal' },
  measure: { en: 'measure', sv: 'mått', nb: 'mål' },
  value: { en: 'value', sv: 'värde', nb: 'verdi' },
} satisfies Readonly<Record<string, Texts>>;

export interface Target {
  readonly from: number;
  readonly to: number;
  readonly channel: string;
  readonly measure: string;
  readonly perDay: number;
}

export function readTargets(tab: string, rows: Cells, language: Language): readonly Target[] {
  const columns = namedColumns(tab, rows, HEADERS, language);
  const from = daysOf(columns, 'date_from');
  const to = daysOf(columns, 'date_to');
  const values = valuesOf(columns);
  return columns.rowNumbers.map((row, index): Target => {
    const first = from[index] as number;
    const last = to[index] as number;
    if (last < first) refuse({ code: 'target_dates_reversed', tab, row });
    return {
      from: first,
      to: last,
      channel: String(columns.cells.channel[index]).trim(),
      measure: measureNamed(String(columns.cells.measure[index]).trim(), tab, row),
      perDay: (values[index] as number) / (last - first + 1),
    };
  });
}

type Columns = NamedColumns<keyof typeof HEADERS>;

function daysOf({ cells, placeOf }: Columns, name: 'date_from' | 'date_to'): readonly number[] {
  const { days, bad } = inspectDays(cells[name], { dataRange: true });
  const [first] = bad;
  if (first !== undefined) refuse(dayProblem(first, placeOf(name, first.index)));
  const blank = cells[name].findIndex(isBlank);
  if (blank >= 0) refuse({ code: 'blank_date', place: placeOf(name, blank) });
  return days;
}

function valuesOf({ cells, placeOf }: Columns): readonly number[] {
  const { numbers, bad } = inspectNumbers(cells.value);
  const [first] = bad;
  if (first !== undefined) refuse(numberProblem(first, placeOf('value', first.index)));
  const blank = numbers.findIndex(Number.isNaN);
  if (blank >= 0) refuse({ code: 'not_a_number', place: placeOf('value', blank), text: '' });
  return numbers;
}

/** Only what adds up over days can be spread over them. */
function measureNamed(text: string, tab: string, row: number): string {
  const meaning = meaningOf(headerWord(text));
  const named =
    measure(text.toLowerCase()) ?? (meaning?.kind === 'measure' ? measure(meaning.id) : undefined);
  if (named === undefined || named.kind !== 'sum' || named.onlyInTargets === true) {
    return refuse({ code: 'not_a_target_measure', tab, row, text });
  }
  return named.id;
}

/** A row for each day of each target within the range; `ids` may name date, channel and target_ fields. */
export function targetRows(
  targets: readonly Target[],
  ids: readonly string[],
  range: DateRange | undefined,
): Rows {
  const wanted = targets.filter((target) => ids.includes(`target_${target.measure}`));
  const first = range === undefined ? Number.NEGATIVE_INFINITY : dayOfKey(range.startDate);
  const last = range === undefined ? Number.POSITIVE_INFINITY : dayOfKey(range.endDate);
  const columns = new Map<string, Value[]>(ids.map((id) => [id, []]));
  let count = 0;
  for (const { from, to, channel, measure: id, perDay } of wanted) {
    for (let day = Math.max(from, first); day <= Math.min(to, last); day++) {
      for (const [column, values] of columns) {
        if (column === 'date') values.push(dayKey(day));
        else if (column === 'channel') values.push(channel);
        else values.push(column === `target_${id}` ? perDay : null);
      }
      count += 1;
    }
  }
  return { count, column: (id) => columns.get(id) ?? [] };
}
