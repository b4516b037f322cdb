/** Two made-up years of what a company paid to win customers, digitally and by calling on them. */
import type { CacLedgerTexts } from '../../locale/workbooks/cac-ledger.ts';
import type { Sample } from '../blocks/data-tab.ts';
import { serialOf } from '../blocks/expected.ts';
import type { CellContent } from '../plan.ts';

export const METHODS = ['digital', 'outbound'] as const;
export type Method = (typeof METHODS)[number];

/** Pay, ads, agencies, production, tools, overhead, sellers, new customers. */
const ROWS: readonly (readonly [year: number, month: number, method: Method, ...numbers: number[]])[] = [
  [2024, 1, 'digital', 88200, 63900, 38700, 10100, 5300, 15800, 0, 13],
  [2024, 1, 'outbound', 0, 0, 0, 11800, 2700, 20600, 174800, 7],
  [2024, 2, 'digital', 88400, 65000, 38100, 9300, 4900, 15300, 0, 15],
  [2024, 2, 'outbound', 0, 0, 0, 14100, 2700, 20200, 175500, 7],
  [2024, 3, 'digital', 89200, 68700, 36900, 11000, 5000, 15300, 0, 18],
  [2024, 3, 'outbound', 0, 0, 0, 14700, 2500, 20900, 175100, 9],
  [2024, 4, 'digital', 89000, 69600, 38400, 10700, 5400, 15400, 0, 15],
  [2024, 4, 'outbound', 0, 0, 0, 11200, 2500, 20100, 174800, 8],
  [2024, 5, 'digital', 89100, 69900, 37600, 8500, 5400, 15500, 0, 16],
  [2024, 5, 'outbound', 0, 0, 0, 12700, 2700, 20100, 181000, 7],
  [2024, 6, 'digital', 91000, 65700, 36900, 9400, 5100, 15500, 0, 14],
  [2024, 6, 'outbound', 0, 0, 0, 10200, 2500, 20900, 176800, 8],
  [2024, 7, 'digital', 91800, 51000, 37600, 6100, 5200, 15700, 0, 11],
  [2024, 7, 'outbound', 0, 0, 0, 9700, 2700, 20800, 177100, 6],
  [2024, 8, 'digital', 90800, 66500, 38300, 10300, 5100, 15800, 0, 16],
  [2024, 8, 'outbound', 0, 0, 0, 11600, 2600, 20200, 178700, 7],
  [2024, 9, 'digital', 92300, 79100, 37200, 8100, 5500, 15500, 0, 18],
  [2024, 9, 'outbound', 0, 0, 0, 12700, 2600, 20800, 182900, 8],
  [2024, 10, 'digital', 91700, 77600, 36900, 9700, 5400, 15300, 0, 19],
  [2024, 10, 'outbound', 0, 0, 0, 15300, 2600, 20700, 181700, 8],
  [2024, 11, 'digital', 92300, 79100, 37500, 9700, 5500, 15700, 0, 20],
  [2024, 11, 'outbound', 0, 0, 0, 13600, 2600, 20700, 185800, 8],
  [2024, 12, 'digital', 93300, 61500, 37700, 9700, 5400, 15600, 0, 15],
  [2024, 12, 'outbound', 0, 0, 0, 10700, 2500, 20300, 189500, 7],
  [2025, 1, 'digital', 93700, 68800, 38600, 9200, 5300, 15700, 0, 16],
  [2025, 1, 'outbound', 0, 0, 0, 12600, 2500, 20500, 190800, 7],
  [2025, 2, 'digital', 94100, 73700, 38300, 9300, 4900, 15500, 0, 17],
  [2025, 2, 'outbound', 0, 0, 0, 13100, 2600, 20800, 191300, 8],
  [2025, 3, 'digital', 94700, 76700, 38500, 10800, 5100, 15700, 0, 20],
  [2025, 3, 'outbound', 0, 0, 0, 14000, 2700, 20900, 191700, 8],
  [2025, 4, 'digital', 94900, 73900, 39000, 8900, 5300, 15600, 0, 19],
  [2025, 4, 'outbound', 0, 0, 0, 11300, 2700, 20600, 194300, 7],
  [2025, 5, 'digital', 96200, 75400, 24200, 10000, 5000, 15300, 0, 18],
  [2025, 5, 'outbound', 0, 0, 0, 13300, 2500, 20700, 195400, 6],
  [2025, 6, 'digital', 96400, 66900, 23400, 7200, 5100, 15300, 0, 16],
  [2025, 6, 'outbound', 0, 0, 0, 10100, 2600, 20400, 196700, 7],
  [2025, 7, 'digital', 96500, 54400, 23300, 6200, 5100, 15400, 0, 13],
  [2025, 7, 'outbound', 0, 0, 0, 9900, 2600, 20100, 198100, 4],
  [2025, 8, 'digital', 97600, 71100, 24100, 10400, 5400, 15400, 0, 19],
  [2025, 8, 'outbound', 0, 0, 0, 12800, 2600, 20200, 199400, 7],
  [2025, 9, 'digital', 98900, 84400, 24200, 9300, 5400, 15200, 0, 20],
  [2025, 9, 'outbound', 0, 0, 0, 14000, 2600, 20200, 201000, 8],
  [2025, 10, 'digital', 98300, 79800, 23600, 8900, 5400, 15400, 0, 22],
  [2025, 10, 'outbound', 0, 0, 0, 15200, 2600, 20300, 205300, 7],
  [2025, 11, 'digital', 98800, 81000, 24700, 9900, 5100, 15500, 0, 20],
  [2025, 11, 'outbound', 0, 0, 0, 14300, 2600, 20300, 205100, 8],
  [2025, 12, 'digital', 98500, 67800, 23700, 9500, 5300, 15300, 0, 17],
  [2025, 12, 'outbound', 0, 0, 0, 10100, 2700, 20300, 205100, 6],
];

export function sampleIn({ methods, sampleNotes }: CacLedgerTexts): Sample {
  const notes: Readonly<Record<string, string>> = sampleNotes;
  return {
    columns: [
      'date',
      'channel',
      'staff_cost',
      'ad_spend',
      'agency_cost',
      'production_cost',
      'tool_cost',
      'overhead_cost',
      'sales_cost',
      'new_customers',
      'note',
    ].map((id) => ({ id })),
    rows: ROWS.map(([year, month, method, ...numbers]) => [
      serialOf(year, month),
      methods[method],
      ...numbers,
      notes[`${method} ${year}-${month}`] ?? null,
    ]),
  };
}

/** What is paid for many months at once: what, for which method, amount, first month, months. */
export const spreadSample = ({ methods, spread }: CacLedgerTexts): CellContent[][] => [
  [spread.sample.analytics, methods.digital, 96000, serialOf(2024, 1), 12],
  [spread.sample.analytics, methods.digital, 84000, serialOf(2025, 1), 12],
  [spread.sample.crm, methods.outbound, 132000, serialOf(2024, 3), 24],
  [spread.sample.stand, methods.outbound, 90000, serialOf(2024, 9), 18],
];
