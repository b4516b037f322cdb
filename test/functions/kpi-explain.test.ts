/** KPI_EXPLAIN, KPI_LIST and KPI_STATUS. */
import { describe, expect, test } from 'vitest';
import { kpis } from '../../src/catalogue/catalogue.ts';
import { call, column, messageOf } from './frozen.ts';

const explained = (...args: unknown[]): Record<string, unknown> =>
  Object.fromEntries(call('KPI_EXPLAIN', ...args) as [string, unknown][]);

describe('KPI_EXPLAIN', () => {
  test('gives eight rows, the first column always in English', () => {
    const rows = call('KPI_EXPLAIN', 'kpi_cac', 'sv', 120000, 40) as unknown[][];
    expect(rows.map(([name]) => name)).toEqual([
      'name',
      'definition',
      'formula',
      'calculation',
      'result',
      'better',
      'guideline',
      'what_to_do',
    ]);
    expect(rows[0]?.[1]).toBe('Kundanskaffningskostnad (CAC)');
    expect(rows.slice(2, 6)).toEqual([
      ['formula', 'cost / new_customers'],
      ['calculation', '120000 / 40'],
      ['result', 3000],
      ['better', 'lower'],
    ]);
  });

  test('without inputs calculation and result are blank', () => {
    expect(explained('CAC')).toMatchObject({ calculation: '', result: '' });
    expect(explained('CAC', '', '', '')).toMatchObject({ calculation: '', result: '' });
  });

  test.each([
    ['ROI', [150, 100], '(150 − 100) / 100', 0.5],
    ['LEAD_PROFIT', [10, -50, 100], '10 · (−50) − 100', -600],
    ['CHURN_ANNUAL', ['5 %'], '1 − (1 − 0.05)^12', 1 - 0.95 ** 12],
    ['TARGET_ATTAINMENT', [250, 200, 'lower'], '200 / 250', 0.8],
    ['CAC', [5, 0], '5 / 0', ''],
    ['KEYWORD_RANK', [column(3, 8), column(900, 100)], 'positions: 2 cells, weights: 2 cells', 3.5],
  ])('%s of %j is calculated as %s', (kpi, inputs, calculation, result) => {
    expect(explained(kpi, 'en', ...inputs)).toMatchObject({ calculation, result });
  });

  test('days are written as dates', () => {
    const facts = explained('BUDGET_PACE', 'en', 45000, 90000, '2026-01-01', '2026-04-01', '2026-02-15');
    expect(facts.calculation).toContain('2026-02-15 − 2026-01-01');
    expect(facts.result).toBe(1);
  });

  test('a guideline comes with its source', () => {
    expect(explained('SPAM_RATE').guideline).toMatch(/0\.3 %.* \(sender rules/);
    expect(explained('CTR').guideline).toBe('');
  });

  test('every KPI is explained in every language', () => {
    for (const { id } of kpis()) {
      for (const language of ['en', 'sv', 'nb']) {
        const rows = call('KPI_EXPLAIN', id, language) as string[][];
        expect(rows.length).toBe(8);
        for (const [name, text] of rows) {
          const mayBeBlank = name === 'calculation' || name === 'result' || name === 'guideline';
          expect(mayBeBlank || (text as string).length > 0, `${id} ${language} ${name}`).toBe(true);
        }
      }
    }
  });

  test('what it cannot use is refused', () => {
    expect(messageOf('KPI_EXPLAIN', 'CAK')).toBe('KPI_EXPLAIN: kpi "CAK" is no KPI; the nearest is CAC.');
    expect(messageOf('KPI_EXPLAIN', '')).toBe('KPI_EXPLAIN: kpi is blank; fill in a value.');
    expect(messageOf('KPI_EXPLAIN', 'CAC', 'de')).toBe(
      'KPI_EXPLAIN: language "de" is not known; write en, sv or nb.',
    );
    expect(messageOf('KPI_EXPLAIN', 'CAC', 'en', 5)).toContain('new_customers is blank');
    expect(messageOf('KPI_EXPLAIN', 'CAC', 'en', 1, 2, 3)).toBe(
      'KPI_EXPLAIN: CAC has only 2 inputs, cost, new_customers; leave the rest out.',
    );
    expect(messageOf('KPI_EXPLAIN', 'CAC', 'en', column(1, 2), 2)).toContain('cost is 2×1; give one cell');
  });
});

describe('KPI_LIST', () => {
  test('lists every KPI in catalogue order', () => {
    const [header, ...rows] = call('KPI_LIST') as string[][];
    expect(header).toEqual(['id', 'name', 'formula', 'unit', 'better', 'example']);
    expect(rows.map(([id]) => id)).toEqual(kpis().map(({ id }) => id));
    expect(rows[0]).toEqual([
      'CAC',
      'Customer acquisition cost (CAC)',
      'cost / new_customers',
      'money',
      'lower',
      '=CAC(120000;40)',
    ]);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([6]));
  });

  test('lists one group, with names in the language asked for', () => {
    const rows = call('KPI_LIST', 'email', 'nb') as string[][];
    expect(rows.map(([id]) => id)).toEqual([
      'id',
      'OPEN_RATE',
      'EMAIL_CTR',
      'CTOR',
      'UNSUBSCRIBE_RATE',
      'SPAM_RATE',
    ]);
  });

  test('says where a KPI is an average per period of the data', () => {
    const formulaOf = (id: string) => (call('KPI_LIST') as string[][]).find(([each]) => each === id)?.[2];
    expect(formulaOf('CHURN_RATE')).toBe('customers_lost / customers_start (per period of the data)');
    expect(formulaOf('CAC')).toBe('cost / new_customers');
    expect(formulaOf('CVR')).toBe('conversions / visits');
  });

  test('an unknown group is refused with the groups there are', () => {
    const message = messageOf('KPI_LIST', 'x'.repeat(80));
    expect(message.length).toBeLessThanOrEqual(150);
    expect(message).toContain(
      'write cost, conversion, website, retention, growth, pipeline, email, social or targets.',
    );
  });
});

describe('KPI_STATUS', () => {
  test.each([
    ['ROAS', 4, 4, 'green'],
    ['ROAS', 3.6, 4, 'amber'],
    ['ROAS', 3.59, 4, 'red'],
    ['CAC', 3000, 3000, 'green'],
    ['CAC', 3300, 3000, 'amber'],
    ['CAC', 3301, 3000, 'red'],
    ['CTR', 0.045, 0.05, 'amber'],
    ['ROI', -0.55, -0.5, 'amber'],
    ['CTR', 0, 0, 'green'],
  ])('%s %d against the target %d is %s', (kpi, value, target, status) => {
    expect(call('KPI_STATUS', kpi, value, target)).toBe(status);
  });

  test.each([
    ['LTV_CAC', [0.99, 1, 2.99, 3], ['red', 'amber', 'amber', 'green']],
    ['POAS', [0.99, 1], ['red', 'green']],
    ['ROI', [-0.01, 0], ['red', 'green']],
    ['LEAD_PROFIT', [-1, 0], ['red', 'green']],
    ['TARGET_ATTAINMENT', [0.89, 0.9, 0.99, 1], ['red', 'amber', 'amber', 'green']],
    ['TARGET_PACE', [0.89, 0.9, 0.99, 1], ['red', 'amber', 'amber', 'green']],
    ['SMART_PROGRESS', [0.89, 0.9, 0.99, 1], ['red', 'amber', 'amber', 'green']],
    ['SPAM_RATE', [0.0009, 0.001, 0.0029, 0.003], ['green', 'amber', 'amber', 'red']],
    ['CAC_PAYBACK', [5, 30], ['no target', 'no target']],
    ['NRR', [0.5, 1.5], ['no target', 'no target']],
    ['KEYWORD_RANK', [2, 50], ['no target', 'no target']],
  ])('%s without a target follows what holds for everybody', (kpi, values, statuses) => {
    expect(call('KPI_STATUS', kpi, column(...values))).toEqual(column(...statuses));
  });

  test('only these have a status without a target', () => {
    const judged = kpis().filter(({ id }) => call('KPI_STATUS', id, 1) !== 'no target');
    expect(judged.map(({ id }) => id).sort()).toEqual([
      'LEAD_PROFIT',
      'LTV_CAC',
      'POAS',
      'ROI',
      'SMART_PROGRESS',
      'SPAM_RATE',
      'TARGET_ATTAINMENT',
      'TARGET_PACE',
    ]);
  });

  test('works element by element, also over KPIs', () => {
    expect(call('KPI_STATUS', column('CAC', 'ROAS', ''), column(5, 5, 5), column(4, '', 4))).toEqual(
      column('red', 'no target', ''),
    );
    expect(call('KPI_STATUS', 'CAC', column(5, ''), [[5, 4]])).toEqual([
      ['green', 'red'],
      ['', ''],
    ]);
  });

  test('a blank value is blank, a blank KPI is named', () => {
    expect(call('KPI_STATUS', 'CAC', '')).toBe('');
    expect(messageOf('KPI_STATUS', '', 5)).toBe('KPI_STATUS: kpi is blank; fill in a value.');
  });

  test('a target for what has no direction is refused', () => {
    expect(messageOf('KPI_STATUS', 'MOBILE_SHARE', 0.5, 0.6)).toBe(
      'KPI_STATUS: for kpi MOBILE_SHARE neither higher nor lower is better, so leave target out.',
    );
  });
});
