import { expect, test } from 'vitest';
import cac from '../../src/catalogue/kpis/cost/cac.ts';
import ltv from '../../src/catalogue/kpis/retention/ltv.ts';
import type { KpiDefinition } from '../../src/catalogue/types.ts';
import { kpiFunction } from '../../src/render/kpi-function.ts';
import { prefixedAlias } from '../../src/render/sheet-function.ts';

const help = (id: string) => `Help of ${id}.`;

test('a KPI becomes a function with the help of its measures, an example and a prefixed alias', () => {
  expect(kpiFunction(cac, help)).toEqual({
    name: 'CAC',
    description: cac.definition.en,
    example: '=CAC(120000;40)',
    parameters: [
      { name: 'cost', type: 'number|Array<Array<number>>', description: 'Help of cost.' },
      { name: 'new_customers', type: 'number|Array<Array<number>>', description: 'Help of new_customers.' },
    ],
    result: 'number|Array<Array<number>>',
    meaning: 'Money; lower is better.',
    aliases: ['KPI_CAC'],
  });
});

test('aliases of the catalogue follow the prefixed one', () => {
  expect(kpiFunction(ltv, help).aliases).toEqual(['KPI_LTV', 'CLV']);
});

test('a name that begins with KPI has no prefixed alias', () => {
  expect(prefixedAlias('KPI_BY')).toEqual([]);
});

test('a KPI without help for an input, or without an example, is refused by name', () => {
  expect(() => kpiFunction(cac, () => undefined)).toThrow('CAC: no help for cost');
  const bare: KpiDefinition = { ...cac, examples: [] };
  expect(() => kpiFunction(bare, help)).toThrow('CAC has no example');
});
