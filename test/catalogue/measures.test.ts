/** Measures are added up only where that means something, and are found where the data lack them. */
import { expect, test } from 'vitest';
import { dimensions } from '../../src/catalogue/dimensions.ts';
import { measures } from '../../src/catalogue/measures.ts';
import { headerWord } from '../../src/catalogue/reading/normalise.ts';
import type { MeasureDefinition } from '../../src/catalogue/types.ts';

const idsWhere = (holds: (measure: MeasureDefinition) => boolean) =>
  measures.filter(holds).map(({ id }) => id);
const measure = (id: string) => measures.find((each) => each.id === id) as MeasureDefinition;

test('what is no amount of its own is used inside products only', () => {
  expect(idsWhere(({ kind }) => kind === 'per unit')).toEqual([
    'gross_margin',
    'customer_value',
    'position',
    'target',
    'baseline',
    'lead_value',
  ]);
});

test('what counts the same people or things again each period is per period', () => {
  expect(idsWhere(({ kind }) => kind === 'per period')).toEqual([
    'reach',
    'users',
    'new_users',
    'returning_users',
    'pipeline_value',
    'customers',
    'returning_customers',
    'repeat_customers',
    'customers_start',
    'customers_end',
    'mrr_start',
    'followers',
    'followers_start',
    'followers_end',
    'search_volume',
    'keyword_weight',
    'organic_keywords',
    'backlinks',
    'domain_authority',
  ]);
});

test('vanity measures are marked', () => {
  expect(idsWhere(({ vanity }) => vanity === true)).toEqual([
    'impressions',
    'page_views',
    'followers',
    'likes',
  ]);
});

test('leads are dated by their creation, deals by their close', () => {
  expect(idsWhere(({ dated }) => dated === 'created')).toEqual([
    'leads',
    'mql',
    'qualified_leads',
    'accepted_leads',
    'opportunities',
  ]);
  expect(idsWhere(({ dated }) => dated === 'closed')).toEqual([
    'won',
    'lost',
    'revenue_won',
    'cycle_days',
    'new_customers',
  ]);
});

test('target and baseline are matched in a targets tab only, lead value everywhere', () => {
  expect(idsWhere(({ onlyInTargets }) => onlyInTargets === true)).toEqual(['target', 'baseline']);
});

test('what the data lack is derived row by row', () => {
  expect(measure('gross_profit').derived).toEqual([{ product: ['revenue', 'gross_margin'] }]);
  expect(measure('cost').derived?.[1]).toEqual({ standIn: 'ad_spend' });
  expect(measure('ad_spend').derived).toEqual([{ standIn: 'cost' }]);
  expect(measure('organic_sessions').derived).toEqual([
    { of: 'sessions', where: { dimension: 'channel', is: 'Organic search' } },
  ]);
  expect(measure('mobile_sessions').derived).toEqual([
    { of: 'sessions', where: { dimension: 'device', is: 'mobile' } },
  ]);
  expect(measure('won').derived).toEqual([{ rowsWhere: { dimension: 'deal_stage', is: 'won' } }]);
});

test('look-alikes stay apart: events and sessions with a cart, engagement and session time, clicks of two kinds', () => {
  for (const id of [
    'add_to_carts',
    'carts',
    'engagement_seconds',
    'session_seconds',
    'clicks',
    'email_clicks',
  ]) {
    expect(measure(id)).toBeDefined();
  }
  expect(measure('conversion_value').synonyms).not.toContain('revenue');
});

test('counts that are KPIs of their own explain themselves', () => {
  const explained = idsWhere(({ definition }) => definition !== undefined);
  expect(explained).toEqual(
    expect.arrayContaining(['users', 'leads', 'mql', 'qualified_leads', 'accepted_leads', 'new_customers']),
  );
  expect(explained).toEqual(expect.arrayContaining(['ad_spend', 'reach', 'followers', 'posts', 'backlinks']));
});

test.each([
  ['date', ['datum', 'dato', 'Day']],
  ['channel', ['kanal', 'Session default channel group']],
  ['campaign', ['kampanj', 'kampanje', 'Campaign name']],
  ['device', ['enhet', 'Device category']],
  ['landing_page', ['landningssida', 'landingsside']],
])('the dimension %s is met in three languages', (id, headers) => {
  const words = dimensions.find((each) => each.id === id)?.synonyms.map(headerWord);
  for (const header of headers) expect(words).toContain(headerWord(header));
});

test('five dimensions are dates', () => {
  expect(dimensions.filter(({ kind }) => kind === 'date').map(({ id }) => id)).toEqual([
    'date',
    'created_date',
    'close_date',
    'first_touch_date',
    'period_end',
  ]);
});
