import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/functions/run.ts';
import { frozen, LEADS, rowsArbitrary, TWO_DAYS, tableOf, total } from './tables.ts';

const KPI = (...args: unknown[]) => run('KPI', frozen(args));

describe('KPI', () => {
  it('divides sums: CPC over two days is 4.67, not the mean 6 of the days', () => {
    expect(KPI('CPC', TWO_DAYS)).toBeCloseTo(1400 / 300, 12);
  });

  it('takes an id with or without KPI_, in any case, an alias, and a measure', () => {
    expect(KPI('kpi_cpc', TWO_DAYS)).toBe(KPI('CPC', TWO_DAYS));
    expect(KPI('clicks', TWO_DAYS)).toBe(300);
    const customers = [
      ['New customers', 'Customer lifetime value'],
      [2, 100],
      [1, 400],
    ];
    expect(KPI('clv', customers)).toBe(200);
  });

  it('multiplies measures row by row before it sums: leads are worth 102,000 kr net', () => {
    expect(KPI('LEAD_PROFIT', LEADS)).toBe(14 * 10000 - 38000);
    expect(KPI('LEAD_PROFIT', LEADS, 'Kanal', 'Facebook')).toBe(70000);
    expect(KPI('LEAD_PROFIT', LEADS, 'Kanal', 'LinkedIn')).toBe(32000);
  });

  it('filters exactly as a filter by hand', () => {
    fc.assert(
      fc.property(rowsArbitrary, fc.integer({ min: 46023, max: 46200 }), (rows, from) => {
        const kept = rows.filter(({ channel, day }) => channel === 'Meta' && day >= from && day <= from + 60);
        const clicks = total(kept, (row) => row.clicks);
        const ask = () => KPI('CPC', tableOf(rows), 'Kanal', 'Meta', from, from + 60);
        if (clicks === 0) expect(ask).toThrow(/^KPI: /);
        else expect(ask()).toBeCloseTo(total(kept, (row) => row.spend) / clicks, 9);
      }),
    );
  });

  it('takes from and to as inclusive', () => {
    expect(KPI('clicks', TWO_DAYS, '', '', '2026-02-01', '2026-02-01')).toBe(200);
    expect(KPI('clicks', TWO_DAYS, '', '', '2026-02-02')).toBe(100);
  });

  it('filters dates by day and blank labels as (blank)', () => {
    expect(KPI('clicks', TWO_DAYS, 'Date', '20260202')).toBe(100);
    const table = [
      ['Kanal', 'Klick'],
      ['', 5],
      ['Meta', 7],
    ];
    expect(KPI('clicks', table, 'Kanal', '(blank)')).toBe(5);
  });

  it('filters on TRUE and on a date in a column of its own kind', () => {
    const table = [
      ['Betald', 'Startdag', 'Klick'],
      [true, new Date(2026, 1, 3), 5],
      [false, new Date(2026, 1, 4), 7],
    ];
    expect(KPI('clicks', table, 'Betald', true)).toBe(5);
    expect(KPI('clicks', table, 'Startdag', new Date(2026, 1, 4))).toBe(7);
  });

  it('uses revenue for ROAS only where there is no conversion value', () => {
    const revenueOnly = [
      ['Ad spend', 'Revenue'],
      [100, 400],
    ];
    const both = [
      ['Ad spend', 'Revenue', 'Conv. value'],
      [100, 400, 300],
    ];
    expect(KPI('ROAS', revenueOnly)).toBe(4);
    expect(KPI('ROAS', both)).toBe(3);
  });

  it('takes users for visits where there are no sessions', () => {
    const users = [
      ['Total users', 'Conversions'],
      [200, 10],
    ];
    expect(KPI('CVR', users)).toBe(0.05);
  });

  const refusals: [string, unknown[], string][] = [
    [
      'a measure that no column gives',
      ['CPL', TWO_DAYS],
      'KPI: CPL needs leads; no column was recognised as leads. Rename a header.',
    ],
    ['an id that nobody knows, naming the nearest', ['CPK', TWO_DAYS], 'CP'],
    ['a KPI of cells only, naming its function', ['MOM', TWO_DAYS], '=MOM('],
    ['a value per unit alone', ['gross_margin', LEADS], 'gross_margin'],
    ['a column that is not there', ['CPC', TWO_DAYS, 'Kanal', 'Meta'], 'Kanal'],
    ['column without value', ['CPC', TWO_DAYS, 'Date'], 'value'],
    ['value without column', ['CPC', TWO_DAYS, '', 'Meta'], 'column'],
    ['from after to', ['CPC', TWO_DAYS, '', '', '2026-03-01', '2026-02-01'], 'from'],
    ['from without dates', ['CPL', LEADS, '', '', '2026-03-01'], 'date'],
    ['rows that no filter keeps', ['CPL', LEADS, 'Kanal', 'TikTok'], 'no row'],
    ['a blank id', ['', TWO_DAYS], 'kpi'],
    [
      'a zero denominator, named',
      [
        'CPC',
        [
          ['Ad spend', 'Clicks'],
          [5, 0],
        ],
      ],
      'clicks is 0',
    ],
    [
      'more orders than carts',
      [
        'CART_ABANDONMENT',
        [
          ['Orders', 'Carts'],
          [5, 3],
        ],
      ],
      'orders',
    ],
    [
      'a blank date in a call that needs dates',
      [
        'clicks',
        [
          ['Datum', 'Klick'],
          ['', 3],
          [46030, 1],
        ],
        '',
        '',
        46030,
      ],
      'row 2',
    ],
  ];
  it.each(refusals)('refuses %s', (_, args, part) => {
    expect(() => KPI(...args)).toThrow(part);
    try {
      KPI(...args);
    } catch (error) {
      expect((error as Error).message).toMatch(/^KPI: .{10,145}$/);
    }
  });
});
