/** The customer models: fits against a plain loop of logarithms, and whole functions over a long purchase log. */
import { modelOf } from '../src/core/customers/customer-model.ts';
import { summarise } from '../src/core/customers/summary.ts';
import { builtFunctions } from './built-functions.ts';
import { CALIBRATION, calibrate } from './calibration.ts';
import { type PurchaseLog, purchaseLog } from './purchase-log.ts';
import { type Measurement, milliseconds, times } from './report.ts';
import { fastestOf } from './timing.ts';

const SAMPLE = 2357;
const MANY = 100_000;
const TURNS = 5;
const MOST_OF_CALIBRATION = 0.2;
const MOST_MILLISECONDS = 3000;

export function measureCustomers(): Measurement[] {
  const { CLV_FORECAST, RFM, COHORT_RETENTION } = builtFunctions('CLV_FORECAST', 'RFM', 'COHORT_RETENTION');
  const sample = summariesOf(purchaseLog({ customers: SAMPLE, days: 273 }));
  const many = summariesOf(purchaseLog({ customers: MANY }));
  const log = purchaseLog({ customers: MANY, mostRows: MANY });
  const time = fastestOf(
    {
      calibration: calibrate,
      fitSample: () => nothing(modelOf(sample, true)),
      fitMany: () => nothing(modelOf(many, true)),
      year: () => nothing(CLV_FORECAST(log.customers, log.dates, log.amounts)),
      decade: () => nothing(CLV_FORECAST(log.customers, log.dates, log.amounts, '', 520)),
      scores: () => nothing(RFM(log.customers, log.dates, log.amounts)),
      cohorts: () => nothing(COHORT_RETENTION(log.customers, log.dates)),
    },
    TURNS,
  );
  const ratio = (milliseconds: number) => milliseconds / time.calibration;
  const against = (taken: number) =>
    `${times(ratio(taken))} of ${CALIBRATION} (${milliseconds(time.calibration)})`;
  const inTime = (what: string, taken: number): Measurement => ({
    what: `${what}, ${log.dates.length.toLocaleString('en')} rows`,
    result: milliseconds(taken),
    against: against(taken),
    goal: `≤ ${MOST_MILLISECONDS} ms`,
    met: taken <= MOST_MILLISECONDS,
  });
  return [
    {
      what: `BG/NBD and Gamma-Gamma, ${SAMPLE.toLocaleString('en')} customers`,
      result: milliseconds(time.fitSample),
      against: against(time.fitSample),
      goal: `≤ ${MOST_OF_CALIBRATION}×`,
      met: ratio(time.fitSample) <= MOST_OF_CALIBRATION,
    },
    {
      what: `BG/NBD and Gamma-Gamma, ${MANY.toLocaleString('en')} customers`,
      result: milliseconds(time.fitMany),
      against: against(time.fitMany),
    },
    inTime('CLV_FORECAST, 52 weeks', time.year),
    inTime('CLV_FORECAST, 520 weeks', time.decade),
    inTime('RFM', time.scores),
    inTime('COHORT_RETENTION', time.cohorts),
  ];
}

function summariesOf({ customers, dates, amounts }: PurchaseLog) {
  const numbers = new Map<string, number>();
  const days = dates.map(([day]) => day);
  const rows = customers.map(([name]) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
  const purchases = {
    customerCount: numbers.size,
    customers: rows,
    days,
    amounts: amounts.map(([amount]) => amount),
  };
  return summarise(
    purchases,
    days.reduce((last, day) => Math.max(last, day), 0),
  );
}

const nothing = (_result: unknown): undefined => undefined;
