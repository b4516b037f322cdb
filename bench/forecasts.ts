/** Forecasts: speed against a plain loop of logarithms, and how far off they and their bands are. */
import { formulaCoverage, race } from '../test/core/forecast/quality.ts';
import { builtFunctions } from './built-functions.ts';
import { CALIBRATION, calibrate } from './calibration.ts';
import { type Measurement, milliseconds, times } from './report.ts';
import { fastestOf } from './timing.ts';

const MONTHS = 144;
const LONG = 2000;
const LONGEST = 100_000;
const TURNS = 7;
const MOST_OF_CALIBRATION = 0.2;
const MOST_MILLISECONDS = 3000;
const MOST_MASE = 1.4;
const LEAST_RACE_COVERAGE = 0.6;

export function measureForecasts(): Measurement[] {
  const { KPI_FORECAST, KPI_ANOMALIES, AB_TEST } = builtFunctions('KPI_FORECAST', 'KPI_ANOMALIES', 'AB_TEST');
  const months = wave(MONTHS, 12);
  const weeks = wave(LONG, 52);
  const days = wave(LONG, 365);
  const centuries = wave(LONGEST, 365);
  const time = fastestOf(
    {
      calibration: calibrate,
      months: () => nothing(KPI_FORECAST(months, 12, 12)),
      forecastWeeks: () => nothing(KPI_FORECAST(weeks, 500, 52)),
      forecastDays: () => nothing(KPI_FORECAST(days, 500, 365)),
      anomaliesDays: () => nothing(KPI_ANOMALIES(days, 365)),
      anomaliesWeekly: () => nothing(KPI_ANOMALIES(centuries, 7)),
      anomaliesYearly: () => nothing(KPI_ANOMALIES(centuries, 365)),
      experiment: () => nothing(AB_TEST(5e6, 1e8, 5.001e6, 1e8)),
    },
    TURNS,
  );
  const ratio = time.months / time.calibration;
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
      what: `KPI_FORECAST, ${MONTHS} monthly values`,
      result: milliseconds(time.months),
      against: against(time.months),
      goal: `≤ ${MOST_OF_CALIBRATION}×`,
      met: ratio <= MOST_OF_CALIBRATION,
    },
    inTime('KPI_FORECAST, 2,000 values, season 52', time.forecastWeeks),
    inTime('KPI_FORECAST, 2,000 values, season 365', time.forecastDays),
    inTime('KPI_ANOMALIES, 2,000 values, season 365', time.anomaliesDays),
    inTime('KPI_ANOMALIES, 100,000 values, season 7', time.anomaliesWeekly),
    inTime('KPI_ANOMALIES, 100,000 values, season 365', time.anomaliesYearly),
    inTime('AB_TEST, 100 million visitors a side', time.experiment),
    ...quality(),
  ];
}

function quality(): Measurement[] {
  const { mase, coverage } = race();
  return [
    {
      what: 'Forecast error (mean MASE) over ten series',
      result: mase.ours.toFixed(3),
      against: `ets in R ${mase.ets.toFixed(3)}, seasonal naive ${mase.seasonalNaive.toFixed(3)}`,
      goal: `≤ ${MOST_MASE.toFixed(2)}`,
      met: mase.ours <= MOST_MASE && mase.ours < mase.seasonalNaive,
    },
    {
      what: '80 % bands over ten series, after fitting',
      result: percent(coverage),
      against: 'ets in R 64.1 %',
      goal: `≥ ${percent(LEAST_RACE_COVERAGE)}`,
      met: coverage >= LEAST_RACE_COVERAGE,
    },
    ...Object.entries(formulaCoverage()).map(([model, share]) => ({
      what: `80 % bands of ${model}, parameters known`,
      result: percent(share),
      against: '2,000 simulated series',
      goal: '78–82 %',
      met: share >= 0.78 && share <= 0.82,
    })),
  ];
}

function wave(count: number, season: number): number[][] {
  return Array.from({ length: count }, (_, t) => {
    const seasonal = 1 + 0.3 * Math.sin((2 * Math.PI * t) / season);
    return [(1000 + 2 * t) * seasonal * (1 + 0.05 * Math.sin(t * t))];
  });
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const nothing = (_result: unknown): undefined => undefined;
