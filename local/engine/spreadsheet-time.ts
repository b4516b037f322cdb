/** Serial numbers of the sheet (days since 30 December 1899, wall clock) to and from moments in time. */

const DAY = 86_400_000;
const EPOCH = 25_569;

/** The moment at which clocks in `zone` show the serial number; without a zone the process' own clock counts. */
export function momentOfSerial(serial: number, zone?: string): number {
  const wallClock = Math.round((serial - EPOCH) * DAY);
  const guess = wallClock - offsetAt(wallClock, zone);
  return wallClock - offsetAt(guess, zone);
}

export function serialOfMoment(moment: number, zone?: string): number {
  return (moment + offsetAt(moment, zone)) / DAY + EPOCH;
}

function offsetAt(moment: number, zone: string | undefined): number {
  if (zone === undefined) return -new Date(moment).getTimezoneOffset() * 60_000;
  const parts = Object.fromEntries(
    clock(zone)
      .formatToParts(moment)
      .map((part) => [part.type, Number(part.value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>;
  const shown = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second);
  return shown - Math.floor(moment / 1000) * 1000;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clock(zone: string): Intl.DateTimeFormat {
  let found = clocks.get(zone);
  if (found === undefined) {
    const numeric = 'numeric';
    found = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    });
    clocks.set(zone, found);
  }
  return found;
}
