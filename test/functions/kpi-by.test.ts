import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/functions/run.ts';
import { frozen, LEADS, rowsArbitrary, TWO_DAYS, tableOf, total } from './tables.ts';

type Table = (string | number | boolean)[][];
const KPI_BY = (...args: unknown[]) => run('KPI_BY', frozen(args)) as Table;

describe('KPI_BY', () => {
  it('gives one row per group in order of first appearance and a recomputed total', () => {
    expect(KPI_BY('cpl;leads', LEADS, 'kanal')).toEqual([
      ['Kanal', 'CPL', 'leads'],
      ['Facebook', 3000, 10],
      ['LinkedIn', 2000, 4],
      ['Total', 38000 / 14, 14],
    ]);
  });

  it('takes a list with commas or semicolons, or a range, in the order asked', () => {
    const names = KPI_BY('leads,CPL', LEADS, 'Kanal')[0];
    expect(names).toEqual(['Kanal', 'leads', 'CPL']);
    expect(
      KPI_BY(
        [
          ['leads', ''],
          ['KPI_CPL', ''],
        ],
        LEADS,
        'Kanal',
      )[0],
    ).toEqual(names);
  });

  it('has a total that equals the total of all rows, whatever the grouping', () => {
    fc.assert(
      fc.property(
        rowsArbitrary,
        fc.constantFrom('Kanal', 'Datum', 'day', 'week', 'month', 'quarter', 'year'),
        (rows, by) => {
          const result = KPI_BY('CPC,leads', tableOf(rows), by);
          const last = result[result.length - 1] as Table[number];
          const clicks = total(rows, (row) => row.clicks);
          if (clicks === 0) expect(last[1]).toBe('');
          else expect(last[1]).toBeCloseTo(total(rows, (row) => row.spend) / clicks, 9);
          const groups = result.slice(1, -1).map((row) => row[2] as number);
          expect(groups.reduce((sum, leads) => sum + leads, 0)).toBe(last[2]);
          expect(last[2]).toBe(total(rows, (row) => row.leads));
        },
      ),
    );
  });

  it('computes each group as if the others were not there', () => {
    fc.assert(
      fc.property(rowsArbitrary, (rows) => {
        for (const [channel, cpc] of KPI_BY('CPC', tableOf(rows), 'Kanal').slice(1, -1)) {
          const own = rows.filter((row) => row.channel === channel);
          const alone = KPI_BY('CPC', tableOf(own), 'Kanal')[1] as Table[number];
          expect(alone).toEqual([channel, cpc]);
        }
      }),
    );
  });

  it('labels periods as text, ascending, and says which are complete', () => {
    const table = [
      ['Datum', 'Klick'],
      ['2026-02-28', 1],
      ['2026-01-01', 2],
      ['2026-03-15', 4],
    ];
    expect(KPI_BY('clicks', table, 'month')).toEqual([
      ['month', 'clicks', 'complete'],
      ['2026-01', 2, true],
      ['2026-02', 1, true],
      ['2026-03', 4, false],
      ['Total', 7, ''],
    ]);
    expect(KPI_BY('clicks', table, 'quarter').map((row) => row[0])).toEqual(['quarter', '2026-Q1', 'Total']);
    expect(KPI_BY('clicks', table, 'week').map((row) => row[0])).toEqual([
      'week',
      '2026-W01',
      '2026-W09',
      '2026-W11',
      'Total',
    ]);
    expect(KPI_BY('clicks', table, 'year').slice(1)).toEqual([
      ['2026', 7, false],
      ['Total', 7, ''],
    ]);
    expect(KPI_BY('clicks', table, 'day').map((row) => row[2])).toEqual(['complete', true, true, true, '']);
  });

  it('calls a period incomplete that from or to cuts off', () => {
    const table = [
      ['Datum', 'Klick'],
      ['2026-01-01', 1],
      ['2026-02-10', 1],
      ['2026-02-28', 2],
    ];
    expect(KPI_BY('clicks', table, 'month', '2026-01-01', '2026-02-20').slice(1, 3)).toEqual([
      ['2026-01', 1, true],
      ['2026-02', 1, false],
    ]);
  });

  it('prefers a header that matches to the word month', () => {
    const table = [
      ['Month', 'Date', 'Clicks'],
      ['Feb', '2026-02-02', 1],
    ];
    expect(KPI_BY('clicks', table, 'month')).toEqual([
      ['Month', 'clicks'],
      ['Feb', 1],
      ['Total', 1],
    ]);
  });

  it('prefers a header that matches as a synonym to the word month, but not the column of dates to the word day', () => {
    const table = [
      ['Datum', 'Månad', 'Klick'],
      ['2026-02-02', 'feb', 1],
    ];
    expect(KPI_BY('clicks', table, 'month')).toEqual([
      ['Månad', 'clicks'],
      ['feb', 1],
      ['Total', 1],
    ]);
    expect(KPI_BY('clicks', table, 'day')).toEqual([
      ['day', 'clicks', 'complete'],
      ['2026-02-02', 1, true],
      ['Total', 1, ''],
    ]);
  });

  it('groups by months in words where the table has no dates', () => {
    const table = [
      ['Månad', 'Klick'],
      ['mars', 1],
      ['april', 2],
    ];
    expect(KPI_BY('clicks', table, 'month')).toEqual([
      ['Månad', 'clicks'],
      ['mars', 1],
      ['april', 2],
      ['Total', 3],
    ]);
  });

  it('names blank labels, trims text, tells upper from lower case, and keeps numbers', () => {
    const table = [
      ['Segment', 'Clicks'],
      [' A ', 1],
      ['a', 2],
      ['', 3],
      [7, 4],
      ['A', 5],
    ];
    expect(KPI_BY('clicks', table, 'Segment').slice(1)).toEqual([
      ['A', 6],
      ['a', 2],
      ['(blank)', 3],
      [7, 4],
      ['Total', 15],
    ]);
  });

  it('makes one group of blanks and of labels that already read (blank)', () => {
    const table = [
      ['Segment', 'Clicks'],
      ['', 1],
      ['(blank)', 2],
    ];
    expect(KPI_BY('clicks', table, 'Segment').slice(1)).toEqual([
      ['(blank)', 3],
      ['Total', 3],
    ]);
  });

  it('leaves an undefined cell blank and still totals', () => {
    const table = [
      ['Kanal', 'Kostnad', 'Leads'],
      ['A', 100, 0],
      ['B', 50, 5],
    ];
    expect(KPI_BY('CPL', table, 'Kanal').slice(1)).toEqual([
      ['A', ''],
      ['B', 10],
      ['Total', 30],
    ]);
  });

  it('gives header and blank total where no row matches', () => {
    expect(KPI_BY('CPL', LEADS, 'Kanal', '', '', 'Kanal', 'TikTok')).toEqual([
      ['Kanal', 'CPL'],
      ['Total', ''],
    ]);
  });

  it('counts blank measure cells as nothing', () => {
    const table = [
      ['Kanal', 'Kostnad', 'Leads'],
      ['A', '', 2],
      ['A', 10, ''],
    ];
    expect(KPI_BY('CPL', table, 'Kanal')[1]).toEqual(['A', 5]);
  });

  it('dates leads by the created date and won deals by the close date', () => {
    const table = [
      ['Create Date', 'Close Date', 'Leads', 'Won'],
      ['2026-01-05', '2026-03-01', 1, 1],
      ['2026-01-20', '2026-02-03', 1, 1],
      ['2026-02-11', '', 1, 0],
    ];
    expect(KPI_BY('leads,won', table, 'month').map((row) => row.slice(0, 3))).toEqual([
      ['month', 'leads', 'won'],
      ['2026-01', 2, 0],
      ['2026-02', 1, 1],
      ['2026-03', 0, 1],
      ['Total', 3, 2],
    ]);
  });

  const undated: [string, unknown[][], string][] = [
    [
      'an order that has revenue but no date',
      [
        ['Order date', 'Revenue'],
        ['2026-01-01', 1],
        ['', 2],
      ],
      'revenue',
    ],
    [
      'a won deal without close date',
      [
        ['Close Date', 'Deal Stage', 'Amount'],
        ['2026-01-01', 'Closed won', 1],
        ['', 'Closed won', 2],
      ],
      'revenue_won',
    ],
    [
      'a month left blank',
      [
        ['Månad', 'Klick'],
        ['2026-01', 1],
        ['', 2],
      ],
      'clicks',
    ],
  ];
  it.each(undated)('refuses %s when it groups by quarter, and names the row', (_, table, id) => {
    expect(() => KPI_BY(id, table, 'quarter')).toThrow(/row 3 has no date/);
    expect(() => KPI_BY(id, table, String(table[0]?.[0]), '2026-01-01')).toThrow(/row 3 has no date/);
  });

  const refusals: [string, unknown[], string][] = [
    ['no id', ['', LEADS, 'Kanal'], 'kpis'],
    ['no grouping', ['CPL', LEADS, ''], 'by'],
    ['a grouping that is no header, naming the headers', ['CPL', LEADS, 'Kampanj'], 'Kanal'],
    [
      'a ready-made ratio as a grouping',
      [
        'clicks',
        [
          ['CTR', 'Clicks'],
          [0.1, 5],
        ],
        'CTR',
      ],
      'CTR',
    ],
    ['a period without a date column', ['CPL', LEADS, 'month'], 'date'],
  ];
  it.each(refusals)('refuses %s', (_, args, part) => {
    expect(() => KPI_BY(...args)).toThrow(part);
  });

  it('refuses two currencies in one sum', () => {
    const table = [
      ['Account', 'Currency', 'Cost', 'Clicks'],
      ['A', 'SEK', 100, 10],
      ['B', 'NOK', 100, 10],
    ];
    expect(() => KPI_BY('CPC', table, 'Account')).toThrow(/SEK.*NOK/);
    const sideBySide = [
      ['Account', 'Ad spend (SEK)', 'Revenue (EUR)'],
      ['A', 100, 20],
    ];
    expect(KPI_BY('ad_spend,revenue', sideBySide, 'Account')[1]).toEqual(['A', 100, 20]);
    expect(() => KPI_BY('ROAS', sideBySide, 'Account')).toThrow(/SEK.*EUR|EUR.*SEK/);
    expect(KPI_BY('clicks', table, 'Account')[3]).toEqual(['Total', 20]);
    expect(KPI_BY('CPC', table, 'Account', '', '', 'Currency', 'SEK')[2]).toEqual(['Total', 10]);
  });

  it('reads two days of clicks as 4.67 a click', () => {
    expect(KPI_BY('CPC', TWO_DAYS, 'month').pop()).toEqual(['Total', 1400 / 300, '']);
  });
});
