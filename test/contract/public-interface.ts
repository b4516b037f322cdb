/** The signatures that sheets of other people depend on; optional parameters stand in brackets. */

const SIGNATURES = `
CAC(cost, new_customers)
CPL(cost, leads)
CPQL(cost, qualified_leads)
CPC(ad_spend, clicks)
CPM(ad_spend, impressions)
CPA(cost, conversions)
CPO(cost, orders)
ROAS(revenue, ad_spend)
POAS(gross_profit, ad_spend)
MER(revenue, cost)
CRR(ad_spend, revenue)
ROI(total_return, cost)
BREAKEVEN_ROAS(gross_margin)
LEAD_PROFIT(leads, lead_value, cost)
LEAD_VALUE(lead_to_customer, customer_value, [gross_margin])
CAC_PAYBACK(cac, monthly_revenue, [gross_margin])
CTR(clicks, impressions)
CVR(conversions, visits)
AD_CVR(conversions, clicks)
SOFT_CVR(soft_conversions, visits)
VISIT_TO_LEAD(leads, visits)
LEAD_TO_CUSTOMER(new_customers, leads)
LEADS_PER_CUSTOMER(leads, new_customers)
LEAD_QUALITY(qualified_leads, leads)
MQL_TO_SQL(qualified_leads, mql)
SQL_TO_CUSTOMER(new_customers, qualified_leads)
SAL_TO_CUSTOMER(new_customers, accepted_leads)
VIEW_TO_CONTACT(contacts, page_views)
AOV(revenue, orders)
CART_ABANDONMENT(orders, carts)
CHECKOUT_ABANDONMENT(orders, checkouts)
RETURN_RATE(units_returned, units_sold)
BOUNCE_RATE(single_page_sessions, sessions)
ENGAGEMENT_RATE(engaged_sessions, sessions)
GA4_BOUNCE_RATE(engaged_sessions, sessions)
PAGES_PER_SESSION(page_views, sessions)
SESSION_DURATION(session_seconds, sessions)
ENGAGEMENT_TIME(engagement_seconds, sessions)
LTV(order_value, orders_per_year, years, [gross_margin])
LTV_SUBSCRIPTION(revenue_per_period, churn_rate, [gross_margin])
LTV_DISCOUNTED(margin_per_period, retention_rate, discount_rate)
LTV_CAC(ltv, cac)
CHURN_RATE(customers_lost, customers_start)
CHURN_ANNUAL(monthly_churn, [months])
RETENTION_RATE(customers_end, new_customers, customers_start)
REPEAT_RATE(repeat_customers, customers)
RETURNING_SHARE(returning_customers, customers)
NEW_REVENUE_SHARE(new_customer_revenue, revenue)
FIRST_ORDER_MARGIN(first_gross_profit, first_revenue)
INFLUENCED_SHARE(influenced_revenue, revenue)
PURCHASE_FREQUENCY(orders, customers)
ARPU(revenue, customers)
NRR(mrr_start, mrr_expansion, mrr_contraction, mrr_churned)
GRR(mrr_start, mrr_contraction, mrr_churned)
MOM(current, previous)
YOY(current, previous)
ORGANIC_SHARE(organic_sessions, sessions)
ORGANIC_CVR(organic_conversions, organic_sessions)
MOBILE_SHARE(mobile_sessions, sessions)
FOLLOWER_GROWTH(followers_end, followers_start)
AD_FREQUENCY(impressions, reach)
PIPELINE_VELOCITY(opportunities, win_rate, deal_size, cycle_days)
WIN_RATE(won, lost)
DEAL_SIZE(revenue_won, won)
OPEN_RATE(opens, delivered)
EMAIL_CTR(email_clicks, delivered)
CTOR(email_clicks, opens)
UNSUBSCRIBE_RATE(unsubscribes, delivered)
SPAM_RATE(complaints, delivered)
SOCIAL_ENGAGEMENT(engagements, reach)
SOCIAL_CVR(conversions, reach)
RESPONSE_TIME(reply_minutes, replies)
TARGET_ATTAINMENT(actual, target, [better])
SMART_PROGRESS(baseline, target, actual)
TARGET_PACE(baseline, target, actual, start_date, end_date, today)
BUDGET_PACE(spend, budget, start_date, end_date, today)
KEYWORD_RANK(positions, [weights])
SALES_CYCLE(first_dates, close_dates)
TIME_TO_CONVERSION(first_dates, conversion_dates, [statistic])
CAC_ROLLING(costs, new_customers, [window], [lag])
KPI(kpi, data, [column], [value], [from], [to])
KPI_BY(kpis, data, by, [from], [to], [column], [value])
KPI_EXPLAIN(kpi, [language], [input1], [input2], [input3], [input4], [input5], [input6])
KPI_STATUS(kpi, value, [target])
KPI_WHY(kpi, before, after, by)
KPI_LIST([group], [language])
FUNNEL(stages, counts, [reference_counts])
DATA_HEALTH(data, [as_of])
ATTRIBUTION(paths, [conversions], [values], [model], [nulls], [half_life_days])
ATTRIBUTION_COMPARE(paths, [conversions], [nulls], [models])
JOURNEYS(ids, times, channels, [conversions], [values])
SELF_REPORTED(tracked, reported, [values])
RFM(customers, dates, [amounts], [as_of])
CLV_MODEL(customers, dates, [amounts], [as_of])
CLV_FORECAST(customers, dates, [amounts], [as_of], [weeks], [annual_discount], [gross_margin])
COHORT_RETENTION(customers, dates, [period])
RETENTION_FORECAST(survivors, periods)
AB_TEST(conversions_a, visitors_a, conversions_b, visitors_b, [confidence])
AB_SAMPLE_SIZE(base_rate, relative_lift, [power], [confidence])
SRM_TEST(observed, [expected_shares])
KPI_FORECAST(values, periods, [season], [confidence])
KPI_ANOMALIES(values, [season], [threshold])
ROI_SCENARIO(monthly_cost, gain_low, gain_likely, gain_high, [months], [lag_months])
`;

export interface Signature {
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly optional: boolean }[];
}

export const PUBLIC_FUNCTIONS: readonly Signature[] = SIGNATURES.trim().split('\n').map(parseSignature);

/** Other names of the same functions. */
export const SYNONYMS: Readonly<Record<string, string>> = { CLV: 'LTV' };

export function aliasesOf(name: string): string[] {
  const prefixed = name.startsWith('KPI') ? [] : [`KPI_${name}`];
  return [...prefixed, ...Object.keys(SYNONYMS).filter((synonym) => SYNONYMS[synonym] === name)];
}

function parseSignature(line: string): Signature {
  const [, name, list] = /^(\w+)\((.*)\)$/.exec(line) as unknown as [string, string, string];
  return {
    name,
    parameters: list
      .split(', ')
      .map((text) => ({ name: text.replace(/[[\]]/g, ''), optional: text.startsWith('[') })),
  };
}
