import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeName, quotedName, rangeName } from '../../../src/workbooks/writing/tab-names.ts';

test('a name that is taken gets the first free number, whatever its case', () => {
  expect(freeName('B2B · Data', [])).toBe('B2B · Data');
  expect(freeName('B2B · Data', ['b2b · data'])).toBe('B2B · Data (2)');
  expect(freeName('B2B · Data', ['B2B · Data', 'B2B · Data (2)'])).toBe('B2B · Data (3)');
});

test('a free name is never one of those taken', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (name, taken) => {
      const all = [...taken, name, `${name} (2)`];
      expect(all).not.toContain(freeName(name, all));
    }),
  );
});

test('apostrophes in a name are doubled', () => {
  expect(quotedName("Anna's")).toBe("'Anna''s'");
});

test('named ranges say whose they are', () => {
  expect(rangeName({ id: 'b2b' }, 'cost')).toBe('nyckeltal_b2b_cost');
});
