/** Conformance of the shape and values of what getData answers. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SWEDISH_SHOP } from '../../../local/google/analytics/properties.ts';
import { type Answers, column, openConnector, sum } from './open-connector.ts';
import { ADS, FIGURES, SHEET_ANSWERS, serial, type Tabs } from './spreadsheets.ts';

const RANGE = { startDate: '2025-02-01', endDate: '2025-02-28' };
const ALL_DAYS = { startDate: '2025-01-01', endDate: '2025-03-16' };

const sheetAnswers: Answers = {
  ...SHEET_ANSWERS,
  targetsSheet: 'Mål',
  grossMargin: '40 %',
  leadValue: '500',
};
const ga4Answers: Answers = { language: 'en', source: 'ga4', propertyId: SWEDISH_SHOP.id };

const connector = await openConnector({ tabs: FIGURES });
const schema = connector.schema(sheetAnswers);
const ids = schema.map(({ name }) => name);
const byId = new Map(schema.map((field) => [field.name, field]));

/** One tab, read as the only one of its data source. */
const over = async (rows: Tabs[string]) => {
  const open = await openConnector({ tabs: { Annonser: rows } });
  return (...fields: string[]) => open.data(SHEET_ANSWERS, { fields });
};

describe('30 to 34: columns', () => {
  const request = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 9 });

  test('30, 31: any fields in any order come back in the order of the request, one value each per row', () => {
    fc.assert(
      fc.property(request, (fields) => {
        const answer = connector.data(sheetAnswers, { fields, dateRange: RANGE });
        expect(answer.schema.map(({ name }) => name)).toEqual(fields);
        for (const { values } of answer.rows) expect(values).toHaveLength(fields.length);
      }),
      { numRuns: 60 },
    );
  });

  test('32: permuting the request permutes the columns and nothing else', () => {
    const pair = request.chain((fields) =>
      fc.tuple(fc.constant(fields), fc.shuffledSubarray(fields, { minLength: fields.length })),
    );
    fc.assert(
      fc.property(pair, ([fields, shuffled]) => {
        const [first, second] = [fields, shuffled].map((each) =>
          connector.data(sheetAnswers, { fields: each, dateRange: RANGE }),
        );
        for (const id of fields) expect(column(second as never, id)).toEqual(column(first as never, id));
      }),
      { numRuns: 40 },
    );
  });

  test('33: a field is described as in getSchema', () => {
    const answer = connector.data(sheetAnswers, { fields: ids, dateRange: RANGE });
    expect(answer.schema).toEqual(schema);
  });

  test('34: a field named twice gives two columns', () => {
    const { schema: got, rows } = connector.data(sheetAnswers, { fields: ['leads', 'date', 'leads'] });
    expect(got.map(({ name }) => name)).toEqual(['leads', 'date', 'leads']);
    for (const { values } of rows) expect(values[2]).toBe(values[0]);
  });

  test('35: an unknown field is refused by name, with what to do', () => {
    const error = connector.refusal(() =>
      connector.runtime.ask('getData', {
        configParams: sheetAnswers,
        scriptParams: { lastRefresh: '1' },
        fields: [{ name: 'date' }, { name: 'x_gone' }],
      }),
    );
    expect(error.text).toContain('x_gone');
    expect(error.text).toMatch(/refresh/i);
  });

  test('36: a formula that is asked for is an empty column, and the others are right', () => {
    const answer = connector.data(sheetAnswers, { fields: ['cac', 'cost', 'date'] });
    expect(new Set(column(answer, 'cac'))).toEqual(new Set([null]));
    expect(column(answer, 'cost')).toEqual(ADS.slice(1).map((row) => row[4]));
  });
});

describe('37 to 40: values', () => {
  test('37: every value fits its type, over every field', () => {
    const answer = connector.data(sheetAnswers, { fields: ids });
    for (const { values } of answer.rows) {
      values.forEach((value, index) => {
        const { semanticType } = (answer.schema[index] as (typeof schema)[number]).semantics;
        if (value === null) return;
        if (semanticType === 'YEAR_MONTH_DAY') expect(value).toMatch(/^\d{4}(0[1-9]|1[0-2])\d{2}$/);
        else if (semanticType === 'DURATION') expect(value).toMatch(/^\d+(\.\d+)?$/);
        else if (semanticType === 'TEXT') expect(typeof value).toBe('string');
        else expect(Number.isFinite(value)).toBe(true);
      });
    }
  });

  test('38: an empty cell is null, not 0, and empty text for no dimension', async () => {
    const read = await over([
      ['Datum', 'Kanal', 'Kostnad', 'Klick'],
      [serial('2025-03-01'), '', 10, ''],
      [serial('2025-03-02'), 'Meta', '', 5],
    ]);
    const answer = read('channel', 'ad_spend', 'clicks');
    expect(answer.rows.map(({ values }) => values)).toEqual([
      [null, 10, null],
      ['Meta', null, 5],
    ]);
  });

  test('38: numbers that were pasted as text are read as people write them', async () => {
    const read = await over([
      ['Datum', 'Kampanj', 'Kostnad', 'Klick'],
      [serial('2025-03-01'), 'a', '1 234,50 kr', 1],
      [serial('2025-03-02'), 'b', '−5,25', 2],
      [serial('2025-03-03'), 'c', '1.234,5', 3],
      [serial('2025-03-04'), 'd', 'kr 100', 4],
    ]);
    expect(column(read('ad_spend'), 'ad_spend')).toEqual([1234.5, -5.25, 1234.5, 100]);
  });

  test('39: serial dates, texts and dates of Excel give the same days', async () => {
    const days = ['2025-01-05', '2025-03-29', '2025-10-25', '2024-02-29'];
    const expected = days.map((day) => day.replaceAll('-', ''));
    const cells = [
      days.map((day) => serial(day)),
      days,
      days.map((day) => day.replace(/-0?/g, '-')),
      days.map((day) => day.replaceAll('-', '')),
      days.map((day) => Number(day.replaceAll('-', ''))),
      days.map((day) => serial(day) + 0.75),
    ];
    for (const dates of cells) {
      const rows = dates.map((date) => [date, 1]);
      const read = await over([['Datum', 'Leads'], ...rows]);
      expect(column(read('date', 'leads'), 'date')).toEqual(expected);
    }
  });

  test.each(['Europe/Stockholm', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
    '39: in a spreadsheet of %s days do not shift, daylight saving or not',
    async (timeZone) => {
      const days = ['2025-03-09', '2025-03-29', '2025-03-30', '2025-03-31', '2025-10-26', '2025-11-02'];
      const rows = days.map((day) => [serial(day), 1]);
      const open = await openConnector({
        tabs: { Annonser: [['Datum', 'Leads'], ...rows] },
        spreadsheet: { timeZone },
      });
      const answer = open.data(SHEET_ANSWERS, { fields: ['date'] });
      expect(column(answer, 'date')).toEqual(days.map((day) => day.replaceAll('-', '')));
    },
  );

  test('40: weeks and months are left to Data Studio, which makes them of the day', () => {
    expect(byId.get('date')?.semantics.semanticType).toBe('YEAR_MONTH_DAY');
    const dates = schema.filter(({ semantics }) => /YEAR|MONTH|WEEK|DAY/.test(semantics.semanticType ?? ''));
    expect(new Set(dates.map(({ semantics }) => semantics.semanticType))).toEqual(
      new Set(['YEAR_MONTH_DAY']),
    );
  });
});

describe('41 to 44: which rows', () => {
  const inRange = (from: string, to: string) =>
    ADS.slice(1).filter((row) => (row[0] as number) >= serial(from) && (row[0] as number) <= serial(to));
  const costs = (rows: typeof ADS) => rows.map((row) => row[4]);

  test('41: the range counts at both ends, also when no date is asked for', () => {
    const answer = connector.data(SHEET_ANSWERS, { fields: ['cost'], dateRange: RANGE });
    expect(column(answer, 'cost')).toEqual(costs(inRange(RANGE.startDate, RANGE.endDate)));
    const withDate = connector.data(SHEET_ANSWERS, { fields: ['date', 'cost'], dateRange: RANGE });
    expect(column(withDate, 'cost')).toEqual(column(answer, 'cost'));
    expect(column(withDate, 'date')[0]).toBe('20250201');
    expect(column(withDate, 'date').at(-1)).toBe('20250228');
  });

  test('41: any range gives exactly the rows of a brute-force count', () => {
    const day = fc.integer({ min: serial('2024-12-25'), max: serial('2025-03-25') });
    const text = (value: number) =>
      new Date(Date.UTC(1899, 11, 30) + value * 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(day, day, (first, second) => {
        const [from, to] = [Math.min(first, second), Math.max(first, second)];
        const dateRange = { startDate: text(from), endDate: text(to) };
        const answer = connector.data(SHEET_ANSWERS, { fields: ['cost'], dateRange });
        expect(column(answer, 'cost')).toEqual(costs(inRange(dateRange.startDate, dateRange.endDate)));
      }),
      { numRuns: 40 },
    );
  });

  test('42: without a range all rows; one day is that day', () => {
    expect(connector.data(SHEET_ANSWERS, { fields: ['cost'] }).rows).toHaveLength(ADS.length - 1);
    const dateRange = { startDate: '2025-02-10', endDate: '2025-02-10' };
    const answer = connector.data(SHEET_ANSWERS, { fields: ['date'], dateRange });
    expect(column(answer, 'date')).toEqual(['20250210', '20250210']);
  });

  test.each([
    [{ startDate: '2025-02-10', endDate: '2025-02-09' }],
    [{ startDate: '2025-02-30', endDate: '2025-03-09' }],
    [{ startDate: '10/02/2026', endDate: '2025-03-09' }],
    [{ startDate: 'yesterday', endDate: 'today' }],
  ])('42: %j is refused', (dateRange) => {
    const error = connector.refusal(() => connector.data(SHEET_ANSWERS, { fields: ['cost'], dateRange }));
    expect(error.kind).toBe('user');
    expect(error.text).toMatch(/date/i);
  });

  test('43: a range without rows gives none and throws nothing', () => {
    const dateRange = { startDate: '2031-01-01', endDate: '2031-01-31' };
    for (const answers of [SHEET_ANSWERS, ga4Answers]) {
      const fields = answers === ga4Answers ? ['date', 'sessions'] : ['date', 'cost'];
      expect(connector.data(answers, { fields, dateRange }).rows).toEqual([]);
    }
  });

  test('44: metrics alone and dimensions alone', () => {
    const metrics = connector.data(SHEET_ANSWERS, { fields: ['cost', 'leads'], dateRange: ALL_DAYS });
    expect(sum(column(metrics, 'leads'))).toBe(
      ADS.slice(1).reduce((total, row) => total + Number(row[7]), 0),
    );
    const dimensions = connector.data(SHEET_ANSWERS, { fields: ['channel'], dateRange: ALL_DAYS });
    expect(new Set(column(dimensions, 'channel'))).toEqual(new Set(['Google', 'Meta', 'LinkedIn', 'E-post']));
  });

  test('44: metrics alone and dimensions alone from Google Analytics', () => {
    const total = sum(
      column(connector.data(ga4Answers, { fields: ['sessions'], dateRange: RANGE }), 'sessions'),
    );
    const byChannel = connector.data(ga4Answers, { fields: ['channel', 'sessions'], dateRange: RANGE });
    const channels = connector.data(ga4Answers, { fields: ['channel'], dateRange: RANGE });
    expect(total).toBeGreaterThan(1_000);
    expect(sum(column(byChannel, 'sessions'))).toBe(total);
    expect(new Set(column(channels, 'channel'))).toEqual(new Set(column(byChannel, 'channel')));
  });
});

describe('45 and 46: the answer', () => {
  test('45: above a million rows there is a message and never a part', async () => {
    const header = ['Leads'];
    const rows = Array.from({ length: 1_000_001 }, () => [1]);
    const open = await openConnector({ tabs: { Annonser: [header, ...rows] } });
    const ask = () =>
      open.runtime.ask('getData', { configParams: SHEET_ANSWERS, fields: [{ name: 'leads' }] });
    expect(open.refusal(ask).text).toMatch(/1,000,001 rows.*1,000,000/);
  }, 120_000);

  test('45: above what Data Studio takes there is a message that says how much it is', async () => {
    const long = 'long campaign name '.repeat(20);
    const rows = Array.from({ length: 150_000 }, (_, index) => [`${long}${index % 10}`, 1]);
    const open = await openConnector({ tabs: { Annonser: [['Kampanj', 'Leads'], ...rows] } });
    const ask = () =>
      open.runtime.ask('getData', {
        configParams: SHEET_ANSWERS,
        fields: [{ name: 'campaign' }, { name: 'leads' }],
      });
    expect(open.refusal(ask).text).toMatch(/\d\d MB/);
  }, 120_000);

  test('46: it survives JSON and has no key but schema, rows and filtersApplied', () => {
    const raw = connector.runtime.script.getData?.({
      configParams: SHEET_ANSWERS,
      scriptParams: { lastRefresh: '1' },
      fields: [{ name: 'date' }, { name: 'cost' }],
    });
    expect(JSON.parse(JSON.stringify(raw))).toEqual(raw);
    expect(Object.keys(raw as object).sort()).toEqual(['rows', 'schema']);
  });
});

describe('56: samples', () => {
  const sample = { sampleExtraction: true, lastRefresh: '1' };

  test.each([
    ['a sheet', sheetAnswers],
    ['GA4', ga4Answers],
    ['both', { ...sheetAnswers, source: 'sheet_ga4', propertyId: SWEDISH_SHOP.id }],
  ])('56: over %s a sample has at most 100 typed rows and reads nothing', async (_, answers) => {
    const open = await openConnector({ tabs: FIGURES });
    const fields = connector.schema(answers).map(({ name }) => name);
    const answer = open.runtime.ask('getData', {
      configParams: answers,
      scriptParams: sample,
      fields: fields.map((name) => ({ name })),
    }) as { rows: { values: unknown[] }[] };
    expect(answer.rows.length).toBeGreaterThan(0);
    expect(answer.rows.length).toBeLessThanOrEqual(100);
    expect(Object.keys(open.lastCalls()).filter((call) => /^(Sheets|analytics)/i.test(call))).toEqual([]);
    connector.data(answers, { fields, scriptParams: sample });
  });
});
