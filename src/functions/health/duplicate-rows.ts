/** Rows that equal an earlier one in every column. */
import { isDate } from '../../core/cells.ts';
import { aboutRows, type Check } from './check.ts';

export const duplicateRows: Check = {
  name: 'duplicate_rows',
  severity: 'warning',
  find: ({ table }) => {
    const seen = new Set<string>();
    const rows: number[] = [];
    table.rows.forEach((row, at) => {
      const key = row.map(keyOf).join('\u0001');
      if (seen.has(key)) rows.push(at);
      else seen.add(key);
    });
    return aboutRows(table, rows, 'Delete the rows that were pasted twice; they are counted twice.');
  },
};

function keyOf(cell: unknown): string {
  if (typeof cell === 'string') return cell.trim();
  return isDate(cell) ? String(cell.getTime()) : String(cell ?? '');
}
