/** The steps on About are right for each workbook: its own Data tabs, and no rule that its rows do not follow. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/catalogue/types.ts';
import { workbooks } from '../../../src/workbooks/workbooks.ts';
import { dataTabsOf } from '../with-rows.ts';

const cases = workbooks.flatMap((workbook) =>
  LANGUAGES.map((language) => [workbook.id, language, workbook.plan(language)] as const),
);

describe.each(cases)('%s in %s', (_, language, plan) => {
  const cells = plan.tabs
    .flatMap(({ id, blocks }) => (id === 'about' ? blocks : []))
    .flatMap(({ cells: rows }) => rows.flat());
  const step = (number: number) => cells.map(String).find((text) => text.startsWith(`${number}. `)) ?? '';

  test('the sample is replaced in every tab with data, named as it is', () => {
    const names = plan.tabs.filter(({ id }) => dataTabsOf(plan).includes(id)).map(({ name }) => name);
    const and = { en: 'and', sv: 'och', nb: 'og' }[language];
    const [last = '', ...before] = [...names].reverse();
    const listed = before.length === 0 ? last : `${before.reverse().join(', ')} ${and} ${last}`;
    expect(step(2)).toMatch(new RegExp(`^2\\. (In|I) ${listed}: `));
  });

  test('a row is what row 2 of the tab says, and days may be eight digits', () => {
    expect(step(1)).toContain('20260131');
    expect(step(1)).toMatch(/[Rr](ow|ad) 2 /);
    expect(step(1)).not.toMatch(/week|vecka|uke/);
  });
});
