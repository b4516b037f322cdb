import { describe, expect, test } from 'vitest';
import { columnByHeader, readTable } from '../../../src/catalogue/reading/table.ts';

const FIGURES = 5;

/** What each header becomes, with the same cell below every header unless cells are given. */
function meanings(
  headers: readonly string[],
  rows: readonly (readonly unknown[])[] = [headers.map(() => FIGURES)],
) {
  return readTable([headers, ...rows], 'data').columns.map(({ role }) =>
    'id' in role ? role.id : role.kind,
  );
}

describe('headers', () => {
  test.each([
    ['Belopp som spenderats (SEK)', 'ad_spend'],
    ['KOSTNAD PER LEAD', 'CPL'],
    ['Konv.värde', 'conversion_value'],
    ['Økter', 'sessions'],
    ['Vunna affärer', 'won'],
    ['Nye kunder', 'new_customers'],
    ['new_customers', 'new_customers'],
    ['Tidigare ovanlig kolumn', 'unknown'],
    ['Session source / medium', 'source_medium'],
    ['Bounce rate', 'GA4_BOUNCE_RATE'],
    ['LTV', 'customer_value'],
    ['', 'none'],
    ['%', 'unknown'],
  ])('%s is %s', (header, meaning) => {
    expect(meanings([header, 'Kanal', 'Leads'])[0]).toBe(meaning);
  });

  test('target and baseline are met in a targets tab only', () => {
    expect(meanings(['Kanal', 'Mål', 'Utgångsvärde'])).toEqual(['channel', 'unknown', 'unknown']);
    const { columns } = readTable([['Kanal', 'Mål', 'Utgångsvärde']], 'targets', { targets: true });
    expect(columns.map(({ role }) => 'id' in role && role.id)).toEqual(['channel', 'target', 'baseline']);
  });

  test('a column whose header is a number or a date has a header too', () => {
    const { columns } = readTable(
      [
        ['Kanal', 2024, new Date(Date.UTC(2024, 0, 31))],
        ['Direct', 1, 2],
      ],
      'data',
    );
    expect(columns.map(({ header }) => header)).toEqual(['Kanal', '2024', '2024-01-31']);
  });
});

describe('ambiguous headers are settled by their neighbours', () => {
  test.each<[string, readonly string[], string]>([
    ['Kostnad', ['Klick'], 'ad_spend'],
    ['Cost', ['Impressions'], 'ad_spend'],
    ['Spend', ['Campaign'], 'ad_spend'],
    ['Kostnad', ['Nya kunder'], 'cost'],
    ['Kostnad', ['Visningar', 'Klick'], 'ad_spend'],
    ['Kostnader', ['Visningar'], 'ad_spend'],
    ['Visningar', ['Kostnad'], 'impressions'],
    ['Views', ['Clicks'], 'impressions'],
    ['Visninger', ['Økter'], 'page_views'],
    ['Views', ['Active users'], 'page_views'],
    ['Visningar', ['Kanal'], 'ambiguous'],
    ['Resultat', ['Räckvidd'], 'conversions'],
    ['Results', ['Cost per result'], 'conversions'],
    ['Results', ['Frequency', 'Purchases'], 'ambiguous'],
    ['Resultater', ['Rekkevidde', 'Leads'], 'ambiguous'],
    ['Resultat', ['Kostnad', 'Intäkt'], 'ambiguous'],
    ['Belopp', ['Affärssteg'], 'revenue_won'],
    ['Amount', ['Close Date'], 'revenue_won'],
    ['Beløp', ['Ordre-ID'], 'revenue'],
    ['Value', ['Customer ID'], 'revenue'],
    ['Amount', ['Order date', 'Customer ID'], 'revenue'],
    ['Värde', ['Klick'], 'conversion_value'],
    ['Verdi', ['Kanal'], 'ambiguous'],
    ['Försäljning', ['Ordrar'], 'revenue'],
    ['Sales', ['Customers'], 'revenue'],
    ['Sales', ['Channel'], 'ambiguous'],
    ['Salg', ['Kunder'], 'ambiguous'],
    ['Salg', ['Ordrer'], 'revenue'],
    ['Clicks', ['Delivered'], 'email_clicks'],
    ['Klick', ['Mottagare'], 'email_clicks'],
    ['Klikk', ['Visn.'], 'clicks'],
    ['Bounces', ['Sessions'], 'single_page_sessions'],
    ['Studsar', ['Levererade'], 'email_bounces'],
    ['Avvisningar', ['Kanal'], 'ambiguous'],
    ['Users', ['Sessions'], 'users'],
    ['Users', ['Date'], 'users'],
    ['Användare', ['Konto', 'MRR'], 'ambiguous'],
    ['Users', ['Sessions', 'Account'], 'users'],
    ['MRR', ['Date'], 'ambiguous'],
    ['Enheter', ['Produkt'], 'units_sold'],
    ['Enhet', ['Sessioner'], 'device'],
    ['Nth day', ['Sessions'], 'ambiguous'],
  ])('%s beside %s is %s', (header, beside, meaning) => {
    expect(meanings([header, ...beside])[0]).toBe(meaning);
    expect(meanings([...beside, header]).pop()).toBe(meaning);
  });
});

describe('ambiguous headers are settled by their cells', () => {
  const column = (header: string, cells: readonly unknown[]) =>
    meanings(
      ['Date', header],
      cells.map((cell) => ['2026-01-01', cell]),
    )[1];

  test('an order is an id when unique, long or text, and a count when small numbers repeat', () => {
    expect(column('Order', ['A1', 'A2', 'A2'])).toBe('order_id');
    expect(column('Order', [536365, 536366, 536367])).toBe('order_id');
    expect(column('Ordre', [536365, 536365, 536367])).toBe('order_id');
    expect(column('Order', [3, 2, 3, ''])).toBe('orders');
  });

  test('a customer is an id when text', () => {
    expect(column('Kund', ['a@example.com', 'b@example.com'])).toBe('customer_id');
    expect(column('Customer', [1, 2])).toBe('ambiguous');
  });

  test('a margin is a rate when it looks like shares, otherwise money', () => {
    expect(column('Marginal', [0.4, 0.35, 1])).toBe('gross_margin');
    expect(column('Margin', ['40 %', '35 %'])).toBe('gross_margin');
    expect(column('Margin', [4000, 3500])).toBe('gross_profit');
    expect(column('Margin %', [40, 35])).toBe('ambiguous');
  });
});

describe('of several headers for one thing the preferred one counts', () => {
  const used = (headers: readonly string[]) =>
    readTable([headers, headers.map(() => 1)], 'data')
      .columns.filter((each) => each.used)
      .map(({ header }) => header);

  test.each([
    [
      ['Total users', 'Active users', 'Users', 'Sessions'],
      ['Active users', 'Sessions'],
    ],
    [
      ['Clicks', 'Link clicks', 'Impressions'],
      ['Link clicks', 'Impressions'],
    ],
    [['Total revenue', 'Purchase revenue', 'Net sales'], ['Net sales']],
    [['Ecommerce purchases', 'Transactions'], ['Transactions']],
    [['Website conversions', 'Key events'], ['Key events']],
    [['Reporting starts', 'Day'], ['Day']],
    [
      ['Opens', 'Unique opens', 'Delivered'],
      ['Unique opens', 'Delivered'],
    ],
    [
      ['Channel', 'Session default channel group', 'Session primary channel group'],
      ['Session primary channel group'],
    ],
    [
      ['On-Facebook leads', 'Website leads'],
      ['On-Facebook leads', 'Website leads'],
    ],
    [['On-Facebook leads', 'Leads', 'Website leads'], ['Leads']],
    [
      ['Amount', 'Amount in company currency', 'Deal stage'],
      ['Amount in company currency', 'Deal stage'],
    ],
  ])('%s', (headers, expected) => {
    expect(used(headers)).toEqual(expected);
  });

  test('the others name it, and a repeated unknown header counts once', () => {
    const { columns } = readTable(
      [
        ['Total users', 'Active users', 'Note', 'Note'],
        [1, 2, 'a', 'b'],
      ],
      'data',
    );
    expect(columns.map(({ instead }) => instead)).toEqual(['Active users', undefined, undefined, 'Note']);
  });
});

describe('columns are found', () => {
  const table = readTable(
    [
      ['Kanal', 'Total users', 'Active users', 'Min egen', 'CTR', 'Datum'],
      ['Direct', 2, 1, 'x', 0.1, '2026-01-01'],
    ],
    'data',
  );
  test.each([
    ['Kanal', 0],
    [' kanal ', 0],
    ['channel', 0],
    ['Channel group', 0],
    ['Total users', 1],
    ['users', 2],
    ['MIN EGEN', 3],
    ['CTR', 4],
    ['date', 5],
    ['Dato', 5],
  ])('%s is column %i', (text, index) => {
    expect(columnByHeader(table, text)?.index).toBe(index);
  });

  test('what the table lacks is not found', () => {
    for (const text of ['Kampanj', 'leads', '', '  ', 'month'])
      expect(columnByHeader(table, text)).toBeUndefined();
  });
});
