/** The dates of a table: which column counts for a measure, and the days in it. */
import { dayProblem, inspectDays } from '../../core/days.ts';
import { fail } from '../../core/failure.ts';
import { measure } from '../catalogue.ts';
import type { Column } from './columns.ts';
import { dimensionColumn } from './dimension-column.ts';
import { isNoFigure } from './measure-values.ts';
import { remembered } from './remembered.ts';
import { cellsOf, type Table } from './table-contents.ts';

const BLANK_TEXTS = new Set(['', 'n/a']);

/** The date; in a list of leads or deals the created or the close date, whichever the measure goes by. */
export function dateColumnFor(table: Table, measureId?: string): Column | undefined {
  const dated = measureId === undefined ? undefined : measure(measureId)?.dated;
  const stages = dated === 'closed' ? ['close_date', 'created_date'] : ['created_date', 'close_date'];
  for (const id of ['date', ...stages, 'first_touch_date']) {
    const column = dimensionColumn(table, id);
    if (column !== undefined) return column;
  }
  return ['month', 'week']
    .map((id) => dimensionColumn(table, id))
    .find((column) => column !== undefined && holdsDays(table, column));
}

/** NaN where a row has none; a cell that is no date is refused, named by row and header. */
export function dayValues(table: Table, column: Column): readonly number[] {
  const { days, bad } = inspectDates(table, column);
  const [first] = bad;
  if (first === undefined) return days;
  return fail(dayProblem(first, { argument: column.header, row: table.rowNumbers[first.index] as number }));
}

/** The days of a column and its bad cells, each with the position of its row. */
export const inspectDates = remembered((table: Table, column: Column) =>
  inspectDays(dateCells(table, column), { dataRange: true }),
);

/** The cells of a date column, with `--` and its like taken out. */
function dateCells(table: Table, { index }: Column): readonly unknown[] {
  const cells = cellsOf(table, index);
  if (cells.every(isNumber)) return cells;
  const noDates = new Map<string, boolean>();
  return cells.map((cell) => {
    if (typeof cell !== 'string') return cell;
    let isNone = noDates.get(cell);
    if (isNone === undefined) {
      isNone = isNoDate(cell);
      noDates.set(cell, isNone);
    }
    return isNone ? '' : cell;
  });
}

const isNumber = (cell: unknown): boolean => typeof cell === 'number';

function isNoDate(text: string): boolean {
  const first = text.trim().toLowerCase();
  return BLANK_TEXTS.has(first) || isNoFigure(first);
}

function holdsDays(table: Table, column: Column): boolean {
  const { days, bad } = inspectDates(table, column);
  return bad.length === 0 && days.some((day) => !Number.isNaN(day));
}
