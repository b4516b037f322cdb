import { describe, expect, test } from 'vitest';
import { Format } from '../../../../local/page/dashboard/format.ts';

const plain = (text: string | undefined) => text?.replace(/[\u00a0\u202f]/g, ' ').replace('−', '-');

describe('values by type and language', () => {
  test.each([
    ['sv', 1234567, 'CURRENCY_SEK', '1 234 567 kr'],
    ['nb', 1234567, 'CURRENCY_NOK', '1 234 567 kr'],
    ['en', 1234567, 'CURRENCY_SEK', 'kr 1,234,567'],
    ['sv', 12.5, 'CURRENCY_SEK', '12,50 kr'],
    ['sv', 0.348, 'PERCENT', '34,8 %'],
    ['en', 0.0386, 'PERCENT', '3.86%'],
    ['sv', 12.951, 'NUMBER', '12,95'],
    ['nb', 220201, 'NUMBER', '220 201'],
    ['en', 65, 'DURATION', '1:05'],
    ['en', 3723, 'DURATION', '1:02:03'],
    ['en', null, 'NUMBER', '–'],
    ['sv', '202602', 'YEAR_MONTH', 'feb. 2026'],
    ['nb', '202540', 'YEAR_WEEK', 'uke 40 2025'],
    ['en', '20261', 'YEAR_QUARTER', 'Q1 2026'],
    ['en', 'Meta', 'TEXT', 'Meta'],
  ] as const)('%s: %s as %s is %s', (language, value, type, expected) => {
    expect(plain(new Format(language).value(value, type))).toBe(expected);
  });
});

describe('changes', () => {
  const format = new Format('sv');

  test('amounts change by a share of what they were', () => {
    const change = format.change(110, 100, 'CURRENCY_SEK', 'punkter');
    expect(plain(change?.text)).toBe('+10 %');
    expect(change?.direction).toBe(1);
  });

  test('shares change by percentage points', () => {
    expect(plain(format.change(0.34, 0.36, 'PERCENT', 'punkter')?.text)).toBe('-2 punkter');
  });

  test('what is shown as nothing goes in no direction', () => {
    expect(format.change(100.001, 100, 'NUMBER', '')?.direction).toBe(0);
  });

  test('there is no share of nothing', () => {
    expect(format.change(5, 0, 'NUMBER', '')).toBeUndefined();
    expect(format.change(0.1, 0, 'PERCENT', 'punkter')?.direction).toBe(1);
  });
});
