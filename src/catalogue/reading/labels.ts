/** The cells of a column as labels to group and compare by. */
import { isBlank, isDate, textOf } from '../../core/cells.ts';
import { dayText, inspectDays } from '../../core/days.ts';
import type { Column } from './columns.ts';
import { remembered } from './remembered.ts';
import { cellsOf, type Table } from './table-contents.ts';

/** Text without outer spaces, numbers by value, dates such as 2026-03-07, '' for a blank. */
export const labelValues: (table: Table, column: Column) => readonly string[] = remembered(
  (table: Table, { index }: Column): readonly string[] => {
    const cells = cellsOf(table, index);
    const days = cells.some(isDate) ? inspectDays(cells.map((cell) => (isDate(cell) ? cell : ''))).days : [];
    return cells.map((cell, row) => {
      if (typeof cell === 'string') return cell.trim();
      if (isBlank(cell)) return '';
      const day = days[row] ?? Number.NaN;
      return Number.isNaN(day) ? textOf(cell) : dayText(day);
    });
  },
);
