/** The Months tab: measures and KPIs for each of the last 13 complete months, for the period and what it is compared with. */
import { sumKey } from '../../core/sum-key.ts';
import { nativeFormula } from '../../render/native-formula.ts';
import { letters } from '../a1.ts';
import type { CellContent, ChartRange } from '../plan.ts';
import { columnOf, type DataSource, findColumn, type PeriodCells, sumOf } from './data-source.ts';
import { monthText } from './formula-parts.ts';
import type { OwnColumn } from './label-table.ts';
import {
  columnLabels,
  type MeasureWish,
  metricOf,
  type Wish,
  wishKey,
  wishOf,
  withParts,
} from './measures.ts';
import { noteFormula } from './month-notes.ts';
import { TabDraft } from './tab-draft.ts';
import { kpiFormat, wishFormat } from './unit-formats.ts';
import type { Words } from './words.ts';

/** In column B; other Data tabs have theirs in C and on. */
const FACTS = { date: 4, first: 5, last: 6, complete: 7, length: 8 } as const;
const TITLES_ROW = 3;
/** The numbers of the columns with labels, and of those with measures. */
const LABELS_ROW = 9;
const COLUMNS_ROW = 10;
const HEADER = 11;
const FIRST_MONTH = 12;
const MONTHS = 13;
const ROWS = { period: 26, before: 27, lastYear: 28 } as const;
/** Columns A to C; measures begin in D. */
const FIXED: readonly string[] = ['month', 'from', 'until'];
const FIRST_MEASURE = 4;

export type PeriodRow = keyof typeof ROWS;

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
  /** A cell with a month that is over, where rows are events such as mailings, of which the last day may have none. */
  readonly monthOver?: string;
  /**
   * A measure that every row has, where Data may have no dates, such as pages of a whole period. It stands in for the
   * column of dates, and the period takes in every number; months and what was before stay empty.
   */
  readonly undatedBy?: string;
  readonly id?: string;
  readonly name?: string;
}

export interface Months {
  readonly tab: TabDraft;
  readonly words: Words;
  readonly source: DataSource;
  readonly measures: readonly MeasureWish[];
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
  readonly period: (row?: PeriodRow) => { readonly from: string; readonly until: string };
  /** Cells that hold the number of the date column, first and last date, last complete month; of another Data tab if given. */
  readonly fact: (name: keyof typeof FACTS, of?: DataSource) => string;
  /** The cell with the number of a measure's column in Data, "" where there is none. */
  readonly columnNumber: (measureId: string) => string;
  /** Whether Data may have no dates. */
  readonly mayBeUndated: boolean;
}

export function monthsTab(wanted: MonthsTab): Months {
  const { words, source, kpis = [], own = [], id = 'months' } = wanted;
  const measures = withParts(wanted.measures);
  const asked = wanted.measures.map(wishKey);
  const parts = measures.map(wishKey).filter((key) => !asked.includes(key));
  const keys = [...asked, ...kpis, ...own.map((column) => column.id), ...parts];
  const sources = sourcesOf(wanted);
  const fixedFact = (name: keyof typeof FACTS, of: DataSource = source) =>
    factCell(name, sources.indexOf(of));
  const columnOfKey = (key: string): number => {
    if (FIXED.includes(key)) return FIXED.indexOf(key) + 1;
    if (key === 'note' && wanted.notes) return FIRST_MEASURE + keys.length;
    const index = keys.indexOf(key);
    if (index < 0) throw new Error(`${key} is not on the tab ${id}; it has ${keys.join(', ')}`);
    return FIRST_MEASURE + index;
  };
  const here = (key: string, row: number) => `$${letters(columnOfKey(key))}$${row}`;
  /** In the formulas of this tab, so that they may be filled down, or to the right. */
  const inRow = (key: string, row: number) => `$${letters(columnOfKey(key))}${row}`;
  const inColumn = (key: string, row: number) => `${letters(columnOfKey(key))}$${row}`;
  const outside = (cell: string) => `{tab:${id}}!${cell}`;

  const texts = words.shared.months;
  const tab = new TabDraft(id, wanted.name ?? words.shared.tabs.months, {
    columnWidths: [150, 90, 90, ...keys.map(() => 124)],
    gridlines: true,
  });
  tab
    .write('A1', [[wanted.name ?? words.shared.tabs.months]], { look: 'title' })
    .write('A2', [[`${texts.title}. ${texts.note}`]], { look: 'note' })
    .write('A4', facts(wanted, sources))
    .look('A4:A9', 'note')
    .format(`B5:${letters(sources.length + 1)}7`, 'day');
  if (sources.length > 1)
    tab.write(`B${TITLES_ROW}`, [sources.map(({ title = '""' }) => `=${title}`)], { look: 'note' });
  const columnNumbers = keys.map((key) => {
    const wish = measures.find((each) => wishKey(each) === key);
    return wish === undefined ? null : columnNumberCells(words, wish.from ?? source, wish);
  });
  for (const wish of measures) {
    if (wish.where === undefined) continue;
    const number = findColumn(wish.from ?? source, [words.dimension(wish.where.dimension)]);
    tab.write(here(wishKey(wish), LABELS_ROW).replace(/\$/g, ''), [[`=${number}`]], { look: 'note' });
  }
  const ownColumn = (key: string) => own.find((column) => column.id === key);
  const label = (key: string) => ownColumn(key)?.label ?? labelOf(words, measures, key);
  const header = [texts.month, texts.from, texts.until, ...keys.map(label)];
  const rows = [...monthRows(), ...periodRows(texts, wanted.undatedBy !== undefined)].map(
    ([label, from, until], index) => {
      const row = index < MONTHS ? FIRST_MONTH + index : ROWS.period + index - MONTHS;
      const values = keys.map((key) => {
        const wish = measures.find((each) => wishKey(each) === key);
        if (wish !== undefined) return measureCell(wish, row);
        const formula = ownColumn(key)?.formula((column) => inRow(column, row));
        if (formula !== undefined) return `=${formula}`;
        return nativeFormula(metricOf(key, measures), (inputs) => [inRow(sumKey(inputs), row)]);
      });
      return [label, from, until, ...values] as CellContent[];
    },
  );
  tab
    .write(`A${COLUMNS_ROW}`, [[texts.columns, null, null, ...columnNumbers]], { look: 'note' })
    .write(`A${HEADER}`, [header], { look: 'header' })
    .look(`D${HEADER}:${letters(FIRST_MEASURE + keys.length - 1)}${HEADER}`, 'numberHeader')
    .write(`A${FIRST_MONTH}`, rows.slice(0, MONTHS))
    .write(`A${ROWS.period}`, rows.slice(MONTHS), { look: 'total' })
    .format(`B${FIRST_MONTH}:C${ROWS.lastYear}`, 'day')
    .height(1, 34)
    .height(HEADER, 54)
    .freeze({ rows: HEADER });
  keys.forEach((key, index) => {
    const letter = letters(FIRST_MEASURE + index);
    const wish = measures.find((each) => wishKey(each) === key);
    const shown =
      ownColumn(key)?.format ?? (wish === undefined ? kpiFormat(key) : wishFormat(sumKey(wish.of)));
    tab.format(`${letter}${FIRST_MONTH}:${letter}${ROWS.lastYear}`, shown);
  });

  function measureCell(wish: MeasureWish, row: number): string {
    const number = inColumn(wishKey(wish), COLUMNS_ROW);
    const period = { from: `$B${row}`, until: `$C${row}` };
    const parts = (wish.parts ?? []).map((part) => inRow(part, row));
    const otherwise =
      parts.length > 0
        ? `IF(COUNT(${parts.join(';')})=0;"";SUM(${parts.join(';')}))`
        : rowsWhere(wish, period);
    const value = wish.takes === 'last' ? lastValue(wish, number, period) : sum(wish, number, period);
    if (wish.from === undefined) return `=IF($B${row}="";"";IF(${number}="";${otherwise};${value}))`;
    const none = `OR($B${row}="";${fixedFact('date', wish.from)}="")`;
    return `=IF(${none};"";IF(${number}="";${otherwise};${whenDated(wish, period, value)}))`;
  }

  /** A month without rows in another Data tab is not measured, rather than nothing. */
  function whenDated(wish: MeasureWish, { from, until }: PeriodCells, value: string, more = ''): string {
    const dates = columnOf(wish.from ?? source, fixedFact('date', wish.from));
    return `IF(COUNTIFS(${dates};">="&${from};${dates};"<"&${until}${more})=0;"";${value})`;
  }

  function rowsWhere(wish: MeasureWish, period: PeriodCells): string {
    if (wish.where === undefined) return '""';
    const number = inColumn(wish.where.of, COLUMNS_ROW);
    const label = inColumn(wishKey(wish), LABELS_ROW);
    const where = { column: label, is: wish.where.is };
    const from = wish.from ?? source;
    const value = sumOf(from, { columns: [number], date: fixedFact('date', from), period, where: [where] });
    const condition = `;${columnOf(from, label)};${where.is}`;
    return `IF(COUNT(${number};${label})<2;"";${whenDated(wish, period, value, condition)})`;
  }

  function sum(wish: MeasureWish, number: string, period: PeriodCells): string {
    const columns = wish.of.length === 1 ? [number] : wish.of.map((factor) => factorNumber(wish, factor));
    return sumOf(wish.from ?? source, { columns, date: fixedFact('date', wish.from), period });
  }

  function factorNumber(wish: MeasureWish, factor: string): string {
    return findColumn(wish.from ?? source, columnLabels(words, wish, factor));
  }

  function lastValue(wish: MeasureWish, number: string, { from, until }: PeriodCells): string {
    const dates = columnOf(wish.from ?? source, fixedFact('date', wish.from));
    const last = `SUMPRODUCT(MAX((${dates}>=${from})*(${dates}<${until})*${dates}))`;
    return `IFERROR(IF(${last}=0;"";SUMIFS(${columnOf(wish.from ?? source, number)};${dates};${last}));"")`;
  }

  const columnZone = (letter: string, top: number) => `${letter}${top}:${letter}${FIRST_MONTH + MONTHS - 1}`;
  const letterOf = (key: string) => letters(columnOfKey(key));
  const made: Months = {
    tab,
    words,
    source,
    measures,
    label,
    cell: (key, row = 'period') => outside(here(key, ROWS[row])),
    monthCell: (key, month) => outside(here(key, FIRST_MONTH + month - 1)),
    column: (key) => ({ tab: id, zone: columnZone(letterOf(key), HEADER) }),
    zone: (key) => outside(columnZone(letterOf(key), FIRST_MONTH).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')),
    period: (row = 'period') => ({ from: outside(`$B$${ROWS[row]}`), until: outside(`$C$${ROWS[row]}`) }),
    fact: (name, of) => outside(fixedFact(name, of)),
    columnNumber: (measureId) => outside(here(measureId, COLUMNS_ROW)),
    mayBeUndated: wanted.undatedBy !== undefined,
  };
  if (wanted.notes) writeNotes(made, letters(FIRST_MEASURE + keys.length));
  return made;
}

function writeNotes(months: Months, letter: string): void {
  const rows = Array.from({ length: MONTHS }, (_, index) => FIRST_MONTH + index);
  months.tab
    .write(`${letter}${HEADER}`, [[months.words.shared.months.noteOfMonth]], { look: 'header' })
    .write(
      `${letter}${FIRST_MONTH}`,
      rows.map((row) => [noteFormula(months, { from: `$B${row}`, until: `$C${row}` })]),
      { look: 'note' },
    );
}

/** The one of the Months tab first, then the others that its measures are read from. */
function sourcesOf({ source, measures, completeIn = [] }: MonthsTab): readonly DataSource[] {
  const others = measures.flatMap((wish) => wishOf(wish).from ?? []);
  return Array.from(new Set([source, ...completeIn, ...others]));
}

const factCell = (name: keyof typeof FACTS, index = 0): string => `$${letters(index + 2)}$${FACTS[name]}`;

function facts(
  { words, months, completeIn = [], monthOver, undatedBy }: MonthsTab,
  sources: readonly DataSource[],
) {
  const { months: texts } = words.shared;
  const columns = sources.map((source, index) =>
    sourceFacts(words, source, index, index === 0 ? undatedBy : undefined),
  );
  const others = completeIn.map((source) => factCell('complete', sources.indexOf(source)));
  const complete = columns.map(({ ownComplete }, index) => {
    if (index > 0 && !completeIn.includes(sources[index] as DataSource)) return null;
    const value =
      index > 0 || others.length === 0 ? ownComplete : `MIN(${[ownComplete, ...others].join(';')})`;
    const last = factCell('last', index);
    const over = `IF(ISNUMBER(${monthOver});MIN(${monthOver};DATE(YEAR(${last});MONTH(${last});1));0)`;
    return `=IF(${last}="";"";${monthOver === undefined || index > 0 ? value : `MAX(${value};${over})`})`;
  });
  const rows: CellContent[][] = [
    [texts.dateColumn, ...columns.map(({ date }) => date)],
    [texts.firstDate, ...columns.map(({ first }) => first)],
    [texts.lastDate, ...columns.map(({ last }) => last)],
    [texts.lastComplete, ...complete],
    [texts.length, typeof months === 'number' ? months : `=${months}`],
  ];
  if (undatedBy !== undefined) rows.push([texts.undated, columns[0]?.isUndated ?? null]);
  return rows;
}

function sourceFacts(words: Words, source: DataSource, index: number, undatedBy?: string) {
  const [date, last] = [factCell('date', index), factCell('last', index)];
  const dates = columnOf(source, date);
  const dateLabels = [words.dimension('date'), words.dimension('month')];
  const standIn = undatedBy === undefined ? [] : [words.label(undatedBy)];
  const none = undatedBy === undefined ? `${date}=""` : `OR(${date}="";${UNDATED}=1)`;
  const whenDated = (formula: string) => `=IF(${none};"";IF(COUNT(${dates})=0;"";${formula}))`;
  const thisMonth = `DATE(YEAR(${last});MONTH(${last});1)`;
  // Monthly data have no other day than the first in the month before the last, and in the last.
  const otherDays = `COUNTIFS(${dates};">"&EOMONTH(${last};-2)+1;${dates};"<>"&${thisMonth})`;
  return {
    date: `=${findColumn(source, [...dateLabels, ...standIn])}`,
    isUndated: `=IF(AND(ISNUMBER(${date});${findColumn(source, dateLabels)}="");1;"")`,
    first: whenDated(`MIN(${dates})`),
    last: whenDated(`MAX(${dates})`),
    ownComplete: `IF(OR(${last}>=EOMONTH(${last};0);${otherDays}=0);${thisMonth};EDATE(${thisMonth};-1))`,
  };
}

/** 1 where Data has no column of dates, and a measure stands in for it. */
const UNDATED = '$B$9';
/** Every number of a row is below it: the last day that a sheet knows. */
const NO_END = 2958465;

/** The first complete month in the data. */
const FIRST_COMPLETE = 'EDATE(DATE(YEAR($B$5);MONTH($B$5);1);IF(DAY($B$5)=1;0;1))';

function monthRows(): string[][] {
  return Array.from({ length: MONTHS }, (_, index) => {
    const row = FIRST_MONTH + index;
    const start = `EDATE($B$7;${index - MONTHS + 1})`;
    return [
      `=IF(B${row}="";"";${monthText(`B${row}`)})`,
      `=IF($B$7="";"";IF(${start}<${FIRST_COMPLETE};"";${start}))`,
      `=IF(B${row}="";"";EDATE(B${row};1))`,
    ];
  });
}

/** A period that begins before the data is left empty, but the one asked for is as long as the data allow. */
function periodRows(
  texts: { now: string; before: string; lastYear: string },
  mayBeUndated: boolean,
): string[][] {
  const all = (bound: number, otherwise: string) =>
    mayBeUndated ? `IF(${UNDATED}=1;${bound};${otherwise})` : otherwise;
  const { period, before, lastYear } = ROWS;
  const start = 'EDATE($B$7;1-$B$8)';
  const shifted = (months: string) =>
    [
      `=IF($B$7="";"";IF(EDATE(${start};${months})<${FIRST_COMPLETE};"";EDATE(${start};${months})))`,
      (row: number) => `=IF(B${row}="";"";EDATE($C$${period};${months}))`,
    ] as const;
  const [beforeFrom, beforeUntil] = shifted('-$B$8');
  const [yearFrom, yearUntil] = shifted('-12');
  return [
    [
      texts.now,
      `=IF($B$7="";${all(0, '""')};IF(${FIRST_COMPLETE}>$B$7;"";MAX(${start};${FIRST_COMPLETE})))`,
      `=IF(B${period}="";"";${all(NO_END, 'EDATE($B$7;1)')})`,
    ],
    [texts.before, beforeFrom, beforeUntil(before)],
    [texts.lastYear, yearFrom, yearUntil(lastYear)],
  ];
}

/** The column that a measure is read from; for a product a number only where all its columns are there. */
function columnNumberCells(words: Words, source: DataSource, wish: MeasureWish): string {
  const found = wish.of.map((factor) => findColumn(source, columnLabels(words, wish, factor)));
  if (found.length === 1) return `=${found[0]}`;
  return `=IF(COUNT(${found.join(';')})<${found.length};"";${found[0]})`;
}

function labelOf(words: Words, measures: readonly MeasureWish[], key: string): string {
  const wish = measures.find((each) => wishKey(each) === key);
  if (wish === undefined) return words.label(key);
  return wish.label ?? wish.of.map(words.label).join(' × ');
}
