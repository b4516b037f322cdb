/** Conformance of the fields that getSchema offers. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SWEDISH_SHOP } from '../../../local/google/analytics/properties.ts';
import { type Answers, openConnector } from './open-connector.ts';
import { FIGURES, SHEET_ANSWERS } from './spreadsheets.ts';

const GA4: Answers = { language: 'en', source: 'ga4', propertyId: SWEDISH_SHOP.id };
const WITH_ALL: Answers = {
  ...SHEET_ANSWERS,
  targetsSheet: 'Mål',
  channelMapSheet: 'Kanaler',
  grossMargin: '40 %',
  leadValue: '500',
  customerValue: '9000',
};
const SOURCES: Readonly<Record<string, Answers>> = {
  'a sheet': SHEET_ANSWERS,
  'a sheet with targets and values per unit': WITH_ALL,
  GA4,
  both: { ...WITH_ALL, source: 'sheet_ga4', propertyId: SWEDISH_SHOP.id },
};
const NAMES = Object.keys(SOURCES);

const connector = await openConnector({ tabs: FIGURES });
const fieldsOf = (name: string) => connector.schema(SOURCES[name] as Answers);

const ids = (formula: string): string[] =>
  Array.from(formula.matchAll(/\$(\w+)/g), (match) => match[1] as string);
const GUARDED = /^NULLIF\(.+, 0\)$/;

describe.each(NAMES)('fields of %s', (name) => {
  const fields = fieldsOf(name);
  const byId = new Map(fields.map((field) => [field.name, field]));
  const formulas = fields.filter(({ formula }) => formula !== undefined);

  test('16: each has id, label, data type, concept and semantic type, so that nothing is probed', () => {
    for (const { name: id, label, dataType, semantics } of fields) {
      expect([id, label, dataType, semantics.conceptType, semantics.semanticType]).not.toContain('');
      expect(semantics.semanticType).toMatch(/^[A-Z_]+$/);
    }
  });

  test('17: ids are unique and plain, and ids and types are those published', () => {
    expect(byId.size).toBe(fields.length);
    for (const { name: id } of fields) expect(id).toMatch(/^[A-Za-z0-9_]+$/);
    expect(
      fields.map(({ name: id, semantics, defaultAggregationType = '', isHidden }) =>
        [id, semantics.semanticType, defaultAggregationType, isHidden ? 'hidden' : ''].join(' ').trim(),
      ),
    ).toMatchSnapshot();
  });

  test('18: numbers are NUMBER, dates and durations STRING', () => {
    for (const { dataType, semantics } of fields) {
      const { semanticType } = semantics;
      const expected = /^(NUMBER|PERCENT|CURRENCY_)/.test(semanticType) ? 'NUMBER' : 'STRING';
      expect([semanticType, dataType]).toEqual([semanticType, expected]);
    }
  });

  test('19: one default dimension and one default metric, which is additive and shown', () => {
    const defaults = fields.filter(({ isDefault }) => isDefault === true);
    expect(defaults.map(({ semantics }) => semantics.conceptType).sort()).toEqual(['DIMENSION', 'METRIC']);
    const metric = defaults.find(({ semantics }) => semantics.conceptType === 'METRIC');
    expect(metric).toMatchObject({ defaultAggregationType: 'SUM' });
    expect(metric?.isHidden).toBeUndefined();
  });

  test('20: every metric can be aggregated again', () => {
    for (const { semantics, defaultAggregationType } of fields) {
      if (semantics.conceptType === 'METRIC') {
        expect(semantics.isReaggregatable).toBe(true);
        expect(['SUM', 'AUTO']).toContain(defaultAggregationType);
      } else expect(defaultAggregationType).toBeUndefined();
    }
  });

  test('21: every formula aggregates by itself, and every id in it stands in a sum', () => {
    expect(formulas.length).toBeGreaterThan(5);
    for (const { formula = '', defaultAggregationType } of formulas) {
      expect(defaultAggregationType).toBe('AUTO');
      expect(formula.replace(/SUM\(\$\w+\)/g, '')).not.toContain('$');
    }
  });

  test('22: every id in a formula is a summable metric of this schema and no formula itself', () => {
    for (const { formula = '' } of formulas) {
      for (const id of ids(formula)) {
        expect(byId.get(id)).toMatchObject({ dataType: 'NUMBER', defaultAggregationType: 'SUM' });
        expect(byId.get(id)?.formula).toBeUndefined();
      }
    }
  });

  test('23: no formula is hidden, and every hidden field is part of one', () => {
    const used = new Set(formulas.flatMap(({ formula = '' }) => ids(formula)));
    for (const { name: id, formula, isHidden } of fields) {
      if (isHidden === true) expect([id, formula, used.has(id)]).toEqual([id, undefined, true]);
    }
  });

  test('24: no aggregation is NONE or NO_AGGREGATION', () => {
    for (const { defaultAggregationType } of fields) {
      expect(['SUM', 'AUTO', undefined]).toContain(defaultAggregationType);
    }
  });

  test('25: every division has the same guard against zero', () => {
    for (const { name: id, formula = '' } of formulas) {
      for (const divisor of divisorsIn(formula)) {
        if (/^\d+(\.\d+)?$/.test(divisor)) continue;
        expect([id, divisor]).toEqual([id, expect.stringMatching(GUARDED)]);
      }
    }
  });

  test('27: rates are percentages as ratios, and money is in the currency of the data source', () => {
    expect(byId.get('ctr')?.semantics.semanticType ?? 'PERCENT').toBe('PERCENT');
    for (const { formula = '', semantics } of formulas) {
      if (semantics.semanticType === 'PERCENT') expect(formula).not.toMatch(/\b100\b/);
      expect(semantics.semanticType).toMatch(/^(NUMBER|PERCENT|DURATION|CURRENCY_EUR)$/);
    }
  });

  test('28: every field has a description and a group', () => {
    for (const { name: id, description = '', group = '' } of fields) {
      expect([id, description.length > 2, group.length > 2]).toEqual([id, true, true]);
    }
  });
});

describe('getSchema', () => {
  test('27: a currency that Data Studio does not know is a plain number', () => {
    const fields = connector.schema({ ...SHEET_ANSWERS, currency: 'XPF' });
    expect(fields.find(({ name }) => name === 'revenue')?.semantics.semanticType).toBe('NUMBER');
    expect(fields.find(({ name }) => name === 'cac')?.semantics.semanticType).toBe('NUMBER');
  });

  test('28: names and descriptions are in the language of the data source', () => {
    const label = (language: string) =>
      connector.schema({ ...SHEET_ANSWERS, language }).find(({ name }) => name === 'cac');
    const [en, sv, nb] = ['en', 'sv', 'nb'].map((language) => label(language)?.description);
    expect(new Set([en, sv, nb]).size).toBe(3);
  });

  test('29: it works with configParams alone and ignores other keys', () => {
    const bare = connector.runtime.ask('getSchema', { configParams: SHEET_ANSWERS });
    const more = connector.runtime.ask('getSchema', {
      configParams: { ...SHEET_ANSWERS, unknown: 'x' },
      fields: [{ name: 'date' }],
      scriptParams: {},
      other: 1,
    });
    expect(more).toEqual(bare);
  });

  test('29: it reads no data while the layout is kept', async () => {
    const fresh = await openConnector({ tabs: FIGURES });
    fresh.schema(SHEET_ANSWERS);
    expect(fresh.lastCalls()['Sheets.Spreadsheets.Values.batchGet']).toBe(1);
    fresh.schema(SHEET_ANSWERS);
    expect(Object.keys(fresh.lastCalls()).filter((call) => call.startsWith('Sheets.'))).toEqual([]);
  });

  test('17: ids do not depend on the language, the order of columns or the case of headers', () => {
    const list = (answers: Answers) => connector.schema(answers).map(({ name }) => name);
    fc.assert(
      fc.property(fc.constantFrom('en', 'sv', 'nb'), fc.constantFrom(...NAMES), (language, name) => {
        expect(list({ ...(SOURCES[name] as Answers), language })).toEqual(list(SOURCES[name] as Answers));
      }),
      { numRuns: 12 },
    );
  });
});

/** What stands behind each division, with its parentheses. */
function divisorsIn(formula: string): string[] {
  const divisors: string[] = [];
  for (let at = formula.indexOf('/'); at >= 0; at = formula.indexOf('/', at + 1)) {
    let [end, depth] = [at + 1, 0];
    while (formula[end] === ' ') end += 1;
    const start = end;
    for (; end < formula.length; end += 1) {
      if (formula[end] === '(') depth += 1;
      if (formula[end] === ')') depth -= 1;
      if (depth < 0 || (depth === 0 && ' +-*/,'.includes(formula[end] as string))) break;
    }
    divisors.push(formula.slice(start, end));
  }
  return divisors;
}
