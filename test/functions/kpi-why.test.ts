import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/functions/run.ts';
import { type Cells, frozen, rowsArbitrary, tableOf, total } from './tables.ts';

type Table = (string | number)[][];
const KPI_WHY = (...args: unknown[]) => run('KPI_WHY', frozen(args)) as Table;

const BEFORE: Cells = [
  ['Kanal', 'Annonskostnad', 'Leads'],
  ['Google', 10000, 50],
  ['Meta', 9000, 30],
];
const AFTER: Cells = [
  ['Kanal', 'Annonskostnad', 'Leads'],
  ['Meta', 16000, 40],
  ['Google', 8000, 40],
  ['LinkedIn', 6000, 4],
];

const close = (actual: unknown, expected: number) => expect(actual).toBeCloseTo(expected, 9);

describe('KPI_WHY', () => {
  it('has one row per group in order of before, then after, and a total', () => {
    const result = KPI_WHY('CPL', BEFORE, AFTER, 'Kanal');
    expect(result[0]).toEqual(['Kanal', 'before', 'after', 'mix_effect', 'rate_effect', 'total_effect']);
    expect(result.map((row) => row[0])).toEqual(['Kanal', 'Google', 'Meta', 'LinkedIn', 'Total']);
    expect(result.map((row) => row[1]).slice(1)).toEqual([200, 300, '', 237.5]);
    expect(result.map((row) => row[2]).slice(1)).toEqual([200, 400, 1500, 30000 / 84]);
  });

  it('splits by hand-worked numbers: Google has no rate effect, a new channel is all mix', () => {
    const [, google, meta, linkedIn] = KPI_WHY('CPL', BEFORE, AFTER, 'Kanal') as [
      Table[0],
      Table[0],
      Table[0],
      Table[0],
    ];
    const middle = (237.5 + 30000 / 84) / 2;
    close(google[4], 0);
    close(google[3], 8000 / 84 - 10000 / 80 - (40 / 84 - 50 / 80) * middle);
    close(meta[4], (100 * (30 / 80 + 40 / 84)) / 2);
    close(linkedIn[4], 0);
    close(linkedIn[3], 6000 / 84 - (4 / 84) * middle);
  });

  const kpisOfTable = fc.constantFrom('CPC', 'CPL', 'VISIT', 'clicks').filter((kpi) => kpi !== 'VISIT');

  it('adds up to the change within 1e-9 and changes every sign when the periods swap', () => {
    fc.assert(
      fc.property(rowsArbitrary, rowsArbitrary, kpisOfTable, (before, after, kpi) => {
        const defined = [before, after].every(
          (rows) => total(rows, (row) => row.clicks) > 0 && total(rows, (row) => row.leads) > 0,
        );
        fc.pre(defined);
        const forward = KPI_WHY(kpi, tableOf(before), tableOf(after), 'Kanal');
        const backward = KPI_WHY(kpi, tableOf(after), tableOf(before), 'Kanal');
        const last = forward[forward.length - 1] as number[];
        const change = (last[2] as number) - (last[1] as number);
        const effects = forward.slice(1, -1).map((row) => row[5] as number);
        const scale = Math.max(Math.abs(last[1] as number), Math.abs(last[2] as number), 1e-300);
        expect(Math.abs(effects.reduce((sum, effect) => sum + effect, 0) - change) / scale).toBeLessThan(
          1e-9,
        );
        for (const row of forward.slice(1)) {
          const mirrored = backward.find(([label]) => label === row[0]) as Table[0];
          for (const column of [3, 4, 5]) {
            const opposite = (row[column] as number) + (mirrored[column] as number);
            expect(Math.abs(opposite) / scale).toBeLessThan(1e-9);
          }
          expect(Math.abs((row[3] as number) + (row[4] as number) - (row[5] as number)) / scale).toBeLessThan(
            1e-9,
          );
        }
      }),
    );
  });

  it('gives a measure and a difference such as LEAD_PROFIT no mix', () => {
    const table = (leads: number): Cells => [
      ['Kanal', 'Kostnad', 'Leads', 'Leadvärde'],
      ['A', 100, leads, 30],
    ];
    expect(KPI_WHY('LEAD_PROFIT', table(5), table(8), 'Kanal').slice(1)).toEqual([
      ['A', 50, 140, 0, 90, 90],
      ['Total', 50, 140, 0, 90, 90],
    ]);
    expect(KPI_WHY('leads', table(5), table(8), 'Kanal')[1]).toEqual(['A', 5, 8, 0, 3, 3]);
  });

  it('explains ratios with a constant: cart abandonment and CPM', () => {
    const carts = (orders: number): Cells => [
      ['Device', 'Orders', 'Carts'],
      ['mobile', orders, 100],
    ];
    const abandonment = KPI_WHY('CART_ABANDONMENT', carts(40), carts(30), 'Device')[1] as number[];
    close(abandonment[1], 0.6);
    close(abandonment[5], 0.1);
    const views = (impressions: number): Cells => [
      ['Device', 'Ad spend', 'Impressions'],
      ['mobile', 50, impressions],
    ];
    expect((KPI_WHY('CPM', views(1000), views(2000), 'Device')[1] as number[]).slice(1, 3)).toEqual([50, 25]);
  });

  it('takes the same definition on both sides: revenue where only one side has conversion value', () => {
    const before: Cells = [
      ['Kanal', 'Ad spend', 'Revenue'],
      ['A', 100, 400],
    ];
    const after: Cells = [
      ['Kanal', 'Ad spend', 'Revenue', 'Conv. value'],
      ['A', 100, 500, 300],
    ];
    expect((KPI_WHY('ROAS', before, after, 'Kanal')[1] as number[]).slice(1, 3)).toEqual([4, 5]);
  });

  it('refuses a KPI that is no ratio of sums, and a period where the denominator is 0', () => {
    const deals: Cells = [
      ['Owner', 'Opportunities', 'Won', 'Lost', 'Value of deals won', 'Days to close'],
      ['A', 10, 2, 2, 1000, 60],
    ];
    expect(() => KPI_WHY('PIPELINE_VELOCITY', deals, deals, 'Owner')).toThrow('PIPELINE_VELOCITY');
    const none: Cells = [
      ['Kanal', 'Annonskostnad', 'Leads'],
      ['Google', 10, 0],
    ];
    expect(() => KPI_WHY('CPL', none, AFTER, 'Kanal')).toThrow(/leads is 0 in before/);
    expect(() => KPI_WHY('CPL', BEFORE, AFTER, '')).toThrow('by');
  });
});
