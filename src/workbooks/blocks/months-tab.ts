/** The Months tab: measures and KPIs for each of the last 13 complete months, for the period and what it is compared with. */
import { sumKey } from '../../core/sum-key.ts';
import { nativeFormula } from '../../render/native-formula.ts';
import type { CellContent, ChartRange } from '../plan.ts';
import { type DataSource, foundOf, type PeriodCells } from './data-source.ts';
import type { Sample } from './data-tab.ts';
import type { OwnColumn } from './label-table.ts';
import { type MeasureWish, metricOf, type Wish, wishKey, wishOf, withParts } from './measures.ts';
import { monthFacts } from './month-facts.ts';
import { NOTE, noteColumn } from './month-notes.ts';
import { monthRows, periodRows } from './month-rows.ts';
import {
  columnNumbers,
  type HelpingColumn,
  helpingColumns,
  helpingKeys,
  measureCell,
  numberCells,
  type Summing,
  writtenKeys,
} from './month-sums.ts';
import {
  ALL_ROWS,
  COLUMNS_ROW,
  FIRST_MONTH,
  HEADER,
  MONTHS,
  type MonthsFact,
  monthsLayout,
  type PeriodRow,
  ROWS,
  SECOND_ROW,
  TITLES_ROW,
} from './months-layout.ts';
import { TabDraft } from './tab-draft.ts';
import { headerWidth } from './text-size.ts';
import { kpiFormat, wishFormat } from './unit-formats.ts';
import type { Words } from './words.ts';

export type { PeriodRow } from './months-layout.ts';

interface MonthsTab {
  readonly words: Words;
  readonly source: DataSource;
  readonly measures: readonly Wish[];
  /** Those that are made of the measures above. */
  readonly kpis?: readonly string[];
  /** Columns calculated from those, such as the gross profit after ads. */
  readonly own?: readonly OwnColumn[];
  /** Whether the user's notes stand beside their months, in the last column. */
  readonly notes?: boolean;
  /** Of the period asked for: a number, or a cell such as {tab:start}!$D$5. */
  readonly months: number | string;
  /** Other Data tabs in which a month must be complete, too, before it counts. */
  readonly completeIn?: readonly DataSource[];
  /** Other Data tabs whose dates the columns of one's own are about. */
  readonly datedIn?: readonly DataSource[];
  /** A cell with a month that is over, where rows are events such as mailings, of which the last day may have none. */
  readonly monthOver?: string;
  /**
   * A measure that every row has, where Data may have no dates, such as pages of a whole period. It stands in for the
   * column of dates, and the period takes in every number; months and what was before stay empty.
   */
  readonly undatedBy?: string;
  /** Of the Data tab, where its columns have other names than the measures. */
  readonly sample?: Sample;
  readonly id?: string;
  readonly name?: string;
}

export interface Months {
  readonly tab: TabDraft;
  readonly words: Words;
  readonly source: DataSource;
  readonly measures: readonly MeasureWish[];
  readonly sample: Sample | undefined;
  /** What a column is called. */
  readonly label: (id: string) => string;
  /** The cell of a measure or KPI for a period. */
  readonly cell: (id: string, row?: PeriodRow) => string;
  /** The cell of one of the 13 months, 1 being the oldest; `month` and `note` for what is beside the measures. */
  readonly monthCell: (id: string, month: number) => string;
  /** A column of the 13 months with its header, for a chart; `month` for the labels. */
  readonly column: (id: string) => ChartRange;
  /** Without header, such as {tab:months}!$D$12:$D$24. */
  readonly zone: (id: string) => string;
  /** First day and first day after it. */
  readonly period: (row?: PeriodRow) => PeriodCells;
  /** The same as a Data tab writes its days, for criteria over its dates; of another Data tab if given. */
  readonly written: (row?: PeriodRow, of?: DataSource) => PeriodCells;
  /** Of one of the 13 months. */
  readonly monthWritten: (month: number) => PeriodCells;
  /** Cells that hold the number of the date column, first and last date, last complete month; of another Data tab if given. */
  readonly fact: (name: MonthsFact, of?: DataSource) => string;
  /** The cell with the number of a measure's column in Data, "" where there is none. */
  readonly columnNumber: (measureId: string) => string;
  /** Those of a measure, or of both that make a product. */
  readonly columnNumbers: (measureId: string) => readonly string[];
  /** The measure that stands in for dates where Data has none. */
  readonly undatedBy?: string | undefined;
}

export function monthsTab(wanted: MonthsTab): Months {
  const { words, source, notes = false, id = 'months' } = wanted;
  const measures = withParts(wanted.measures);
  const keys = keysOf(wanted, measures);
  const sources = sourcesOf(wanted);
  const beside = [...(notes ? [NOTE] : []), ...helpingKeys({ source, sources, measures })];
  const layout = monthsLayout(id, [...keys, ...beside], sources);
  const summing: Summing = { words, source, sources, measures, layout };
  const helping = [...(notes ? [noteColumn(words, source, layout)] : []), ...helpingColumns(summing)];
  const columns = keys.map((key) => columnOfKey(key, wanted, summing));
  const tab = writeTab(wanted, summing, [...columns, ...helping]);
  const outside = (cell: string) => `{tab:${id}}!${cell}`;
  const wishNamed = (key: string) => measures.find((wish) => wishKey(wish) === key) ?? { of: [key] };
  const writtenIn = (row: number, of: DataSource): PeriodCells => {
    const { from, until } = writtenKeys(of);
    return { from: outside(layout.fixed(from, row)), until: outside(layout.fixed(until, row)) };
  };
  const zone = (key: string, top: number) =>
    `$${layout.letter(key)}$${top}:$${layout.letter(key)}$${FIRST_MONTH + MONTHS - 1}`;
  return {
    tab,
    words,
    source,
    measures,
    sample: wanted.sample,
    undatedBy: wanted.undatedBy,
    label: (key) => labelOf(key, wanted, measures),
    cell: (key, row = 'period') => outside(layout.fixed(key, ROWS[row])),
    monthCell: (key, month) => outside(layout.fixed(key, FIRST_MONTH + month - 1)),
    column: (key) => ({ tab: id, zone: zone(key, HEADER).replace(/\$/g, '') }),
    zone: (key) => outside(zone(key, FIRST_MONTH)),
    period: (row = 'period') => ({
      from: outside(layout.fixed('from', ROWS[row])),
      until: outside(layout.fixed('until', ROWS[row])),
    }),
    written: (row = 'period', of = source) => writtenIn(ROWS[row], of),
    monthWritten: (month) => writtenIn(FIRST_MONTH + month - 1, source),
    fact: (name, of = source) => outside(layout.fact(name, of)),
    columnNumber: (key) => outside(layout.fixed(key, COLUMNS_ROW)),
    columnNumbers: (key) => numberCells(layout, wishNamed(key)).map(outside),
  };
}

/** What is asked for, in this order, and last the parts that a measure may be added up from. */
function keysOf({ measures, kpis = [], own = [] }: MonthsTab, all: readonly MeasureWish[]): string[] {
  const asked = measures.map(wishKey);
  const parts = all.map(wishKey).filter((key) => !asked.includes(key));
  return [...asked, ...kpis, ...own.map((column) => column.id), ...parts];
}

/** The one of the Months tab first, then the others that its measures are read from. */
function sourcesOf({ source, measures, completeIn = [], datedIn = [] }: MonthsTab): readonly DataSource[] {
  const others = measures.flatMap((wish) => wishOf(wish).from ?? []);
  return Array.from(new Set([source, ...completeIn, ...others, ...datedIn]));
}

const WIDTH_OF_NOTE = 1000;

function columnOfKey(key: string, wanted: MonthsTab, summing: Summing): HelpingColumn {
  const { measures, layout } = summing;
  const header = labelOf(key, wanted, measures);
  const wish = measures.find((each) => wishKey(each) === key);
  if (wish !== undefined) {
    const formula = (row: number) => measureCell(summing, wish, row);
    const format = wishFormat(sumKey(wish.of));
    return { key, header, format, numbers: columnNumbers(summing, wish), formula };
  }
  const own = wanted.own?.find((column) => column.id === key);
  if (own !== undefined) {
    const number = layout.fixed(key, COLUMNS_ROW);
    const formula = (row: number) => `=${own.formula((column) => layout.beside(column, row), number)}`;
    const numbers = own.number === undefined ? {} : { [COLUMNS_ROW]: `=${own.number}` };
    return { key, header, format: own.format, numbers, formula };
  }
  const metric = metricOf(key, measures);
  const formula = (row: number) => nativeFormula(metric, (inputs) => [layout.beside(sumKey(inputs), row)]);
  return { key, header, format: kpiFormat(key), formula };
}

function writeTab(wanted: MonthsTab, summing: Summing, columns: readonly HelpingColumn[]): TabDraft {
  const { words, id = 'months', name = words.shared.tabs.months } = wanted;
  const { sources, layout } = summing;
  const texts = words.shared.months;
  const undated = wanted.undatedBy === undefined ? undefined : foundOf(wanted.source, 'undated');
  const facts = monthFacts({ ...wanted, sources, layout });
  const rows = [...monthRows(), ...periodRows(texts, undated)].map((cells, index): CellContent[] => [
    ...cells,
    ...columns.map(({ formula }) => formula(ALL_ROWS[index] as number)),
  ]);
  const numbers = (row: typeof SECOND_ROW | typeof COLUMNS_ROW) =>
    columns.map((column) => column.numbers?.[row] ?? null);
  const last = columns[columns.length - 1]?.key ?? 'from';
  const tab = new TabDraft(id, name, {
    columnWidths: widthsOf(columns),
    gridlines: true,
  });
  tab
    .write('A1', [[name]], { look: 'title' })
    .write('A2', [[`${texts.title}. ${texts.note}`]], { look: 'note' })
    .write('A4', facts, { look: 'note' })
    .format(`B5:${String.fromCharCode(65 + sources.length)}7`, 'day')
    .write(`A${COLUMNS_ROW}`, [[texts.columns, null, null, ...numbers(COLUMNS_ROW)]], { look: 'note' })
    .write(`A${HEADER}`, [[texts.month, texts.from, texts.until, ...columns.map(({ header }) => header)]], {
      look: 'header',
    })
    .look(`B${HEADER}:${layout.letter(last)}${HEADER}`, 'numberHeader')
    .write(`A${FIRST_MONTH}`, rows.slice(0, MONTHS))
    .write(`A${ROWS.period}`, rows.slice(MONTHS), { look: 'total' })
    .format(`B${FIRST_MONTH}:C${ROWS.lastYear}`, 'day')
    .height(1, 34)
    .freeze({ rows: HEADER });
  if (sources.length > 1)
    tab.write(`B${TITLES_ROW}`, [sources.map(({ title = '""' }) => `=${title}`)], { look: 'note' });
  if (numbers(SECOND_ROW).some((cell) => cell !== null))
    tab.write(`A${SECOND_ROW}`, [[texts.second, null, null, ...numbers(SECOND_ROW)]], { look: 'note' });
  for (const { key, format } of columns) {
    const letter = layout.letter(key);
    if (format !== undefined) tab.format(`${letter}${FIRST_MONTH}:${letter}${ROWS.lastYear}`, format);
    if (format === undefined || format === 'digits')
      tab
        .look(`${letter}${FIRST_MONTH}:${letter}${ROWS.lastYear}`, 'note')
        .look(`${letter}${HEADER}`, 'header');
  }
  return tab;
}

/** The sentence above the table needs room, too, where there are few columns. */
function widthsOf(columns: readonly HelpingColumn[]): number[] {
  const widths = columns.map(({ key, header }) => (key === NOTE ? 340 : headerWidth(header, 140)));
  const all = [240, 140, 140, ...widths];
  const left = WIDTH_OF_NOTE - all.reduce((sum, width) => sum + width, 0);
  return left > 0 ? [...all, left] : all;
}

function labelOf(key: string, { words, own = [] }: MonthsTab, measures: readonly MeasureWish[]): string {
  const column = own.find(({ id }) => id === key);
  if (column !== undefined) return column.label;
  const wish = measures.find((each) => wishKey(each) === key);
  if (wish === undefined) return words.label(key);
  return wish.label ?? wish.of.map(words.label).join(' × ');
}
