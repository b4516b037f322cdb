/** DATA_HEALTH over a large table, with figures as numbers and as texts such as "1 234". */
import { builtFunctions } from './built-functions.ts';
import { CALIBRATION, calibrate } from './calibration.ts';
import { CAMPAIGN_HEADER, type CampaignTable, campaignTable } from './campaign-table.ts';
import { type Measurement, milliseconds, times } from './report.ts';
import { fastestOf } from './timing.ts';

const ROWS = 100_000;
const TURNS = 5;
const MOST_MILLISECONDS = 3000;

export function measureDataHealth(): Measurement[] {
  const { DATA_HEALTH } = builtFunctions('DATA_HEALTH');
  const table = campaignTable(ROWS);
  const asTexts = table.map((row) => row.map((cell) => cell.toLocaleString('sv')));
  const check = (data: CampaignTable) => {
    DATA_HEALTH(data);
    return undefined;
  };
  const time = fastestOf(
    { calibration: calibrate, numbers: () => check(table), texts: () => check(asTexts) },
    TURNS,
  );
  const row = (figures: string, taken: number): Measurement => ({
    what: `DATA_HEALTH, ${ROWS.toLocaleString('en')} rows × ${CAMPAIGN_HEADER.length}, ${figures}`,
    result: milliseconds(taken),
    against: `${times(taken / time.calibration)} of ${CALIBRATION} (${milliseconds(time.calibration)})`,
    goal: `≤ ${MOST_MILLISECONDS} ms`,
    met: taken <= MOST_MILLISECONDS,
  });
  return [row('figures as numbers', time.numbers), row('figures as texts', time.texts)];
}
