/** Eighteen made-up months of actual figures, a plan for the same months and three more, and a logged definition. */
import type { BoardTexts } from '../../locale/workbooks/board.ts';
import type { Sample } from '../blocks/data-tab.ts';
import { serialOf } from '../blocks/expected.ts';

const FIRST_YEAR = 2024;
const FIRST_MONTH = 7;
const monthOf = (index: number): number => serialOf(FIRST_YEAR, FIRST_MONTH + index);
const columns = (...ids: string[]) => ids.map((id) => ({ id }));

/** Cost, leads, qualified, new customers, revenue from marketing, orders, revenue. */
const ACTUAL: readonly (readonly number[])[] = [
  [312800, 79, 31, 14, 602300, 81, 1874600],
  [331600, 104, 42, 19, 701800, 86, 2016900],
  [340900, 117, 47, 21, 748600, 90, 2098200],
  [344300, 121, 50, 22, 755900, 91, 2112300],
  [347400, 126, 53, 22, 768500, 88, 2113700],
  [336600, 106, 42, 20, 725600, 88, 2023300],
  [336700, 114, 48, 21, 764600, 89, 2094200],
  [348700, 123, 54, 23, 818300, 94, 2201200],
  [363900, 130, 59, 25, 885600, 97, 2250100],
  [356700, 122, 50, 23, 875500, 91, 2212400],
  [356300, 136, 56, 26, 888600, 100, 2338500],
  [360400, 119, 53, 22, 832000, 92, 2233000],
  [329800, 88, 37, 15, 695300, 88, 2028900],
  [356300, 124, 55, 23, 860600, 100, 2294800],
  [375200, 145, 63, 29, 1033700, 101, 2440400],
  [419000, 140, 63, 27, 965700, 108, 2506700],
  [415800, 145, 68, 27, 993300, 104, 2464300],
  [401400, 122, 57, 23, 992100, 99, 2354700],
];

/** Cost, leads and revenue from marketing as they were planned. */
const PLAN: readonly (readonly number[])[] = [
  [315000, 80, 600000],
  [330000, 104, 690000],
  [338000, 112, 735000],
  [340000, 110, 740000],
  [342000, 112, 750000],
  [335000, 98, 715000],
  [338000, 112, 760000],
  [345000, 116, 800000],
  [352000, 124, 840000],
  [350000, 120, 850000],
  [352000, 126, 870000],
  [350000, 118, 840000],
  [330000, 90, 720000],
  [345000, 118, 860000],
  [355000, 134, 930000],
  [360000, 138, 940000],
  [362000, 140, 960000],
  [352000, 118, 900000],
  [365000, 135, 960000],
  [368000, 138, 990000],
  [372000, 148, 1040000],
];

/** The last month of the sample, and the month in which a definition was changed. */
export const LAST_MONTH = serialOf(2025, 12);
export const CHANGED_ON = serialOf(2025, 10);

export function samplesIn({ sample }: BoardTexts) {
  const actual: Sample = {
    columns: columns(
      ...['date', 'cost', 'leads', 'qualified_leads', 'new_customers', 'attributed_revenue'],
      ...['orders', 'revenue', 'note'],
    ),
    rows: ACTUAL.map((values, index) => [monthOf(index), ...values, sample.notes[index] ?? null]),
  };
  const plan: Sample = {
    columns: columns('date', 'cost', 'leads', 'attributed_revenue', 'note'),
    rows: PLAN.map((values, index) => [monthOf(index), ...values, null]),
  };
  return { actual, plan };
}
