/** Google Analytics 4 as a source of rows, grouped by the dimensions that are asked for. */
import { measures } from '../../catalogue/catalogue.ts';
import { settingFor } from '../given-measures.ts';
import { MINUTES_OF_PATIENCE, patience } from '../patience.ts';
import type { Settings } from '../settings.ts';
import type { Rows, Source, SourceDescription, Value } from '../source.ts';
import { type Asked, EVER } from './body.ts';
import { narrowingFilters } from './dimension-filter.ts';
import { type Linear, linear } from './linear.ts';
import { type Merged, mergeReports } from './merge.ts';
import { DIMENSIONS, METRICS } from './names.ts';
import { keyOf, planRequests } from './plan.ts';
import type { Ga4Port } from './port.ts';
import { type Keep, type Reading, readReport } from './report.ts';

/** Events of one name, which the settings say. */
const LEADS = 'leads';

/** Throws a Failure for everything that goes wrong; never gives a part of the rows. */
export function ga4Source(settings: Settings, port: Ga4Port, keep: Keep = (_, read) => read()): Source {
  const property = `properties/${settings.propertyId ?? ''}`;
  const reading: Reading = {
    port,
    property,
    patiently: patience(port, { code: 'ga4_timeout', minutes: MINUTES_OF_PATIENCE }),
    keep,
  };
  return {
    describe: () => describe(settings),
    read: (ids, range, narrowing = []) => {
      const wanted = Object.keys(DIMENSIONS).filter((id) => ids.includes(id));
      const sums = measuresAmong(settings, ids);
      const names = wanted.map((id) => (DIMENSIONS[id] as { name: string }).name);
      const requests = planRequests(names, countsOf(sums), narrowingFilters(narrowing));
      const reports = requests.map((request) => {
        const { dimensions, metrics, filter } = request;
        const asked: Asked = {
          range: range ?? EVER,
          dimensions,
          metrics,
          filter,
          currency: settings.currency,
        };
        return [request, readReport(reading, asked)] as const;
      });
      return rowsOf(mergeReports(reports, wanted.length), wanted, sums);
    },
  };
}

function describe(settings: Settings): SourceDescription {
  const given = measures().filter(({ id }) => linear(settings, id) !== undefined);
  const derived = given.filter(
    ({ id }) => !(id in METRICS) && id !== LEADS && settingFor(id, settings) === undefined,
  );
  const standsIn = (id: string | undefined) => id !== undefined && id in METRICS;
  return {
    dimensions: Object.entries(DIMENSIONS).map(([id, { type }]) => ({ id, type })),
    measures: given.map(({ id }) => id),
    derived: derived.map(({ id }) => id),
    standIns: derived
      .filter((each) => each.derived?.some((way) => 'standIn' in way && standsIn(way.standIn)))
      .map(({ id }) => id),
    dated: true,
  };
}

/** In an order of their own, so that equal questions are equal requests. */
function measuresAmong(settings: Settings, ids: readonly string[]): ReadonlyMap<string, Linear> {
  const found = new Map<string, Linear>();
  for (const id of Array.from(new Set(ids)).sort()) {
    if (id in DIMENSIONS) continue;
    const sum = linear(settings, id);
    if (sum === undefined) throw new Error(`Google Analytics does not give ${id}`);
    found.set(id, sum);
  }
  return found;
}

function countsOf(sums: ReadonlyMap<string, Linear>) {
  return Array.from(sums.values())
    .reduce<Exclude<Linear, number>>((all, sum) => (typeof sum === 'number' ? all : all.concat(sum)), [])
    .map(({ counted }) => counted);
}

function rowsOf(
  { count, dimensions, metrics, notes }: Merged,
  wanted: readonly string[],
  sums: ReadonlyMap<string, Linear>,
): Rows {
  const known = new Map<string, readonly Value[]>();
  wanted.forEach((id, index) => {
    known.set(id, dimensions[index] as readonly string[]);
  });
  for (const [id, sum] of sums) known.set(id, weighted(sum, metrics, count));
  return {
    count,
    notes,
    column: (id) => {
      const column = known.get(id);
      if (column === undefined) throw new Error(`${id} was not read`);
      return column;
    },
  };
}

function weighted(sum: Linear, metrics: Merged['metrics'], count: number): readonly number[] {
  if (typeof sum === 'number') return Array.from({ length: count }, () => sum);
  const values = new Array<number>(count).fill(0);
  for (const { counted, factor } of sum) {
    const column = metrics.get(keyOf(counted)) ?? [];
    for (let row = 0; row < count; row += 1)
      values[row] = (values[row] as number) + (column[row] ?? 0) * factor;
  }
  return values;
}
