/** COHORT_RETENTION: of the customers who first bought in a period, the share that buys in each period after. */
import { isBlank } from '../core/cells.ts';
import { cohortsOf } from '../core/customers/cohorts.ts';
import { fail } from '../core/failure.ts';
import { single } from '../core/matrix.ts';
import { PERIODS } from '../core/periods.ts';
import type { FunctionHelp } from './help.ts';
import { optionNamed } from './input-values.ts';
import { MOST_CELLS } from './sheet-size.ts';
import { readTransactions } from './transactions.ts';

export const help: FunctionHelp = {
  name: 'COHORT_RETENTION',
  description:
    'Customers grouped by the period of their first purchase, with the share of each group that buys 0, 1, 2 … periods later.',
  parameters: [
    {
      name: 'customers',
      type: 'Array<Array<any>>',
      description: 'One customer per purchase: an e-mail or number, such as A2:A5000.',
    },
    {
      name: 'dates',
      type: 'Array<Array<any>>',
      description: 'The day of each purchase, such as B2:B5000.',
    },
    {
      name: 'period',
      type: 'string',
      description: 'Optional. "day", "week", "month", "quarter" or "year"; "month" when left out.',
    },
  ],
  example: '=COHORT_RETENTION(A2:A5000;B2:B5000;"quarter")',
  result: 'Array<Array<string|number>>',
};

type Cell = string | number;

export function calculate(customers: unknown, dates: unknown, period?: unknown): Cell[][] {
  const asked = single(period, 'period');
  const kind = isBlank(asked) ? 'month' : optionNamed(asked, PERIODS, { argument: 'period' });
  const cohorts = cohortsOf(readTransactions({ customers, dates }), kind);
  const width = cohorts[0]?.active.length ?? 0;
  if (width * cohorts.length > MOST_CELLS) {
    fail({
      code: 'refused',
      reason: `period "${kind}" would make ${cohorts.length} × ${width} cells`,
      advice: 'choose a longer one',
    });
  }
  const later = Array.from({ length: width }, (_, index) => index);
  return [
    ['cohort', 'size', ...later],
    ...cohorts.map(({ label, size, active }): Cell[] => [
      label,
      size,
      ...later.map((index) => (index < active.length ? (active[index] as number) / size : '')),
    ]),
  ];
}
