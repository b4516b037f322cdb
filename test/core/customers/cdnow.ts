/** The CDNOW sample of 2,357 customers, made public for research; read from the shared folder and never copied. */
import type { CustomerSummary } from '../../../src/core/customers/summary.ts';
import { sharedText } from '../../golden-data/shared.ts';

/** The end of the calibration period. */
export const CALIBRATION_END = '1997-09-30';

/** Customer, date and amount columns of every purchase. */
export function cdnowColumns(): [customers: unknown[][], dates: unknown[][], amounts: unknown[][]] {
  const rows = sharedText('CDNOW_sample.txt')
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  const columnOf = (read: (cells: readonly string[]) => unknown) => rows.map((cells) => [read(cells)]);
  return [
    columnOf((cells) => Number(cells[1])),
    columnOf((cells) => cells[2]),
    columnOf((cells) => Number(cells[4])),
  ];
}

/** The published summary, recency rounded to two decimals. */
export function cdnowSummaries(): CustomerSummary[] {
  const [, ...lines] = sharedText('cdnow_summary.csv').trim().split('\n');
  return lines.map((line) => {
    const [, frequency, recency, age, monetary] = line.split(',').map(Number) as [
      number,
      number,
      number,
      number,
      number,
    ];
    return { frequency, recency, age, monetary };
  });
}
