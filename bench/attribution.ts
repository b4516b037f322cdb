/** All attribution models over many journeys, and a long log of touchpoints turned into paths. */
import { journeyRows, writtenPath } from '../local/samples/journey-rows.ts';
import { touchRows } from '../local/samples/touch-rows.ts';
import { builtFunctions } from './built-functions.ts';
import { CALIBRATION, calibrate } from './calibration.ts';
import { type Measurement, milliseconds, times } from './report.ts';
import { fastestOf } from './timing.ts';

const ALL_MODELS =
  'first,last,last_non_direct,linear,linear_unique,position,w_shaped,time_decay,markov,shapley';
const SMALL = 10_000;
const LARGE = 100_000;
const SEED = 1;
const TURNS = 11;
const FIRST_DAY = 46_023;
const MOST_OF_CALIBRATION = 0.05;
const MOST_MILLISECONDS = 3000;

export function measureAttribution(): Measurement[] {
  const { ATTRIBUTION_COMPARE, JOURNEYS } = builtFunctions('ATTRIBUTION_COMPARE', 'JOURNEYS');
  const small = journeyColumns(SMALL);
  const withDays = journeyColumns(SMALL, true);
  const large = journeyColumns(LARGE);
  const manyChannels = manyChannelColumns(SMALL);
  const log = logColumns(LARGE);
  const compare = ({ paths, conversions, nulls }: JourneyColumns) => {
    ATTRIBUTION_COMPARE(paths, conversions, nulls, ALL_MODELS);
    return undefined;
  };
  const time = fastestOf(
    {
      calibration: calibrate,
      small: () => compare(small),
      withDays: () => compare(withDays),
      large: () => compare(large),
      manyChannels: () => compare(manyChannels),
      log: () => {
        JOURNEYS(...log);
        return undefined;
      },
    },
    TURNS,
  );
  const against = (taken: number) =>
    `${times(taken / time.calibration)} of ${CALIBRATION} (${milliseconds(time.calibration)})`;
  const inTime = (what: string, taken: number): Measurement => ({
    what,
    result: milliseconds(taken),
    against: against(taken),
    goal: `≤ ${MOST_MILLISECONDS} ms`,
    met: taken <= MOST_MILLISECONDS,
  });
  return [
    {
      what: `ten attribution models, ${SMALL.toLocaleString('en')} journeys`,
      result: milliseconds(time.small),
      against: against(time.small),
      goal: `≤ ${MOST_OF_CALIBRATION}×`,
      met: time.small / time.calibration <= MOST_OF_CALIBRATION,
    },
    {
      what: `ten attribution models, ${SMALL.toLocaleString('en')} journeys with days`,
      result: milliseconds(time.withDays),
      against: against(time.withDays),
    },
    inTime(`ten attribution models, ${LARGE.toLocaleString('en')} journeys`, time.large),
    inTime(`ten attribution models, ${SMALL.toLocaleString('en')} paths of 500 channels`, time.manyChannels),
    inTime(`JOURNEYS, ${LARGE.toLocaleString('en')} touchpoints`, time.log),
  ];
}

interface JourneyColumns {
  readonly paths: readonly (readonly [string])[];
  readonly conversions: readonly (readonly [number])[];
  readonly nulls: readonly (readonly [number])[];
}

function journeyColumns(count: number, withDays = false): JourneyColumns {
  const rows = journeyRows(count, SEED);
  return {
    paths: rows.map((row) => [writtenPath(row, withDays)]),
    conversions: rows.map((row) => [row.conversions]),
    nulls: rows.map((row) => [row.nulls]),
  };
}

/** Up to 30 touches over 500 channels, common and rare ones. */
function manyChannelColumns(count: number): JourneyColumns {
  const rows = Array.from({ length: count }, (_, row) => row);
  const channelAt = (row: number, touch: number) =>
    (((row * 7919 + touch * 104_729) % 10_007) ** 2 % 10_007) % 500;
  const lengthOf = (row: number) => 1 + ((row * 31) % 30);
  return {
    paths: rows.map((row) => [
      Array.from({ length: lengthOf(row) }, (_, touch) => `Kampanj ${channelAt(row, touch)}`).join(' > '),
    ]),
    conversions: rows.map((row) => [row % 3 === 0 ? 1 : 0]),
    nulls: rows.map((row) => [row % 5]),
  };
}

/** As the columns of a sheet: ids, times, channels, conversions, values. */
function logColumns(count: number): readonly (readonly (readonly [unknown])[])[] {
  const rows = touchRows(journeyRows(count, SEED), FIRST_DAY).slice(0, count);
  const texts = rows.map(({ time }) => new Date((time - 25_569) * 864e5).toISOString().slice(0, 16));
  return [
    rows.map(({ id }) => [id]),
    texts.map((text) => [text]),
    rows.map(({ channel }) => [channel]),
    rows.map(({ conversions }) => [conversions]),
    rows.map(({ value }) => [value]),
  ];
}
