/** Cuts a log of touchpoints into journeys: each ends with a conversion, or without one where the log ends. */

/** One row of the log. */
export interface LoggedTouch {
  readonly id: string;
  /** Blank on a row that only records a conversion. */
  readonly channel: string;
  /** Touches of one id are put in this order; equal ones keep the order of the log. */
  readonly time: number;
  /** The calendar day; NaN where times are no dates. */
  readonly day: number;
  /** Undefined throughout where only the last row of each id converts, once. */
  readonly conversions: number | undefined;
  readonly value: number;
}

export interface LoggedJourney {
  readonly touches: readonly LoggedTouch[];
  readonly conversions: number;
  readonly value: number;
  /** Where in the log its first row stands. */
  readonly position: number;
}

type Log = readonly LoggedTouch[];

/** In order of their first rows. `onBlankChannel` is told of a blank channel on a row that does not convert. */
export function journeysIn(log: Log, onBlankChannel: (position: number) => void): LoggedJourney[] {
  const journeys: LoggedJourney[] = [];
  for (const positions of positionsById(log)) {
    let touches: LoggedTouch[] = [];
    let first: number | undefined;
    positions.forEach((position, place) => {
      const touch = log[position] as LoggedTouch;
      const isLast = place === positions.length - 1;
      const conversions = touch.conversions ?? (isLast ? 1 : 0);
      first ??= position;
      if (touch.channel !== '') touches.push(touch);
      else if (conversions === 0) onBlankChannel(position);
      if (conversions === 0 && !isLast) return;
      journeys.push({ touches, conversions, value: conversions > 0 ? touch.value : 0, position: first });
      touches = [];
      first = undefined;
    });
  }
  return journeys.sort((one, other) => one.position - other.position);
}

/** The rows of each id by time. */
function positionsById(log: Log): number[][] {
  const found = new Map<string, number[]>();
  log.forEach(({ id }, position) => {
    const positions = found.get(id);
    if (positions === undefined) found.set(id, [position]);
    else positions.push(position);
  });
  const timeAt = (position: number): number => (log[position] as LoggedTouch).time;
  const byTime = (one: number, other: number): number => timeAt(one) - timeAt(other) || one - other;
  return Array.from(found.values(), (positions) => positions.sort(byTime));
}
