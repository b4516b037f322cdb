import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/catalogue/types.ts';
import type { Answers } from '../../src/connector/answers.ts';
import { type ConfigRequest, configurationStep, type Lookups } from '../../src/connector/configuration.ts';
import type { Configuration, Entry } from '../../src/connector/entry.ts';
import type { ConnectorProblem } from '../../src/connector/problem.ts';
import { sentence } from '../../src/connector/sentences.ts';
import type { Failure } from '../../src/core/failure.ts';
import { everything } from './every-field.ts';

const lookups: Lookups = Object.freeze({
  tabs: () => ['Data', 'Mål, kvartal', 'Kanaler'],
  properties: () => [
    { id: '123', name: 'Butiken', account: 'Firman' },
    { id: '456', name: 'Bloggen', account: 'Firman' },
  ],
  describe: () => ({
    description: everything,
    columns: [{ use: 'measure' as const, header: 'Kostnad', id: 'cost' }],
  }),
});

const URL = 'https://docs.google.com/spreadsheets/d/1AbC-dEf_GhIjKlMnOpQrStUvWxYz0123456789/edit';
const place: Answers = { spreadsheetUrl: URL, propertyId: '123' };
const complete: Answers = Object.freeze({ language: 'sv', source: 'sheet_ga4', ...place, sheetName: 'Data' });

/** The answers that a person gives one step after the other. */
const steps = (source: string): (Answers | undefined)[] => [
  undefined,
  { language: 'sv', source },
  { language: 'sv', source, ...place },
  { language: 'sv', source, ...place, sheetName: 'Data' },
  { language: 'sv', source, ...place, sheetName: 'Data', currency: 'NOK', grossMargin: '40 %' },
];

const ask = (
  configParams: Answers | undefined,
  languageCode = 'sv',
  found: Lookups = lookups,
): Configuration =>
  configurationStep(configParams === undefined ? { languageCode } : { languageCode, configParams }, found);
const names = ({ entries }: Configuration) => entries.map(({ name }) => name);
const kinds = ({ entries }: Configuration) => entries.map(({ name, type }) => `${name} ${type}`);
const entry = (configuration: Configuration, name: string) =>
  configuration.entries.find((each) => each.name === name) as Entry;
const displayName = (each: Entry) => ('displayName' in each ? each.displayName : '');

function problemOf(request: ConfigRequest, found: Lookups = lookups): ConnectorProblem | undefined {
  try {
    configurationStep(request, found);
  } catch (error) {
    return (error as Failure<ConnectorProblem>).problem;
  }
  return undefined;
}

describe('the configuration asks', () => {
  test('first for language and source', () => {
    expect(kinds(ask(undefined))).toEqual(['language SELECT_SINGLE', 'source SELECT_SINGLE']);
  });

  test.each([
    ['sheet', ['spreadsheetUrl TEXTINPUT']],
    ['ga4', ['propertyId SELECT_SINGLE']],
    ['sheet_ga4', ['spreadsheetUrl TEXTINPUT', 'propertyId SELECT_SINGLE']],
  ])('for the place of source %s', (source, added) => {
    expect(kinds(ask({ language: 'sv', source })).slice(2)).toEqual(added);
  });

  test('for the tab and the row of its headers', () => {
    const configuration = ask({ language: 'sv', source: 'sheet', ...place });
    expect(kinds(configuration).slice(3)).toEqual(['sheetName SELECT_SINGLE', 'headerRow TEXTINPUT']);
    expect(entry(configuration, 'sheetName')).toMatchObject({
      options: [
        { label: 'Data', value: 'Data' },
        { label: 'Mål, kvartal', value: 'Mål, kvartal' },
        { label: 'Kanaler', value: 'Kanaler' },
      ],
    });
  });

  test.each([
    ['sheet', 'summary currency targetsSheet channelMapSheet grossMargin leadValue customerValue revenueVat'],
    ['ga4', 'summary currency grossMargin leadValue customerValue revenueVat leadEvent sheetOwns'],
    [
      'sheet_ga4',
      'summary currency targetsSheet channelMapSheet grossMargin leadValue customerValue revenueVat leadEvent sheetOwns',
    ],
  ])('last of %s for what has a good answer already', (source, last) => {
    const found: Lookups = {
      ...lookups,
      describe: ({ source: kind }) => ({
        description: kind === 'sheet' ? { ...everything, inBoth: [] } : everything,
        columns: [],
      }),
    };
    const configuration = ask({ ...complete, source }, 'sv', found);
    expect(names(configuration).slice(-last.split(' ').length)).toEqual(last.split(' '));
    expect(configuration).toMatchObject({ isSteppedConfig: false, dateRangeRequired: true });
  });

  test('for the number of a property where there are more than 300', () => {
    const properties = Array.from({ length: 301 }, (_, index) => ({
      id: String(index),
      name: 'Butik',
      account: 'Firman',
    }));
    const many: Lookups = { ...lookups, properties: () => properties };
    expect(entry(ask({ source: 'ga4' }, 'sv', many), 'propertyId').type).toBe('TEXTINPUT');
    expect(entry(ask({ source: 'ga4', propertyId: '999' }, 'sv', many), 'summary').type).toBe('INFO');
  });

  test('in steps until source, place and tab are answered', () => {
    for (const source of ['sheet', 'ga4', 'sheet_ga4']) {
      const stepped = steps(source).map((answers) => ask(answers).isSteppedConfig);
      expect(stepped).toEqual([true, true, source !== 'ga4', false, false]);
    }
  });

  test('both places of a union before the tab', () => {
    const onlySheet = ask({ source: 'sheet_ga4', spreadsheetUrl: URL });
    expect(onlySheet.isSteppedConfig).toBe(true);
    expect(names(onlySheet)).not.toContain('sheetName');
  });
});

describe('every step', () => {
  const anyRequest = fc.record({
    source: fc.constantFrom('sheet', 'ga4', 'sheet_ga4'),
    step: fc.integer({ min: 0, max: 3 }),
    languageCode: fc.constantFrom('sv', 'nb', 'en-GB', 'xx', ''),
  });

  test('only adds entries after the earlier ones', () => {
    fc.assert(
      fc.property(anyRequest, ({ source, step, languageCode }) => {
        const before = kinds(ask(steps(source)[step], languageCode));
        const after = kinds(ask(steps(source)[step + 1], languageCode));
        expect(after.slice(0, before.length)).toEqual(before);
      }),
    );
  });

  test('answers the same to the same request', () => {
    fc.assert(
      fc.property(anyRequest, ({ source, step, languageCode }) => {
        const answers = steps(source)[step];
        expect(JSON.stringify(ask(answers, languageCode))).toBe(JSON.stringify(ask(answers, languageCode)));
      }),
    );
  });

  test('has entries that Data Studio accepts', () => {
    fc.assert(
      fc.property(anyRequest, ({ source, step, languageCode }) => {
        const { entries } = ask(steps(source)[step + 1], languageCode);
        expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length);
        for (const each of entries) {
          expect(each.name).toMatch(/^[A-Za-z0-9_-]+$/);
          expect(each.type === 'INFO' ? each.text : each.displayName).not.toBe('');
          if (each.type !== 'INFO')
            expect(each.isDynamic === true && each.allowOverride === true).toBe(false);
          if (!('options' in each)) continue;
          expect(each.options.length).toBeGreaterThan(0);
          for (const { label, value } of each.options) {
            expect(label).not.toBe('');
            expect(value).not.toBe('');
            if (each.type === 'SELECT_MULTIPLE') expect(value).not.toContain(',');
          }
        }
      }),
    );
  });

  test('lets only the questions that steer later ones be dynamic, and only values per unit be overridden', () => {
    const { entries } = ask(complete);
    const where = (flag: 'isDynamic' | 'allowOverride') =>
      entries.filter((each) => each.type !== 'INFO' && each[flag] === true).map(({ name }) => name);
    expect(where('isDynamic')).toEqual(['source', 'spreadsheetUrl', 'sheetName', 'headerRow']);
    expect(where('allowOverride')).toEqual(['grossMargin', 'leadValue', 'customerValue', 'revenueVat']);
  });

  test('asks for no password, key or token', () => {
    expect(JSON.stringify(ask(complete, 'en'))).not.toMatch(/password|api key|token|secret/i);
  });
});

describe('the language of the form', () => {
  test('is that of the page until it is answered', () => {
    expect(displayName(entry(ask(undefined, 'nb-NO'), 'source'))).toBe('Hvor er dataene dine?');
    expect(displayName(entry(ask(undefined, 'xx'), 'source'))).toBe('Where is the data?');
    expect(displayName(entry(ask({ language: 'sv' }, 'nb'), 'source'))).toBe('Var finns dina data?');
  });

  test('does not change the currency that the data source will have', () => {
    const unanswered: Answers = { source: 'sheet_ga4', ...place, sheetName: 'Data' };
    const help = (answers: Answers) => JSON.stringify(entry(ask(answers, 'sv'), 'currency'));
    expect(help(complete)).toContain('SEK.');
    expect(help(unanswered)).toContain('EUR.');
    expect(help({ ...complete, currency: 'NOK' })).toBe(help(complete));
  });
});

describe('a wrong answer is refused by the name of its entry', () => {
  const without = (name: string): Lookups =>
    name === 'tabs' ? { ...lookups, tabs: () => [] } : { ...lookups, properties: () => [] };

  test.each<[string, Answers, Lookups]>([
    ['source', { source: 'excel' }, lookups],
    ['spreadsheetUrl', { source: 'sheet', spreadsheetUrl: 'C:\\kostnad.xlsx' }, lookups],
    ['spreadsheetUrl', { source: 'sheet', spreadsheetUrl: ' ' }, lookups],
    ['spreadsheetUrl', { source: 'sheet', spreadsheetUrl: URL }, without('tabs')],
    ['propertyId', { source: 'ga4', propertyId: 'UA-123-1' }, lookups],
    ['propertyId', { source: 'ga4', propertyId: '789' }, lookups],
    ['propertyId', { source: 'ga4' }, without('properties')],
    ['sheetName', { ...complete, sheetName: 'Borttagen' }, lookups],
    ['sheetName', { ...complete, sheetName: '' }, lookups],
    ['headerRow', { ...complete, headerRow: 'ett' }, lookups],
    ['currency', { ...complete, currency: 'kronor' }, lookups],
    ['targetsSheet', { ...complete, targetsSheet: 'Borttagen' }, lookups],
    ['channelMapSheet', { ...complete, channelMapSheet: 'Borttagen' }, lookups],
    ['grossMargin', { ...complete, grossMargin: '40' }, lookups],
    ['leadEvent', { ...complete, leadEvent: 'skickat formulär' }, lookups],
    ['sheetOwns', { ...complete, sheetOwns: 'pengar' }, lookups],
  ])('%s: %j', (name, configParams, found) => {
    const problem = problemOf({ languageCode: 'sv', configParams }, found);
    expect(problem).toMatchObject({ entry: name });
    const full = displayName(entry(ask(complete), name));
    for (const language of LANGUAGES) {
      const text = sentence(problem as ConnectorProblem, language);
      expect(text).not.toContain('{');
      if (language === 'sv') expect(text).toContain(full);
    }
  });
});

describe('the summary', () => {
  const text = (source: string, found: Lookups = lookups) => {
    const info = entry(ask({ ...complete, source }, 'sv', found), 'summary');
    return info.type === 'INFO' ? info.text : '';
  };

  test('tells what became of every column', () => {
    const columns: ReturnType<Lookups['describe']>['columns'] = [
      { use: 'measure', header: 'Kostnad', id: 'cost' },
      { use: 'dimension', header: 'Dag', id: 'date' },
      { use: 'plain', header: 'Väder' },
      { use: 'ratio', header: 'CTR' },
      { use: 'instead', header: 'Kostnad 2', instead: 'Kostnad' },
      { use: 'no header', column: 'F' },
    ];
    const description = { dimensions: [], measures: ['cost', 'leads', 'ad_spend'], dated: false };
    const lines = text('sheet', { ...lookups, describe: () => ({ description, columns }) }).split('\n');
    expect(lines).toEqual([
      'Siffror som kändes igen: ”Kostnad” → Total marknadskostnad.',
      'Dimensioner som kändes igen: ”Dag” → Datum.',
      'Blir dimensioner under sina egna namn: ”Väder”.',
      'Används inte: ”CTR” (ett färdigt nyckeltal, som räknas om); ”Kostnad 2” (”Kostnad” används i stället); kolumn F (utan rubrik).',
      'Räknas fram ur dem: Leads; Annonskostnad.',
      'Nyckeltal du får: Kostnad per lead (CPL).',
      'Ingen datumkolumn kändes igen, så rapportens datumintervall gäller inte.',
    ]);
  });

  test('tells which source owns which figure', () => {
    const description = {
      dimensions: [],
      measures: ['cost', 'sessions', 'revenue'],
      dated: true,
      owners: { cost: 'sheet', revenue: 'sheet', sessions: 'ga4' } as const,
      inBoth: ['revenue'],
    };
    const lines = text('sheet_ga4', { ...lookups, describe: () => ({ description, columns: [] }) });
    expect(lines).toContain(
      'Hämtas från Google Analytics: Sessioner (besök). Hämtas från kalkylarket: Total marknadskostnad; Intäkt (exkl. moms).',
    );
  });

  test('tells the figures of Google Analytics, and where no KPI follows', () => {
    const description = { dimensions: [], measures: ['sessions'], dated: true };
    const lines = text('ga4', { ...lookups, describe: () => ({ description, columns: [] }) });
    expect(lines).toContain('Siffror i Google Analytics: Sessioner (besök).');
    expect(lines).toContain('Inget nyckeltal kan räknas ut ur enbart dessa siffror.');
  });
});
