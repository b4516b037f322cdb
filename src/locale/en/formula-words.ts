/** How formulas and sources are written for people, in English: what the catalogue has only in the language of functions. */

export const formulaWords = {
  /** Inputs that are no measures of the catalogue. */
  inputs: {
    total_return: 'Return',
    lead_to_customer: 'Leads that become customers (share)',
    cac: 'CAC',
    monthly_revenue: 'Revenue per customer and month',
    visits: 'Visits',
    order_value: 'Order value',
    orders_per_year: 'Orders per year',
    years: 'Years as a customer',
    revenue_per_period: 'Revenue per customer and period',
    churn_rate: 'Churn rate',
    margin_per_period: 'Margin per period',
    retention_rate: 'Retention rate',
    discount_rate: 'Discount rate',
    ltv: 'LTV',
    monthly_churn: 'Churn per month',
    months: 'Months',
    current: 'This period',
    previous: 'The period before',
    win_rate: 'Win rate',
    deal_size: 'Deal size',
    actual: 'Actual value',
    spend: 'Spend so far',
  },
  /** Formulas that an expression cannot say well. */
  formulas: {
    YOY: 'This period / The same period last year − 1',
    CAC_ROLLING: 'Costs of the last months, with a lag / New customers of the last months',
    TIME_TO_CONVERSION: 'Median or mean of (Day of conversion − Day of first contact)',
    SALES_CYCLE: 'Mean of (Day of close − Day of first contact)',
    KEYWORD_RANK: 'Sum of (Position · Weight) / Sum of weights',
    TARGET_ATTAINMENT: 'Actual value / Target; the other way round where lower is better',
    TARGET_PACE: 'Share of the way from baseline to target / Share of the time that has passed',
    BUDGET_PACE: 'Share of the budget that is spent / Share of the time that has passed',
  },
  /** Where guidelines come from. */
  sources: {
    arithmetic: 'arithmetic',
    definition: 'definition',
    'arithmetic: above that value each lead loses money':
      'arithmetic: above that value each lead loses money',
    'arithmetic: a margin of 25 % needs 4.0, a margin of 60 % needs 1.7':
      'arithmetic: a margin of 25 % needs 4.0, a margin of 60 % needs 1.7',
    'arithmetic: at that ratio the gross profit equals the cost':
      'arithmetic: at that ratio the gross profit equals the cost',
    'arithmetic: at that share the ads take the whole gross profit':
      'arithmetic: at that share the ads take the whole gross profit',
    'David Skok, SaaS Metrics 2.0, for 12; 18 is a judgement':
      'David Skok, SaaS Metrics 2.0, for 12; 18 is a judgement',
    'David Skok, SaaS Metrics 2.0; below 1 is arithmetic':
      'David Skok, SaaS Metrics 2.0; below 1 is arithmetic',
    'Baymard Institute': 'Baymard Institute',
    'SaaS Capital; Benchmarkit': 'SaaS Capital; Benchmarkit',
    'inbound marketing practice': 'inbound marketing practice',
    'ten results per page of a search engine': 'ten results per page of a search engine',
    'rule of thumb; Iterable on one-click unsubscribe': 'rule of thumb; Iterable on one-click unsubscribe',
    'sender rules of Gmail and Yahoo': 'sender rules of Gmail and Yahoo',
  },
};

export type FormulaWords = typeof formulaWords;
