/** Reference numbers of experiments, forecasts and anomalies, through the built functions. */
import { describe, expect, test } from 'vitest';
import { sharedJson } from '../golden-data/shared.ts';
import { type Cell, loadTarget } from './load-target.ts';

interface Experiments {
  readonly ab: readonly {
    readonly id: string;
    readonly xA: number;
    readonly nA: number;
    readonly xB: number;
    readonly nB: number;
    readonly expect: {
      readonly pTwoSidedPooled: number;
      readonly newcombeCI95_BminusA: readonly [number, number];
      readonly bayesProbBgtA_uniform: number;
    };
  }[];
  readonly srm: readonly {
    readonly observed: readonly number[];
    readonly expectedShare: readonly number[];
    readonly expect: { readonly p: number };
  }[];
}

interface Forecasts {
  readonly series: Readonly<Record<string, { readonly x: readonly number[] }>>;
  readonly ets: readonly {
    readonly id: string;
    readonly series: string;
    readonly frequency: number;
    readonly model: string;
    readonly expect: { readonly forecast: readonly number[] };
  }[];
  readonly anomaly: readonly {
    readonly id: string;
    readonly x: readonly number[];
  }[];
}

const target = loadTarget();
const { ab, srm } = sharedJson<Experiments>('abtest.json');
const { series, ets, anomaly } = sharedJson<Forecasts>('forecast.json');

const table = (name: string, ...args: Parameters<typeof target.call>[1][]) =>
  target.call(name, ...args) as Cell[][];
const column = (values: readonly number[]) => values.map((value) => [value]);

function expectClose(found: unknown, wanted: number, absolute = 1e-12): void {
  const distance = Math.abs((found as number) - wanted);
  expect(distance).toBeLessThanOrEqual(Math.max(1e-7 * Math.abs(wanted), absolute));
}

describe('golden experiments and forecasts', () => {
  test.each(ab)('AB_TEST $id', ({ xA, nA, xB, nB, expect: wanted }) => {
    const found = new Map(table('AB_TEST', xA, nA, xB, nB) as [string, Cell][]);
    expectClose(found.get('p_value'), wanted.pTwoSidedPooled, 1e-300);
    expectClose(found.get('ci_low'), wanted.newcombeCI95_BminusA[0]);
    expectClose(found.get('ci_high'), wanted.newcombeCI95_BminusA[1]);
    expectClose(found.get('probability_b_better'), wanted.bayesProbBgtA_uniform, 1e-8);
  });

  test.each(srm)('SRM_TEST $observed', ({ observed, expectedShare, expect: wanted }) => {
    expectClose(target.call('SRM_TEST', column(observed), column(expectedShare)), wanted.p);
  });

  test.each(ets.filter(({ model }) => model === 'ZZZ'))(
    'KPI_FORECAST $id: within 2 % of the series mean',
    (each) => {
      const values = series[each.series]?.x ?? [];
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const wanted = each.expect.forecast;
      const found = table('KPI_FORECAST', column(values), wanted.length, each.frequency);
      wanted.forEach((value, index) => {
        expect(Math.abs((found[index + 1]?.[1] as number) - value)).toBeLessThan(0.02 * mean);
      });
    },
  );

  test.each([
    { id: 'anom-tsoutliers-spike', season: 7, flags: [60, 90] },
    { id: 'anom-flat', season: 1, flags: [7] },
  ])('KPI_ANOMALIES $id', ({ id, season, flags }) => {
    const values = anomaly.find((each) => each.id === id)?.x ?? [];
    const found = table('KPI_ANOMALIES', column(values), season);
    expect(found.flatMap(([, , flag], index) => (flag === true ? [index + 1] : []))).toEqual(flags);
  });
});
