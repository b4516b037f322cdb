import { expect, test } from 'vitest';
import cac from '../../src/catalogue/kpis/cost/cac.ts';
import cacRolling from '../../src/catalogue/kpis/cost/cac-rolling.ts';
import budgetPace from '../../src/catalogue/kpis/targets/budget-pace.ts';
import type { KpiDefinition } from '../../src/catalogue/types.ts';
import { functionsPage } from '../../src/render/functions-page.ts';
import { kpisPage } from '../../src/render/kpis-page.ts';
import { table } from '../../src/render/markdown.ts';

test('each KPI is one row with formula, unit, direction and a worked example', () => {
  expect(functionsPage([cac], [])).toContain(
    '| `CAC(cost, new_customers)` | cost / new_customers | money | lower | `=CAC(120000;40)` → 3000 |',
  );
});

test('columns are shown as ranges and dates as DATE', () => {
  const rows = functionsPage([cacRolling, budgetPace], []);
  expect(rows).toContain('`=CAC_ROLLING(A2:A5;B2:B5)` → a column');
  expect(rows).toContain('`=BUDGET_PACE(45000;90000;DATE(2026;1;1);DATE(2026;4;1);DATE(2026;2;15))` → 1');
  expect(rows).toContain('CAC_ROLLING(costs, new_customers, [window], [lag])');
});

test('an example without a value is shown as a message', () => {
  const undefinedFirst: KpiDefinition = {
    ...cac,
    examples: [{ inputs: [1, 0], result: 'undefined', source: 'no customers' }],
  };
  expect(functionsPage([undefinedFirst], [])).toContain('`=CAC(1;0)` → a message');
});

test('a function over tables gets a section with its parameters', () => {
  const shares = {
    name: 'SHARES',
    description: 'The parts of a whole.',
    example: '=SHARES(A1:A3)',
    parameters: [{ name: 'parts', type: 'Array<Array<number>>', description: 'The parts, such as A1:A3.' }],
    result: 'Array<Array<number>>',
    aliases: [],
  };
  expect(functionsPage([], [shares])).toContain(
    '### SHARES\n\nThe parts of a whole.\n\n- `parts` The parts, such as A1:A3.\n\nExample: `=SHARES(A1:A3)`',
  );
});

test('a KPI is explained in English with its Swedish and Norwegian names', () => {
  const explained = kpisPage([cac]);
  expect(explained).toContain(`### CAC · ${cac.label.en}\n\n${cac.definition.en}`);
  expect(explained).toContain(`- Svenska: ${cac.label.sv}.`);
  expect(explained).toContain(`- Norsk: ${cac.label.nb}.`);
  expect(explained).not.toContain('Guideline');
});

test('a KPI for cells only says so, and a guideline names its source', () => {
  const text = { en: 'Below 5.', sv: 'Under 5.', nb: 'Under 5.' };
  const guided: KpiDefinition = {
    ...cac,
    overData: 'cells only',
    vanity: true,
    guideline: { text, source: 'a test' },
  };
  const explained = kpisPage([guided]);
  expect(explained).toContain('- In cells only; not over a table');
  expect(explained).toContain('- Guideline: Below 5. (source: a test)');
  expect(explained).toContain('seldom a reason to act');
});

test('a bar in a cell does not end the cell', () => {
  expect(table(['a'], [['b|c']])).toBe('| a |\n|---|\n| b\\|c |');
});
