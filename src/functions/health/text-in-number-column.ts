/** Cells in a column of figures that cannot be read as a number. */
import { inspectColumn } from '../../catalogue/reading/measure-values.ts';
import type { Check } from './check.ts';
import { namesOf } from './check.ts';
import { figureColumns } from './figures.ts';

export const textInNumberColumn: Check = {
  name: 'text_in_number_column',
  severity: 'error',
  find: ({ table }) => {
    const headers: string[] = [];
    let count = 0;
    let first = Number.POSITIVE_INFINITY;
    for (const column of figureColumns(table)) {
      const bad = inspectColumn(table, column).bad.filter(({ kind }) => kind !== 'error');
      if (bad.length === 0) continue;
      headers.push(column.header);
      count += bad.length;
      first = Math.min(first, bad[0]?.index as number);
    }
    if (count === 0) return undefined;
    return {
      count,
      firstRow: table.rowNumbers[first] as number,
      whatToDo: `Write plain numbers such as 1234.5 in ${namesOf(headers)}, or clear the cells.`,
      about: headers,
    };
  },
};
