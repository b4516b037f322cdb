/** What KPIs calculate over data, against the same sums written out by hand. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { discoverKpis } from '../../build/discover-kpis.ts';
import { measures } from '../../src/catalogue/measures.ts';
import { compile } from '../../src/core/evaluate.ts';
import { type Expression, sumsIn } from '../../src/core/expression.ts';

/** Keyed by the measures of a sum of products. */
type Sums = Readonly<
  Record<
    | 'ad_spend'
    | 'carts'
    | 'conversion_value'
    | 'conversions'
    | 'cost'
    | 'customers_end'
    | 'customers_lost'
    | 'customers_start'
    | 'cycle_days'
    | 'gross_profit'
    | 'impressions'
    | 'keyword_weight'
    | 'leads'
    | 'leads·lead_value'
    | 'lost'
    | 'mrr_churned'
    | 'mrr_contraction'
    | 'mrr_expansion'
    | 'mrr_start'
    | 'new_customers'
    | 'new_customers·customer_value'
    | 'opportunities'
    | 'orders'
    | 'position·keyword_weight'
    | 'revenue'
    | 'revenue_won'
    | 'sessions'
    | 'soft_conversions'
    | 'won',
    number
  >
>;
const kpis = new Map((await discoverKpis()).map((kpi) => [kpi.id, kpi]));

const overData = (id: string): Expression => {
  const kpi = kpis.get(id);
  return (kpi?.overData ?? kpi?.formula) as Expression;
};

const evaluate = (id: string, sums: Sums): number =>
  compile<Sums>(
    overData(id),
    (inputs) => (values) => values[inputs.join('·') as keyof Sums],
    () => () => '',
  )(sums);

/** Every formula that differs over data from the function in cells, by its definition. */
const BY_HAND: Readonly<Record<string, (s: Sums) => number>> = {
  ROAS: (s) => s.conversion_value / s.ad_spend,
  ROI: (s) => (s.gross_profit - s.cost) / s.cost,
  BREAKEVEN_ROAS: (s) => s.revenue / s.gross_profit,
  LEAD_PROFIT: (s) => s.leads·lead_value - s.cost,
  LTV: (s) => s.new_customers·customer_value / s.new_customers,
  LTV_CAC: (s) => s.new_customers·customer_value / s.cost,
  LTV_SUBSCRIPTION: (s) => s.gross_profit / s.customers_lost,
  PIPELINE_VELOCITY: (s) => (s.opportunities * s.revenue_won * s.won) / ((s.won + s.lost) * s.cycle_days),
  CVR: (s) => s.conversions / s.sessions,
  SOFT_CVR: (s) => s.soft_conversions / s.sessions,
  VISIT_TO_LEAD: (s) => s.leads / s.sessions,
  KEYWORD_RANK: (s) => s.position·keyword_weight / s.keyword_weight,
  SALES_CYCLE: (s) => s.cycle_days / s.won,
  CPM: (s) => (1000 * s.ad_spend) / s.impressions,
  CART_ABANDONMENT: (s) => 1 - s.orders / s.carts,
  WIN_RATE: (s) => s.won / (s.won + s.lost),
  RETENTION_RATE: (s) => (s.customers_end - s.new_customers) / s.customers_start,
  NRR: (s) => (s.mrr_start + s.mrr_expansion - s.mrr_contraction - s.mrr_churned) / s.mrr_start,
};

describe('over data', () => {
  test.each(Object.keys(BY_HAND))('%s is the formula of its definition', (id) => {
    const keys = sumsIn(overData(id)).map(({ sum }) => sum.join('·'));
    const sums = fc.record(Object.fromEntries(keys.map((key) => [key, fc.integer({ min: 1, max: 1e6 })])));
    fc.assert(
      fc.property(sums, (values) => {
        const expected = (BY_HAND[id] as (s: Sums) => number)(values as Sums);
        expect(evaluate(id, Object.freeze(values as Sums))).toBeCloseTo(expected, 6);
      }),
    );
  });

  test.each([
    ['ROAS', 'conversion_value', 'revenue'],
    ['ROI', 'gross_profit', 'revenue'],
    ['CVR', 'sessions', 'users'],
    ['SOFT_CVR', 'sessions', 'users'],
    ['VISIT_TO_LEAD', 'sessions', 'users'],
  ])('%s takes %s, and only without it %s', (id, first, second) => {
    expect(JSON.stringify(overData(id))).toContain(
      JSON.stringify({ firstOf: [{ sum: [first] }, { sum: [second] }] }),
    );
  });

  test('only these functions are for cells alone', () => {
    const cellsOnly = Array.from(kpis.values()).filter((kpi) => kpi.overData === 'cells only');
    expect(cellsOnly.map(({ id }) => id)).toEqual([
      'LEAD_VALUE',
      'CAC_PAYBACK',
      'CAC_ROLLING',
      'TIME_TO_CONVERSION',
      'LTV_DISCOUNTED',
      'CHURN_ANNUAL',
      'MOM',
      'YOY',
      'FOLLOWER_GROWTH',
      'TARGET_ATTAINMENT',
      'SMART_PROGRESS',
      'TARGET_PACE',
      'BUDGET_PACE',
    ]);
  });

  test('all others need only measures of the catalogue', () => {
    const known = new Set(measures.map(({ id }) => id));
    for (const { id, overData: own } of kpis.values()) {
      if (own === 'cells only') continue;
      const used = sumsIn(overData(id)).flatMap(({ sum }) => sum);
      expect(used.length).toBeGreaterThan(0);
      expect(used.filter((each) => !known.has(each))).toEqual([]);
    }
  });
});
