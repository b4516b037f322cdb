/** RFM, and how customers, dates and amounts are read for all functions about customers. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CALIBRATION_END, cdnowColumns } from '../core/customers/cdnow.ts';
import { sharedJson } from '../golden-data/shared.ts';
import { call, column, messageOf } from './frozen.ts';

type Row = [customer: string | number, frequency: number, recency: number, age: number, monetary: number];

const HEADER = ['customer', 'frequency', 'recency', 'age', 'monetary'];
const rowsOf = (result: unknown): Row[] => (result as Row[]).slice(1);

interface GoldenRow {
  readonly id: number;
  readonly x: number;
  readonly tx: number;
  readonly T: number;
  readonly m: number;
}

describe('CDNOW up to the end of September 1997', () => {
  const { rfm } = sharedJson<{
    rfm: {
      n: number;
      sum_x: number;
      sum_tx: number;
      sum_T: number;
      sum_m: number;
      first5: readonly GoldenRow[];
      sample: readonly GoldenRow[];
    };
  }>('rfm.json');
  const rows = rowsOf(call('RFM', ...cdnowColumns(), CALIBRATION_END));
  const near = (value: number, expected: number) =>
    expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, expected));

  test('has the reference sums', () => {
    expect(rows).toHaveLength(rfm.n);
    [rfm.sum_x, rfm.sum_tx, rfm.sum_T, rfm.sum_m].forEach((expected, index) => {
      near(
        rows.reduce((sum, row) => sum + (row[index + 1] as number), 0),
        expected,
      );
    });
  });

  test('has the reference customers', () => {
    for (const { id, x, tx, T, m } of [...rfm.first5, ...rfm.sample]) {
      const row = rows[id - 1] as Row;
      expect(row[0]).toBe(id);
      [x, tx, T, m].forEach((expected, index) => {
        near(row[index + 1] as number, expected);
      });
    }
  });
});

describe('a few purchases', () => {
  const customers = column('Kund', 'anna', 'bo', 'anna', ' anna ', 'anna', 'Anna');
  const dates = column(
    'Datum',
    '2026-01-05',
    '2026-01-12',
    '2026-01-19',
    '2026-01-19',
    '2026-02-02',
    '2026-02-02',
  );
  const amounts = column('Belopp', 100, 50, 30, 20, '70 kr', '');

  test('purchases of one day are one, and ids are told apart by case', () => {
    expect(call('RFM', customers, dates, amounts)).toEqual([
      HEADER,
      ['anna', 2, 4, 4, 60],
      ['bo', 0, 0, 3, 0],
      ['Anna', 0, 0, 0, 0],
    ]);
  });

  test('without amounts monetary is blank', () => {
    expect(rowsOf(call('RFM', customers, dates))).toEqual([
      ['anna', 2, 4, 4, ''],
      ['bo', 0, 0, 3, ''],
      ['Anna', 0, 0, 0, ''],
    ]);
  });

  test('as_of leaves later rows out, and customers first seen later', () => {
    expect(rowsOf(call('RFM', customers, dates, amounts, '2026-01-19'))).toEqual([
      ['anna', 1, 2, 2, 50],
      ['bo', 0, 0, 1, 0],
    ]);
    expect(rowsOf(call('RFM', customers, dates, amounts, '2026-02-09'))[0]).toEqual(['anna', 2, 4, 5, 60]);
  });

  test('an amount that is not counted does no harm', () => {
    expect(
      rowsOf(call('RFM', column('a', 'a'), column('2026-01-01', '2026-02-01'), column(1, -1), '2026-01-31')),
    ).toEqual([['a', 0, 0, 30 / 7, 0]]);
  });

  test('numbers stay numbers, dates may be cells of any kind, in any order', () => {
    const days = column(new Date(2026, 0, 19), 46027, '20260112');
    expect(rowsOf(call('RFM', column(17850, '17850', 17850), days))).toEqual([[17850, 2, 2, 2, '']]);
  });

  test('nothing yet is the header alone', () => {
    expect(call('RFM', column('', ''), column('', ''))).toEqual([HEADER]);
    expect(call('RFM', '', '')).toEqual([HEADER]);
  });
});

describe('refused', () => {
  test('a negative amount, with its row', () => {
    expect(
      messageOf('RFM', column('k', 'a', 'b'), column('d', '2026-01-01', '2026-01-02'), column('m', 10, -10)),
    ).toBe('RFM: amounts is below 0 in row 3; take returns off the day of the order or leave them out.');
  });

  test('the smallest negative amount too', () => {
    expect(
      messageOf('RFM', column('a', 'b'), column('2026-01-01', '2026-01-02'), column(10, -0.01)),
    ).toContain('amounts is below 0 in row 2');
  });

  test('dates as other text, blank dates and blank customers, with their rows', () => {
    expect(messageOf('RFM', column('a', 'b'), column('2026-01-01', 'i går'))).toBe(
      'RFM: dates row 2 is "i går", not a date; write 2026-03-07.',
    );
    expect(messageOf('RFM', column('a', 'b'), column('2026-01-01', ''))).toContain('dates row 2 is blank');
    expect(messageOf('RFM', column('a', ''), column('2026-01-01', '2026-01-02'))).toContain(
      'customers row 2 is blank',
    );
  });

  test('as_of before all dates, or no date', () => {
    expect(messageOf('RFM', column('a'), column('2026-01-01'), '', '2025-12-31')).toBe(
      'RFM: as_of 2025-12-31 is before every date; choose a later day or leave it out.',
    );
    expect(messageOf('RFM', column('a'), column('2026-01-01'), '', 'snart')).toContain(
      'as_of is "snart", not a date',
    );
  });

  test('columns of different length', () => {
    expect(messageOf('RFM', column('a', 'b'), column('2026-01-01'))).toContain(
      'customers has 2 cells and dates has 1 cell',
    );
  });
});

describe('laws', () => {
  const purchases = fc.array(
    fc.record({
      customer: fc.constantFrom('a', 'b', 'c', 'd'),
      day: fc.integer({ min: 46_000, max: 46_060 }),
      amount: fc.integer({ min: 0, max: 500 }),
    }),
    { minLength: 1, maxLength: 40 },
  );
  type Purchase = { customer: string; day: number; amount: number };
  const rfmOf = (rows: readonly Purchase[]) =>
    rowsOf(
      call(
        'RFM',
        rows.map(({ customer }) => [customer]),
        rows.map(({ day }) => [day]),
        rows.map(({ amount }) => [amount]),
      ),
    );
  const byName = (rows: Row[]) => [...rows].sort(([one], [other]) => (one < other ? -1 : 1));

  test('the order of rows does not matter', () => {
    fc.assert(
      fc.property(purchases, (rows) => {
        expect(byName(rfmOf([...rows].reverse()))).toEqual(byName(rfmOf(rows)));
      }),
    );
  });

  test('a purchase split into two of the same day changes nothing', () => {
    fc.assert(
      fc.property(purchases, (rows) => {
        const [first, ...others] = rows as [Purchase, ...Purchase[]];
        const split = [{ ...first, amount: first.amount }, { ...first, amount: 0 }, ...others];
        expect(rfmOf(split)).toEqual(rfmOf(rows));
      }),
    );
  });

  test('no customer is more recent than old', () => {
    fc.assert(
      fc.property(purchases, (rows) => {
        for (const [, frequency, recency, age] of rfmOf(rows)) {
          expect(recency).toBeLessThanOrEqual(age);
          expect(recency > 0).toBe(frequency > 0);
        }
      }),
    );
  });
});
