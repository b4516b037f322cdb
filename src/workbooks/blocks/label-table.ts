/** A table by channel, page or platform: what the user lists, then other or unknown, then the total straight from Data. */
import { sumKey } from '../../core/sum-key.ts';
import { nativeFormula } from '../../render/native-formula.ts';
import { letters, parseCell } from '../a1.ts';
import type { FormatName } from '../formats.ts';
import type { CellContent, ChartRange } from '../plan.ts';
import { type DataSource, findColumn, sumOf } from './data-source.ts';
import { type MeasureWish, metricOf, shareOf, wishKey } from './measures.ts';
import type { Months, PeriodRow } from './months-tab.ts';
import type { TabDraft } from './tab-draft.ts';
import { kpiFormat, wishFormat } from './unit-formats.ts';
import type { Words } from './words.ts';

/** A column calculated from others of the same row; KPIs to its right may be made of it. */
export interface OwnColumn {
  readonly id: string;
  readonly label: string;
  readonly format: FormatName;
  /** Of a column in Data, above the header on a Months tab; a formula without "=". */
  readonly number?: string;
  /** Given the cell of another column in the row, and that of the number above. */
  readonly formula: (cell: (column: string) => string, number: string) => string;
}

interface LabelTable {
  readonly words: Words;
  /** Of the header row; the column to the left holds a number that only formulas read. */
  readonly at: string;
  readonly months: Months;
  /** The Data tab with the labels, where it is another than that of the Months tab. */
  readonly source?: DataSource;
  /** Such as channel or landing_page. */
  readonly dimension: string;
  /** What the sample has; the user may change them. */
  readonly labels: readonly string[];
  /** Empty rows for labels that the sample does not have. */
  readonly spare?: number;
  /** Measures of the Months tab, KPIs made of those that stand here, and columns of one's own, in this order. */
  readonly columns: readonly (string | OwnColumn)[];
  /** The name of the range with the labels. */
  readonly name: string;
  /** Cells with the labels, where another table has them already: this one has no cells of the user then. */
  readonly labelsFrom?: readonly string[];
  /** Headers where the catalogue's labels are too long. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Columns that must not be added up over all labels, such as what each platform claims. */
  readonly untotalled?: readonly string[];
  readonly period?: PeriodRow;
}

export interface LabelRows {
  readonly rows: readonly number[];
  readonly other: number;
  readonly total: number;
  /** On the table's own tab, such as $D$9; `label` for the label. */
  readonly cell: (column: string, row: number) => string;
  /** The listed rows of a column with its header, for a chart; `label` for the labels. */
  readonly column: (column: string) => ChartRange;
}

export function labelTable(draft: TabDraft, wanted: LabelTable): LabelRows {
  const { words, at, months, labels, spare = 2, columns, period = 'period', headers = {} } = wanted;
  const { table } = words.shared;
  const { row: header, column: left } = parseCell(at);
  if (left < 2) throw new Error(`A table by ${wanted.dimension} needs a column to its left`);
  const ids = columns.map((column) => (typeof column === 'string' ? column : column.id));
  const letterOf = (column: string) =>
    letters(column === 'label' ? left : left + 1 + positionOf(ids, column));
  const count = wanted.labelsFrom?.length ?? labels.length + spare;
  const rows = Array.from({ length: count }, (_, index) => header + 1 + index);
  const [other, total] = [header + count + 1, header + count + 2];
  const here = (column: string, row: number) => `$${letterOf(column)}$${row}`;
  const beside = (column: string, row: number) => `$${letterOf(column)}${row}`;
  const [label, right] = [letters(left), letters(left + columns.length)];
  const dimensionColumn = `$${letters(left - 1)}$${header}`;
  const own = columns.flatMap((column) => (typeof column === 'string' ? [] : [column.id]));
  const known = [...months.measures, ...own];
  const cellOf = (column: string | OwnColumn, row: number, measure: (key: string) => string): CellContent => {
    if (typeof column !== 'string') return `=${column.formula((id) => beside(id, row), '')}`;
    if (measureOf(months, column) !== undefined) return measure(column);
    return nativeFormula(metricOf(column, known), (inputs) => [beside(sumKey(inputs), row)]);
  };
  const cellsOf = (row: number, measure: (key: string) => string): CellContent[] =>
    columns.map((column, index) => {
      const leftOut = row === total && wanted.untotalled?.includes(ids[index] as string);
      return leftOut ? null : cellOf(column, row, measure);
    });
  const titles = columns.map((column, index) =>
    typeof column === 'string' ? (headers[ids[index] as string] ?? months.label(column)) : column.label,
  );

  const inParts = ids.filter((id) => partsOf(months, id).length > 0);
  const parts = new Map(
    inParts.map((id) => [
      id,
      writeParts(
        draft,
        wanted,
        id,
        rows.map((row) => `$${label}$${row}`),
        dimensionColumn,
      ),
    ]),
  );
  draft
    .write(at, [[words.dimension(wanted.dimension), ...titles]], { look: 'header' })
    .write(
      dimensionColumn.replace(/\$/g, ''),
      [[`=${findColumn(wanted.source ?? months.source, [words.dimension(wanted.dimension)])}`]],
      {
        look: 'hidden',
      },
    )
    .look(`${letters(left + 1)}${header}:${right}${header}`, 'numberHeader')
    .write(
      `${letters(left + 1)}${header + 1}`,
      rows.map((row, index) =>
        cellsOf(row, (key) =>
          labelled(wanted, key, {
            ...{ label: `$${label}${row}`, dimension: dimensionColumn },
            parts: parts.get(key)?.[index] ?? '',
            beside: (column) => beside(column, row),
          }),
        ),
      ),
    )
    .write(`${label}${other}`, [
      [
        table.other,
        ...cellsOf(other, (key) => {
          const listed = `${letterOf(key)}$${header + 1}:${letterOf(key)}${other - 1}`;
          const all = months.cell(key, period);
          return `=IF(${all}="";"";ROUND(${all}-SUM(${listed});6))`;
        }),
      ],
      [table.total, ...cellsOf(total, (key) => `=${months.cell(key, period)}`)],
    ])
    .look(`${label}${total}:${right}${total}`, 'total');
  if (wanted.labelsFrom === undefined)
    draft.input(
      `${label}${header + 1}`,
      rows.map((_, index) => [labels[index] ?? null]),
      { name: wanted.name },
    );
  else
    draft.write(
      `${label}${header + 1}`,
      wanted.labelsFrom.map((cell) => [`=IF(${cell}="";"";${cell})`]),
    );
  columns.forEach((column) => {
    const [id, format] =
      typeof column === 'string' ? [column, formatOf(months, column)] : [column.id, column.format];
    draft.format(`${letterOf(id)}${header + 1}:${letterOf(id)}${total}`, format);
  });
  return {
    rows,
    other,
    total,
    cell: here,
    column: (column) => ({ zone: `${letterOf(column)}${header}:${letterOf(column)}${other - 1}` }),
  };
}

function formatOf(months: Months, column: string): FormatName {
  const wish = measureOf(months, column);
  return wish === undefined ? kpiFormat(column) : wishFormat(sumKey(wish.of));
}

function positionOf(columns: readonly string[], column: string): number {
  const position = columns.indexOf(column);
  if (position < 0) throw new Error(`The table has no column ${column}; it has ${columns.join(', ')}`);
  return position;
}

const measureOf = ({ measures }: Months, key: string): MeasureWish | undefined =>
  measures.find((wish) => wishKey(wish) === key);

/** Cells that the formulas of a row refer to. */
interface RowCells {
  readonly label: string;
  /** The number of the column with the labels. */
  readonly dimension: string;
  /** The sums of the parts of a measure, for where Data has no column of its own for it. */
  readonly parts: string;
  readonly beside: (column: string) => string;
}

/** The sum of the rows with a label; blank where the label or the column is missing. */
function labelled(wanted: LabelTable, key: string, { label, dimension, parts, beside }: RowCells): string {
  const { months } = wanted;
  const sum = sumOf(sourceOf(wanted), {
    ...rowsOf(wanted, label, dimension),
    columns: months.columnNumbers(key),
  });
  const share = measureOf(months, key)?.share;
  const added = parts === '' ? '""' : `IF(COUNT(${parts})=0;"";SUM(${parts}))`;
  const otherwise = share === undefined ? added : shareOf(share, beside);
  const none = `OR(${label}="";${dimension}="")`;
  return `=IF(${none};"";IFERROR(IF(${months.columnNumber(key)}="";${otherwise};${sum});""))`;
}

const partsOf = (months: Months, key: string): readonly string[] => measureOf(months, key)?.parts ?? [];

/** The parts of a measure by label, on the Months tab below everything else: the zone of each label is given back. */
function writeParts(
  draft: TabDraft,
  wanted: LabelTable,
  key: string,
  labels: readonly string[],
  dimension: string,
) {
  const { months } = wanted;
  const { tab } = months;
  const parts = partsOf(months, key);
  const [there, number] = [`{tab:${draft.id}}!`, (part: string) => months.columnNumber(part)];
  const top = tab.free();
  const rows = labels.map((label, index) => {
    const here = `$A${top + 1 + index}`;
    const sums = parts.map((part) => {
      const sum = sumOf(sourceOf(wanted), {
        ...rowsOf(wanted, here, there + dimension),
        columns: [number(part)],
      });
      return `=IF(OR(${here}="";${there}${dimension}="";${number(part)}="");"";IFERROR(${sum};""))`;
    });
    return [`=IF(${there}${label}="";"";${there}${label})`, ...sums];
  });
  const last = letters(parts.length + 1);
  tab
    .write(`A${top}`, [[months.label(key), ...parts.map(months.label)]], { look: 'header' })
    .write(`A${top + 1}`, rows, { look: 'note' })
    .look(`B${top}:${last}${top}`, 'numberHeader');
  return labels.map((_, index) => `{tab:${tab.id}}!$B${top + 1 + index}:$${last}${top + 1 + index}`);
}

const sourceOf = ({ months, source = months.source }: LabelTable): DataSource => source;

const rowsOf = (wanted: LabelTable, label: string, dimension: string) => ({
  date: wanted.months.fact('date', sourceOf(wanted)),
  period: wanted.months.written(wanted.period, sourceOf(wanted)),
  where: [{ column: dimension, is: label }],
});
