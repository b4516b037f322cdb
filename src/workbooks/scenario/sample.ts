/** The first year of a made-up plan: what it cost, what it brought and how many customers, month by month. */
import type { ScenarioTexts } from '../../locale/workbooks/scenario.ts';
import type { Sample } from '../blocks/data-tab.ts';
import { serialOf } from '../blocks/expected.ts';

/** Cost, attributed revenue, new customers. */
const MONTHS: readonly (readonly [number, number, number])[] = [
  [71500, 0, 0],
  [64200, 0, 0],
  [58900, 12000, 0],
  [61300, 38500, 1],
  [60800, 70400, 2],
  [57600, 96200, 2],
  [49700, 118300, 3],
  [62400, 105100, 2],
  [66900, 152700, 4],
  [63800, 168400, 4],
  [65100, 181900, 4],
  [63600, 190300, 5],
];
/** The month with a note. */
const NOTED = 0;

export const SAMPLE_IDS = ['cost', 'attributed_revenue', 'new_customers'] as const;

export const sampleIn = ({ note }: ScenarioTexts): Sample => ({
  columns: ['date', ...SAMPLE_IDS, 'note'].map((id) => ({ id })),
  rows: MONTHS.map((values, index) => [serialOf(2025, index + 1), ...values, index === NOTED ? note : null]),
});

/** The plan that the sample follows. */
export const SAMPLE_PLAN = {
  cost: 60000,
  low: 120000,
  likely: 190000,
  high: 260000,
  margin: 0.42,
  lag: 5,
  months: 36,
  start: serialOf(2025, 1),
  chance: 0.6,
} as const;
