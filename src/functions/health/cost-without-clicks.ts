/** Rows that cost money but brought no click. */
import { aboutRows, type Check } from './check.ts';
import { figuresOf } from './figures.ts';

export const costWithoutClicks: Check = {
  name: 'cost_without_clicks',
  severity: 'info',
  find: ({ table }) => {
    const costs = figuresOf(table, 'ad_spend') ?? figuresOf(table, 'cost');
    const clicks = figuresOf(table, 'clicks');
    if (costs === undefined || clicks === undefined) return undefined;
    const rows: number[] = [];
    costs.forEach((cost, row) => {
      if (cost > 0 && clicks[row] === 0) rows.push(row);
    });
    return aboutRows(
      table,
      rows,
      'See what these rows paid for; views, fees and late clicks are normal reasons.',
    );
  },
};
