/** Headers that another one stands for, and those of further tables in the range. */
import type { Column } from '../../catalogue/reading/table.ts';
import { type Check, namesOf } from './check.ts';

export const headersNotUsed: Check = {
  name: 'headers_not_used',
  severity: 'info',
  find: ({ table: { columns, otherHeaders } }) => {
    const replaced = columns.filter(({ instead }) => instead !== undefined);
    const count = replaced.length + otherHeaders.length;
    if (count === 0) return undefined;
    const about = [...replaced.map(({ header }) => header), ...otherHeaders];
    return { count, firstRow: '', whatToDo: whatToDo(replaced, otherHeaders), about };
  },
};

function whatToDo([first, ...more]: readonly Column[], otherHeaders: readonly string[]): string {
  if (first === undefined) return `Give the other table its own range to use ${namesOf(otherHeaders)}.`;
  const others = more.length === 0 ? '' : `, and ${more.length} more in the same way`;
  const [name, instead] = [namesOf([first.header]), namesOf([first.instead as string])];
  if (name === instead)
    return `Rename one of the columns called ${name}: only the first one counts${others}.`;
  return `Rename a header if you want ${name} rather than ${instead}${others}.`;
}
