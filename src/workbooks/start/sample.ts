/** Two years of made-up months: cost, customers, visits, conversions, orders and revenue. */
import type { Sample } from '../blocks/data-tab.ts';
import { serialOf } from '../blocks/expected.ts';

/** Cost, new customers, visits, conversions, orders, revenue. */
const MONTHS: readonly (readonly number[])[] = [
  [184000, 61, 14200, 268, 151, 402500],
  [176500, 58, 13800, 255, 147, 389900],
  [192000, 66, 15400, 297, 163, 431200],
  [188500, 63, 14900, 281, 158, 418700],
  [201000, 71, 16100, 318, 176, 472300],
  [179000, 55, 13100, 240, 149, 391600],
  [142000, 38, 10300, 171, 118, 305800],
  [187000, 59, 14600, 262, 160, 424900],
  [213500, 78, 17400, 349, 189, 510300],
  [221000, 80, 18100, 360, 196, 533100],
  [246000, 92, 20600, 431, 221, 604600],
  [208000, 64, 16900, 309, 190, 521500],
  [196500, 68, 15800, 312, 174, 478500],
  [189000, 66, 15200, 301, 170, 469200],
  [204000, 75, 16900, 347, 186, 518900],
  [199500, 72, 16300, 333, 181, 503200],
  [215000, 82, 17800, 381, 203, 570400],
  [193000, 65, 14700, 295, 174, 487200],
  [151500, 45, 11600, 212, 138, 383600],
  [202000, 71, 16200, 328, 187, 525500],
  [228500, 92, 19300, 428, 219, 622000],
  [239000, 95, 20200, 446, 228, 649800],
  [262500, 108, 22900, 528, 256, 734700],
  [224000, 77, 18600, 381, 221, 630300],
];

export const startSample = ({ sampleNotes }: { sampleNotes: Readonly<Record<string, string>> }): Sample => ({
  columns: ['date', 'cost', 'new_customers', 'sessions', 'conversions', 'orders', 'revenue', 'note'].map(
    (id) => ({ id }),
  ),
  rows: MONTHS.map((values, index) => [
    serialOf(2024, index + 1),
    ...values,
    sampleNotes[`month ${index + 1}`] ?? null,
  ]),
});
