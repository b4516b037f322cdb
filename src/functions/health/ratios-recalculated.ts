/** Ready-made ratios, which are never added up. */
import { aboutHeaders, type Check } from './check.ts';

export const ratiosRecalculated: Check = {
  name: 'ratios_recalculated',
  severity: 'info',
  find: ({ table: { columns } }) =>
    aboutHeaders(
      columns.filter(({ role }) => role.kind === 'ratio').map(({ header }) => header),
      (names) => `Nothing to do: ${names} cannot be added up, so KPIs are made of sums.`,
    ),
};
