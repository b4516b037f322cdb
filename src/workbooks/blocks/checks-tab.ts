/** The Checks tab: the formulas on a frozen copy of the sample, then whether the user's data were read in full. */

import { sumKey } from '../../core/sum-key.ts';
import { fill } from '../../locale/fill.ts';
import { nativeFormula } from '../../render/native-formula.ts';
import { letters } from '../a1.ts';
import type { FormatName } from '../formats.ts';
import type { CellContent } from '../plan.ts';
import { columnOf, type DataSource, findColumn, LAST_COLUMN, LAST_ROW, sumOf } from './data-source.ts';
import { filledRows, headerOf, kindOf, type Sample, SPARE_ROWS } from './data-tab.ts';
import { kpiOfSums, periodOfSample, sumsOfSample } from './expected.ts';
import { quoted, sentence } from './formula-parts.ts';
import { columnLabels, type MeasureWish, metricOf, wishKey } from './measures.ts';
import type { Months } from './months-tab.ts';
import { TabDraft } from './tab-draft.ts';
import { kpiFormat, wishFormat } from './unit-formats.ts';
import { dimensionNamed, type Words } from './words.ts';

/** A Data tab, its Months tab and its sample. */
export interface CheckedData {
  readonly tab: string;
  readonly name: string;
  readonly sample: Sample;
  readonly months: Months;
  /** Where several Data tabs share a Months tab, the one this is about; that of the Months tab when left out. */
  readonly source?: DataSource;
  readonly kpis: readonly string[];
  /** Of the period that the formulas are checked for. */
  readonly periodMonths: number;
  /** Measures whose figure the user can compare with a platform's. */
  readonly platform?: readonly string[];
}

/** A Data tab whose rows are not added up by month, such as orders or pages. */
export interface CheckedList {
  readonly tab: string;
  readonly name: string;
  readonly sample: Sample;
  readonly source: DataSource;
  /** A dimension that every row has: its date, or the page where there is none. */
  readonly every: string;
  /** Measures whose columns hold numbers only. */
  readonly numbers: readonly string[];
}

/** A formula of the workbook's own on fixed numbers, and what core makes of the same. */
export interface OwnCheck {
  readonly label: string;
  readonly formula: string;
  readonly expected: number;
  readonly format: FormatName;
}

interface ChecksTab {
  readonly words: Words;
  readonly data: readonly CheckedData[];
  readonly lists?: readonly CheckedList[];
  readonly own?: readonly OwnCheck[];
}

/** The frozen copies begin in this column. */
const FROZEN = 8;
const FROZEN_ROW = 7;

export function checksTab({ words, data, lists = [], own = [] }: ChecksTab): TabDraft {
  const { checks, tabs } = words.shared;
  const samples = [...data, ...lists].map(({ sample }) => sample);
  const widest = Math.max(...samples.map(({ columns }) => columns.length));
  const draft = new TabDraft('checks', tabs.checks, {
    columnWidths: [20, 460, 140, 140, 110, 30, 30, ...Array.from({ length: widest }, () => 110)],
  });
  const table = new CheckRows(draft, words);
  const frozen = freeze(draft, words, samples);

  table.section(checks.formulasTitle, checks.formulasNote, [
    checks.check,
    checks.formula,
    checks.expected,
    checks.result,
  ]);
  data.forEach((each, index) => {
    checkFormulas(table, words, each, frozen[index] as DataSource);
  });
  for (const { label, formula, expected, format } of own) table.same(label, formula, expected, format);

  table.section(checks.dataTitle, '', [checks.check, checks.here, checks.straight, checks.result]);
  for (const each of data) checkData(table, words, each);
  for (const each of lists) checkList(table, words, each);

  const asked = data.filter(({ platform = [] }) => platform.length > 0);
  if (asked.length > 0) {
    table.section(checks.platformTitle, checks.platformNote, [
      checks.check,
      checks.here,
      checks.platform,
      checks.result,
    ]);
    for (const { months, platform = [] } of asked) {
      for (const id of platform) table.platform(months.label(id), `=${months.cell(id)}`, wishFormat(id));
    }
  }

  const results = `$E$5:$E$${table.row}`;
  const differing = `COUNTIFS(${results};${quoted(checks.differs)})`;
  const look = sentence(checks.look, { count: differing, tab: quoted(tabs.checks) });
  const sums = frozen.map(({ rows }) => `SUM(${rows})`);
  draft
    .write('B1', [[checks.title]], { look: 'title' })
    .write(
      'B3',
      [[`=IF(${differing}=0;${quoted(checks.allOk)};${look})`, null, null, `=${sums.join('+')}`]],
      { look: 'strong' },
    )
    .look('E3', 'hidden')
    .height(1, 36)
    .rule({ type: 'text', zone: 'B3', equals: checks.allOk, look: 'good' })
    .rule({ type: 'formula', zone: 'B3', formula: `=$B$3<>${quoted(checks.allOk)}`, look: 'watch' })
    .rule({ type: 'text', zone: results.replace(/\$/g, ''), equals: checks.ok, look: 'good' })
    .rule({ type: 'text', zone: results.replace(/\$/g, ''), equals: checks.differs, look: 'act' })
    .print(`A1:E${table.row}`, false);
  return draft;
}

/** Writes sections and rows of checks one below the other: B says what, C and D are compared, E is the result. */
class CheckRows {
  row = 4;
  readonly #draft: TabDraft;
  readonly #words: Words;

  constructor(draft: TabDraft, words: Words) {
    this.#draft = draft;
    this.#words = words;
  }

  section(title: string, note: string, header: readonly string[]): void {
    this.row += this.row === 4 ? 1 : 2;
    this.#draft.write(`B${this.row}`, [[title]], { look: 'heading' });
    if (note !== '') this.#draft.write(`B${this.row + 1}`, [[note]], { look: 'note' });
    this.row += note === '' ? 1 : 2;
    this.#draft
      .write(`B${this.row}`, [header], { look: 'header' })
      .look(`C${this.row}:D${this.row}`, 'numberHeader')
      .look(`E${this.row}`, 'middleHeader');
  }

  /** The formula must give the number, but for the last digits. Its cell is given back. */
  same(label: string, formula: string, expected: CellContent, format: FormatName): string {
    this.row += 1;
    const { row } = this;
    const { ok, differs } = this.#words.shared.checks;
    const [here, there] = [`C${row}`, `D${row}`];
    const equal = `ABS(${here}-${there})<=MAX(1;ABS(${there}))/10^9`;
    const empty = `AND(${here}="";${there}="")`;
    const result = `=IF(IF(COUNT(${here}:${there})=2;${equal};${empty});${quoted(ok)};${quoted(differs)})`;
    this.#draft
      .write(`B${row}`, [[label, formula, expected, result]])
      .format(`C${row}:D${row}`, format)
      .look(`E${row}`, 'status');
    return `$C$${row}`;
  }

  platform(label: string, formula: string, format: FormatName): void {
    this.row += 1;
    const { row } = this;
    const { ok, differs, none } = this.#words.shared.checks;
    const near = `ABS(C${row}-D${row})<=ABS(D${row})/100`;
    this.#draft
      .write(`B${row}`, [[label, formula]])
      .write(
        `E${row}`,
        [[`=IF(COUNT(C${row}:D${row})<2;${quoted(none)};IF(${near};${quoted(ok)};${quoted(differs)}))`]],
        { look: 'status' },
      )
      .input(`D${row}`, [[null]], { name: `platform_${row}`, format })
      .format(`C${row}`, format);
  }
}

/** The samples as they were built, each with a row that says what its columns are. */
function freeze(draft: TabDraft, words: Words, samples: readonly Sample[]): DataSource[] {
  const { checks } = words.shared;
  draft
    .write('H5', [[checks.frozenTitle]], { look: 'heading' })
    .write('H6', [[checks.frozenNote]], { look: 'note' });
  let row = FROZEN_ROW;
  return samples.map((sample) => {
    const header = row;
    const first = header + 1;
    const last = header + sample.rows.length;
    const right = letters(FROZEN + sample.columns.length - 1);
    draft
      .write(`H${header}`, [sample.columns.map((column) => headerOf(words, column))], { look: 'header' })
      .write(`H${first}`, sample.rows, { look: 'note' });
    sample.columns.forEach((column, index) => {
      const letter = letters(FROZEN + index);
      draft.format(`${letter}${first}:${letter}${last}`, kindOf(column).format);
    });
    row = last + 2;
    return { readAs: `$H$${header}:$${right}$${header}`, rows: `$H$${first}:$${right}$${last}` };
  });
}

function checkFormulas(
  table: CheckRows,
  words: Words,
  { sample, months, source, kpis, periodMonths }: CheckedData,
  frozen: DataSource,
): void {
  const days = periodOfSample(sample, periodMonths);
  const wishes = measuresFrom(months, source);
  const sums = sumsOfSample(sample, wishes, days);
  const cells = new Map<string, string>();
  const has = (id: string) => sample.columns.some((column) => column.id === id);
  for (const wish of wishes) {
    const key = wishKey(wish);
    const expected = sums.get(key);
    if (expected === undefined) continue;
    const { where, of } = wish;
    const isCounted = where !== undefined && !of.every(has);
    const columns = isCounted
      ? [findColumn(frozen, [words.label(where.of)])]
      : of.map((factor) => findColumn(frozen, columnLabels(words, wish, factor)));
    const date = findColumn(frozen, [words.dimension('date')]);
    const period = { from: String(days.from), until: String(days.until) };
    const rows = isCounted
      ? [{ column: findColumn(frozen, [words.dimension(where.dimension)]), is: quoted(where.sample) }]
      : [];
    const formula = `=${sumOf(frozen, { columns, date, period, where: rows })}`;
    cells.set(key, table.same(months.label(key), formula, expected, wishFormat(sumKey(of))));
  }
  for (const id of kpis) {
    const formula = nativeFormula(metricOf(id, wishes), (inputs) => [cells.get(sumKey(inputs)) ?? '""']);
    const expected = kpiOfSums(id, wishes, sums);
    table.same(words.label(id), formula, Number.isNaN(expected) ? null : expected, kpiFormat(id));
  }
}

/** The measures that are read from a Data tab. */
const measuresFrom = (months: Months, source: DataSource = months.source): readonly MeasureWish[] =>
  months.measures.filter((wish) => (wish.from ?? months.source) === source);

function checkData(table: CheckRows, words: Words, { tab, name, months, ...wanted }: CheckedData): void {
  const { checks } = words.shared;
  const { source = months.source } = wanted;
  const measures = measuresFrom(months, source);
  const single = measures.filter(({ of }) => of.length === 1).map(wishKey);
  const left = new Set(
    measures.flatMap((wish) => [...(wish.parts ?? []), ...(wish.where ? [wishKey(wish)] : [])]),
  );
  const fact = (fact: 'date' | 'first' | 'last') => months.fact(fact, source);
  const dates = { number: fact('date'), isDate: true };
  const factors = measures.filter(({ of }) => of.length > 1).flatMap(({ of }) => of);
  const numbers = [
    ...single.map(months.columnNumber),
    ...factors.filter((id) => !single.includes(id)).map((id) => findColumn(source, [words.label(id)])),
  ];
  checkRows(table, words, { tab, name, source, every: dates, numbers });
  for (const wish of measures) {
    const id = wishKey(wish);
    if (!single.includes(id) || left.has(id)) continue;
    const number = months.columnNumber(id);
    const period = { from: fact('first'), until: `(${fact('last')}+1)` };
    const here = sumOf(source, { columns: [number], date: fact('date'), period });
    const none = `OR(${number}="";${fact('last')}="")`;
    table.same(
      fill(checks.total, { measure: months.label(id) }),
      `=IF(${none};"";${here})`,
      `=IF(${none};"";SUM(${columnOf(source, number)}))`,
      wishFormat(sumKey(wish.of)),
    );
  }
}

function checkList(table: CheckRows, words: Words, { tab, name, source, every, numbers }: CheckedList): void {
  const number = findColumn(source, [words.dimension(every)]);
  checkRows(table, words, {
    tab,
    name,
    source,
    every: { number, isDate: dimensionNamed(every).kind === 'date' },
    numbers: numbers.map((id) => findColumn(source, [words.label(id)])),
  });
}

interface ReadRows {
  readonly tab: string;
  readonly name: string;
  readonly source: DataSource;
  /** The number of the column that every row has. */
  readonly every: { readonly number: string; readonly isDate: boolean };
  /** The numbers of the columns that hold numbers only. */
  readonly numbers: readonly string[];
}

/** Whether all rows were read, and nothing but numbers and dates stands where they are due. */
function checkRows(table: CheckRows, words: Words, { tab, name, source, every, numbers }: ReadRows): void {
  const { checks, data } = words.shared;
  const say = (template: string) => fill(template, { tab: name });
  const column = columnOf(source, every.number);
  const whenThere = (formula: string) => `IF(${every.number}="";0;${formula})`;
  const texts = numbers.map((number) => {
    const cells = columnOf(source, number);
    return `IF(${number}="";0;COUNTA(${cells})-COUNT(${cells}))`;
  });
  const read = every.isDate ? `COUNT(${column})` : `COUNTA(${column})`;
  const rows = say(every.isDate ? checks.rows : checks.rowsNamed);
  table.same(rows, `=${whenThere(read)}`, `=${filledRows(tab)}`, 'whole');
  if (every.isDate)
    table.same(say(checks.textDates), `=${whenThere(`COUNTA(${column})-COUNT(${column})`)}`, 0, 'whole');
  if (texts.length > 0) table.same(say(checks.texts), `=${texts.join('+')}`, 0, 'whole');
  table.same(say(checks.twice), `=COUNTIFS(${source.readAs};${quoted(data.twice)})`, 0, 'whole');
  table.same(
    say(checks.beyond),
    `=COUNTA({tab:${tab}}!$A$${LAST_ROW + 1}:$${LAST_COLUMN}$${LAST_ROW + SPARE_ROWS})`,
    0,
    'whole',
  );
}
