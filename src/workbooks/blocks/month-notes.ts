/** The user's notes beside the months of the Months tab: of several in a month the last one. */
import { columnOf, type DataSource, FIRST_ROW, findColumn, type PeriodCells } from './data-source.ts';
import { type HelpingColumn, writtenKeys } from './month-sums.ts';
import { COLUMNS_ROW, type MonthsLayout } from './months-layout.ts';
import type { Months } from './months-tab.ts';
import type { Words } from './words.ts';

export const NOTE = 'note';

export function noteColumn(words: Words, source: DataSource, layout: MonthsLayout): HelpingColumn {
  const { months: texts, data } = words.shared;
  const cells = { date: layout.fact('date', source), note: layout.fixed(NOTE, COLUMNS_ROW) };
  return {
    key: NOTE,
    header: texts.noteOfMonth,
    numbers: { [COLUMNS_ROW]: `=${findColumn(source, [data.note])}` },
    formula: (row) => {
      const { from, until } = writtenKeys(source);
      return lastNote(source, cells, { from: layout.beside(from, row), until: layout.beside(until, row) });
    },
  };
}

/** Of any period, given its first day and the first day after it as Data writes them; the Months tab must have notes. */
export function noteFormula(months: Months, period: PeriodCells): string {
  const cells = { date: months.fact('date'), note: months.columnNumber(NOTE) };
  return lastNote(months.source, cells, period);
}

/** Given the cells with the numbers of both columns. */
function lastNote(
  source: DataSource,
  cells: { date: string; note: string },
  { from, until }: PeriodCells,
): string {
  // Without a column of notes the first one is looked at, for nothing.
  const [dates, notes] = [columnOf(source, cells.date), columnOf(source, `MAX(1;${cells.note})`)];
  // Without a note the position is -1, which is none.
  const position = `SUMPRODUCT(MAX((${dates}>=${from})*(${dates}<${until})*(${notes}<>"")*(ROW(${dates})-${FIRST_ROW - 2})))-1`;
  return `=IF(OR(${from}="";${cells.note}="");"";IFERROR(INDEX(${notes};${position});""))`;
}
