/** Conformance of the stepped configuration, asked step by step as Data Studio does. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SWEDISH_SHOP } from '../../../local/google/analytics/properties.ts';
import { type Answers, openConnector } from './open-connector.ts';
import { FIGURES, SHEET_ANSWERS, SHEET_URL } from './spreadsheets.ts';

const PROPERTY = { propertyId: SWEDISH_SHOP.id };
const TAB = { spreadsheetUrl: SHEET_URL, sheetName: 'Annonser' };

/** What is answered step by step, by source. */
const STEPS: Readonly<Record<string, readonly Answers[]>> = {
  sheet: [{}, { source: 'sheet' }, { spreadsheetUrl: SHEET_URL }, { sheetName: 'Annonser' }],
  ga4: [{}, { source: 'ga4' }, PROPERTY],
  sheet_ga4: [
    {},
    { source: 'sheet_ga4' },
    { spreadsheetUrl: SHEET_URL, ...PROPERTY },
    { sheetName: 'Annonser' },
  ],
};

const SOURCES = Object.keys(STEPS);
const COMPLETE: Readonly<Record<string, Answers>> = {
  sheet: { source: 'sheet', ...TAB },
  ga4: { source: 'ga4', ...PROPERTY },
  sheet_ga4: { source: 'sheet_ga4', ...TAB, ...PROPERTY },
};

const answersUpTo = (source: string, step: number): Answers =>
  Object.assign({}, ...(STEPS[source] ?? []).slice(0, step + 1));

const connector = await openConnector({ tabs: FIGURES });

describe('5: the first call', () => {
  test('5: it needs no answers, and more steps follow', () => {
    const { configParams, isSteppedConfig } = connector.config(undefined, 'sv');
    expect(isSteppedConfig).toBe(true);
    expect(configParams.map(({ name }) => name)).toEqual(['language', 'source']);
  });

  test('5: it asks Google for nothing', () => {
    connector.config(undefined, 'sv');
    expect(connector.lastCalls()).not.toHaveProperty('Sheets.Spreadsheets.get');
    expect(connector.lastCalls()).not.toHaveProperty('analyticsadmin.accountSummaries.list');
  });
});

describe('6: the last step', () => {
  test.each(SOURCES)('6: over %s it is the last and requires a date range', (source) => {
    expect(connector.config(COMPLETE[source])).toMatchObject({
      isSteppedConfig: false,
      dateRangeRequired: true,
    });
  });

  test.each(SOURCES)('6: over %s every step before it says that more follow', (source) => {
    const last = (STEPS[source] ?? []).length - 1;
    for (let step = 0; step < last; step += 1) {
      expect(connector.config(answersUpTo(source, step)).isSteppedConfig).toBe(true);
    }
    expect(connector.config(answersUpTo(source, last)).isSteppedConfig).toBe(false);
  });

  test('6: the entries are those of the form, in its order', () => {
    const names = (source: string) => connector.config(COMPLETE[source]).configParams.map(({ name }) => name);
    const whenRead = ['grossMargin', 'leadValue', 'customerValue', 'revenueVat'];
    expect(new Set(names('sheet'))).toEqual(
      new Set(
        ['language', 'source', 'spreadsheetUrl', 'sheetName', 'headerRow', 'summary', 'currency'].concat(
          ['targetsSheet', 'channelMapSheet'],
          whenRead,
        ),
      ),
    );
    expect(new Set(names('ga4'))).toEqual(
      new Set(['language', 'source', 'propertyId', 'summary', 'currency', 'leadEvent', ...whenRead]),
    );
    expect(new Set(names('sheet_ga4'))).toEqual(
      new Set([...names('sheet'), 'propertyId', 'leadEvent', 'sheetOwns']),
    );
  });

  test('6: the summary names recognised columns, those that are kept as they are, and KPIs', () => {
    const { configParams } = connector.config(COMPLETE.sheet);
    const text = configParams.find(({ name }) => name === 'summary')?.text ?? '';
    for (const part of ['Kostnad', 'Nya kunder', 'Datum', 'Kanal', 'Produktgrupp', 'CAC', 'ROAS']) {
      expect(text).toContain(part);
    }
  });
});

describe('7: steps', () => {
  const anything = fc.record(
    {
      language: fc.constantFrom('en', 'sv', 'nb', 'xx'),
      source: fc.constantFrom(...SOURCES),
      currency: fc.constantFrom('SEK', 'EUR', 'XPF'),
      grossMargin: fc.constantFrom('40 %', '0.4'),
      leadEvent: fc.constant('sign_up'),
    },
    { requiredKeys: ['source'] },
  );

  test('7: the entries of each step are a prefix of those of the next', () => {
    fc.assert(
      fc.property(anything, ({ source, ...others }) => {
        let before: string[] = [];
        for (const [step] of (STEPS[source] ?? []).entries()) {
          const { configParams } = connector.config({ ...others, ...answersUpTo(source, step) });
          const now = configParams.map(({ name, type }) => `${name} ${type}`);
          expect(now.slice(0, before.length)).toEqual(before);
          before = now;
        }
      }),
      { numRuns: 40 },
    );
  });

  test('8: equal requests give equal answers', () => {
    for (const source of SOURCES) {
      for (const [step] of (STEPS[source] ?? []).entries()) {
        const answers = answersUpTo(source, step);
        expect(connector.config(answers)).toEqual(connector.config(answers));
      }
    }
  });
});

describe('9 to 14: entries', () => {
  const all = SOURCES.flatMap((source) => connector.config(COMPLETE[source]).configParams);

  test('9: no entry is dynamic and may be overridden', () => {
    for (const { isDynamic, parameterControl } of all) {
      expect(isDynamic === true && parameterControl?.allowOverride === true).toBe(false);
    }
  });

  test('9: what steers later questions is dynamic; what editors of a report may change is overridable', () => {
    const names = (marked: (entry: (typeof all)[number]) => boolean) =>
      Array.from(new Set(all.filter(marked).map(({ name }) => name))).sort();
    expect(names(({ isDynamic }) => isDynamic === true)).toEqual(
      ['headerRow', 'sheetName', 'source', 'spreadsheetUrl'].sort(),
    );
    expect(names(({ parameterControl }) => parameterControl?.allowOverride === true)).toEqual(
      ['customerValue', 'grossMargin', 'leadValue', 'revenueVat'].sort(),
    );
  });

  test('10: names are unique within an answer and plain; options are texts', () => {
    for (const source of SOURCES) {
      const entries = connector.config(COMPLETE[source]).configParams;
      const names = entries.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const { name, type, options = [] } of entries) {
        expect(name).toMatch(/^[A-Za-z0-9_-]+$/);
        for (const { label, value } of options) {
          expect(label).not.toBe('');
          expect(value).not.toBe('');
          if (type === 'SELECT_MULTIPLE') expect(value).not.toContain(',');
        }
      }
    }
  });

  test('11: information has a text, and questions have a name and a help text', () => {
    for (const entry of all) {
      if (entry.type === 'INFO') expect(entry.text).toMatch(/\w/);
      else expect([entry.displayName, entry.helpText]).toEqual([expect.any(String), expect.any(String)]);
    }
  });

  test('13: nothing asks for a password, key or token', () => {
    for (const { name, displayName = '', helpText = '' } of all) {
      expect(`${name} ${displayName} ${helpText}`).not.toMatch(/password|passwd|secret|token|api.?key/i);
    }
  });

  test('14: there are no check boxes, and what is not answered takes its default', () => {
    expect(all.filter(({ type }) => type === 'CHECKBOX')).toEqual([]);
    const revenue = (answers: Answers) =>
      connector.schema(answers).find(({ name }) => name === 'revenue')?.semantics.semanticType;
    expect(revenue({ ...SHEET_ANSWERS })).toBe('CURRENCY_EUR');
    expect(revenue({ ...SHEET_ANSWERS, language: 'sv' })).toBe('CURRENCY_SEK');
    expect(revenue({ ...SHEET_ANSWERS, language: 'nb' })).toBe('CURRENCY_NOK');
    expect(revenue({ ...SHEET_ANSWERS, currency: 'DKK' })).toBe('CURRENCY_DKK');
  });
});

describe('12: blank and wrong answers', () => {
  const ga4: Answers = { language: 'en', source: 'ga4', ...PROPERTY };
  const wrong: readonly (readonly [entry: string, answers: Answers])[] = [
    ['Where is the data', { ...SHEET_ANSWERS, source: 'csv' }],
    ['Address of the spreadsheet', { ...SHEET_ANSWERS, spreadsheetUrl: 'https://example.com/sheet' }],
    ['Address of the spreadsheet', { ...SHEET_ANSWERS, spreadsheetUrl: ' ' }],
    ['Row of the headers', { ...SHEET_ANSWERS, headerRow: 'first' }],
    ['Row of the headers', { ...SHEET_ANSWERS, headerRow: '0' }],
    ['Currency', { ...SHEET_ANSWERS, currency: 'kronor' }],
    ['Gross margin', { ...SHEET_ANSWERS, grossMargin: '40' }],
    ['Gross margin', { ...SHEET_ANSWERS, grossMargin: 'much' }],
    ['Value per lead', { ...SHEET_ANSWERS, leadValue: '-5' }],
    ['Lifetime value of a customer', { ...SHEET_ANSWERS, customerValue: '12 %' }],
    ['VAT in revenue', { ...SHEET_ANSWERS, revenueVat: '25' }],
    ['GA4 property', { ...ga4, propertyId: 'UA-12345-1' }],
    ['GA4 event that is a lead', { ...ga4, leadEvent: 'sign up!' }],
  ];
  const ask = {
    getConfig: (answers: Answers) => connector.config(answers),
    getSchema: (answers: Answers) => connector.schema(answers),
    getData: (answers: Answers) =>
      connector.runtime.ask('getData', {
        configParams: answers,
        scriptParams: { lastRefresh: '1' },
        fields: [{ name: 'date' }],
      }),
  };
  const cases = wrong.flatMap(([entry, answers]) =>
    (Object.keys(ask) as (keyof typeof ask)[]).map((name) => [name, entry, answers] as const),
  );

  test.each(cases)('12: %s refuses a wrong answer to "%s" by its name: %j', (name, entry, answers) => {
    const error = connector.refusal(() => ask[name](answers));
    expect(error.kind).toBe('user');
    expect(error.text).toContain(entry);
    expect(error.debugText).toContain('"code"');
  });

  test('12: a tab that is not there is refused by its name in every entry point', () => {
    for (const question of Object.values(ask)) {
      const error = connector.refusal(() => question({ ...SHEET_ANSWERS, sheetName: 'Annonserr' }));
      expect(error.kind).toBe('user');
      expect(error.text).toContain('Annonserr');
    }
  });

  test('12: getSchema and getData refuse what has no answer yet', () => {
    const { sheetName: _, ...withoutTab } = SHEET_ANSWERS;
    for (const question of [ask.getSchema, ask.getData]) {
      expect(connector.refusal(() => question(withoutTab)).text).toContain('Tab');
      expect(connector.refusal(() => question({})).text).toContain('Where is the data');
    }
  });
});

describe('10: many properties', () => {
  const properties = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ ...SWEDISH_SHOP, id: String(410000001 + index) }));
  const question = async (count: number) => {
    const accounts = [{ id: '1', name: 'Agency', properties: properties(count) }];
    const open = await openConnector({ analytics: { accounts } });
    return open.config({ source: 'ga4' }).configParams.find(({ name }) => name === 'propertyId');
  };

  test('10: up to 300 properties are listed, and above that the number is written', async () => {
    expect(await question(300)).toMatchObject({ type: 'SELECT_SINGLE', options: { length: 300 } });
    expect(await question(301)).toMatchObject({ type: 'TEXTINPUT' });
  });
});

describe('15: languages', () => {
  const help = (languageCode: string) =>
    connector.config(undefined, languageCode).configParams[1]?.displayName;

  test('15: the page decides until the question is answered', () => {
    expect(help('sv')).not.toBe(help('en'));
    expect(help('nb')).not.toBe(help('en'));
    expect(help('nb')).not.toBe(help('sv'));
    expect(help('sv-SE')).toBe(help('sv'));
    expect(connector.config({ language: 'nb' }, 'sv').configParams[1]?.displayName).toBe(help('nb'));
  });

  test.each(['en-GB', 'xx', '', 'zh-TW', 'undefined'])('15: %j is answered in English', (languageCode) => {
    expect(help(languageCode)).toBe(help('en'));
  });

  test('15: a message is in the language of the data source, else in that of the page', () => {
    const wrong = { ...SHEET_ANSWERS, headerRow: 'x' };
    const texts = ['en', 'sv', 'nb'].map(
      (language) => connector.refusal(() => connector.config({ ...wrong, language }, 'en')).text,
    );
    expect(new Set(texts).size).toBe(3);
    const { language: _, ...unanswered } = wrong;
    expect(connector.refusal(() => connector.config(unanswered, 'sv')).text).toBe(texts[1]);
  });
});
