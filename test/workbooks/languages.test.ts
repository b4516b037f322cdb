import fc from 'fast-check';
import { expect, test } from 'vitest';
import { merge, pick } from '../../src/workbooks/languages.ts';

/** Plans of one shape whose texts and numbers differ by language. */
const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
const { shape } = fc.letrec((tie) => ({
  shape: fc.oneof(
    { depthSize: 'small' },
    fc
      .record({ en: leaf, sv: leaf, nb: leaf })
      .map((texts) => (language: 'en' | 'sv' | 'nb') => texts[language]),
    fc
      .array(tie('shape'))
      .map((items) => (language: string) => items.map((item) => (item as (l: string) => unknown)(language))),
    fc
      .dictionary(fc.constantFrom('title', 'tabs', 'cells', 'en'), tie('shape'))
      .map(
        (entries) => (language: string) =>
          Object.fromEntries(
            Object.entries(entries).map(([key, item]) => [key, (item as (l: string) => unknown)(language)]),
          ),
      ),
  ),
}));

test('what was merged from three languages is picked again in each', () => {
  fc.assert(
    fc.property(shape, (plan) => {
      const inLanguage = plan as (language: string) => unknown;
      const [en, sv, nb] = ['en', 'sv', 'nb'].map(inLanguage);
      const merged = JSON.parse(JSON.stringify(merge({ en, sv, nb })));
      expect(pick(merged, 'en')).toEqual(en);
      expect(pick(merged, 'sv')).toEqual(sv);
      expect(pick(merged, 'nb')).toEqual(nb);
    }),
  );
});

test('what is the same in all languages is kept once', () => {
  const plan = { rows: [1, 2], title: 'KPI' };
  expect(merge({ en: plan, sv: { ...plan }, nb: { ...plan } })).toEqual(plan);
});

test('languages of different shape are refused with the place', () => {
  expect(() => merge({ en: { a: [1] }, sv: { a: [1, 2] }, nb: { a: [1] } })).toThrow('number at .a');
  expect(() => merge({ en: { a: 1 }, sv: { b: 1 }, nb: { a: 1 } })).toThrow('keys at');
});
