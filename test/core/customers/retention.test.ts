/** The shifted beta-geometric against the reference numbers for Fader and Hardie's two cohorts, and at its limits. */
import { describe, expect, test } from 'vitest';
import {
  fitRetention,
  retentionRate,
  survivalCurve,
} from '../../../src/core/customers/shifted-beta-geometric.ts';
import { sharedJson } from '../../golden-data/shared.ts';

interface Case {
  readonly id: string;
  readonly survivors: readonly number[];
  readonly expect: {
    readonly alpha: number;
    readonly beta: number;
    readonly logLik: number;
    readonly survival12: readonly number[];
    readonly retention1to7: readonly number[];
  };
}

const { cases } = sharedJson<{ cases: readonly Case[] }>('sbg.json');

const relative = (actual: number, expected: number): number => Math.abs(actual / expected - 1);

describe.each(cases)('$id', ({ survivors, expect: expected }) => {
  test('fits as the reference', () => {
    const { a, b, logLikelihood, converged } = fitRetention(Object.freeze(survivors));
    expect(relative(a, expected.alpha)).toBeLessThan(1e-4);
    expect(relative(b, expected.beta)).toBeLessThan(1e-4);
    expect(Math.abs(logLikelihood * (survivors[0] as number) - expected.logLik)).toBeLessThan(1e-6);
    expect(converged).toBe(true);
  });

  test('survival and retention at the reference parameters', () => {
    const dropOut = { a: expected.alpha, b: expected.beta };
    survivalCurve(dropOut, 12).forEach((survival, index) => {
      expect(relative(survival, expected.survival12[index] as number)).toBeLessThan(1e-8);
    });
    expected.retention1to7.forEach((rate, index) => {
      expect(relative(retentionRate(dropOut, index + 1), rate)).toBeLessThan(1e-8);
    });
  });
});

describe('at its limits the curve stays sensible', () => {
  const curve = (...survivors: number[]) => survivalCurve(fitRetention(survivors), 5);

  test('the same loss every period goes on', () => {
    curve(1000, 900, 810, 729).forEach((survival, index) => {
      expect(survival).toBeCloseTo(0.9 ** (index + 1), 5);
    });
  });

  test('losses that grow are taken as one rate: 560 of 2890 customer periods', () => {
    curve(1000, 990, 900, 440).forEach((survival, index) => {
      expect(survival).toBeCloseTo((1 - 560 / 2890) ** (index + 1), 4);
    });
  });

  test('nobody left, or nobody leaving after the first period', () => {
    curve(100, 0, 0).forEach((survival) => {
      expect(survival).toBeCloseTo(0, 6);
    });
    for (const stay of [40, 90]) {
      curve(100, stay, stay, stay, stay).forEach((survival) => {
        expect(survival).toBeCloseTo(stay / 100, 6);
      });
    }
  });
});
