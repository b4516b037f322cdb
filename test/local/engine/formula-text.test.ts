import { expect, test } from 'vitest';
import { canonicalFormula } from '../../../local/engine/formula-text.ts';
import { loadEngine } from '../../../local/engine/load-engine.ts';
import { LOCALES } from '../../../local/engine/locales.ts';

test.each([
  ['en', '=SUM(1.5;2)', '=SUM(1.5,2)'],
  ['en', '=SUM(1.5,2)', '=SUM(1.5,2)'],
  ['en', '=SUM({1;2};A1)', '=SUM({1;2},A1)'],
  ['en', '=CONCATENATE("a;b";"c")', '=CONCATENATE("a;b","c")'],
  ['sv', '=SUM(1,5;2)', '=SUM(1.5,2)'],
  ['nb', '=SUM(1,5;A1:B2)', '=SUM(1.5,A1:B2)'],
] as const)('%s: %s is kept as %s', async (language, typed, kept) => {
  const { tokenize } = await loadEngine();
  expect(canonicalFormula(typed, LOCALES[language], tokenize)).toBe(kept);
});
