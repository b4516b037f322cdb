/** Headers that are no known measure or dimension, so that their columns can only be grouped by. */
import type { Column } from '../../catalogue/reading/table.ts';
import { aboutHeaders, type Check, namesOf } from './check.ts';

export const unknownHeaders: Check = {
  name: 'unknown_headers',
  severity: 'info',
  find: ({ table: { columns } }) => {
    const unknown = columns.filter(
      ({ role, used }) => used && (role.kind === 'unknown' || role.kind === 'ambiguous'),
    );
    return aboutHeaders(
      unknown.map(({ header }) => header),
      (names) => adviceOn(unknown, names),
    );
  },
};

function adviceOn(unknown: readonly Column[], names: string): string {
  for (const { header, role } of unknown) {
    if (role.kind !== 'ambiguous') continue;
    return (
      role.advice ??
      `Rename ${namesOf([header])} if it is ${role.candidates.join(' or ')}; as it stands it can only be grouped by.`
    );
  }
  return `Rename ${names} if a KPI needs it; unknown headers are for grouping only.`;
}
