import { describe, expect, test } from 'vitest';
import { visitorsPerVariant } from '../../src/core/experiments/sample-size.ts';
import { sharedJson } from '../golden-data/shared.ts';
import { call, messageOf } from './frozen.ts';

interface GoldenCase {
  readonly id: string;
  readonly p1: number;
  readonly p2: number;
  readonly power: number;
  readonly alpha: number;
  readonly expect: { readonly nPerGroup_powerPropTest_two: number };
}

const { sampleSize } = sharedJson<{ sampleSize: readonly GoldenCase[] }>('abtest.json');

describe('AB_SAMPLE_SIZE', () => {
  test.each(sampleSize)(
    '$id: $p1 to $p2 as power.prop.test in R',
    ({ p1, p2, power, alpha, expect: wanted }) => {
      const exact = wanted.nPerGroup_powerPropTest_two;
      expect(Math.abs(visitorsPerVariant(p1, p2, power, 1 - alpha) / exact - 1)).toBeLessThan(1e-6);
      const found = call('AB_SAMPLE_SIZE', p1, p2 / p1 - 1, power, 1 - alpha) as number;
      expect(Math.abs(found - Math.ceil(exact))).toBeLessThanOrEqual(1);
    },
  );

  test('the worked example of the docs: 5 % lifted by 10 % needs 31,234 visitors per variant', () => {
    expect(call('AB_SAMPLE_SIZE', 0.05, 0.1)).toBe(31234);
    expect(call('AB_SAMPLE_SIZE', '5%', '10%', '80%', '95%')).toBe(31234);
  });

  test('a smaller lift, more power or more confidence needs more visitors; a fall can be looked for too', () => {
    const size = (...args: number[]) => call('AB_SAMPLE_SIZE', ...args) as number;
    expect(size(0.05, 0.05)).toBeGreaterThan(size(0.05, 0.1));
    expect(size(0.05, 0.1, 0.9)).toBeGreaterThan(size(0.05, 0.1, 0.8));
    expect(size(0.05, 0.1, 0.8, 0.99)).toBeGreaterThan(size(0.05, 0.1, 0.8, 0.95));
    expect(size(0.05, -0.1)).toBeGreaterThan(0);
  });

  test('what cannot be planned is refused in one sentence', () => {
    expect(messageOf('AB_SAMPLE_SIZE', 0.05, 0)).toContain('relative_lift 0 leaves the rate as it is');
    expect(messageOf('AB_SAMPLE_SIZE', 0.05, 1e-20)).toContain(
      'relative_lift 1e-20 leaves the rate as it is',
    );
    expect(messageOf('AB_SAMPLE_SIZE', 0.05, 0.1, 0.02)).toContain('power 0.02 is what chance alone gives');
    expect(messageOf('AB_SAMPLE_SIZE', 0.05, 0.1, 0.25, 0.5)).toContain('power 0.25');
    expect(call('AB_SAMPLE_SIZE', 0.05, 0.1, 0.26, 0.5)).toBeGreaterThan(0);
    expect(messageOf('AB_SAMPLE_SIZE', 0.6, 1)).toContain('takes the rate to 1.2');
    expect(messageOf('AB_SAMPLE_SIZE', 0.5, -1)).toContain('takes the rate to 0');
    expect(messageOf('AB_SAMPLE_SIZE', 0, 0.1)).toContain('base_rate is 0');
    expect(messageOf('AB_SAMPLE_SIZE', 5, 0.1)).toContain('base_rate');
    expect(messageOf('AB_SAMPLE_SIZE', 0.05, 0.1, 1)).toContain('power is 1');
    expect(messageOf('AB_SAMPLE_SIZE', 0.05, '')).toContain('relative_lift is blank');
    expect(call('AB_SAMPLE_SIZE', '', '')).toBe('');
  });
});
