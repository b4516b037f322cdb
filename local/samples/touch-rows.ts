/** The log behind made-up journeys: one row for each touchpoint, in order of time. */
import type { JourneyRow } from './journey-rows.ts';

export interface TouchRow {
  readonly id: string;
  /** Day and hour as the serial number of a sheet. */
  readonly time: number;
  readonly channel: string;
  readonly conversions: number;
  readonly value: number;
}

const NEW_PER_HOUR = 4;

/** Each journey is one visitor's and ends, after others have begun, with its conversions if it has any. */
export function touchRows(
  journeys: readonly JourneyRow[],
  firstDay: number,
  visitor = 'besökare',
): TouchRow[] {
  const rows = journeys.flatMap(({ path, days, conversions, value }, number) => {
    const begins = Math.floor(number / NEW_PER_HOUR) / 24;
    return path.map((channel, touch) => {
      const isLast = touch === path.length - 1;
      return {
        id: `${visitor} ${number + 1}`,
        time: firstDay + begins + (days[0] as number) - (days[touch] as number),
        channel,
        conversions: isLast ? conversions : 0,
        value: isLast ? value : 0,
      };
    });
  });
  return rows.sort((one, other) => one.time - other.time);
}
