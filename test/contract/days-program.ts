/** Prints what date functions give for days built as midnights of several zones; run under different values of TZ. */
import { type Cell, loadTarget } from './load-target.ts';

const SCRIPT_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;
const ZONES = ['Europe/Stockholm', 'Europe/Helsinki', 'America/New_York', 'Asia/Tokyo', SCRIPT_ZONE];

/** The instant at which a day begins in a zone. */
function midnight(day: string, zone: string): Date {
  const wall = Date.parse(`${day}T00:00:00Z`);
  const offsetAt = (instant: number) => wallTime(instant, zone) - instant;
  return new Date(wall - offsetAt(wall - offsetAt(wall)));
}

function wallTime(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  return Date.parse(`${parts.format(instant).replace(' ', 'T')}Z`);
}

/** Winter and summer days, the days of both clock changes, and a turn of the year. */
const FIRST = ['2025-12-31', '2026-01-31', '2026-03-28', '2026-03-29', '2026-07-01', '2026-10-24'];
const LAST = ['2026-01-01', '2026-03-01', '2026-03-30', '2026-06-30', '2026-10-25', '2026-10-26'];

function answers(asCell: (day: string) => Cell) {
  const target = loadTarget();
  const column = (days: readonly string[]) => days.map((day) => [asCell(day)]);
  const table = [
    ['Datum', 'Kostnad', 'Leads'],
    ...FIRST.map((day, index) => [asCell(day), 100 * (index + 1), index + 1]),
  ] as Cell[][];
  const period = [asCell('2026-03-01'), asCell('2026-03-31'), asCell('2026-03-16')] as const;
  return {
    salesCycle: target.call('SALES_CYCLE', column(FIRST), column(LAST)),
    timeToConversion: target.call('TIME_TO_CONVERSION', column(FIRST), column(LAST)),
    budgetPace: target.call('BUDGET_PACE', 500, 1000, ...period),
    targetPace: target.call('TARGET_PACE', 0, 100, 50, ...period),
    byDay: target.call('KPI_BY', 'CPL', table, 'day'),
    byWeek: target.call('KPI_BY', 'CPL', table, 'week'),
    byMonth: target.call('KPI_BY', 'leads', table, 'month'),
    within: target.call('KPI', 'leads', table, '', '', asCell('2026-01-31'), asCell('2026-03-29')),
    health: target.call('DATA_HEALTH', table, asCell('2026-11-01')),
  };
}

const all = { text: answers((day) => day) } as Record<string, unknown>;
for (const zone of ZONES) {
  all[zone === SCRIPT_ZONE ? "the script's own zone" : zone] = answers((day) => midnight(day, zone));
}
console.log(JSON.stringify(all));
