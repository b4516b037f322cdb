/** The workbook for shops, in English. */

export type EcommerceTexts = typeof ecommerce;

export const ecommerce = {
  titles: {
    shortTitle: 'Shop',
    title: 'The shop: sales, profit and returns',
    goal: 'Does the shop sell more, and is more left when ads and returns are paid?',
  },
  screen: 'Overview',
  about: 'One row for each month or day, from shop and ads.',
  sample:
    'Two years of made-up months of a shop in clothes and shoes, and the orders since May of one customer in ten. The figures belong to nobody.',
  orders: {
    name: 'Orders',
    about: 'One row for each order, with its date and customer; read for the cohorts only.',
  },
  labels: {
    revenue: 'Revenue, excl. VAT',
    orders: 'Orders',
    AOV: 'Average order value (AOV)',
    CVR: 'Conversion rate, orders per visit',
    POAS: 'POAS, the whole shop',
    returns: 'Return rate, units',
    returnsWithValue: 'Return rate, units ({percent}% of value)',
    newCustomers: 'Revenue from new customers, share',
    newCustomersWithShare: 'Revenue from new customers ({percent}% of customers)',
    ROAS: 'ROAS, as the platforms count',
  },
  good: {
    revenue: 'On target. Check that the profit grew as well: discounts and ads can buy revenue.',
    orders: 'On target; see below whether the orders leave more profit as well.',
    AOV: 'Customers put more into each order: keep what raised it, and see that returns do not follow.',
    CVR: 'More visits end in an order: hold the level, and test what may lift it further.',
    returns: 'Fewer items come back than you allow: keep pictures and size guides up to date.',
    POAS: 'Gross profit covers the ads. Whole shop: some orders would have come without ads.',
    ROAS: 'Above your break-even, but platforms claim the same orders: judge by POAS and MER.',
    MER: 'The marketing pays for itself in gross profit.',
    CPO: 'An order costs less in marketing than it leaves in gross profit.',
  },
  advice: {
    revenue: 'Split it: visits × conversion rate × order value. Work on the factor that fell most.',
    orders: 'See whether visits or conversion rate fell, and start there.',
    AOV: 'Try bundles, matching products and free shipping just above today’s average.',
  },
  profit: 'Gross profit after ads',
  orderProfit: 'Gross profit per order',
  chart: 'Revenue after returns, and what is left after goods and ads',
  notes: { title: 'Notes of the last months', none: '–' },
  margin: {
    label: 'Gross margin, where Data has no gross profit',
    help: 'What is left of revenue when the goods are paid, such as 40%. Gross profit is then revenue × margin.',
    instead: 'or a gross margin in I3',
    noAds: 'Not measured yet: Data has no ad spend in the period.',
  },
  trust: {
    title: 'Before you trust the figures',
    lines: [
      'Revenue and gross profit: excl. VAT, after returns.',
      'Returns: month of the sale, by sales before returns.',
      'CVR looks high: visits without consent are not counted.',
      'A new customer is a person who never ordered before.',
    ],
  },
  details: {
    name: 'Carts and loyalty',
    title: 'Carts, ads and loyal customers',
    question: 'Where do we lose orders, and do customers come back?',
    chart: 'Carts and checkouts that were left, by month',
    returnsChart: 'Return rate by month, units',
  },
  cohorts: {
    name: 'Cohorts',
    title: 'Do customers come back?',
    question: 'Of those who first ordered in a month: the share that orders again, months later.',
    first: 'First order',
    size: 'Customers',
    all: 'All, weighted',
    after: 'Months after the first order',
    chart: 'Share that orders again, all cohorts',
    read: 'Orders until {last}. Empty to the right: that month is not over yet, so it says nothing.',
    empty: 'Nothing to read yet: the tab Orders needs dates and customers.',
    lines: [
      'Grey rows have fewer than 20 customers: too few to judge.',
      'The first cohort may hold old customers, because the orders begin there.',
      'Compare down a column: the same age. Young cohorts look short, not bad.',
    ],
    functions:
      'The tab Cohorts uses COHORT_RETENTION, in S6: it needs the add-on. All else works in any copy.',
    calculation: 'Calculated by COHORT_RETENTION (needs the add-on)',
  },
  sampleNotes: {
    'month 11': 'Campaign week 25 November–1 December',
    'month 18': 'Bundles and free shipping from 799',
    'month 21': 'Autumn shoes: new supplier, sizes run small',
    'month 23': 'Campaign week 24–30 November',
    'month 24': 'Many returns of shoes: size guide under way',
  },
};
