/** Total rows that the export added. */
import type { Check } from './check.ts';

export const totalRowsSkipped: Check = {
  name: 'total_rows_skipped',
  severity: 'info',
  find: ({ table: { totalRows } }) => {
    const [first] = totalRows;
    if (first === undefined) return undefined;
    return {
      count: totalRows.length,
      firstRow: first,
      whatToDo: 'Nothing to do: total rows are left out, because they would double every sum.',
    };
  },
};
