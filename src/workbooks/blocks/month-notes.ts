/** The user's notes beside the months of the Months tab: of several in a month the last one. */
import { columnOf, FIRST_ROW, findColumn } from './data-source.ts';
import type { Months } from './months-tab.ts';

/** A formula for the note of a period, given the cells of its first day and of the first day after it. */
export function noteFormula(
  months: Months,
  { from, until }: { readonly from: string; readonly until: string },
): string {
  const { source, words } = months;
  const dates = columnOf(source, months.fact('date'));
  const notes = columnOf(source, findColumn(source, [words.shared.data.note]));
  const inPeriod = `(${dates}>=${from})*(${dates}<${until})*(${notes}<>"")`;
  const row = `SUMPRODUCT(MAX(${inPeriod}*(ROW(${dates})-${FIRST_ROW - 1})))`;
  return `=IF(${from}="";"";IFERROR(IF(${row}=0;"";INDEX(${notes};${row};1));""))`;
}
