/** Rows with more conversions than clicks: possible, but often a sign of counting twice. */
import { aboutRows, type Check } from './check.ts';
import { rowsWhereAbove } from './figures.ts';

export const conversionsAboveClicks: Check = {
  name: 'conversions_above_clicks',
  severity: 'warning',
  find: ({ table }) =>
    aboutRows(
      table,
      rowsWhereAbove(table, 'conversions', 'clicks'),
      'Check whether conversions are counted twice or include those without a click.',
    ),
};
