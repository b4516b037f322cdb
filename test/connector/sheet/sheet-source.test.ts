import { describe, expect, test } from 'vitest';
import { sheetSource } from '../../../src/connector/sheet/sheet-source.ts';
import { ask, openSheet, portOver, problemOf, SETTINGS, valuesOf } from '../open-sheet.ts';

/** 2026-03-07 as a spreadsheet counts days. */
const DAY = 46_088;
const SHOP = [
  ['Date', 'Channel', 'Cost', 'Leads', 'Butikschef'],
  [DAY, 'Email', 100, 4, 'Åsa'],
  [DAY + 1, 'Paid search', '1 234,50 kr', 5, 'Öst'],
  [DAY + 2, 'Email', '--', '', 7],
];

describe('what a table gives', () => {
  test('dates, recognised and plain dimensions, and measures row by row', () => {
    const response = ask(openSheet(SHOP), { fields: 'x_butikschef date channel cost leads' });
    expect(valuesOf(response)).toEqual([
      ['Åsa', '20260307', 'Email', 100, 4],
      ['Öst', '20260308', 'Paid search', 1234.5, 5],
      ['7', '20260309', 'Email', null, null],
    ]);
  });

  test('the same rows for every way of writing a date', () => {
    for (const written of [
      DAY,
      DAY + 0.75,
      '2026-03-07',
      '2026-3-7',
      '2026-03-07 14:05',
      '20260307',
      20260307,
    ]) {
      const source = openSheet([
        ['Date', 'Cost'],
        [written, 1],
      ]);
      expect(valuesOf(ask(source, { fields: 'date' }))).toEqual([['20260307']]);
    }
  });

  test('an empty dimension is null, and so is an empty number, but never 0', () => {
    const source = openSheet([
      ['Date', 'Channel', 'Cost'],
      [DAY, '', 0],
      [DAY, 'Email'],
    ]);
    expect(valuesOf(ask(source, { fields: 'channel cost' }))).toEqual([
      [null, 0],
      ['Email', null],
    ]);
  });

  test('measures with a condition are found row by row', () => {
    const source = openSheet([
      ['Date', 'Channel', 'Device', 'Sessions'],
      [DAY, 'Organisk sökning', 'Mobil', 10],
      [DAY, 'Direkt', 'dator', 20],
    ]);
    const fields = 'sessions organic_sessions direct_sessions mobile_sessions';
    expect(valuesOf(ask(source, { fields }))).toEqual([
      [10, 10, 0, 10],
      [20, 0, 20, 0],
    ]);
  });

  test('ad spend stands in for cost where it is the only one', () => {
    const description = openSheet([
      ['Day', 'Ad spend'],
      [DAY, 1],
    ]).describe();
    expect(description.measures).toEqual(['cost', 'ad_spend']);
    expect(description.standIns).toEqual(['cost']);
    expect(description.derived).toEqual(['cost']);
  });

  test('a column without a header is left out', () => {
    const { dimensions } = openSheet([
      ['Date', '', 'Cost'],
      [DAY, 'x', 1],
    ]).describe();
    expect(dimensions.map(({ id }) => id)).toEqual(['date']);
  });

  test('a ready-made ratio is neither measure nor dimension', () => {
    const description = openSheet([
      ['Date', 'CTR', 'Clicks', 'Impressions'],
      [DAY, 0.1, 1, 10],
    ]).describe();
    expect(description.dimensions.map(({ id }) => id)).toEqual(['date']);
    expect(description.measures).toEqual(['impressions', 'clicks']);
  });
});

describe('date columns that no name gives away', () => {
  const table = [
    ['Date', 'Due', 'Number', 'Month', 'Cost'],
    [DAY, DAY + 3, DAY, DAY, 1],
    [DAY, '', 5, DAY, 2],
  ];
  const formats = ['DATE', 'DATE', undefined, 'DATE', undefined];

  test('are known by the number format of the first row', () => {
    const source = openSheet(table, {}, formats);
    expect(source.describe().dimensions).toEqual([
      { id: 'date', type: 'YEAR_MONTH_DAY' },
      { id: 'x_due', header: 'Due', type: 'YEAR_MONTH_DAY' },
      { id: 'x_number', header: 'Number', type: 'TEXT' },
      { id: 'month', type: 'TEXT' },
    ]);
    expect(valuesOf(ask(source, { fields: 'x_due x_number month' }))).toEqual([
      ['20260310', String(DAY), '2026-03-07'],
      [null, '5', '2026-03-07'],
    ]);
  });

  test('are not asked for where no plain column begins with a number', () => {
    const port = portOver({ Data: SHOP });
    sheetSource(SETTINGS, port).describe();
    expect(port.calls).toEqual({ readTabs: 1, formatsOfRow: 0 });
  });
});

describe('date ranges', () => {
  test('include both ends, also where no date is asked for', () => {
    const dateRange = { startDate: '2026-03-07', endDate: '2026-03-08' };
    expect(valuesOf(ask(openSheet(SHOP), { fields: 'leads', dateRange }))).toEqual([[4], [5]]);
  });

  test('are ignored where the table has no dates', () => {
    const source = openSheet([
      ['Channel', 'Cost'],
      ['Email', 1],
    ]);
    expect(source.describe().dated).toBe(false);
    const dateRange = { startDate: '2026-03-07', endDate: '2026-03-08' };
    expect(valuesOf(ask(source, { fields: 'cost', dateRange }))).toEqual([[1]]);
  });

  test('a row without a date is refused by its place in the tab', () => {
    const source = openSheet([['Report'], ['Date', 'Cost'], [DAY, 1], ['', 2]]);
    expect(problemOf(() => ask(source, { fields: 'date cost' }))).toEqual({
      code: 'blank_date',
      place: { argument: 'Date', row: 4, column: 1, tab: 'Data' },
    });
  });
});

describe('a list of deals with two dates', () => {
  const deals = [
    ['Deal name', 'Create Date', 'Close Date', 'Deal Stage', 'Amount', 'Leads'],
    ['A', DAY, DAY + 40, 'Closed won', 500, 1],
    ['B', DAY, '', 'Proposal', 300, 1],
  ];

  test('leads count on the day they came, deals on the day they were won', () => {
    const source = openSheet(deals);
    const march = { startDate: '2026-03-01', endDate: '2026-03-31' };
    const april = { startDate: '2026-04-01', endDate: '2026-04-30' };
    const fields = 'leads won revenue_won';
    const sums = (range: typeof march) =>
      valuesOf(ask(source, { fields, dateRange: range })).reduce<number[]>(
        (totals, row) => totals.map((total, index) => total + Number(row[index] ?? 0)),
        [0, 0, 0],
      );
    expect(sums(march)).toEqual([2, 0, 0]);
    expect(sums(april)).toEqual([0, 1, 500]);
  });

  test('says how many rows have no date', () => {
    const dateRange = { startDate: '2026-03-01', endDate: '2026-12-31' };
    const [first] = valuesOf(ask(openSheet(deals), { fields: 'won data_notes', dateRange }));
    expect(first?.[1]).toBe(
      'Rows without a date under "Close Date" in the tab "Data" are left out (number: 1).',
    );
  });
});

describe('values per unit from the settings', () => {
  const table = [
    ['Date', 'Revenue', 'Leads', 'Cost'],
    [DAY, 1000, 4, 100],
    [DAY, '', '', 50],
  ];

  test('stand in for a column, also in products and what follows from them', () => {
    const source = openSheet(table, { grossMargin: 0.4, leadValue: 50 });
    expect(source.describe().measures).toContain('gross_profit');
    const settings = { grossMargin: 0.4, leadValue: 50 };
    expect(valuesOf(ask(source, { fields: 'gross_profit leads_x_lead_value' }, settings))).toEqual([
      [400, 200],
      [null, null],
    ]);
  });

  test('give way to a column', () => {
    const source = openSheet(
      [
        ['Date', 'Revenue', 'Gross margin'],
        [DAY, 1000, '50 %'],
      ],
      { grossMargin: 0.4 },
    );
    expect(valuesOf(ask(source, { fields: 'gross_profit' }))).toEqual([[500]]);
  });
});

describe('VAT', () => {
  const revenueOf = (table: readonly (readonly unknown[])[]) =>
    valuesOf(ask(openSheet(table, { revenueVat: 0.25 }), { fields: 'revenue' }));

  test('is taken off revenue', () => {
    expect(
      revenueOf([
        ['Date', 'Revenue'],
        [DAY, 1250],
      ]),
    ).toEqual([[1000]]);
  });

  test.each([
    'Revenue excl. VAT',
    'Net sales',
    'Omsättning exkl. moms',
    'Omsetning ekskl. mva.',
    'Nettoförsäljning',
  ])('is not taken off %s', (header) => {
    expect(
      revenueOf([
        ['Date', header],
        [DAY, 1250],
      ]),
    ).toEqual([[1250]]);
  });

  test('is not taken off revenue that stands beside gross sales', () => {
    expect(
      revenueOf([
        ['Date', 'Revenue', 'Gross sales'],
        [DAY, 900, 1250],
      ]),
    ).toEqual([[900]]);
  });

  test('makes revenue of gross sales', () => {
    const source = openSheet(
      [
        ['Date', 'Gross sales'],
        [DAY, 1250],
      ],
      { revenueVat: 0.25 },
    );
    expect(valuesOf(ask(source, { fields: 'revenue revenue_gross' }))).toEqual([[1000, 1250]]);
  });

  test('is off before gross profit follows from revenue', () => {
    const source = openSheet(
      [
        ['Date', 'Revenue'],
        [DAY, 1250],
      ],
      { revenueVat: 0.25, grossMargin: 0.4 },
    );
    expect(valuesOf(ask(source, { fields: 'gross_profit' }))).toEqual([[400]]);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['twelve', 'not_a_number'],
    ['#DIV/0!', 'error_cell'],
    [true, 'truth_value'],
    ['1,234', 'two_readings'],
  ])('%s in a number column is refused with tab, row, column and text', (cell, code) => {
    const source = openSheet([['Report'], [], ['Date', 'Cost'], [DAY, 1], [DAY, cell]]);
    expect(problemOf(() => ask(source, { fields: 'cost' }))).toEqual({
      code,
      place: { argument: 'Cost', row: 5, column: 2, tab: 'Data' },
      text: String(cell).replace('true', 'TRUE'),
    });
  });

  test('does no harm where nobody asks for it', () => {
    const source = openSheet([
      ['Date', 'Cost', 'Leads'],
      [DAY, 'twelve', 3],
    ]);
    expect(valuesOf(ask(source, { fields: 'leads' }))).toEqual([[3]]);
  });

  test('text that is no date is refused in a date column', () => {
    const source = openSheet([
      ['Date', 'Cost'],
      ['yesterday', 1],
    ]);
    expect(problemOf(() => ask(source, { fields: 'date' }))).toEqual({
      code: 'not_a_date',
      place: { argument: 'Date', row: 2, column: 1, tab: 'Data' },
      text: 'yesterday',
    });
  });

  test('two currencies in one sum are refused', () => {
    const source = openSheet([
      ['Date', 'Cost', 'Revenue'],
      [DAY, '10 EUR', 1],
      [DAY, '10 USD', 2],
    ]);
    expect(problemOf(() => ask(source, { fields: 'cost' }))).toEqual({
      code: 'two_currencies',
      currencies: ['EUR', 'USD'],
    });
    expect(valuesOf(ask(source, { fields: 'revenue' }))).toEqual([[1], [2]]);
  });

  test('two currencies are fine where a filter leaves one', () => {
    const source = openSheet([
      ['Date', 'Currency', 'Cost'],
      [DAY, 'EUR', 10],
      [DAY, 'USD', 20],
    ]);
    const only = { fieldName: 'currency', type: 'INCLUDE' as const, operator: 'EQUALS', values: ['EUR'] };
    expect(valuesOf(ask(source, { fields: 'cost currency*', dimensionsFilters: [[only]] }))).toEqual([[10]]);
  });

  test('two unknown headers that would be one field are refused, both by name and column', () => {
    const source = openSheet([
      ['Date', 'Hyll-ID', 'Cost', 'hyll id'],
      [DAY, 1, 2, 3],
    ]);
    expect(problemOf(() => source.describe())).toEqual({
      code: 'repeated_header',
      tab: 'Data',
      first: { header: 'Hyll-ID', column: 2 },
      second: { header: 'hyll id', column: 4 },
    });
  });

  test('a tab that is gone is named', () => {
    const source = sheetSource({ ...SETTINGS, sheetName: "It's gone" }, portOver({ Data: SHOP }));
    expect(problemOf(() => source.describe())).toEqual({ code: 'tab_missing', tab: "It's gone" });
  });

  test('an empty tab is named', () => {
    expect(problemOf(() => openSheet([]).describe())).toEqual({ code: 'tab_empty', tab: 'Data' });
  });
});

describe('the header row', () => {
  const table = [
    ['Date', 'Cost'],
    [DAY, 1],
    ['Date', 'Leads'],
    [DAY, 2],
  ];

  test('can be said', () => {
    expect(valuesOf(ask(openSheet(table, { headerRow: 3 }), { fields: 'leads' }))).toEqual([[2]]);
  });

  test('must not be empty', () => {
    const source = openSheet(table, { headerRow: 9 });
    expect(problemOf(() => source.describe())).toEqual({ code: 'header_row_empty', tab: 'Data', row: 9 });
  });
});

describe('what is left out is told in data_notes', () => {
  test('totals, by their rows in the tab', () => {
    const source = openSheet([['Campaigns'], ['Day', 'Campaign', 'Cost'], [DAY, 'A', 1], ['Total', '', 1]]);
    expect(valuesOf(ask(source, { fields: 'cost data_notes' }))).toEqual([
      [1, 'Totals in the tab "Data" are left out (row 4).'],
    ]);
  });

  test('nothing where there is nothing to tell', () => {
    expect(valuesOf(ask(openSheet(SHOP), { fields: 'data_notes' }))).toEqual([[''], [''], ['']]);
  });

  test('in the language of the settings', () => {
    const source = openSheet([
      ['Datum', 'Kampanj', 'Kostnad'],
      [DAY, 'A', 1],
      ['Totalt', '', 1],
    ]);
    const [first] = valuesOf(ask(source, { fields: 'data_notes' }, { language: 'sv' }));
    expect(first?.[0]).toContain('Summor i fliken');
  });
});

describe('reading', () => {
  test('takes all tabs of a source in one call, once for all that is asked', () => {
    const port = portOver({
      Data: SHOP,
      Goals: [
        ['date_from', 'date_to', 'channel', 'measure', 'value'],
        [DAY, DAY, '', 'leads', 10],
      ],
      Map: [
        ['from', 'channel'],
        ['email', 'E-mail'],
      ],
    });
    const source = sheetSource({ ...SETTINGS, targetsSheet: 'Goals', channelMapSheet: 'Map' }, port);
    source.describe();
    expect(valuesOf(ask(source, { fields: 'channel leads target_leads' }))).toEqual([
      ['E-mail', 4, null],
      ['Paid search', 5, null],
      ['E-mail', null, null],
      [null, null, 10],
    ]);
    expect(port.calls).toEqual({ readTabs: 1, formatsOfRow: 0 });
  });
});
