/** What became of each column of a table, for the summary of the configuration. */
import type { Column, Table } from '../catalogue/reading/table.ts';
import { columnLetter } from './sentences.ts';
import type { ColumnUse } from './source.ts';

export function columnUses({ columns }: Table): ColumnUse[] {
  return columns.map(useOf);
}

function useOf({ index, header, role, used, instead }: Column): ColumnUse {
  if (role.kind === 'none') return { use: 'no header', column: columnLetter(index + 1) };
  if (role.kind === 'ratio') return { use: 'ratio', header };
  if (!used) return { use: 'instead', header, instead: instead ?? header };
  if (role.kind === 'measure' || role.kind === 'dimension') return { use: role.kind, header, id: role.id };
  return { use: 'plain', header };
}
