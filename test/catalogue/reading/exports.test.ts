import { describe, expect, test } from 'vitest';
import {
  currenciesOf,
  hasMeasure,
  measureValues,
  readTable,
  type Table,
} from '../../../src/catalogue/reading/table.ts';
import { calculate as kpi } from '../../../src/functions/kpi.ts';
import { pasted, readExport } from './read-export.ts';

const frozen = <Row extends readonly unknown[]>(rows: readonly Row[]) =>
  Object.freeze(rows.map((row) => Object.freeze(row)));

const total = (table: Table, id: string) =>
  measureValues(table, id).reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0);

interface Expected {
  /** Added up by hand from the rows of the file, without its totals. */
  readonly sums: Readonly<Record<string, number>>;
  /** From the sums by hand. */
  readonly kpis: Readonly<Record<string, number>>;
  readonly rowNumbers: readonly number[];
  readonly totalRows: readonly number[];
  readonly ratios: readonly string[];
  readonly notUsed: readonly string[];
  readonly ownNames: readonly string[];
  readonly currencies: readonly string[];
}

const EXPECTED: Readonly<Record<string, Expected>> = {
  'google-ads-en': {
    sums: {
      ad_spend: 2000,
      impressions: 1000000,
      clicks: 1500,
      conversions: 60,
      conversion_value: 6000,
      all_conversions: 72,
    },
    kpis: { CTR: 0.0015, CPC: 2000 / 1500, CPA: 2000 / 60, ROAS: 3, AD_CVR: 0.04, CPM: 2 },
    rowNumbers: [2, 3, 4, 5],
    totalRows: [6, 7],
    ratios: ['CTR', 'Avg. CPC', 'Cost / conv.', 'Conv. rate', 'Search impr. share'],
    notUsed: [],
    ownNames: ['Campaign status'],
    currencies: ['EUR'],
  },
  'google-ads-sv': {
    sums: { ad_spend: 9000, impressions: 50000, clicks: 1500, conversions: 30, conversion_value: 36000 },
    kpis: { CTR: 0.03, CPC: 6, CPA: 300, ROAS: 4 },
    rowNumbers: [2, 3, 4],
    totalRows: [5, 6],
    ratios: ['CTR', 'Genomsn. CPC', 'Kostnad/konv.', 'Konv.grad', 'Konv.värde/kostnad'],
    notUsed: [],
    ownNames: ['Kampanjstatus'],
    currencies: ['SEK'],
  },
  'google-ads-nb': {
    sums: { ad_spend: 5000, impressions: 40000, clicks: 1000, conversions: 20, conversion_value: 40000 },
    kpis: { CTR: 0.025, CPC: 5, CPA: 250, ROAS: 8 },
    rowNumbers: [2, 3, 4],
    totalRows: [5, 6],
    ratios: ['Klikkfrekvens', 'Gj.sn. CPC', 'Kostnad/konv.', 'Konv.rate'],
    notUsed: [],
    ownNames: [],
    currencies: ['NOK'],
  },
  'ga4-en': {
    sums: { sessions: 1000, engaged_sessions: 620, conversions: 30, revenue: 15000, organic_sessions: 500 },
    kpis: { ENGAGEMENT_RATE: 0.62, GA4_BOUNCE_RATE: 0.38, CVR: 0.03, ORGANIC_SHARE: 0.5, ORGANIC_CVR: 0.036 },
    rowNumbers: [3, 4, 5, 6],
    totalRows: [2],
    ratios: [
      'Engagement rate',
      'Average engagement time per session',
      'Events per session',
      'Session key event rate',
    ],
    notUsed: [],
    ownNames: ['Event count'],
    currencies: [],
  },
  'ga4-sv': {
    sums: {
      sessions: 1000,
      engaged_sessions: 590,
      users: 900,
      page_views: 2550,
      conversions: 40,
      revenue: 20000,
      organic_sessions: 500,
      mobile_sessions: 600,
    },
    kpis: { ENGAGEMENT_RATE: 0.59, CVR: 0.04, PAGES_PER_SESSION: 2.55, MOBILE_SHARE: 0.6, ORGANIC_CVR: 0.06 },
    rowNumbers: [2, 3, 4, 5],
    totalRows: [],
    ratios: ['Visningar per aktiv användare', 'Avvisningsfrekvens'],
    notUsed: ['Totalt antal användare'],
    ownNames: [],
    currencies: [],
  },
  'meta-en': {
    sums: {
      ad_spend: 12000,
      impressions: 100000,
      clicks: 1500,
      clicks_all: 2600,
      orders: 60,
      conversion_value: 48000,
    },
    kpis: { CTR: 0.015, CPC: 8, CPM: 120, CPO: 200, ROAS: 4, AD_FREQUENCY: 100000 / 60000 },
    rowNumbers: [3, 4],
    totalRows: [2],
    ratios: [
      'Frequency',
      'Cost per results',
      'CPM (cost per 1,000 impressions) (SEK)',
      'CPC (cost per link click) (SEK)',
      'CTR (link click-through rate)',
      'CTR (all)',
      'CPC (all) (SEK)',
      'Purchase ROAS (return on ad spend)',
    ],
    notUsed: ['Website purchases', 'Website purchases conversion value'],
    ownNames: [
      'Campaign delivery',
      'Attribution setting',
      'Results',
      'Result indicator',
      'Campaign budget',
      'Ends',
    ],
    currencies: ['SEK'],
  },
  'meta-sv': {
    sums: { ad_spend: 10000, impressions: 90000, clicks: 1000, conversions: 100, reach: 50000 },
    kpis: { CPA: 100, CPC: 10, CTR: 1 / 90, AD_FREQUENCY: 1.8, SOCIAL_CVR: 0.002 },
    rowNumbers: [2, 3],
    totalRows: [],
    ratios: [
      'Frekvens',
      'Kostnad per resultat',
      'CPM (kostnad per 1 000 visningar) (SEK)',
      'CPC (kostnad per länkklick) (SEK)',
      'CTR (länkklickfrekvens)',
      'CTR (alla)',
    ],
    notUsed: [],
    ownNames: ['Kampanjleverans', 'Resultatindikator', 'Slutar'],
    currencies: ['SEK'],
  },
  'linkedin-en': {
    sums: { ad_spend: 2000, impressions: 2000000, clicks: 200, leads: 16, conversions: 10, engagements: 38 },
    kpis: { CPL: 125, CPC: 10, CTR: 0.0001, CPA: 200 },
    rowNumbers: [2, 3],
    totalRows: [],
    ratios: [
      'Click Through Rate',
      'Average CPM',
      'Average CPC',
      'Engagement Rate',
      'Cost per Conversion',
      'Cost per Lead',
    ],
    notUsed: ['Total Engagements'],
    ownNames: [],
    currencies: ['EUR'],
  },
  'shopify-en': {
    sums: { orders: 25, revenue: 20000, revenue_gross: 22250, refunds: -1500 },
    kpis: { AOV: 800 },
    rowNumbers: [2, 3, 4],
    totalRows: [],
    ratios: ['Average order value'],
    notUsed: ['Total sales'],
    ownNames: ['Discounts', 'Shipping charges', 'Taxes'],
    currencies: [],
  },
  'hubspot-deals-en': {
    sums: { won: 2, lost: 1, revenue_won: 300000, cycle_days: 80 },
    kpis: { WIN_RATE: 2 / 3, DEAL_SIZE: 150000, SALES_CYCLE: 40 },
    rowNumbers: [2, 3, 4, 5],
    totalRows: [],
    ratios: [],
    notUsed: ['Amount'],
    ownNames: ['Record ID', 'Deal Name', 'Pipeline'],
    currencies: ['SEK'],
  },
  'hubspot-sources-en': {
    sums: { sessions: 3000, contacts: 60, customers: 6 },
    kpis: {},
    rowNumbers: [2, 3, 4],
    totalRows: [5],
    ratios: ['Session to contact rate', 'Contact to customer rate', 'Bounce rate', 'Session length'],
    notUsed: [],
    ownNames: [],
    currencies: [],
  },
  'mailchimp-en': {
    sums: {
      sent: 4080,
      delivered: 4000,
      opens: 1200,
      email_clicks: 200,
      unsubscribes: 20,
      complaints: 2,
      revenue: 18000,
    },
    kpis: { OPEN_RATE: 0.3, EMAIL_CTR: 0.05, CTOR: 1 / 6, UNSUBSCRIBE_RATE: 0.005, SPAM_RATE: 0.0005 },
    rowNumbers: [2, 3],
    totalRows: [],
    ratios: ['Open Rate', 'Click Rate'],
    notUsed: [],
    ownNames: [
      'Title',
      'Subject',
      'List',
      'Send Weekday',
      'Soft Bounces',
      'Hard Bounces',
      'Times Forwarded',
      'Forwarded Opens',
      'Times Liked on Facebook',
      'Unique Id',
    ],
    currencies: [],
  },
  'crm-sv': {
    sums: { won: 2, lost: 1, revenue_won: 200000, cycle_days: 90 },
    kpis: { WIN_RATE: 2 / 3, DEAL_SIZE: 100000, SALES_CYCLE: 45 },
    rowNumbers: [2, 3, 4, 5],
    totalRows: [],
    ratios: [],
    notUsed: [],
    ownNames: [],
    currencies: ['kr'],
  },
};

describe.each(Object.entries(EXPECTED))('the export %s', (name, expected) => {
  const cells = readExport(name);
  const ways = [
    ['as text', frozen(cells)],
    ['pasted', frozen(pasted(cells))],
  ] as const;

  test.each(ways)('%s: sums are those of the rows, totals left out', (_, data) => {
    const table = readTable(data, 'data');
    expect(table.rowNumbers).toEqual(expected.rowNumbers);
    expect(table.totalRows).toEqual(expected.totalRows);
    for (const id of Object.keys(expected.sums))
      expect(total(table, id), id).toBeCloseTo(expected.sums[id] as number, 9);
  });

  test.each(ways)('%s: KPIs are ratios of these sums', (_, data) => {
    for (const id of Object.keys(expected.kpis))
      expect(kpi(id, data), id).toBeCloseTo(expected.kpis[id] as number, 9);
  });

  test('ready-made ratios, second choices and unknown headers are told apart', () => {
    const { columns } = readTable(frozen(cells), 'data');
    const headers = (test: (column: (typeof columns)[number]) => boolean) =>
      columns.filter(test).map(({ header }) => header);
    expect(headers(({ role }) => role.kind === 'ratio')).toEqual(expected.ratios);
    expect(headers(({ instead }) => instead !== undefined)).toEqual(expected.notUsed);
    expect(headers(({ role }) => role.kind === 'unknown' || role.kind === 'ambiguous')).toEqual(
      expected.ownNames,
    );
  });

  test('the currency of its money is noticed', () => {
    const table = readTable(frozen(cells), 'data');
    const money = ['cost', 'ad_spend', 'conversion_value', 'revenue', 'revenue_won'].filter((id) =>
      hasMeasure(table, id),
    );
    expect(currenciesOf(table, money)).toEqual(expected.currencies);
  });
});

test('of several tables in one GA4 file the one with most known headers is read, and the others are named', () => {
  expect(readTable(readExport('ga4-en'), 'data').otherHeaders).toEqual(['Nth day', 'Sessions']);
});

test('two exports of different currencies cannot be added up', () => {
  const english = readExport('google-ads-en').slice(2);
  const column = english[0]?.indexOf('Currency code') as number;
  const mixed = english.map((row, index) =>
    index === 2 ? row.map((cell, at) => (at === column ? 'SEK' : cell)) : row,
  );
  expect(currenciesOf(readTable(mixed, 'data'), ['ad_spend'])).toEqual(['EUR', 'SEK']);
});
