/** Reference numbers of KPI arithmetic, through the built functions. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { projectPath } from '../../build/project-path.ts';
import { expectPlainMessage, messageOf } from './expectations.ts';
import { loadTarget } from './load-target.ts';

interface GoldenCase {
  readonly id: string;
  readonly kpi: string;
  readonly args: Readonly<Record<string, number>>;
  readonly expect?: number;
  readonly error?: string;
}

/** The reference's formula → our function and the reference's arguments in our order. */
const FUNCTIONS: Readonly<Record<string, readonly [name: string, ...args: string[]]>> = {
  ctr: ['CTR', 'clicks', 'impressions'],
  cpc: ['CPC', 'cost', 'clicks'],
  cpm: ['CPM', 'cost', 'impressions'],
  cpl: ['CPL', 'cost', 'leads'],
  cpa: ['CPA', 'cost', 'conversions'],
  cac: ['CAC', 'salesAndMarketingCost', 'newCustomers'],
  roas: ['ROAS', 'revenue', 'adSpend'],
  poas: ['POAS', 'grossProfit', 'adSpend'],
  breakEvenRoas: ['BREAKEVEN_ROAS', 'marginRate'],
  mer: ['MER', 'totalRevenue', 'totalMarketingCost'],
  acos: ['CRR', 'adSpend', 'revenue'],
  roi: ['ROI', 'gain', 'cost'],
  aov: ['AOV', 'revenue', 'orders'],
  conversionRate: ['CVR', 'conversions', 'visits'],
  leadToCustomer: ['LEAD_TO_CUSTOMER', 'customers', 'leads'],
  engagementRate: ['ENGAGEMENT_RATE', 'engagedSessions', 'sessions'],
  bounceRate: ['GA4_BOUNCE_RATE', 'engagedSessions', 'sessions'],
  screenPageViewsPerSession: ['PAGES_PER_SESSION', 'screenPageViews', 'sessions'],
  arpu: ['ARPU', 'totalRevenue', 'activeUsers'],
  cartAbandonment: ['CART_ABANDONMENT', 'purchases', 'carts'],
  churnRate: ['CHURN_RATE', 'lost', 'atStart'],
  annualChurn: ['CHURN_ANNUAL', 'monthlyChurn'],
  retentionRate: ['RETENTION_RATE', 'atEnd', 'newInPeriod', 'atStart'],
  ltvMargin: ['LTV', 'aov', 'ordersPerYear', 'years', 'marginRate'],
  ltvSubscription: ['LTV_SUBSCRIPTION', 'arpa', 'churn', 'marginRate'],
  ltvDiscounted: ['LTV_DISCOUNTED', 'marginPerPeriod', 'retention', 'discount'],
  ltvCac: ['LTV_CAC', 'ltv', 'cac'],
  cacPaybackMonths: ['CAC_PAYBACK', 'cac', 'arpaMonthly', 'marginRate'],
  nrr: ['NRR', 'startMrr', 'expansion', 'contraction', 'churned'],
  pipelineVelocity: ['PIPELINE_VELOCITY', 'opportunities', 'winRate', 'avgDeal', 'cycleDays'],
  growth: ['MOM', 'current', 'previous'],
};

/** Formulas of the reference that are no function of ours. */
const ELSEWHERE =
  'sessionsPerUser arppu cartToViewRate purchaseToViewRate purchaserRate monthlyChurnFromAnnual lifetimePeriods ' +
  'ltvDiscountedFirstNow cacPaybackMonthsWithChurn magicNumber quickRatio cagr stickiness npv';

const golden = JSON.parse(readFileSync(projectPath('test/golden-data/kpi.json'), 'utf8'));
const cases = (golden.cases as readonly GoldenCase[]).filter(({ kpi }) => kpi in FUNCTIONS);
const target = loadTarget();

describe('golden numbers', () => {
  test.each(cases)('$id', (reference) => {
    const [name, ...order] = FUNCTIONS[reference.kpi] as [string, ...string[]];
    const call = () => target.call(name, ...order.map((argument) => reference.args[argument]));
    if (reference.expect === undefined) {
      expectPlainMessage(messageOf(call), name);
    } else {
      const { rel, abs } = golden.meta.tolerance;
      expect(Math.abs((call() as number) - reference.expect)).toBeLessThanOrEqual(
        abs + rel * Math.abs(reference.expect),
      );
    }
  });

  test('every formula of the reference is either checked or known to have no function', () => {
    const others = new Set(
      golden.cases.map(({ kpi }: GoldenCase) => kpi).filter((kpi: string) => !(kpi in FUNCTIONS)),
    );
    expect(Array.from(others).sort()).toEqual(ELSEWHERE.split(' ').sort());
  });
});
