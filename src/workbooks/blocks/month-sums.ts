/** The cells of a Months tab that add up a measure, and the helping columns to their right that keep them short. */
import { columnNumber } from '../a1.ts';
import type { FormatName } from '../formats.ts';
import { columnOf, type DataSource, findColumn, type PeriodCells, sumOf } from './data-source.ts';
import { columnLabels, type MeasureWish, shareOf, wishKey } from './measures.ts';
import { COLUMNS_ROW, type MonthsLayout, SECOND_ROW } from './months-layout.ts';
import type { Words } from './words.ts';
import { writtenCell } from './written-days.ts';

export interface Summing {
  readonly words: Words;
  readonly source: DataSource;
  readonly sources: readonly DataSource[];
  readonly measures: readonly MeasureWish[];
  readonly layout: MonthsLayout;
}

/** A column that only other formulas read. */
export interface HelpingColumn {
  readonly key: string;
  readonly header: string;
  /** Numbers of columns in Data, above the header. */
  readonly numbers?: Readonly<Partial<Record<typeof SECOND_ROW | typeof COLUMNS_ROW, string>>>;
  readonly formula: (row: number) => string;
  readonly format?: FormatName;
}

const rowsKey = (source: DataSource): string => `rows of ${source.rows}`;
const rowsWhereKey = (wish: MeasureWish): string => `rows where ${wishKey(wish)}`;
const sumWhereKey = (wish: MeasureWish): string => `sum where ${wishKey(wish)}`;

/** The bounds of a row as a Data tab writes its days, for criteria over its dates. */
export const writtenKeys = ({ rows }: DataSource): PeriodCells => ({
  from: `from in ${rows}`,
  until: `until in ${rows}`,
});

const periodOf = ({ beside }: MonthsLayout, source: DataSource, row: number): PeriodCells => {
  const { from, until } = writtenKeys(source);
  return { from: beside(from, row), until: beside(until, row) };
};

/** The Data tabs of which a month without rows is not measured, rather than nothing. */
function counted({ source, measures }: Pick<Summing, 'source' | 'measures'>): readonly DataSource[] {
  const wishes = measures.filter(({ from, takes }) => from !== undefined || takes === 'last');
  return Array.from(new Set(wishes.map(({ from }) => from ?? source)));
}

/** The keys of the helping columns, in their order. */
export const helpingKeys = (given: Pick<Summing, 'source' | 'sources' | 'measures'>): string[] => [
  ...given.sources.map(writtenKeys).flatMap(({ from, until }) => [from, until]),
  ...counted(given).map(rowsKey),
  ...given.measures
    .filter(({ where }) => where !== undefined)
    .flatMap((wish) => [rowsWhereKey(wish), sumWhereKey(wish)]),
];

export function helpingColumns(given: Summing): HelpingColumn[] {
  const { words, source, sources, measures, layout } = given;
  const { rows, writtenFrom, writtenUntil } = words.shared.months;
  const headed = (text: string, { title = '""' }: DataSource) =>
    sources.length === 1 ? text : `="${text} · "&${title}`;
  const bounds = sources.flatMap((each): HelpingColumn[] => {
    const { from, until } = writtenKeys(each);
    return [
      {
        ...{ key: from, header: headed(writtenFrom, each), format: 'digits' },
        formula: (row) => writtenCell(each, `$B${row}`),
      },
      {
        ...{ key: until, header: headed(writtenUntil, each), format: 'digits' },
        formula: (row) => writtenCell(each, `$C${row}`),
      },
    ];
  });
  const counts = counted(given).map(
    (each): HelpingColumn => ({
      key: rowsKey(each),
      header: headed(rows, each),
      formula: (row) => {
        const date = layout.fact('date', each);
        return `=IF(OR($B${row}="";${date}="");0;${countOf(each, date, periodOf(layout, each, row))})`;
      },
    }),
  );
  const where = measures.flatMap((wish): HelpingColumn[] => {
    if (wish.where === undefined) return [];
    const from = wish.from ?? source;
    const { of, dimension, is } = wish.where;
    const number = layout.fixed(of, COLUMNS_ROW);
    const label = layout.fixed(rowsWhereKey(wish), SECOND_ROW);
    const date = layout.fact('date', from);
    const condition = { column: label, is };
    return [
      {
        key: rowsWhereKey(wish),
        header: `="${rows} · "&${is}`,
        numbers: { [SECOND_ROW]: `=${findColumn(from, [words.dimension(dimension)])}` },
        formula: (row) =>
          `=IF(OR($B${row}="";COUNT(${date};${label};${number})<3);0;${countOf(from, date, periodOf(layout, from, row), condition)})`,
      },
      {
        key: sumWhereKey(wish),
        header: `="${words.label(of)} · "&${is}`,
        formula: (row) => {
          const period = periodOf(layout, from, row);
          const sum = sumOf(from, { columns: [number], date, period, where: [condition] });
          return `=IF(${layout.beside(rowsWhereKey(wish), row)}=0;"";${sum})`;
        },
      },
    ];
  });
  return [...bounds, ...counts, ...where];
}

function countOf(
  source: DataSource,
  date: string,
  { from, until }: PeriodCells,
  where?: { column: string; is: string },
) {
  const dates = columnOf(source, date);
  const more = where === undefined ? '' : `;${columnOf(source, where.column)};${where.is}`;
  return `COUNTIFS(${dates};">="&${from};${dates};"<"&${until}${more})`;
}

/** The numbers of the columns that a measure is read from; for a product the first only where both are there. */
export function columnNumbers({ words, source, measures, layout }: Summing, wish: MeasureWish) {
  const from = wish.from ?? source;
  const [first, second] = wish.of.map((factor) => findColumn(from, columnLabels(words, wish, factor)));
  if (wish.of.length > 2) throw new Error(`${wishKey(wish)}: at most two measures can be multiplied`);
  if (second === undefined) return { [COLUMNS_ROW]: `=${first}` };
  const alone = measures.find((each) => wishKey(each) === wish.of[0] && each.from === wish.from);
  const known = alone === undefined ? first : layout.fixed(wishKey(alone), COLUMNS_ROW);
  return {
    [SECOND_ROW]: `=${second}`,
    [COLUMNS_ROW]: `=IF(${layout.fixed(wishKey(wish), SECOND_ROW)}="";"";${known})`,
  };
}

/** The cells with those numbers. */
export const numberCells = (layout: MonthsLayout, wish: MeasureWish): string[] =>
  [COLUMNS_ROW, SECOND_ROW].slice(0, wish.of.length).map((row) => layout.fixed(wishKey(wish), row));

/** A measure in one month or period; empty where it is not measured. */
export function measureCell({ source, layout }: Summing, wish: MeasureWish, row: number): string {
  const from = wish.from ?? source;
  const number = layout.fixed(wishKey(wish), COLUMNS_ROW);
  const dates = columnOf(from, layout.fact('date', from));
  const period = periodOf(layout, from, row);
  const lastDay = `SMALL(${dates};COUNTIFS(${dates};"<"&${period.until}))`;
  const value =
    wish.takes === 'last'
      ? `SUMIFS(${columnOf(from, number)};${dates};${lastDay})`
      : sumOf(from, {
          columns: numberCells(layout, wish),
          date: layout.fact('date', from),
          period,
        });
  const isCounted = wish.from !== undefined || wish.takes === 'last';
  const measured = isCounted ? `IF(${layout.beside(rowsKey(from), row)}=0;"";${value})` : value;
  return `=IF($B${row}="";"";IF(${number}="";${otherwise(layout, wish, row)};${measured}))`;
}

/** Where Data has no column of the measure. */
function otherwise(layout: MonthsLayout, wish: MeasureWish, row: number): string {
  if (wish.where !== undefined) return layout.beside(sumWhereKey(wish), row);
  if (wish.share !== undefined) return shareOf(wish.share, (key) => layout.beside(key, row));
  const { parts = [] } = wish;
  if (parts.length === 0) return '""';
  const cells = zonesOf(layout, parts, row).join(';');
  return `IF(COUNT(${cells})=0;"";SUM(${cells}))`;
}

/** The cells of measures in one row, as few zones as they need. */
function zonesOf({ letter, beside }: MonthsLayout, keys: readonly string[], row: number): string[] {
  const place = (key: string | undefined) => (key === undefined ? Number.NaN : columnNumber(letter(key)));
  const starts = keys.filter((key, index) => place(key) !== place(keys[index - 1]) + 1);
  const ends = keys.filter((key, index) => place(key) !== place(keys[index + 1]) - 1);
  return starts.map((start, index) => {
    const [first, last] = [beside(start, row), beside(ends[index] as string, row)];
    return first === last ? first : `${first}:${last}`;
  });
}
