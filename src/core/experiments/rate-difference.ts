/** The classical comparison of two conversion rates: pooled z-test and Newcombe's hybrid score interval. */
import { normalQuantile, twoSidedTail } from '../special-functions/normal.ts';

/** How many of those who came did what was hoped for. */
export interface Sample {
  readonly conversions: number;
  readonly visitors: number;
}

export interface Significance {
  readonly z: number;
  /** Two-sided. */
  readonly pValue: number;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const rateOf = ({ conversions, visitors }: Sample): number => conversions / visitors;

/** None where both rates are 0 or both are 1. */
export function pooledTest(a: Sample, b: Sample): Significance | undefined {
  const pooled = (a.conversions + b.conversions) / (a.visitors + b.visitors);
  if (pooled === 0 || pooled === 1) return undefined;
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / a.visitors + 1 / b.visitors));
  const z = (rateOf(b) - rateOf(a)) / error;
  return { z, pValue: twoSidedTail(z) };
}

/** For rate b − rate a, without continuity correction (Newcombe 1998, method 10). */
export function newcombeInterval(a: Sample, b: Sample, confidence: number): Interval {
  const difference = rateOf(b) - rateOf(a);
  const ofA = wilsonInterval(a, confidence);
  const ofB = wilsonInterval(b, confidence);
  return {
    low: Math.max(-1, difference - Math.hypot(rateOf(b) - ofB.low, ofA.high - rateOf(a))),
    high: Math.min(1, difference + Math.hypot(ofB.high - rateOf(b), rateOf(a) - ofA.low)),
  };
}

/** The score interval of one rate (Wilson 1927). */
function wilsonInterval(sample: Sample, confidence: number): Interval {
  const { visitors } = sample;
  const rate = rateOf(sample);
  const z = -normalQuantile((1 - confidence) / 2);
  const square = (z * z) / visitors;
  const centre = rate + square / 2;
  const half = Math.sqrt(square * (rate * (1 - rate) + square / 4));
  return {
    low: Math.max(0, (centre - half) / (1 + square)),
    high: Math.min(1, (centre + half) / (1 + square)),
  };
}
