/** Promises that every workbook keeps, in every language. */
import { describe, expect, test } from 'vitest';
import { inEveryLanguage, ownFunctions } from '../../build/compile-workbooks.ts';
import { loadEngine } from '../../local/engine/load-engine.ts';
import { LOCALES } from '../../local/engine/locales.ts';
import { LANGUAGES } from '../../src/catalogue/types.ts';
import { type Merged, merge, pick } from '../../src/workbooks/languages.ts';
import { validatePlan } from '../../src/workbooks/validate-plan.ts';
import { workbooks } from '../../src/workbooks/workbooks.ts';
import { cutOff } from './cut-off.ts';
import { notOnFirstScreen } from './first-screen.ts';
import { openPlan } from './open-plan.ts';

const functions = await ownFunctions();
const engine = await loadEngine();

const cases = workbooks.flatMap((workbook) =>
  inEveryLanguage(workbook).map((plan) => [workbook.id, plan.language, plan] as const),
);

describe.each(cases)('%s in %s', (_, language, plan) => {
  test('has no mistakes', () => {
    expect(validatePlan(plan, functions)).toEqual([]);
  });

  test('leaves no brace unfilled but those that the writer fills', () => {
    const left = JSON.stringify(plan).match(/\{(?!tab:\w+\}|(?:currency|money)\})\w+\}/g);
    expect(left).toBeNull();
  });

  const book = openPlan(plan, engine, LOCALES[language]);

  test('has no errors, and says that all checks are OK', () => {
    expect(book.errors()).toEqual([]);
    expect(book.text('checks', 'B3')).toMatch(/^✓/);
  });

  test('gives the same numbers in a file with decimal commas and in one with points', () => {
    const other = openPlan(plan, engine, LOCALES[language === 'en' ? 'sv' : 'en']);
    expect(book.values()).toEqual(other.values());
  });

  test('has no text or number that is cut off or lies under a chart', () => {
    expect(plan.tabs.flatMap((tab) => cutOff(tab, book.shown(tab.id)))).toEqual([]);
  });

  test('shows its first screen at 1280 × 720 without scrolling, and prints just that', () => {
    const [first] = plan.tabs;
    if (first === undefined) throw new Error('There is no tab');
    expect(notOnFirstScreen(first, book.shown(first.id))).toEqual([]);
  });
});

test('merged and picked, every plan is what it was', () => {
  for (const workbook of workbooks) {
    const plans = inEveryLanguage(workbook);
    const merged = JSON.parse(JSON.stringify(merge(plans))) as Merged;
    for (const [index, language] of LANGUAGES.entries()) expect(pick(merged, language)).toEqual(plans[index]);
  }
});
