/** The workbook for the first day, in English. */

export type StartTexts = typeof start;

export const start = {
  titles: {
    shortTitle: 'Start',
    title: 'Three key figures to start with',
    goal: 'Do our customers bring in more than they cost to win?',
  },
  screen: 'Start',
  about: 'One row for each month.',
  sample:
    'Two years of made-up months for a company that sells services to other companies and to consumers. The figures belong to nobody.',
  inputs: {
    title: 'Your figures, last 12 months',
    data: 'From Data',
    own: 'Your own',
    used: 'In use',
    conversions: 'Conversions',
    aov: 'Average order value',
    perYear: 'Orders per customer and year',
    years: 'Years a customer stays',
    margin: 'Gross margin',
    ltv: 'Lifetime value (LTV), on margin',
    ownHelp: 'Leave it empty to use the figure from Data, or type your own.',
    perYearHelp: 'How many orders a customer places in a year on average, such as 2.',
    yearsHelp: 'How many years a customer stays on average. When in doubt, count low.',
    marginHelp: 'What is left of the price when the product or service itself is paid, such as 45%.',
  },
  results: {
    title: 'Three key figures',
    figure: 'Result',
    labels: {
      CAC: 'Cost per new customer (CAC)',
      CVR: 'Conversion rate',
      LTV_CAC: 'LTV / CAC, guideline {guideline}',
    },
    /** Some figures are the user's own and some from Data. */
    mixed: {
      CAC: 'Type both cost and new customers, or neither: they must be of the same period.',
      CVR: 'Type both visits and conversions, or neither: they must be of the same period.',
      LTV_CAC: 'Type both cost and new customers, or neither: they must be of the same period.',
    },
  },
  advice: {
    title: 'Before you trust the figures',
    lines: [
      'Salaries, tools and agencies belong in the cost, not ads alone.',
      'Cost and customers must be from the same months.',
      'Lifetime value is counted on margin, never on revenue.',
      'Say what a new customer is, and keep to it.',
    ],
  },
  chart: {
    title: 'LTV/CAC against break-even and guideline',
    label: 'LTV/CAC',
    yours: 'Yours',
    breakEven: 'Break-even',
    before: 'Period before',
    now: 'This period',
    guideline: 'Guideline',
  },
  good: {
    LTV_CAC: 'Customers pay for themselves and more: there is room to grow. Check that CAC holds as you do.',
  },
  next: {
    LTV_CAC:
      'Below 3 there is little room to grow: lower CAC or keep customers longer. Below 1 each is a loss.',
  },
  missing: {
    LTV_CAC: 'Not measured yet: cost, new customers, order value, orders, years and margin are needed.',
  },
  sampleNotes: {
    'month 19': 'Holidays: campaigns paused',
    'month 23': 'Campaign in Black Week',
  },
};
