/** The Months tab: measures and KPIs for each of the last 13 complete months, for the period and what it is compared with. */
import { sumKey } from '../../core/sum-key.ts';
import { nativeFormula } from '../../render/native-formula.ts';
import { letters } from '../a1.ts';
import type { CellContent, ChartRange } from '../plan.ts';
import { columnOf, type DataSource, findColumn, sumOf } from './data-source.ts';
import { monthText } from './formula-parts.ts';
import type { OwnColumn } from './label-table.ts';
import { columnLabels, type MeasureWish, metricOf, type Wish, wishKey, withParts } from './measures.ts';
import { noteFormula } from './month-notes.ts';
import { TabDraft } from './tab-draft.ts';
import { kpiFormat, wishFormat } from './unit-formats.ts';
import type { Words } from './words.ts';

const FACTS = { date: 'B4', first: 'B5', last: 'B6', complete: 'B7', length: 'B8' } as const;
const COLUMNS_ROW = 10;
const HEADER = 11;
const FIRST_MONTH = 12;
const MONTHS = 13;
const ROWS = { period: 26, before: 27, lastYear: 28 } as const;
/** Month, From, Before; measures begin in D. */
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
  /** The cell of one of the 13 months: 1 is the oldest. */
  readonly monthCell: (id: string, month: number) => string;
  /** A column of the 13 months with its header, for a chart; `month` for the labels. */
  readonly column: (id: string) => ChartRange;
  /** Without header, such as {tab:months}!$D$12:$D$24. */
  readonly zone: (id: string) => string;
  /** First day and first day after it. */
  readonly period: (row?: PeriodRow) => { readonly from: string; readonly until: string };
  /** Cells that hold the number of the date column, first and last date, last complete month. */
  readonly fact: (name: keyof typeof FACTS) => string;
  /** The cell with the number of a measure's column in Data, "" where there is none. */
  readonly columnNumber: (measureId: string) => string;
}

const fixedFact = (name: keyof typeof FACTS): string => `$B$${FACTS[name].slice(1)}`;

export function monthsTab(wanted: MonthsTab): Months {
  const { words, source, kpis = [], own = [], id = 'months' } = wanted;
  const measures = withParts(wanted.measures);
  const asked = wanted.measures.map(wishKey);
  const parts = measures.map(wishKey).filter((key) => !asked.includes(key));
  const keys = [...asked, ...kpis, ...own.map((column) => column.id), ...parts];
  const columnOfKey = (key: string): number => {
    const index = keys.indexOf(key);
    if (index < 0) throw new Error(`${key} is not on the tab ${id}; it has ${keys.join(', ')}`);
    return FIRST_MEASURE + index;
  };
  const here = (key: string, row: number) => `$${letters(columnOfKey(key))}$${row}`;
  const outside = (cell: string) => `{tab:${id}}!${cell}`;

  const texts = words.shared.months;
  const tab = new TabDraft(id, wanted.name ?? words.shared.tabs.months, {
    columnWidths: [150, 90, 90, ...keys.map(() => 112)],
    gridlines: true,
  });
  tab
    .write('A1', [[wanted.name ?? words.shared.tabs.months]], { look: 'title' })
    .write('A2', [[`${texts.title}. ${texts.note}`]], { look: 'note' })
    .write('A4', facts(wanted, words))
    .look('A4:A8', 'note')
    .format('B5:B7', 'day');
  const columnNumbers = keys.map((key) => {
    const wish = measures.find((each) => wishKey(each) === key);
    return wish === undefined ? null : columnNumberCells(words, source, wish);
  });
  const ownColumn = (key: string) => own.find((column) => column.id === key);
  const label = (key: string) => ownColumn(key)?.label ?? labelOf(words, measures, key);
  const header = [texts.month, texts.from, texts.until, ...keys.map(label)];
  const rows = [...monthRows(), ...periodRows(texts)].map(([label, from, until], index) => {
    const row = index < MONTHS ? FIRST_MONTH + index : ROWS.period + index - MONTHS;
    const values = keys.map((key) => {
      const wish = measures.find((each) => wishKey(each) === key);
      if (wish !== undefined) return measureCell(wish, row);
      const formula = ownColumn(key)?.formula((column) => here(column, row));
      if (formula !== undefined) return `=${formula}`;
      return nativeFormula(metricOf(key, measures), (inputs) => [here(sumKey(inputs), row)]);
    });
    return [label, from, until, ...values] as CellContent[];
  });
  tab
    .write(`A${COLUMNS_ROW}`, [[texts.columns, null, null, ...columnNumbers]], { look: 'note' })
    .write(`A${HEADER}`, [header], { look: 'header' })
    .look(`D${HEADER}:${letters(FIRST_MEASURE + keys.length - 1)}${HEADER}`, 'numberHeader')
    .write(`A${FIRST_MONTH}`, rows.slice(0, MONTHS))
    .write(`A${ROWS.period}`, rows.slice(MONTHS), { look: 'total' })
    .format(`B${FIRST_MONTH}:C${ROWS.lastYear}`, 'day')
    .height(1, 34)
    .height(HEADER, 38)
    .freeze({ rows: HEADER });
  keys.forEach((key, index) => {
    const letter = letters(FIRST_MEASURE + index);
    const shown = ownColumn(key)?.format ?? (kpis.includes(key) ? kpiFormat(key) : wishFormat(key));
    tab.format(`${letter}${FIRST_MONTH}:${letter}${ROWS.lastYear}`, shown);
  });

  function measureCell(wish: MeasureWish, row: number): string {
    const number = here(wishKey(wish), COLUMNS_ROW);
    const period = { from: `$B${row}`, until: `$C${row}` };
    const parts = (wish.parts ?? []).map((part) => here(part, row));
    const otherwise = parts.length > 0 ? `IF(COUNT(${parts.join(';')})=0;"";SUM(${parts.join(';')}))` : '""';
    const value = wish.takes === 'last' ? lastValue(number, period) : sum(wish, number, period);
    return `=IF($B${row}="";"";IF(${number}="";${otherwise};${value}))`;
  }

  function sum(wish: MeasureWish, number: string, period: { from: string; until: string }): string {
    const columns = wish.of.length === 1 ? [number] : wish.of.map((factor) => factorNumber(wish, factor));
    return sumOf(source, { columns, date: fixedFact('date'), period });
  }

  function factorNumber(wish: MeasureWish, factor: string): string {
    return findColumn(source, columnLabels(words, wish, factor));
  }

  function lastValue(number: string, { from, until }: { from: string; until: string }): string {
    const dates = columnOf(source, fixedFact('date'));
    const last = `SUMPRODUCT(MAX((${dates}>=${from})*(${dates}<${until})*${dates}))`;
    return `IFERROR(IF(${last}=0;"";SUMIFS(${columnOf(source, number)};${dates};${last}));"")`;
  }

  const columnZone = (letter: string, top: number) => `${letter}${top}:${letter}${FIRST_MONTH + MONTHS - 1}`;
  const letterOf = (key: string) => (key === 'month' ? 'A' : letters(columnOfKey(key)));
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
    fact: (name) => outside(fixedFact(name)),
    columnNumber: (measureId) => outside(here(measureId, COLUMNS_ROW)),
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

function facts({ months, source }: MonthsTab, words: Words): CellContent[][] {
  const { months: texts } = words.shared;
  const dates = columnOf(source, FACTS.date);
  const whenDated = (formula: string) => `=IF(${FACTS.date}="";"";IF(COUNT(${dates})=0;"";${formula}))`;
  const [last, length] = [FACTS.last, typeof months === 'number' ? months : `=${months}`];
  const thisMonth = `DATE(YEAR(${last});MONTH(${last});1)`;
  // Monthly data have no other day than the first in the month before the last, and in the last.
  const otherDays = `COUNTIFS(${dates};">"&EOMONTH(${last};-2)+1;${dates};"<>"&${thisMonth})`;
  const complete = `=IF(${last}="";"";IF(OR(${last}>=EOMONTH(${last};0);${otherDays}=0);${thisMonth};EDATE(${thisMonth};-1)))`;
  return [
    [texts.dateColumn, `=${findColumn(source, [words.dimension('date'), words.dimension('month')])}`],
    [texts.firstDate, whenDated(`MIN(${dates})`)],
    [texts.lastDate, whenDated(`MAX(${dates})`)],
    [texts.lastComplete, complete],
    [texts.length, length],
  ];
}

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
function periodRows(texts: { now: string; before: string; lastYear: string }): string[][] {
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
      `=IF($B$7="";"";IF(${FIRST_COMPLETE}>$B$7;"";MAX(${start};${FIRST_COMPLETE})))`,
      `=IF(B${period}="";"";EDATE($B$7;1))`,
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
