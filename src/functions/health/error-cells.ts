/** Cells that hold a spreadsheet error, in any column. */
import { isErrorText } from '../../core/cells.ts';
import type { Check } from './check.ts';

export const errorCells: Check = {
  name: 'error_cells',
  severity: 'error',
  find: ({ table: { rows, rowNumbers, columns } }) => {
    let count = 0;
    let firstRow: number | '' = '';
    rows.forEach((row, at) => {
      for (let index = 0; index < columns.length; index++) {
        if (!isErrorText(row[index])) continue;
        count += 1;
        if (firstRow === '') firstRow = rowNumbers[at] as number;
      }
    });
    if (count === 0) return undefined;
    return {
      count,
      firstRow,
      whatToDo: 'Correct or clear the cells that show an error such as #N/A or #DIV/0!.',
    };
  },
};
