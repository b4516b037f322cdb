/** Reads date cells of several zones in the zone this program is started in, and prints the days found. */
import { dayText, readDays } from '../../src/core/days.ts';

/** A day every week of two years, so that both clock changes of each zone are among them. */
const FIRST = Date.UTC(2025, 0, 1);
const WEEK = 7 * 86_400_000;
const WANTED = Array.from({ length: 104 }, (_, index) =>
  new Date(FIRST + index * WEEK).toISOString().slice(0, 10),
);

/** The instant of midnight in a zone, found by trying the offsets that zones have. */
function midnightIn(timeZone: string, day: string): Date {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  for (let quarter = -14 * 4; quarter <= 14 * 4; quarter++) {
    const instant = new Date(Date.parse(`${day}T00:00:00Z`) - quarter * 900_000);
    if (clock.format(instant) === `${day} 00:00:00`) return instant;
  }
  throw new Error(`No midnight on ${day} in ${timeZone}`);
}

const daysOf = (dates: readonly Date[]): string[] =>
  readDays(dates, () => ({ argument: 'date' })).map(dayText);

const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
const zones = ['Europe/Stockholm', 'Europe/Helsinki', 'Europe/London', 'America/New_York', 'Asia/Tokyo', own];
const midnights = zones.map((zone) => ({ zone, days: daysOf(WANTED.map((day) => midnightIn(zone, day))) }));
const single = zones.map((zone) => ({
  zone,
  days: WANTED.map((day) => daysOf([midnightIn(zone, day)])[0]),
}));
const withTimes = [new Date(2026, 2, 7, 0, 5), new Date(2026, 2, 7, 23, 55), new Date(2026, 2, 8, 12, 0, 7)];

process.stdout.write(
  JSON.stringify({ own, wanted: WANTED, columns: [...midnights, ...single], withTimes: daysOf(withTimes) }),
);
