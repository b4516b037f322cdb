import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dimensions, measure, measures } from '../../src/catalogue/catalogue.ts';
import { LANGUAGES } from '../../src/catalogue/types.ts';
import type { Field } from '../../src/connector/field.ts';
import { fieldsOf } from '../../src/connector/fields.ts';
import type { Settings } from '../../src/connector/settings.ts';
import type { SourceDescription } from '../../src/connector/source.ts';
import { everything, settings } from './every-field.ts';

const all = fieldsOf(everything, settings);
const byId = (fields: readonly Field[], id: string) => fields.find((field) => field.id === id);
const sheet: Settings = { ...settings, source: 'sheet' };

const sheetWith = (
  measureIds: readonly string[],
  more: Partial<SourceDescription> = {},
): SourceDescription => ({
  dimensions: [{ id: 'date', type: 'YEAR_MONTH_DAY' }],
  measures: measureIds,
  dated: true,
  ...more,
});

/** Any subset of what a source can give. */
const sources = fc.record({
  dimensions: fc.subarray([...everything.dimensions]),
  measures: fc
    .subarray(
      everything.measures.filter((id) => measure(id)?.kind !== 'per unit'),
      { minLength: 1 },
    )
    .chain((sums) =>
      fc
        .subarray(everything.measures.filter((id) => measure(id)?.kind === 'per unit'))
        .map((perUnit) => [...sums, ...perUnit]),
    ),
  dated: fc.boolean(),
  targets: fc.subarray(['cost', 'new_customers', 'revenue', 'sessions', 'conversions']),
});

describe('the fields of any source', () => {
  test('hold every rule of Data Studio', () => {
    fc.assert(
      fc.property(sources, fc.constantFrom(...LANGUAGES), (description, language) => {
        const fields = fieldsOf(description, { ...sheet, language });
        const ids = fields.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const referenced = new Set<string>();
        for (const { formula = '' } of fields) {
          for (const [, id] of formula.matchAll(/\$(\w+)/g)) referenced.add(id as string);
        }
        for (const id of referenced) {
          const base = byId(fields, id);
          expect(base?.kind).toBe('measure');
          expect(base?.formula).toBeUndefined();
          expect(base?.type).toMatch(/^(NUMBER|CURRENCY_[A-Z]{3})$/);
        }
        for (const field of fields) {
          expect(field.id).toMatch(/^[a-z][a-z0-9_]*$/);
          expect(field.label.trim()).not.toBe('');
          expect(field.description.trim()).not.toBe('');
          expect(field.group).not.toBe('');
          expect(field.kind === 'kpi').toBe(field.formula !== undefined);
          if (field.hidden === true) expect(field.kind === 'measure' && referenced.has(field.id)).toBe(true);
        }
        const defaults = fields.filter(({ isDefault }) => isDefault === true);
        expect(defaults.filter(({ kind }) => kind === 'dimension')).toHaveLength(1);
        const metrics = defaults.filter(({ kind }) => kind !== 'dimension');
        expect(metrics).toHaveLength(1);
        expect(metrics[0]?.kind).toBe('measure');
        expect(metrics[0]?.hidden).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  test('have the same ids, types, formulas and order in every language', () => {
    const shape = (language: Settings['language']) =>
      fieldsOf(everything, { ...settings, language }).map(({ label, description, group, ...rest }) => rest);
    expect(shape('sv')).toEqual(shape('en'));
    expect(shape('nb')).toEqual(shape('en'));
  });

  test('have labels of their own in every language', () => {
    for (const language of LANGUAGES) {
      const labels = fieldsOf(everything, { ...settings, language }).map(({ label }) => label);
      expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
    }
  });

  test('keep the ids, types and formulas that reports rely on', async () => {
    const lines = all.map(({ id, kind, type, hidden, formula }) =>
      [id, kind, type, ...(hidden ? ['hidden'] : []), ...(formula === undefined ? [] : [formula])].join('\t'),
    );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../golden/connector-fields.txt');
  });
});

describe('measures', () => {
  test('are never values per unit', () => {
    const perUnit = measures().filter(({ kind }) => kind === 'per unit');
    for (const { id } of perUnit) expect(byId(all, id)).toBeUndefined();
  });

  test('that are counted per period say so', () => {
    expect(byId(all, 'users')?.label).toBe('Users (visitors) (sum of periods)');
    expect(byId(all, 'churn_rate')?.label).toContain('per period of the data');
    expect(byId(all, 'cac')?.label).not.toContain('per period');
  });

  test('that say nothing by themselves are hidden only where a KPI uses them', () => {
    const alone = fieldsOf(sheetWith(['session_seconds']), sheet);
    const used = fieldsOf(sheetWith(['session_seconds', 'sessions']), sheet);
    expect(byId(alone, 'session_seconds')?.hidden).toBeUndefined();
    expect(byId(used, 'session_seconds')?.hidden).toBe(true);
    expect(byId(used, 'session_duration')?.type).toBe('DURATION');
  });

  test('of the other source stand under their own ids and in no formula', () => {
    expect(byId(all, 'ga4_revenue')?.label).toBe('Revenue (excl. VAT) (GA4)');
    expect(byId(all, 'sheet_sessions')?.label).toBe('Sessions (visits) (sheet)');
    expect(all.some(({ formula = '' }) => /\$(ga4|sheet)_/.test(formula))).toBe(false);
  });

  test('that GA4 counts by browser say so, and so do the KPIs over them', () => {
    const fields = fieldsOf(sheetWith(['new_customers', 'ad_spend', 'cost']), { ...settings, source: 'ga4' });
    expect(byId(fields, 'new_customers')?.label).toBe('New customers (per browser, GA4)');
    expect(byId(fields, 'cac')?.label).toContain('per browser, GA4');
    expect(byId(all, 'new_customers')?.label).toBe('New customers');
  });
});

describe('KPIs', () => {
  test('are there exactly where the source gives their measures', () => {
    const ids = fieldsOf(sheetWith(['cost', 'leads', 'clicks']), sheet)
      .filter(({ kind }) => kind === 'kpi')
      .map(({ id }) => id);
    expect(ids).toEqual(['cpl']);
  });

  test('rest on users where there are no sessions, and say so', () => {
    const onUsers = fieldsOf(sheetWith(['conversions', 'users']), sheet);
    expect(byId(onUsers, 'cvr')?.formula).toBe('IFNULL(SUM($conversions), 0) / NULLIF(SUM($users), 0)');
    expect(byId(onUsers, 'cvr')?.label).toBe(
      'Conversion rate (conversions per visit) (per user, per period of the data)',
    );
    expect(byId(all, 'cvr')?.label).toContain('per session');
  });

  test('say that they rest on media cost only', () => {
    const fields = fieldsOf(sheetWith(['ad_spend', 'cost', 'leads'], { standIns: ['cost'] }), sheet);
    expect(byId(fields, 'cpl')?.label).toBe('Cost per lead (CPL) (media only)');
    expect(byId(fields, 'cost')?.label).toBe('Total marketing cost (media only)');
    expect(byId(fields, 'ad_spend')?.label).toBe('Ad spend');
  });

  test('hold the formula in words and the guideline in their description', () => {
    const description = byId(
      fieldsOf(everything, { ...settings, language: 'sv' }),
      'cart_abandonment',
    )?.description;
    expect(description).toContain('Formel: 1 − Ordrar (köp) / Sessioner med varukorg.');
    expect(description).toContain('Riktmärke: Medelvärdet i ungefär 50 studier är 70 %');
  });

  test('warn where they mix both sources', () => {
    expect(byId(all, 'visit_to_lead')?.description).toContain('without consent');
    expect(byId(all, 'cpl')?.description).not.toContain('without consent');
  });

  test('over products of measures add up a hidden field', () => {
    expect(byId(all, 'lead_profit')?.formula).toBe(
      'IFNULL(SUM($leads_x_lead_value), 0) - IFNULL(SUM($cost), 0)',
    );
    expect(byId(all, 'leads_x_lead_value')).toMatchObject({ hidden: true, type: 'CURRENCY_SEK' });
    expect(byId(all, 'position_x_keyword_weight')).toMatchObject({ hidden: true, type: 'NUMBER' });
  });

  test('come from values of the settings where the data have no column', () => {
    const described = sheetWith(['leads', 'cost', 'revenue', 'ad_spend']);
    const without = fieldsOf(described, sheet);
    const given = fieldsOf(described, { ...sheet, leadValue: 1500, grossMargin: 0.4 });
    expect(byId(without, 'lead_profit')).toBeUndefined();
    expect(byId(without, 'poas')).toBeUndefined();
    expect(byId(given, 'lead_profit')).toBeDefined();
    expect(byId(given, 'poas')?.formula).toBe('IFNULL(SUM($gross_profit), 0) / NULLIF(SUM($ad_spend), 0)');
  });

  test('are money in the chosen currency, and plain numbers where Data Studio does not know it', () => {
    expect(byId(all, 'cac')?.type).toBe('CURRENCY_SEK');
    expect(byId(fieldsOf(everything, { ...settings, currency: 'QAR' }), 'cac')?.type).toBe('NUMBER');
    expect(byId(all, 'ctr')?.type).toBe('PERCENT');
    expect(byId(all, 'ltv_cac')?.type).toBe('NUMBER');
  });
});

describe('targets', () => {
  test('give the KPIs that follow from them', () => {
    expect(byId(all, 'target_cost')?.label).toBe('Target: Total marketing cost');
    expect(byId(all, 'target_cac')?.formula).toBe(
      'IFNULL(SUM($target_cost), 0) / NULLIF(SUM($target_new_customers), 0)',
    );
  });

  test('are compared with a KPI only on the measures that it rests on', () => {
    const description = sheetWith(['conversion_value', 'revenue', 'ad_spend'], {
      targets: ['revenue', 'ad_spend'],
    });
    expect(byId(fieldsOf(description, sheet), 'target_roas')).toBeUndefined();
  });
});

describe('dimensions', () => {
  test('carry the words of the catalogue, unknown ones their own header', () => {
    for (const { id } of dimensions()) expect(byId(all, id)?.kind).toBe('dimension');
    expect(byId(all, 'x_vader')?.label).toBe('Väder');
    expect(byId(all, 'date')?.isDefault).toBe(true);
    expect(byId(all, 'data_notes')?.type).toBe('TEXT');
  });
});

test('a source without anything to add up is refused, naming what to change', () => {
  expect(() => fieldsOf(sheetWith(['gross_margin']), sheet)).toThrowError('no_measures');
});
