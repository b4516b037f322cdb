/** Ready-made ratios of an export are never added up, and it is said so: "n ratios recalculated" (terms.md, section 0). */
import { expect, test } from 'vitest';
import { loadEngine } from '../../../local/engine/load-engine.ts';
import { serialOf } from '../../../src/workbooks/blocks/expected.ts';
import { RATIO_HEADERS } from '../../../src/workbooks/blocks/ratio-headers.ts';
import { LIST_END, LIST_ROW } from '../../../src/workbooks/blocks/recognised.ts';
import type { CellContent } from '../../../src/workbooks/plan.ts';
import { workbooks } from '../../../src/workbooks/workbooks.ts';
import { openLeads } from './leads-book.ts';

const engine = await loadEngine();

const withColumns = (headers: readonly string[]) => [
  ['Date', 'Cost', 'Leads', ...headers],
  ...Array.from({ length: 12 }, (_, index): CellContent[] => [
    serialOf(2025, index + 1),
    100,
    10,
    ...headers.map(() => 2),
  ]),
];

// Of the exports of Google Ads, Meta, GA4, Shopify, Mailchimp and LinkedIn.
const EXPORTED = [
  ...['CTR', 'Avg. CPC', 'Conv. rate', 'Cost / conv.', 'Conv. value / cost', 'Genomsn. CPC', 'Gj.sn. CPC'],
  ...['CPM (cost per 1,000 impressions)', 'CPC (cost per link click)', 'Purchase ROAS (return on ad spend)'],
  ...['Frequency', 'Engagement rate', 'Bounce rate', 'Average engagement time per session', 'Open rate'],
  ...['Average order value', 'Average CPC', 'Average CPM', 'ROAS', 'Cost per lead'],
];

test('ratios of exports are recalculated, none of them is called not used', () => {
  const book = openLeads(engine, withColumns(EXPORTED));
  expect(book.readAs(EXPORTED.length + 3).slice(3)).toEqual(EXPORTED.map(() => '– ratio, recalculated'));
  expect(book.said).toBe(
    `3 columns understood, 0 not used, ${EXPORTED.length} ratios recalculated · 12 rows read, 0 left out · 2025-01-01 to 2025-12-01`,
  );
  expect(book.text('checks', 'B3')).toMatch(/^✓/);
});

test.each([
  ['sv', '– kvot, räknas om', ', 1 kvoter räknas om ·'],
  ['nb', '– forholdstall, regnes på nytt', ', 1 forholdstall regnes på nytt ·'],
] as const)('they are so called in %s', (language, readAs, said) => {
  const book = openLeads(engine, withColumns(['CTR', 'Owner']), language);
  expect(book.readAs(4)[3]).toBe(readAs);
  expect(book.said).toContain(said);
});

test('a ratio in a currency is one, too, and no currency of the amounts', () => {
  const book = openLeads(engine, withColumns(['Avg. CPC (EUR)']));
  expect(book.readAs(4)[3]).toBe('– ratio, recalculated');
  expect(book.text('checks', 'B3')).toMatch(/^✓/);
});

test('without a ratio nothing is said of ratios', () => {
  expect(openLeads(engine, withColumns(['Owner'])).said).toMatch(/^3 columns understood, 1 not used · /);
});

test.each(workbooks.map((workbook) => [workbook.id, workbook] as const))(
  'the list of headers of %s names each once, and has room',
  (_, workbook) => {
    const about = workbook.plan('sv').tabs.find(({ id }) => id === 'about');
    const rows = about?.blocks.find(({ at }) => at === `F${LIST_ROW}`)?.cells ?? [];
    const headers = rows.map(([header]) => String(header).toLowerCase());
    expect(new Set(headers).size).toBe(headers.length);
    expect(headers).toEqual(expect.arrayContaining(['ctr', 'avg. cpc', 'roas', 'currency code']));
    expect(RATIO_HEADERS.length).toBeLessThanOrEqual(300);
    expect(LIST_ROW + rows.length).toBeLessThanOrEqual(LIST_END);
  },
);
