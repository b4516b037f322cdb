/** Sums of a period for a page or a device, as formulas without "=". */
import { sumOf } from '../blocks/data-source.ts';
import type { Months, PeriodRow } from '../blocks/months-tab.ts';

/** Cells with the numbers of the columns that pages and devices stand in. */
export const PAGE_COLUMN = '{tab:pages}!$A$6';
export const DEVICE_COLUMN = '{tab:pages}!$A$5';

export interface Rows {
  /** Cells with the label that the rows must have. */
  readonly page?: string;
  readonly device?: string;
}

/** Blank where a label or a column is missing. */
export function sumWhere(
  months: Months,
  measure: string,
  { page, device }: Rows,
  row: PeriodRow = 'period',
): string {
  const where = [
    ...(page === undefined ? [] : [{ column: PAGE_COLUMN, is: page }]),
    ...(device === undefined ? [] : [{ column: DEVICE_COLUMN, is: device }]),
  ];
  const number = months.columnNumber(measure);
  const period = months.written(row);
  const sum = sumOf(months.source, { columns: [number], date: months.fact('date'), period, where });
  const numbers = [number, ...where.map(({ column }) => column)];
  const missing = [
    ...where.map(({ is }) => `${is}=""`),
    `${period.from}=""`,
    `COUNT(${numbers.join(';')})<${numbers.length}`,
  ];
  return `IF(OR(${missing.join(';')});"";${sum})`;
}

/** Blank without a number, or without anything to divide by. */
export const share = (part: string, whole: string): string =>
  `IF(COUNT(${part};${whole})<2;"";IF(${whole}<=0;"";${part}/${whole}))`;

/** Engaged sessions as GA4 counts them, or else those of a single page. */
export const bounced = (months: Months, rows: Rows): string =>
  `IF(${isGa4(months)};${sumWhere(months, 'engaged_sessions', rows)};${sumWhere(months, 'single_page_sessions', rows)})`;

/** The bounce rate made of it, by the definition of the column that is there. */
export const bounceRate = (months: Months, counted: string, sessions: string): string =>
  `IF(COUNT(${counted};${sessions})<2;"";IF(${sessions}<=0;"";IF(${isGa4(months)};1-${counted}/${sessions};${counted}/${sessions})))`;

const isGa4 = (months: Months): string => `ISNUMBER(${months.columnNumber('engaged_sessions')})`;

/** The header over bounce rates: it names the definition. */
export function bounceHeader(
  months: Months,
  { ga4, classic, none }: { readonly ga4: string; readonly classic: string; readonly none: string },
): string {
  const isClassic = `ISNUMBER(${months.columnNumber('single_page_sessions')})`;
  return `=IF(${isGa4(months)};"${ga4}";IF(${isClassic};"${classic}";"${none}"))`;
}
