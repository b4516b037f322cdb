/** RETENTION_FORECAST: how many of a cohort will be left, from how many were left so far. */
import { fitRetention, retentionRate, survivalCurve } from '../core/customers/shifted-beta-geometric.ts';
import { fail } from '../core/failure.ts';
import { amountsIn, type Column, sideBySide } from './columns.ts';
import type { FunctionHelp } from './help.ts';
import { wholeNumber } from './whole-number.ts';

export const help: FunctionHelp = {
  name: 'RETENTION_FORECAST',
  description:
    'How large a share of a cohort of subscribers will be left after each period, from how many were left so far: those who stay longest are the ones least likely to leave.',
  parameters: [
    {
      name: 'survivors',
      type: 'Array<Array<number>>',
      description:
        'Subscribers at the start, after one period, after two …, as counts or shares, such as B2:B8.',
    },
    {
      name: 'periods',
      type: 'number',
      description: 'How many periods from the start to show, such as 24.',
    },
  ],
  example: '=RETENTION_FORECAST(B2:B8;24)',
  result: 'Array<Array<string|number>>',
};

type Cell = string | number;

const FEWEST_VALUES = 3;
const MOST_PERIODS = 10_000;

export function calculate(survivors: unknown, periods: unknown): Cell[][] {
  const length = wholeNumber(periods, 'periods', undefined, 1, MOST_PERIODS);
  const fitted = fitRetention(survivorsIn(survivors));
  return [
    ['period', 'survival', 'retention_rate'],
    ...survivalCurve(fitted, length).map((survival, index): Cell[] => [
      index + 1,
      survival,
      retentionRate(fitted, index + 1),
    ]),
    ['alpha', fitted.a, ''],
    ['beta', fitted.b, ''],
  ];
}

function survivorsIn(argument: unknown): number[] {
  const [column] = sideBySide([{ name: 'survivors', kind: 'number', argument }]).columns as [Column];
  const values = amountsIn(column);
  const refuse = (reason: string, advice: string, index?: number): never =>
    fail({
      code: 'refused',
      reason,
      advice,
      ...(index === undefined ? {} : { place: column.placeOf(index) }),
    });
  if (values.length < FEWEST_VALUES) {
    refuse(
      `survivors holds ${values.length} of at least ${FEWEST_VALUES} values`,
      'give the start and two periods or more',
    );
  }
  if ((values[0] as number) <= 0)
    refuse('survivors starts at 0 or below', 'begin with those at the start', 0);
  values.forEach((value, index) => {
    if (value < 0) refuse('survivors is below 0', 'write 0 or more', index);
    if (value > (values[index - 1] ?? value)) {
      refuse('survivors rises', 'follow one cohort, in which nobody comes back', index);
    }
  });
  if (values[values.length - 1] === values[0]) {
    refuse('survivors never falls', 'there is nothing to forecast until somebody leaves');
  }
  return values;
}
