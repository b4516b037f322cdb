/** Checks of the user's data: whether all rows were read, and nothing but numbers and dates stands where they are due. */
import { sumKey } from '../../core/sum-key.ts';
import { fill } from '../../locale/fill.ts';
import type { CheckRows } from './check-rows.ts';
import { columnOf, type DataSource, foundOf, sumOf } from './data-source.ts';
import type { Sample } from './data-tab.ts';
import { quoted } from './formula-parts.ts';
import { type MeasureWish, wishKey } from './measures.ts';
import type { Months } from './months-tab.ts';
import type { Fact } from './reading.ts';
import { wishFormat } from './unit-formats.ts';
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
}

/** The measures that are read from a Data tab. */
export const measuresFrom = (months: Months, source: DataSource = months.source): readonly MeasureWish[] =>
  months.measures.filter((wish) => (wish.from ?? months.source) === source);

/** Whether each measure adds up to the same by month as straight from the Data tab. */
export function checkData(table: CheckRows, words: Words, { name, months, ...wanted }: CheckedData): void {
  const { checks } = words.shared;
  const { source = months.source } = wanted;
  checkRows(table, words, { name, source, isDate: true });
  const [first, last] = [foundOf(source, 'least'), foundOf(source, 'most')];
  for (const wish of measuresFrom(months, source)) {
    const id = wishKey(wish);
    const isPart = measuresFrom(months, source).some(({ parts = [] }) => parts.includes(id));
    if (wish.of.length > 1 || wish.where !== undefined || isPart) continue;
    const number = months.columnNumber(id);
    const period = { from: first, until: `(${last}+1)` };
    const here = sumOf(source, { columns: [number], date: months.fact('date', source), period });
    const none = `OR(${number}="";${last}="")`;
    table.same(
      fill(checks.total, { measure: months.label(id) }),
      `=IF(${none};"";${here})`,
      `=IF(${none};"";SUM(${columnOf(source, number)}))`,
      wishFormat(sumKey(wish.of)),
    );
  }
}

export function checkList(table: CheckRows, words: Words, { name, source, every }: CheckedList): void {
  checkRows(table, words, { name, source, isDate: dimensionNamed(every).kind === 'date' });
}

interface ReadRows {
  readonly name: string;
  readonly source: DataSource;
  /** What every row has is a date. */
  readonly isDate: boolean;
}

function checkRows(table: CheckRows, words: Words, { name, source, isDate }: ReadRows): void {
  const { checks } = words.shared;
  const say = (template: string) => fill(template, { tab: name });
  const found = (fact: Fact) => foundOf(source, fact);
  const none = (text: string, fact: Fact) => table.same(say(text), `=${found(fact)}`, 0, 'whole');
  const noSentence = (text: string, fact: Fact) => {
    const sentence = found(fact);
    const label = `=IF(${sentence}="";${quoted(say(text))};${sentence})`;
    table.same(label, `=IF(${sentence}="";0;1)`, 0, 'whole');
  };
  noSentence(checks.understood, 'problem');
  const rows = say(isDate ? checks.rows : checks.rowsNamed);
  table.same(rows, `=${found('rows')}`, `=${found('rows')}+${found('left')}`, 'whole');
  if (isDate) none(checks.textDates, 'textDays');
  none(checks.texts, 'texts');
  none(checks.twice, 'twice');
  noSentence(checks.currency, 'foreign');
  none(checks.beyond, 'beyond');
  table.same(say(checks.totalRow), `=IF(${found('total')}="";0;${found('total')})`, 0, 'whole');
}
