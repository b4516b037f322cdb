/** SALES_CYCLE: the mean number of days from first contact to closed deal. */
import { mean } from '../core/mean.ts';
import { durations } from './durations.ts';

export function calculate(firstDates: unknown, closeDates: unknown): number | '' {
  const days = durations(
    { name: 'first_dates', argument: firstDates },
    { name: 'close_dates', argument: closeDates },
  );
  return days.length === 0 ? '' : mean(days);
}
