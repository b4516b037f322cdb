/** A table by channel, page or platform: what the user lists, then other or unknown, then the total straight from Data. */
import { sumKey } from '../../core/sum-key.ts';
import { nativeFormula } from '../../render/native-formula.ts';
import { letters, parseCell } from '../a1.ts';
import type { CellContent, ChartRange } from '../plan.ts';
import { findColumn, sumOf } from './data-source.ts';
import { type MeasureWish, metricOf, wishKey } from './measures.ts';
import type { Months, PeriodRow } from './months-tab.ts';
import type { TabDraft } from './tab-draft.ts';
import { kpiFormat, wishFormat } from './unit-formats.ts';
import type { Words } from './words.ts';

interface LabelTable {
  readonly words: Words;
  /** Of the header row. */
  readonly at: string;
  readonly months: Months;
  /** Such as channel or landing_page. */
  readonly dimension: string;
  /** What the sample has; the user may change them. */
  readonly labels: readonly string[];
  /** Empty rows for labels that the sample does not have. */
  readonly spare?: number;
  /** Measures of the Months tab and KPIs made of those that stand here, in this order. */
  readonly columns: readonly string[];
  /** The name of the range with the labels. */
  readonly name: string;
  readonly period?: PeriodRow;
}

export interface LabelRows {
  readonly rows: readonly number[];
  readonly other: number;
  readonly total: number;
  /** On the table's own tab, such as $D$9. */
  readonly cell: (column: string, row: number) => string;
  /** The listed rows of a column with its header, for a chart; `label` for the labels. */
  readonly column: (column: string) => ChartRange;
}

export function labelTable(draft: TabDraft, wanted: LabelTable): LabelRows {
  const { words, at, months, labels, spare = 2, columns, period = 'period' } = wanted;
  const { table } = words.shared;
  const { row: header, column: left } = parseCell(at);
  const letterOf = (column: string) =>
    letters(column === 'label' ? left : left + 1 + positionOf(columns, column));
  const count = labels.length + spare;
  const rows = Array.from({ length: count }, (_, index) => header + 1 + index);
  const [other, total] = [header + count + 1, header + count + 2];
  const here = (column: string, row: number) => `$${letterOf(column)}$${row}`;
  const label = letters(left);
  const right = letters(left + columns.length);
  const kpiCell = (kpi: string, row: number) =>
    nativeFormula(metricOf(kpi, months.measures), (inputs) => [here(sumKey(inputs), row)]);
  const cellsOf = (row: number, measure: (key: string) => string): CellContent[] =>
    columns.map((column) =>
      measureOf(months, column) === undefined ? kpiCell(column, row) : measure(column),
    );

  draft
    .write(at, [[words.dimension(wanted.dimension), ...columns.map(months.label)]], { look: 'header' })
    .look(`${letters(left + 1)}${header}:${right}${header}`, 'numberHeader')
    .height(header, 38)
    .input(
      `${label}${header + 1}`,
      rows.map((_, index) => [labels[index] ?? null]),
      { name: wanted.name },
    )
    .write(
      `${letters(left + 1)}${header + 1}`,
      rows.map((row) => cellsOf(row, (key) => `=${labelled(wanted, key, `$${label}${row}`)}`)),
    )
    .write(`${label}${other}`, [
      [
        table.other,
        ...cellsOf(other, (key) => {
          const listed = `${letterOf(key)}${header + 1}:${letterOf(key)}${other - 1}`;
          const all = here(key, total);
          return `=IF(${all}="";"";ROUND(${all}-SUM(${listed});6))`;
        }),
      ],
      [table.total, ...cellsOf(total, (key) => `=${months.cell(key, period)}`)],
    ])
    .look(`${label}${total}:${right}${total}`, 'total');
  for (const column of columns) {
    const format = measureOf(months, column) === undefined ? kpiFormat(column) : wishFormat(column);
    draft.format(`${letterOf(column)}${header + 1}:${letterOf(column)}${total}`, format);
  }
  return {
    rows,
    other,
    total,
    cell: here,
    column: (column) => ({ zone: `${letterOf(column)}${header}:${letterOf(column)}${other - 1}` }),
  };
}

function positionOf(columns: readonly string[], column: string): number {
  const position = columns.indexOf(column);
  if (position < 0) throw new Error(`The table has no column ${column}; it has ${columns.join(', ')}`);
  return position;
}

const measureOf = ({ measures }: Months, key: string): MeasureWish | undefined =>
  measures.find((wish) => wishKey(wish) === key);

/** The sum of the rows with a label, without "="; blank where the label or the column is missing. */
function labelled(
  { words, months, dimension, period = 'period' }: LabelTable,
  key: string,
  label: string,
): string {
  const wish = measureOf(months, key) as MeasureWish;
  const column = findColumn(months.source, [words.dimension(dimension)]);
  const sumIn = (numbers: readonly string[]) =>
    sumOf(months.source, {
      columns: numbers,
      date: months.fact('date'),
      period: months.period(period),
      where: [{ column, is: label }],
    });
  const number = months.columnNumber(key);
  const numbers =
    wish.of.length === 1
      ? [number]
      : wish.of.map((factor) => findColumn(months.source, [words.label(factor)]));
  const partNumbers = (wish.parts ?? []).map(months.columnNumber);
  const parts = partNumbers.map((part) => `IF(${part}="";0;${sumIn([part])})`);
  const otherwise = parts.length === 0 ? '""' : `IF(COUNT(${partNumbers.join(';')})=0;"";${parts.join('+')})`;
  return `IF(${label}="";"";IFERROR(IF(${number}="";${otherwise};${sumIn(numbers)});""))`;
}
