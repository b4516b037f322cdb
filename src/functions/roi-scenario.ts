/** ROI_SCENARIO: what an investment may bring, month by month, when its gain is known only roughly. */
import { numberCell } from '../core/cells.ts';
import { fail } from '../core/failure.ts';
import { quantile, shareAbove, type Triangular } from '../core/scenarios/triangular.ts';
import type { FunctionHelp } from './help.ts';
import { requiredNumbers } from './required-numbers.ts';
import { wholeNumber } from './whole-number.ts';

export const help: FunctionHelp = {
  name: 'ROI_SCENARIO',
  description:
    'Cumulative gain and return on investment month by month, with a cautious, a middle and a hopeful case (10, 50 and 90 %), and the chance of a profit.',
  parameters: [
    { name: 'monthly_cost', type: 'number', description: 'What it costs each month, such as 20000.' },
    { name: 'gain_low', type: 'number', description: 'Lowest thinkable gain a month, such as 5000.' },
    { name: 'gain_likely', type: 'number', description: 'Most likely gain a month, such as 30000.' },
    { name: 'gain_high', type: 'number', description: 'Highest thinkable gain a month, such as 70000.' },
    {
      name: 'months',
      type: 'number',
      description: 'Optional. Months to look ahead, 1 to 120, such as 36; 24 when left out.',
    },
    {
      name: 'lag_months',
      type: 'number',
      description: 'Optional. Months before the first gain, such as 4; 0 when left out.',
    },
  ],
  example: '=ROI_SCENARIO(20000;5000;30000;70000;36;4)',
  result: 'Array<Array<string|number>>',
};

type Cell = string | number;

const HEADER = ['month', 'cost', 'gain_p10', 'gain_p50', 'gain_p90', 'roi_p10', 'roi_p50', 'roi_p90'];
const SHARES = [0.1, 0.5, 0.9];
const MOST_MONTHS = 120;

export function calculate(
  monthlyCost: unknown,
  gainLow: unknown,
  gainLikely: unknown,
  gainHigh: unknown,
  months?: unknown,
  lagMonths?: unknown,
): Cell[][] | '' {
  const last = wholeNumber(months, 'months', 24, 1, MOST_MONTHS);
  const lag = wholeNumber(lagMonths, 'lag_months', 0, 0);
  const given = requiredNumbers({
    monthly_cost: monthlyCost,
    gain_low: gainLow,
    gain_likely: gainLikely,
    gain_high: gainHigh,
  });
  if (given === undefined) return '';
  if (given.monthly_cost < 0) {
    fail({
      code: 'refused',
      reason: `monthly_cost is ${given.monthly_cost}`,
      advice: 'write a cost of 0 or more',
    });
  }
  const gain = gainOf(given.gain_low, given.gain_likely, given.gain_high);
  const gains = SHARES.map((share) => quantile(gain, share));
  const rows = Array.from({ length: last }, (_, index) =>
    monthRow(index + 1, given.monthly_cost, gains, lag),
  );
  const payback = rows.find((row) => row[6] !== '' && (row[6] as number) >= 0);
  return [
    HEADER,
    ...rows,
    summary('probability_roi_positive', profitProbability(gain, given.monthly_cost, last, lag)),
    summary('payback_month_p50', payback?.[0] ?? ''),
  ];
}

function gainOf(low: number, likely: number, high: number): Triangular {
  if (low <= likely && likely <= high) return { low, likely, high };
  return fail({
    code: 'refused',
    reason: `gain_low ${low}, gain_likely ${likely} and gain_high ${high} do not rise`,
    advice: 'order them',
  });
}

function monthRow(month: number, monthlyCost: number, gains: readonly number[], lag: number): Cell[] {
  const cost = monthlyCost * month;
  const soFar = gains.map((gain) => gain * Math.max(0, month - lag));
  return [month, cost, ...soFar, ...soFar.map((gain) => gain / cost - 1)].map(numberCell);
}

/** All gain against all cost: to divide either into months would round a break-even to one side. */
function profitProbability(
  { low, likely, high }: Triangular,
  monthlyCost: number,
  months: number,
  lag: number,
): Cell {
  if (monthlyCost === 0) return '';
  const gainful = Math.max(0, months - lag);
  const gain = { low: low * gainful, likely: likely * gainful, high: high * gainful };
  return numberCell(shareAbove(gain, monthlyCost * months));
}

const summary = (name: string, value: Cell): Cell[] => [name, value, ...HEADER.slice(2).map(() => '')];
