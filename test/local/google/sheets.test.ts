import { expect, test } from 'vitest';
import type { LocalSpreadsheet } from '../../../local/google/sheets/local-spreadsheet.ts';
import { openConnector } from '../data-studio/open-connector.ts';

const AS_READ = `valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER'`;

const BOOK: LocalSpreadsheet = {
  title: 'Book',
  locale: 'sv_SE',
  tabs: [
    {
      name: 'First',
      rows: [['Date', 'Cost', '', null], [45658, 10], [null, ''], ['', 3.5, true, null], [null]],
    },
    { name: "It's here", rows: [['a']], hidden: true, merges: ['A1:C1'] },
    { name: 'Empty', rows: [] },
    { name: 'Dated', rows: [['d'], [45658]], numberFormats: { 'A2:A9': 'yyyy-mm-dd' } },
  ],
};

const openBook = (options = {}) => openConnector({ spreadsheets: new Map([['book', BOOK]]), ...options });

const values = (ranges: string) =>
  `Sheets.Spreadsheets.Values.batchGet('book', { ranges: ${ranges}, ${AS_READ} })`;

test('values come unformatted, without empty cells at the ends of rows and of the range', async () => {
  const { run } = await openBook();
  expect(run(values(`['First', "'It''s here'", 'Empty']`))).toEqual({
    spreadsheetId: 'book',
    valueRanges: [
      {
        range: 'First!A1:Z1000',
        majorDimension: 'ROWS',
        values: [['Date', 'Cost'], [45658, 10], [], ['', 3.5, true]],
      },
      { range: "'It''s here'!A1:Z1000", majorDimension: 'ROWS', values: [['a']] },
      { range: 'Empty!A1:Z1000', majorDimension: 'ROWS' },
    ],
  });
});

test.each([
  ['First!B1:B2', [['Cost'], [10]]],
  ['First!A2:B', [[45658, 10], [], ['', 3.5]]],
  ['First!2:2', [[45658, 10]]],
  ['A1:A1', [['Date']]],
])('the range %s', async (range, expected) => {
  const { run } = await openBook();
  expect(run(`${values(`['${range}']`)}.valueRanges[0].values`)).toEqual(expected);
});

test("rows are arrays of the script's own world, new with every request", async () => {
  const { run } = await openBook();
  expect(run(`${values(`['First']`)}.valueRanges[0].values[0] instanceof Array`)).toBe(true);
  run(`${values(`['First']`)}.valueRanges[0].values.pop()`);
  expect(run(`${values(`['First']`)}.valueRanges[0].values.length`)).toBe(4);
});

test('a field mask chooses what comes', async () => {
  const { run } = await openBook();
  const get = (fields: string) => run(`Sheets.Spreadsheets.get('book', { fields: '${fields}' })`);
  expect(get('properties(title,locale),sheets.properties(title,hidden)')).toEqual({
    properties: { title: 'Book', locale: 'sv_SE' },
    sheets: [
      { properties: { title: 'First' } },
      { properties: { title: "It's here", hidden: true } },
      { properties: { title: 'Empty' } },
      { properties: { title: 'Dated' } },
    ],
  });
});

test('number formats and merged cells can be read', async () => {
  const { run } = await openBook();
  const fields = 'sheets(data(startRow,rowData/values/effectiveFormat/numberFormat),merges)';
  expect(run(`Sheets.Spreadsheets.get('book', { ranges: ['Dated!A2:B2'], fields: '${fields}' })`)).toEqual({
    sheets: [
      {
        data: [
          {
            startRow: 1,
            rowData: [
              { values: [{ effectiveFormat: { numberFormat: { type: 'DATE', pattern: 'yyyy-mm-dd' } } }] },
            ],
          },
        ],
      },
    ],
  });
  expect(run(`Sheets.Spreadsheets.get('book', { fields: 'sheets.merges' }).sheets[1]`)).toEqual({
    merges: [{ startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 3 }],
  });
});

test.each([
  [`Sheets.Spreadsheets.get('nope')`, 'Requested entity was not found.'],
  [`Sheets.Spreadsheets.get('book', { field: 'x' })`, 'Unknown name "field"'],
  [`Sheets.Spreadsheets.get('book', { fields: 'sheets.colour' })`, "for path 'sheets.colour'"],
  [`Sheets.Spreadsheets.get('book', { fields: 'sheets(' })`, 'Error expanding'],
  [`Sheets.Spreadsheets.get('book', { includeGridData: 'yes' })`, "Invalid value at 'includeGridData'"],
  [values(`['Second']`), 'Unable to parse range: Second'],
  [values(`['Second!A1:B2']`), 'Unable to parse range: Second!A1:B2'],
  [
    `Sheets.Spreadsheets.Values.batchGet('book', { ranges: ['First'], valueRenderOption: 'RAW' })`,
    'Invalid value',
  ],
  [
    `Sheets.Spreadsheets.Values.batchGet('book', { ranges: ['First'] })`,
    'local runtime: values are served only',
  ],
  [`Sheets.Spreadsheets.create({})`, 'local runtime: Sheets.Spreadsheets.create exists in Apps Script'],
  [`Sheets.Spreadsheets.Values.frobnicate()`, 'frobnicate is not a function'],
])('%s fails', async (code, expected) => {
  const { message } = await openBook();
  expect(message(code)).toContain(expected);
});

test("errors carry Google's code", async () => {
  const { run, sheetsFailures } = await openBook();
  const failing = (code: string) =>
    run(`(() => { try { ${code} } catch (e) { return [e.name, e.details.code, e.message] } })()`);
  expect(failing(`Sheets.Spreadsheets.get('nope')`)).toEqual([
    'GoogleJsonResponseException',
    404,
    'API call to sheets.spreadsheets.get failed with error: Requested entity was not found.',
  ]);
  sheetsFailures.push({ code: 429, message: 'Quota exceeded', milliseconds: 700 });
  expect(failing(values(`['First']`))).toContain(429);
  expect(run(`${values(`['First']`)}.valueRanges.length`)).toBe(1);
});

test('the scope must have been granted and the spreadsheet shared', async () => {
  const refused = await openBook({ grantedScopes: [] });
  expect(refused.message(`Sheets.Spreadsheets.get('book')`)).toContain(
    'Request had insufficient authentication scopes.',
  );
  const spreadsheets = new Map([['book', { ...BOOK, readers: ['somebody@example.com'] }]]);
  const stranger = await openBook({ spreadsheets });
  expect(stranger.message(`Sheets.Spreadsheets.get('book')`)).toContain(
    'The caller does not have permission',
  );
  const reader = await openBook({ spreadsheets, user: 'somebody@example.com' });
  expect(reader.run(`Sheets.Spreadsheets.get('book').spreadsheetId`)).toBe('book');
});

test('a tab that is deleted between two requests is gone', async () => {
  const spreadsheets = new Map([['book', BOOK]]);
  const { run, message } = await openBook({ spreadsheets });
  run(values(`['Dated']`));
  spreadsheets.set('book', { ...BOOK, tabs: BOOK.tabs.slice(0, 2) });
  expect(message(values(`['Dated']`))).toContain('Unable to parse range: Dated');
});
