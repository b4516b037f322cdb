/** The workbook with fifteen KPIs, in English. */

export type FifteenTexts = typeof fifteen;

export const fifteen = {
  titles: {
    shortTitle: 'Fifteen',
    title: 'Fifteen KPIs that drive the business',
    goal: 'Which of our fifteen KPIs need action now?',
  },
  tabs: {
    screen: 'Overview',
    detail: 'All fifteen',
    twelve: '12 months',
    channels: 'Channels',
    visits: 'Visits',
    keywords: 'Keywords',
    customers: 'Customers',
  },
  sampleTabs: 'Data (and Visits, Keywords, Customers)',
  firstThree: 'Begin with these three',
  result: 'Result',
  perCategory: 'One for each category',
  strip: '12 months: darker is better',
  pick: 'Shown in the chart (choose):',
  pickHelp: 'Choose which KPI the chart shows.',
  chart: 'The KPI you chose, month by month',
  footer:
    'Measured: {measured} of 15 · to act on: {act} · all of them, with your targets, are in the next tab',
  labels: {
    CAC: 'Cost per new customer (CAC)',
    CVR: 'Conversion rate',
    LTV_CAC: 'LTV / CAC',
    MOM: 'Organic traffic against last month',
    YOY: 'Organic traffic against last year',
  },
  categories: {
    cost: 'Cost and efficiency',
    conversion: 'Conversion and behaviour',
    lifetime: 'Lifetime and retention',
    organic: 'Organic search',
  },
  rows: {
    cost: 'Cost: profit on ads (POAS)',
    conversion: 'Conversion: lead to customer',
    lifetime: 'Lifetime: churn per month',
    organic: 'Organic: traffic against last year',
  },
  good: {
    ROAS: 'Above your own break-even, 1 / gross margin. That 3 or 5 is enough is no rule.',
    POAS: 'The ads pay for themselves: see whether more budget keeps the level.',
    LTV_CAC:
      'A customer pays back three times or more: there is room to grow. Check that CAC holds as you do.',
  },
  advice: {
    LTV_CAC:
      'Below 3 there is little room to grow: lower CAC or keep customers longer. Below 1 each is a loss.',
  },
  missing: {
    POAS: 'Not measured yet: Data needs ad spend and conversion value, and the margin at the top.',
    CVR: 'Not measured yet: the tab Visits needs sessions and conversions.',
    TIME_TO_CONVERSION: 'Not measured yet: the tab Customers needs created date and close date.',
    LTV: 'Not measured yet: orders, revenue and new customers are needed, and the inputs at the top.',
    CHURN_ANNUAL: 'Not measured yet: Data needs customers lost and customers at start.',
    KEYWORD_RANK: 'Not measured yet: the tab Keywords needs position and weight.',
    ORGANIC_CVR: 'Not measured yet: Visits needs rows with your name for organic search (tab Channels).',
  },
  inputs: {
    title: 'What no export says',
    yours: 'Yours',
    labels: {
      gross_margin: 'Gross margin',
      orders_per_year: 'Orders per customer and year',
      years: 'Years a customer stays',
      period_months: 'Months in the period',
    },
    help: {
      gross_margin:
        'What is left of the price when the product or service is paid. POAS, break-even ROAS and LTV use it.',
      orders_per_year: 'How many orders a customer places in a year on average.',
      years: 'How many years a customer stays on average. When in doubt, count low.',
      period_months: '1 to 12. With a long sales cycle choose more, or CAC follows chance.',
    },
  },
  twelveNote: 'Each row is compared with itself: the darker the cell, the better the month.',
  customersDated: 'Customers with both days',
  channels: {
    title: 'Conversion rate by channel',
    organic: 'Your organic channel',
    organicHelp: 'As the tab Visits writes it. The organic KPIs read these rows.',
    conversions: 'Conversions',
    chart: 'Conversion rate by channel',
    lines: [
      'Write your own channels in the yellow cells; what you do not list is in “Other or unknown”.',
      'Direct means unknown: it is visits without a source, not a channel of its own.',
    ],
  },
  about: {
    data: 'One row for each month: cost, leads, customers and orders.',
    visits: 'One row for each month and channel, from your web analytics.',
    keywords: 'Your fixed list of money keywords by month; write 101 where you are not found.',
    customers: 'One row for each new customer: first contact and purchase.',
  },
  sample: {
    about:
      'Fifteen made-up months for a company that sells bookkeeping to small companies. The figures belong to nobody. Purchase frequency is left unmeasured on purpose.',
    notes: { 9: 'Holidays', 12: 'New page for ads' } as Readonly<Record<number, string>>,
    keywords: [
      'bookkeeping service price',
      'bookkeeper for small company',
      'annual accounts help',
      'payroll service',
      'switch accountant',
      'bookkeeping per hour',
    ],
  },
  more: [
    {
      title: 'Agree on these before you compare',
      lines: [
        'New customer: say whether it is a person or a company, and after how long a returning one is new again.',
        'Qualified lead: write the rule together with sales, and read cost per lead beside lead quality.',
        'Revenue is without VAT, cost is with salaries and tools. Conversion value is what the ad platform claims.',
        'Keywords: keep the list fixed. When it changes, the ranking is not compared with the period before.',
      ],
    },
  ],
};
