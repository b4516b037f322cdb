/** The KPIs of the catalogue are those that sheets depend on, in their order, with unit and direction. */
import { describe, expect, test } from 'vitest';
import { discoverKpis } from '../../build/discover-kpis.ts';
import { GROUPS } from '../../src/catalogue/types.ts';

/** By group, in catalogue order: function(parameters, optional ones with a ?) unit, better. */
const AGREED = `
cost
CAC(cost, new_customers) money, lower
CPL(cost, leads) money, lower
CPQL(cost, qualified_leads) money, lower
CPC(ad_spend, clicks) money, lower
CPM(ad_spend, impressions) money, lower
CPA(cost, conversions) money, lower
CPO(cost, orders) money, lower
ROAS(revenue, ad_spend) ratio, higher
POAS(gross_profit, ad_spend) ratio, higher
MER(revenue, cost) ratio, higher
CRR(ad_spend, revenue) rate, lower
ROI(total_return, cost) rate, higher
BREAKEVEN_ROAS(gross_margin) ratio, lower
LEAD_PROFIT(leads, lead_value, cost) money, higher
LEAD_VALUE(lead_to_customer, customer_value, gross_margin?) money, higher
CAC_PAYBACK(cac, monthly_revenue, gross_margin?) months, lower
CAC_ROLLING(costs, new_customers, window?, lag?) money, lower
conversion
CTR(clicks, impressions) rate, higher
CVR(conversions, visits) rate, higher
AD_CVR(conversions, clicks) rate, higher
SOFT_CVR(soft_conversions, visits) rate, higher
VISIT_TO_LEAD(leads, visits) rate, higher
LEAD_TO_CUSTOMER(new_customers, leads) rate, higher
LEADS_PER_CUSTOMER(leads, new_customers) ratio, lower
LEAD_QUALITY(qualified_leads, leads) rate, higher
MQL_TO_SQL(qualified_leads, mql) rate, higher
SQL_TO_CUSTOMER(new_customers, qualified_leads) rate, higher
SAL_TO_CUSTOMER(new_customers, accepted_leads) rate, higher
VIEW_TO_CONTACT(contacts, page_views) rate, higher
AOV(revenue, orders) money, higher
CART_ABANDONMENT(orders, carts) rate, lower
CHECKOUT_ABANDONMENT(orders, checkouts) rate, lower
RETURN_RATE(units_returned, units_sold) rate, lower
TIME_TO_CONVERSION(first_dates, conversion_dates, statistic?) days, lower
website
BOUNCE_RATE(single_page_sessions, sessions) rate, lower
ENGAGEMENT_RATE(engaged_sessions, sessions) rate, higher
GA4_BOUNCE_RATE(engaged_sessions, sessions) rate, lower
PAGES_PER_SESSION(page_views, sessions) ratio, higher
SESSION_DURATION(session_seconds, sessions) seconds, higher
ENGAGEMENT_TIME(engagement_seconds, sessions) seconds, higher
retention
LTV(order_value, orders_per_year, years, gross_margin?) money, higher
LTV_SUBSCRIPTION(revenue_per_period, churn_rate, gross_margin?) money, higher
LTV_DISCOUNTED(margin_per_period, retention_rate, discount_rate) money, higher
LTV_CAC(ltv, cac) ratio, higher
CHURN_RATE(customers_lost, customers_start) rate, lower
CHURN_ANNUAL(monthly_churn, months?) rate, lower
RETENTION_RATE(customers_end, new_customers, customers_start) rate, higher
REPEAT_RATE(repeat_customers, customers) rate, higher
RETURNING_SHARE(returning_customers, customers) rate, higher
NEW_REVENUE_SHARE(new_customer_revenue, revenue) rate, neither
FIRST_ORDER_MARGIN(first_gross_profit, first_revenue) rate, higher
INFLUENCED_SHARE(influenced_revenue, revenue) rate, higher
PURCHASE_FREQUENCY(orders, customers) ratio, higher
ARPU(revenue, customers) money, higher
NRR(mrr_start, mrr_expansion, mrr_contraction, mrr_churned) rate, higher
GRR(mrr_start, mrr_contraction, mrr_churned) rate, higher
growth
MOM(current, previous) rate, higher
YOY(current, previous) rate, higher
ORGANIC_SHARE(organic_sessions, sessions) rate, neither
ORGANIC_CVR(organic_conversions, organic_sessions) rate, higher
MOBILE_SHARE(mobile_sessions, sessions) rate, neither
FOLLOWER_GROWTH(followers_end, followers_start) rate, higher
AD_FREQUENCY(impressions, reach) ratio, neither
KEYWORD_RANK(positions, weights?) position, lower
pipeline
PIPELINE_VELOCITY(opportunities, win_rate, deal_size, cycle_days) money per day, higher
WIN_RATE(won, lost) rate, higher
DEAL_SIZE(revenue_won, won) money, higher
SALES_CYCLE(first_dates, close_dates) days, lower
email
OPEN_RATE(opens, delivered) rate, higher
EMAIL_CTR(email_clicks, delivered) rate, higher
CTOR(email_clicks, opens) rate, higher
UNSUBSCRIBE_RATE(unsubscribes, delivered) rate, lower
SPAM_RATE(complaints, delivered) rate, lower
social
SOCIAL_ENGAGEMENT(engagements, reach) rate, higher
SOCIAL_CVR(conversions, reach) rate, higher
RESPONSE_TIME(reply_minutes, replies) minutes, lower
targets
TARGET_ATTAINMENT(actual, target, better?) rate, higher
SMART_PROGRESS(baseline, target, actual) rate, higher
TARGET_PACE(baseline, target, actual, start_date, end_date, today) ratio, higher
BUDGET_PACE(spend, budget, start_date, end_date, today) ratio, neither
`;

const AGREED_IDS = new Set(
  AGREED.trim()
    .split('\n')
    .map((line) => line.replace(/\(.*/, '')),
);

const definitions = await discoverKpis();
const byId = new Map(definitions.map((kpi) => [kpi.id, kpi]));

test('every agreed function is there with its parameters, unit and direction, and in the agreed order', () => {
  const written = GROUPS.flatMap((group) => [
    group,
    ...definitions
      .filter((kpi) => kpi.group === group && AGREED_IDS.has(kpi.id))
      .map(({ id, inputs, unit, better }) => {
        const names = inputs.map(({ name, default: value }) => (value === undefined ? name : `${name}?`));
        return `${id}(${names.join(', ')}) ${unit}, ${better}`;
      }),
  ]);
  expect(written).toEqual(AGREED.trim().split('\n'));
});

test('there are 80 agreed functions', () => {
  expect(definitions.filter(({ id }) => AGREED_IDS.has(id))).toHaveLength(80);
});

test('only these inputs are held to a share between 0 and 1', () => {
  const shares = definitions.flatMap(({ inputs }) => inputs.filter(({ kind }) => kind === 'share'));
  expect(Array.from(new Set(shares.map(({ name }) => name))).sort()).toEqual([
    'churn_rate',
    'gross_margin',
    'lead_to_customer',
    'monthly_churn',
    'retention_rate',
    'win_rate',
  ]);
  for (const { id, inputs } of definitions) {
    for (const { name, kind } of inputs) {
      const isShare = shares.some((share) => share.name === name);
      if (isShare) expect(`${id} ${name} ${kind}`).toBe(`${id} ${name} share`);
    }
  }
});

test('CLV is the only alias beside the prefixed names', () => {
  expect(definitions.flatMap(({ aliases }) => aliases ?? [])).toEqual(['CLV']);
});

test('every KPI has at least two examples', () => {
  expect(definitions.filter(({ examples }) => examples.length < 2).map(({ id }) => id)).toEqual([]);
});

describe('bands', () => {
  test('only these KPIs have a status that holds for everybody', () => {
    const everybody = definitions.filter(({ guideline }) => guideline?.holdsFor === 'everybody');
    expect(Object.fromEntries(everybody.map(({ id, guideline }) => [id, guideline?.steps]))).toEqual({
      POAS: [{ status: 'red' }, { status: 'green', from: 1 }],
      ROI: [{ status: 'red' }, { status: 'green', from: 0 }],
      LEAD_PROFIT: [{ status: 'red' }, { status: 'green', from: 0 }],
      LTV_CAC: [{ status: 'red' }, { status: 'amber', from: 1 }, { status: 'green', from: 3 }],
      SPAM_RATE: [{ status: 'green' }, { status: 'amber', from: 0.001 }, { status: 'red', from: 0.003 }],
      TARGET_ATTAINMENT: [{ status: 'red' }, { status: 'amber', from: 0.9 }, { status: 'green', from: 1 }],
      SMART_PROGRESS: [{ status: 'red' }, { status: 'amber', from: 0.9 }, { status: 'green', from: 1 }],
      TARGET_PACE: [{ status: 'red' }, { status: 'amber', from: 0.9 }, { status: 'green', from: 1 }],
    });
  });

  test('subscription businesses have bands of their own', () => {
    const own = definitions.filter(({ guideline }) => guideline?.holdsFor === 'subscriptions');
    expect(own.map(({ id }) => id)).toEqual(['CAC_PAYBACK', 'NRR', 'GRR']);
  });

  test('figures that differ tenfold between trades have no guideline at all', () => {
    const without = [
      'CTR',
      'CPC',
      'CPM',
      'CPA',
      'CVR',
      'EMAIL_CTR',
      'OPEN_RATE',
      'CTOR',
      'BOUNCE_RATE',
      'AOV',
    ];
    for (const id of [...without, 'CHURN_RATE', 'REPEAT_RATE', 'WIN_RATE', 'SALES_CYCLE', 'RESPONSE_TIME']) {
      expect(`${id} ${byId.get(id)?.guideline?.source}`).toBe(`${id} undefined`);
    }
  });

  test('ROAS 3 and 5 are text and no status', () => {
    expect(byId.get('ROAS')?.guideline).toMatchObject({ text: { en: expect.stringContaining('no rule') } });
    expect(byId.get('ROAS')?.guideline?.steps).toBeUndefined();
  });
});
