/** Negative figures, such as refunds. */
import { inspectColumn } from '../../catalogue/reading/measure-values.ts';
import type { Check } from './check.ts';
import { namesOf } from './check.ts';
import { figureColumns } from './figures.ts';

export const negativeValues: Check = {
  name: 'negative_values',
  severity: 'info',
  find: ({ table }) => {
    const headers: string[] = [];
    let count = 0;
    let first = Number.POSITIVE_INFINITY;
    for (const column of figureColumns(table)) {
      const { numbers } = inspectColumn(table, column);
      const found = numbers.findIndex((value) => value < 0);
      if (found < 0) continue;
      headers.push(column.header);
      count += numbers.filter((value) => value < 0).length;
      first = Math.min(first, found);
    }
    if (count === 0) return undefined;
    return {
      count,
      firstRow: table.rowNumbers[first] as number,
      whatToDo: `Make sure that the negative values in ${namesOf(headers)} are meant, such as refunds.`,
      about: headers,
    };
  },
};
