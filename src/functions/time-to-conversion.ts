/** TIME_TO_CONVERSION: the median or mean number of days from first contact to conversion. */
import { isBlank } from '../core/cells.ts';
import { single } from '../core/matrix.ts';
import { mean } from '../core/mean.ts';
import { median } from '../core/median.ts';
import { durations } from './durations.ts';
import { optionNamed } from './input-values.ts';

const STATISTICS = { median, mean };
const NAMES = ['median', 'mean'] as const;

export function calculate(firstDates: unknown, conversionDates: unknown, statistic?: unknown): number | '' {
  const asked = single(statistic, 'statistic');
  const name = isBlank(asked) ? 'median' : optionNamed(asked, NAMES, { argument: 'statistic' });
  const days = durations(
    { name: 'first_dates', argument: firstDates },
    { name: 'conversion_dates', argument: conversionDates },
  );
  return days.length === 0 ? '' : STATISTICS[name](days);
}
