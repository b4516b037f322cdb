/** The workbook for the board, in English. */

export type BoardTexts = typeof board;

type Comments = Readonly<
  Record<'leads' | 'CPL' | 'attributed_revenue' | 'ROI' | 'LTV_CAC', readonly [why: string, action: string]>
>;
type Rows = Readonly<
  Record<
    | 'gross_margin'
    | 'orders_per_year'
    | 'years'
    | 'sales_cycle'
    | 'period_months'
    | 'last_year'
    | 'ltv_cac_target'
    | 'comments_for',
    readonly [label: string, help: string]
  >
>;

export const board = {
  titles: {
    shortTitle: 'Board',
    title: 'Marketing on one page',
    goal: 'Does marketing give what we planned, and what do we do about it?',
  },
  tabs: { board: 'Board', inputs: 'Inputs', plan: 'Plan' },
  sampleTabs: 'Data (and Plan, and the yellow cells)',
  plan: 'Plan',
  actual: 'Actual',
  earlierCost: 'Cost one sales cycle earlier',
  comparedWith: 'Compared with',
  points: 'pts',
  header: {
    kpi: 'KPI',
    plan: 'Plan',
    trend: '12 months',
    happened: 'What happened',
    why: 'Why',
    action: 'What we do',
  },
  labels: {
    leads: 'Leads',
    CPL: 'Cost per lead',
    attributed_revenue: 'Revenue from marketing',
    ROI: 'Return (ROI)',
    LTV_CAC: 'LTV / CAC',
  },
  happened: {
    lastYear: 'last year',
    before: 'the period before',
    nothing: 'Nothing to compare with yet',
    same: 'Unchanged on {than}',
    up: 'Up {percent}% on {than}',
    down: 'Down {percent}% on {than}',
    fromTo: '{now}%, against {earlier}% {than}',
    better: ', better than plan.',
    near: ', close to plan.',
    worse: ', worse than plan.',
    noPlan: ', no plan set.',
    atGuideline: ', at the guideline.',
    belowGuideline: ', below the guideline.',
    quality: ' {now}% of them qualified, against {earlier}% then.',
  },
  chart: 'Revenue from marketing, thousands',
  know: {
    title: 'Good to know',
    silent: '✗ Red KPIs without why or what we do: {count}. Write in the cells marked red.',
    commented: '✓ Every red KPI has a comment.',
    old: '! The comments were written for another month than {month}: read them again (tab Inputs).',
    current: '✓ The comments are written for this period.',
    changed: '! Definition changed in the period: {text}',
    unchanged: 'No definition was changed in the period.',
    cycle: 'ROI on margin: cost counts {months} months before the revenue, as long as a sale takes.',
    part: '{percent}% of all revenue can be credited to marketing; the rest is other or unknown.',
    note: 'Note in Data: {text}',
  },
  inputs: {
    title: 'What the page is calculated with',
    yours: 'Your value',
    meaning: 'What it does',
    log: 'Changed definitions',
    since: 'From',
    logNote: 'Write here when something is measured in another way; the page says so in that period.',
    rows: {
      gross_margin: [
        'Gross margin',
        'What is left of the price when the product or service is paid. ROI and LTV use it.',
      ],
      orders_per_year: ['Orders per customer and year', 'On average, for LTV.'],
      years: ['Years a customer stays', 'On average, for LTV. When in doubt, count low.'],
      sales_cycle: [
        'Months from first contact to sale',
        'ROI counts the cost as many months earlier. 0 counts the same months.',
      ],
      period_months: ['Months in the period', '1 to 12; 3 is a quarter. Only complete months count.'],
      last_year: [
        'Compare with the same period last year',
        'Ticked: last year. Not ticked: the period before.',
      ],
      ltv_cac_target: ['Your target for LTV/CAC', 'Leave it empty and the guideline counts: at least 3.'],
      comments_for: [
        'The comments are written for',
        'Last month of the period in which you wrote why and what.',
      ],
    } as Rows,
  },
  about: {
    data: 'One row for each month: cost, leads, customers, revenue.',
    plan: 'Your plan, one row for each month: cost, leads and revenue from marketing.',
  },
  sample: {
    about:
      'Eighteen made-up months for a company that sells services to other companies, and a plan to March 2026. The figures belong to nobody.',
    notes: { 12: 'Holiday month', 15: 'Commission is counted from here on' } as Readonly<
      Record<number, string>
    >,
    changed: 'Cost includes the sellers’ commission from October',
    comments: {
      leads: ['Two new guides bring visitors from search.', 'One more guide a month.'],
      CPL: [
        'Commission is counted from October, and paid search became dearer.',
        'Pause the two dearest campaigns; back at plan by March.',
      ],
      attributed_revenue: [
        'Deals from the spring campaign were closed.',
        'Keep the pace; follow the deals monthly.',
      ],
      ROI: ['Revenue grew faster than cost.', 'Hold the budget for next quarter.'],
      LTV_CAC: [
        'Customers buy little more than once a year.',
        'Try a yearly service agreement with 50 customers.',
      ],
    } as Comments,
  },
  more: [
    {
      title: 'How the page is meant',
      lines: [
        'Five KPIs, one page: what happened is written by a formula, why and what we do are yours.',
        'Revenue from marketing is what your attribution model credits. Say which model, and keep to it.',
        'A new customer and a lead need a definition; log it in the tab Inputs when it changes.',
        'Platforms, campaigns and clicks belong in other workbooks: the board decides on results.',
      ],
    },
  ],
};
