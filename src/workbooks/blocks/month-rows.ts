/** The months and periods of a Months tab: name, first day, and first day after it. */
import { monthText } from './formula-parts.ts';
import { FIRST_MONTH, MONTHS, ROWS } from './months-layout.ts';

/** The first complete month in the data. */
const FIRST_COMPLETE = 'EDATE(DATE(YEAR($B$5);MONTH($B$5);1);IF(DAY($B$5)=1;0;1))';
const COMPLETE = '$B$7';
const LENGTH = '$B$8';
/** Every number of a row is below it: the last day that a sheet knows. */
const NO_END = '2958465';

/** Empty before the first complete month. */
export function monthRows(): string[][] {
  return Array.from({ length: MONTHS }, (_, index) => {
    const row = FIRST_MONTH + index;
    const start = `EDATE(${COMPLETE};ROW()-${FIRST_MONTH + MONTHS - 1})`;
    return [
      `=IF($B${row}="";"";${monthText(`$B${row}`)})`,
      `=IF(${COMPLETE}="";"";IF(${start}<${FIRST_COMPLETE};"";${start}))`,
      `=IF($B${row}="";"";EDATE($B${row};1))`,
    ];
  });
}

/**
 * A period that begins before the data is left empty, but the one asked for is as long as the data allow.
 * `undated` is a cell that holds 1 where there are no dates, and all rows count.
 */
export function periodRows(
  texts: { now: string; before: string; lastYear: string },
  undated: string | undefined,
): string[][] {
  const unless = (all: string, formula: string) =>
    undated === undefined ? formula : `IF(${undated}=1;${all};${formula})`;
  const { period, before, lastYear } = ROWS;
  const start = `EDATE(${COMPLETE};1-${LENGTH})`;
  const shifted = (row: number, months: string) => [
    `=IF(${COMPLETE}="";"";IF(EDATE(${start};${months})<${FIRST_COMPLETE};"";EDATE(${start};${months})))`,
    `=IF($B${row}="";"";EDATE($C$${period};${months}))`,
  ];
  return [
    [
      texts.now,
      `=IF(${COMPLETE}="";${unless('0', '""')};IF(${FIRST_COMPLETE}>${COMPLETE};"";MAX(${start};${FIRST_COMPLETE})))`,
      `=IF($B${period}="";"";${unless(NO_END, `EDATE(${COMPLETE};1)`)})`,
    ],
    [texts.before, ...shifted(before, `-${LENGTH}`)],
    [texts.lastYear, ...shifted(lastYear, '-12')],
  ];
}
