/** Rows with more clicks than impressions, which cannot be. */
import { aboutRows, type Check } from './check.ts';
import { rowsWhereAbove } from './figures.ts';

export const clicksAboveImpressions: Check = {
  name: 'clicks_above_impressions',
  severity: 'error',
  find: ({ table }) =>
    aboutRows(
      table,
      rowsWhereAbove(table, 'clicks', 'impressions'),
      'Check that the columns of clicks and impressions are not swapped or shifted; clicks cannot be more.',
    ),
};
