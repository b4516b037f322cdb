/** The column that counts for a dimension. */
import type { Column } from './columns.ts';
import type { Table } from './table-contents.ts';

export function dimensionColumn({ columns }: Table, id: string): Column | undefined {
  return columns.find(({ role, used }) => used && role.kind === 'dimension' && role.id === id);
}
