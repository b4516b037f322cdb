/** Every failure of a sheet gives its own sentence about what to do, and never a part of the data. */
import { describe, expect, test } from 'vitest';
import type { SheetsFailure } from '../../../local/google/sheets/sheets-service.ts';
import { type Answers, column, openConnector } from './open-connector.ts';
import {
  ADS,
  type Cells,
  CHANNEL_MAP,
  FIGURES,
  SHEET_ANSWERS,
  SHEET_ID,
  serial,
  type Tabs,
  tabsOf,
} from './spreadsheets.ts';

const SHEETS_SCOPE = 'https://www.googleapis.com/auth/spreadsheets.readonly';
const ANALYTICS_SCOPE = 'https://www.googleapis.com/auth/analytics.readonly';

const DAY = serial('2026-03-01');
const HEADER = ['Datum', 'Kanal', 'Kostnad', 'Leads'];
const GOOD = [DAY, 'Meta', 100, 5];

const over = (rows: Tabs[string], more: Tabs = {}) => openConnector({ tabs: { Annonser: rows, ...more } });
const request = (answers: Answers, fields: readonly string[]) => ({
  configParams: answers,
  scriptParams: { lastRefresh: '1' },
  fields: fields.map((name) => ({ name })),
});

/** What is shown when a chart of these fields is asked for. */
async function refusalOf(
  rows: Tabs[string],
  { fields = ['date', 'cost'], answers = SHEET_ANSWERS as Answers, more = {} as Tabs } = {},
) {
  const open = await over(rows, more);
  return open.refusal(() => open.runtime.ask('getData', request(answers, fields)));
}

describe('bad cells', () => {
  const bad: readonly (readonly [what: string, row: readonly (string | number | boolean)[], says: RegExp])[] =
    [
      ['text in a number column', [DAY, 'Meta', 'a lot', 5], /row 3.*column C.*"Kostnad".*"a lot".*number/],
      ['a formula with an error', [DAY, 'Meta', '#DIV/0!', 5], /row 3.*column C.*"Kostnad".*#DIV\/0!/],
      ['another error', [DAY, 'Meta', '#REF!', 5], /row 3.*#REF!/],
      ['a truth value', [DAY, 'Meta', true, 5], /row 3.*"Kostnad"/],
      ['a number that can be read two ways', [DAY, 'Meta', '1,234', 5], /row 3.*"1,234".*two ways/],
      ['a text for a date', ['in March', 'Meta', 100, 5], /row 3.*column A.*"Datum".*"in March".*date/],
      ['no date', ['', 'Meta', 100, 5], /row 3.*"Datum".*no date/],
      ['an error for a date', ['#N/A', 'Meta', 100, 5], /row 3.*"Datum".*#N\/A/],
    ];

  test.each(bad)('%s is refused with tab, row and column', async (_, row, says) => {
    const error = await refusalOf([HEADER, GOOD, row]);
    expect(error.kind).toBe('user');
    expect(error.text).toMatch(/"Annonser"/);
    expect(error.text).toMatch(says);
    expect(error.debugText).toMatch(/"row":3/);
  });

  test('dates where day and month can be swapped are refused', async () => {
    const error = await refusalOf([HEADER, ['03/04/2026', 'Meta', 100, 5], ['04/05/2026', 'Meta', 100, 5]]);
    expect(error.text).toMatch(/"Annonser".*"Datum".*"03\/04\/2026".*swapped/);
  });

  test('a bad cell stops only charts that need its column', async () => {
    const open = await over([HEADER, GOOD, [DAY, 'Meta', 'a lot', 5]]);
    expect(column(open.data(SHEET_ANSWERS, { fields: ['leads'] }), 'leads')).toEqual([5, 5]);
  });

  test('the debug text holds no cell and no name', async () => {
    const error = await refusalOf([HEADER, GOOD, [DAY, 'Meta', 'secret figure', 5]]);
    expect(error.debugText).not.toMatch(/secret|Annonser|Kostnad|@/);
  });
});

describe('tabs and headers', () => {
  test('a deleted tab', async () => {
    const open = await over([HEADER, GOOD]);
    open.spreadsheets.set(SHEET_ID, { title: 'Figures', tabs: tabsOf({ Annat: [HEADER, GOOD] }) });
    const error = open.refusal(() => open.runtime.ask('getData', request(SHEET_ANSWERS, ['cost'])));
    expect(error.text).toMatch(/no tab named "Annonser"/);
  });

  test('a deleted targets tab or channel map, by its name', async () => {
    for (const entry of ['targetsSheet', 'channelMapSheet']) {
      const error = await refusalOf([HEADER, GOOD], { answers: { ...SHEET_ANSWERS, [entry]: 'Borta' } });
      expect(error.text).toMatch(/no tab named "Borta"/);
    }
  });

  test('a renamed column: the field is no longer there, and the message says to refresh the fields', async () => {
    const open = await openConnector({ tabs: FIGURES });
    expect(open.schema(SHEET_ANSWERS).some(({ name }) => name === 'x_produktgrupp')).toBe(true);
    const [header = [], ...rows] = ADS;
    const renamed = [header.map((each) => (each === 'Produktgrupp' ? 'Sortiment' : each)), ...rows];
    open.spreadsheets.set(SHEET_ID, { title: 'Figures', tabs: tabsOf({ Annonser: renamed }) });
    const error = open.refusal(() => open.runtime.ask('getData', request(SHEET_ANSWERS, ['x_produktgrupp'])));
    expect(error.text).toMatch(/x_produktgrupp.*Refresh the fields/);
  });

  test('a merged header: the columns below it without a name are left out, and the summary says so', async () => {
    const rows: Cells = [
      ['Datum', 'Kostnad', '', 'Leads'],
      [DAY, 100, 7, 5],
    ];
    const open = await over({ rows, merges: ['B1:C1'] });
    expect(open.data(SHEET_ANSWERS, { fields: ['cost', 'leads'] }).rows).toEqual([{ values: [100, 5] }]);
    const summary = open.config(SHEET_ANSWERS).configParams.find(({ name }) => name === 'summary')?.text;
    expect(summary).toMatch(/column C/);
  });

  test('a title merged above the headers is skipped', async () => {
    const rows: Cells = [['Annonser 2026'], [], HEADER, GOOD];
    const open = await over({ rows, merges: ['A1:D1'] });
    expect(column(open.data(SHEET_ANSWERS, { fields: ['ad_spend', 'leads'] }), 'leads')).toEqual([5]);
  });

  test('a repeated header that is not known is refused with both columns', async () => {
    const error = await refusalOf([
      ['Datum', 'Märke', 'Kostnad', 'märke'],
      [DAY, 'a', 1, 'b'],
    ]);
    expect(error.text).toMatch(/"Märke" in column B.*"märke" in column D/);
  });

  test('a repeated header that is known counts once, and the summary says which', async () => {
    const open = await over([
      ['Datum', 'Kostnad', 'Kostnad'],
      [DAY, 100, 900],
    ]);
    expect(column(open.data(SHEET_ANSWERS, { fields: ['cost'] }), 'cost')).toEqual([100]);
    const summary = open.config(SHEET_ANSWERS).configParams.find(({ name }) => name === 'summary')?.text;
    expect(summary).toMatch(/Not used: "Kostnad"/);
  });

  test('a row said to hold the headers that is empty', async () => {
    const answers = { ...SHEET_ANSWERS, headerRow: '9' };
    expect((await refusalOf([HEADER, GOOD], { answers })).text).toMatch(/"Annonser" has no headers in row 9/);
  });

  test('an empty tab', async () => {
    expect((await refusalOf([])).text).toMatch(/"Annonser" is empty/);
  });

  test('nothing that could be added up', async () => {
    const error = await refusalOf([
      ['Namn', 'Ort'],
      ['a', 'b'],
    ]);
    expect(error.text).toMatch(/no column was recognised/);
  });

  test('two currencies', async () => {
    const error = await refusalOf(
      [
        ['Datum', 'Kostnad (SEK)', 'Intäkter (EUR)'],
        [DAY, 1, 2],
      ],
      { fields: ['cost', 'revenue'] },
    );
    expect(error.text).toMatch(/SEK and EUR/);
  });

  test('a channel map without its headers', async () => {
    const more: Tabs = {
      Kanaler: [
        ['från', 'till'],
        ['a', 'b'],
      ],
    };
    const answers = { ...SHEET_ANSWERS, channelMapSheet: 'Kanaler' };
    const error = await refusalOf([HEADER, GOOD], { answers, more, fields: ['channel', 'cost'] });
    expect(error.text).toMatch(/"Kanaler" lacks/);
  });

  test('targets for what cannot be added up, ending before they begin, or not numbers', async () => {
    const header = ['date_from', 'date_to', 'channel', 'measure', 'value'];
    const answers = { ...SHEET_ANSWERS, targetsSheet: 'Mål' };
    const targets = async (...row: (string | number)[]) => {
      const error = await refusalOf([HEADER, GOOD], {
        answers,
        more: { Mål: [header, row] },
        fields: ['date', 'target_leads'],
      });
      return error.text;
    };
    expect(await targets(DAY, DAY + 9, '', 'CAC', 100)).toMatch(/"Mål", row 2.*"CAC"/);
    expect(await targets(DAY, DAY + 9, '', 'gross_margin', 0.4)).toMatch(/"Mål", row 2/);
    expect(await targets(DAY + 9, DAY, '', 'leads', 100)).toMatch(/"Mål", row 2.*ends before it begins/);
    expect(await targets(DAY, DAY + 9, '', 'leads', 'many')).toMatch(/"Mål".*row 2.*"many"/);
    expect(await targets('soon', DAY + 9, '', 'leads', 10)).toMatch(/"Mål".*row 2.*"soon"/);
  });
});

describe('few rows', () => {
  test('0 rows give no rows and no error', async () => {
    const open = await over([HEADER]);
    expect(open.data(SHEET_ANSWERS, { fields: ['date', 'cost'] }).rows).toEqual([]);
  });

  test('1 row gives one', async () => {
    const open = await over([HEADER, GOOD]);
    expect(open.data(SHEET_ANSWERS, { fields: ['date', 'channel', 'cost', 'leads'] }).rows).toEqual([
      { values: ['20260301', 'Meta', 100, 5] },
    ]);
  });

  test('serial dates of Excel in a column without a date format are days', async () => {
    const open = await over([HEADER, [46082, 'Meta', 100, 5], [46083.5, 'Meta', 100, 5]]);
    expect(column(open.data(SHEET_ANSWERS, { fields: ['date'] }), 'date')).toEqual(['20260301', '20260302']);
  });

  test('rows with totals are left out, and the notes say so', async () => {
    const open = await over([HEADER, GOOD, ['Totalt', '', 100, 5]]);
    const answer = open.data(SHEET_ANSWERS, { fields: ['cost', 'data_notes'] });
    expect(column(answer, 'cost')).toEqual([100]);
    expect(column(answer, 'data_notes')[0]).toMatch(/row.*3/);
  });
});

describe('62: what Google refuses', () => {
  const failing = async (failures: readonly SheetsFailure[]) => {
    const open = await openConnector({ tabs: FIGURES });
    open.runtime.sheetsFailures.push(...failures);
    return open;
  };
  const ask = (open: Awaited<ReturnType<typeof failing>>) =>
    open.refusal(() => open.runtime.ask('getData', request(SHEET_ANSWERS, ['cost']))).text;
  const again = (failure: SheetsFailure) => Array.from({ length: 50 }, () => failure);

  test('62: each refusal has a sentence of its own', async () => {
    const deleted = await openConnector({});
    const strange = await openConnector({ tabs: FIGURES, spreadsheet: { readers: ['anna@example.com'] } });
    const notGranted = await openConnector({ tabs: FIGURES, grantedScopes: [ANALYTICS_SCOPE] });
    const office = {
      code: 400,
      message: 'This operation is not supported for this document. The document must not be an Office file.',
    };
    const texts = [
      ask(deleted),
      ask(strange),
      ask(notGranted),
      ask(await failing(again({ code: 429, message: "Quota exceeded for quota metric 'Read requests'" }))),
      ask(await failing(again({ code: 503, message: 'The service is currently unavailable.' }))),
      ask(await failing([office])),
      ask(await failing([{ code: 400, message: 'Something new.' }])),
    ];
    expect(texts[0]).toMatch(/cannot be found/);
    expect(texts[1]).toMatch(/may not read the spreadsheet.*owner/);
    expect(texts[2]).toMatch(/no permission to read your spreadsheets.*Reconnect/);
    expect(texts[3]).toMatch(/too often.*Wait a minute/);
    expect(texts[4]).toMatch(/does not answer.*Wait/);
    expect(texts[5]).toMatch(/Excel/);
    expect(texts[6]).toMatch(/Something new/);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('62: a moment of trouble is waited out, and the answer is whole', async () => {
    const whole = (await openConnector({ tabs: FIGURES })).data(SHEET_ANSWERS, { fields: ['cost'] });
    const open = await failing([
      { code: 429, message: 'Quota exceeded' },
      { code: 503, message: 'The service is currently unavailable.' },
    ]);
    const answer = open.runtime.ask('getData', request(SHEET_ANSWERS, ['cost']));
    expect(answer).toEqual(whole);
  });

  test('62: what is thrown while configuring is told in the same way', async () => {
    const open = await openConnector({ tabs: FIGURES, spreadsheet: { readers: ['anna@example.com'] } });
    const { sheetName: _, ...answers } = SHEET_ANSWERS;
    expect(open.refusal(() => open.config(answers)).text).toMatch(/may not read the spreadsheet/);
  });

  test('62: only the permission of the chosen source is needed', async () => {
    const open = await openConnector({ tabs: FIGURES, grantedScopes: [SHEETS_SCOPE] });
    expect(open.data(SHEET_ANSWERS, { fields: ['cost'] }).rows).toHaveLength(ADS.length - 1);
    expect(open.config(SHEET_ANSWERS).isSteppedConfig).toBe(false);
    const ga4 = { language: 'en', source: 'ga4' };
    expect(open.refusal(() => open.config(ga4)).text).toMatch(/no permission to read Google Analytics/);
  });
});

test('a channel map gathers channels in any case, the first match wins', async () => {
  const rows = ['GOOGLE', 'meta', 'LinkedIn Ads', 'E-post', ''].map((channel) => [DAY, channel, 1, 1]);
  const open = await over([HEADER, ...rows], { Kanaler: CHANNEL_MAP });
  const answer = open.data({ ...SHEET_ANSWERS, channelMapSheet: 'Kanaler' }, { fields: ['channel', 'cost'] });
  expect(column(answer, 'channel')).toEqual(['Paid Search', 'Paid Social', 'Paid Social', 'E-post', null]);
});
