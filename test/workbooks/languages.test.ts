import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/catalogue/types.ts';
import { type Merged, merge, pick } from '../../src/workbooks/languages.ts';

const text = fc.string().filter((letters) => !letters.includes('⟦'));
const sameInAll = fc.oneof(fc.integer(), fc.boolean(), fc.constant(null), text).map((value) => () => value);
const differing = fc.tuple(text, text, text).map((texts) => (language: number) => texts[language]);
const formula = fc
  .tuple(text, text, text)
  .map((texts) => (language: number) => `=IF(A1="${texts[language]}";"";"OK")`);

/** Plans of one shape whose texts differ by language. */
const { shape } = fc.letrec<{ shape: (language: number) => unknown }>((tie) => ({
  shape: fc.oneof(
    { depthSize: 'small' },
    sameInAll,
    differing,
    formula,
    fc.array(tie('shape')).map((items) => (language: number) => items.map((item) => item(language))),
    fc
      .dictionary(fc.constantFrom('title', 'tabs', 'cells', 'en'), tie('shape'))
      .map(
        (entries) => (language: number) =>
          Object.fromEntries(Object.entries(entries).map(([key, item]) => [key, item(language)])),
      ),
  ),
}));

test('what was merged from three languages is picked again in each', () => {
  fc.assert(
    fc.property(shape, (plan) => {
      const plans = LANGUAGES.map((_, index) => plan(index));
      const merged = JSON.parse(JSON.stringify(merge(plans))) as Merged;
      for (const [index, language] of LANGUAGES.entries())
        expect(pick(merged, language)).toEqual(plans[index]);
    }),
  );
});

test('what is the same in all languages is kept once, and of a formula only its words differ', () => {
  const plans = ['Cost', 'Kostnad', 'Kostnad'].map((word) => ({
    rows: [1, 2],
    formula: `=MATCH("${word}";A1:A9;0)`,
  }));
  expect(merge(plans)).toEqual({
    words: [['Cost', 'Kostnad', 'Kostnad']],
    plan: { rows: [1, 2], formula: '=MATCH("⟦0⟧";A1:A9;0)' },
  });
});

test('languages that differ in more than texts are refused with the place', () => {
  expect(() => merge([{ a: [1] }, { a: [1, 2] }, { a: [1] }])).toThrow('the plan.a differs in length');
  expect(() => merge([{ a: 1 }, { b: 1 }, { a: 1 }])).toThrow('the plan differs in keys');
  expect(() => merge([{ a: 1 }, { a: 2 }, { a: 1 }])).toThrow('the plan.a differs in more than its text');
  expect(() => merge([{ a: '⟦' }, { a: '⟦' }, { a: '⟦' }])).toThrow('the plan.a has the sign ⟦');
});
