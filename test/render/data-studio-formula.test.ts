import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kpis } from '../../src/catalogue/catalogue.ts';
import { findMetric, isSettleable, measuresOf, settled } from '../../src/catalogue/metric.ts';
import type { Condition } from '../../src/catalogue/types.ts';
import { compile } from '../../src/core/evaluate.ts';
import {
  type Expression,
  firstOf,
  minus,
  plus,
  power,
  ratio,
  sum,
  sumsIn,
  times,
} from '../../src/core/expression.ts';
import { dataStudioFormula, fieldOfSum } from '../../src/render/data-studio-formula.ts';
import { evaluateFormula } from './evaluate-formula.ts';

const formula = (expression: Expression, undefinedWhen: readonly Condition[] = []) =>
  dataStudioFormula({ expression, undefinedWhen });

const overData = kpis()
  .filter(({ overData: over }) => over !== 'cells only')
  .map(({ id }) => findMetric(id));

describe('the formula of a Data Studio field', () => {
  test('is a ratio of sums, guarded against a zero divisor', () => {
    expect(formula(ratio(sum('cost'), sum('leads')))).toBe('IFNULL(SUM($cost), 0) / NULLIF(SUM($leads), 0)');
  });

  test('adds up a product of measures through a field of its own', () => {
    expect(formula(minus(sum('leads', 'lead_value'), sum('cost')))).toBe(
      'IFNULL(SUM($leads_x_lead_value), 0) - IFNULL(SUM($cost), 0)',
    );
  });

  test('keeps the brackets that arithmetic needs', () => {
    expect(formula(minus(sum('a'), plus(sum('b'), sum('c'))))).toBe(
      'IFNULL(SUM($a), 0) - (IFNULL(SUM($b), 0) + IFNULL(SUM($c), 0))',
    );
    expect(formula(times(minus(sum('a'), sum('b')), 2))).toBe(
      '(IFNULL(SUM($a), 0) - IFNULL(SUM($b), 0)) * 2',
    );
  });

  test('is empty where the catalogue calls the result undefined', () => {
    const condition: Condition = {
      expression: minus(sum('carts'), sum('orders')),
      is: 'below zero',
      reason: 'orders are above carts',
    };
    expect(formula(minus(1, ratio(sum('orders'), sum('carts'))), [condition])).toBe(
      'CASE WHEN IFNULL(SUM($carts), 0) - IFNULL(SUM($orders), 0) < 0 THEN NULL ELSE 1 - IFNULL(SUM($orders), 0) / NULLIF(SUM($carts), 0) END',
    );
  });

  test('may point at other fields, such as those of targets', () => {
    const metric = { expression: ratio(sum('cost'), sum('leads')), undefinedWhen: [] };
    expect(dataStudioFormula(metric, { fieldOf: (inputs) => `target_${fieldOfSum(inputs)}` })).toBe(
      'IFNULL(SUM($target_cost), 0) / NULLIF(SUM($target_leads), 0)',
    );
  });

  test('is refused for what Data Studio cannot calculate exactly', () => {
    expect(() => formula(power(sum('a'), 2))).toThrow('powers');
    expect(() => formula(firstOf(sum('a'), sum('b')))).toThrow('no formula');
  });

  test('has an aggregate around every field and the guard around every divisor', () => {
    for (const metric of overData) {
      const text = dataStudioFormula(settled(metric, () => true));
      expect(text.replace(/SUM\(\$\w+\)/g, '')).not.toContain('$');
      expect(text.replace(/ \/ NULLIF\(/g, '')).not.toContain('/');
    }
  });
});

/** What the catalogue makes of the sums; null where it has no value. */
function catalogueValue(
  metric: ReturnType<typeof findMetric>,
  sums: ReadonlyMap<string, number>,
): number | null {
  const worth = (expression: Expression) =>
    compile<ReadonlyMap<string, number>>(
      expression,
      (inputs) => (values) => values.get(fieldOfSum(inputs)) as number,
      () => () => '',
    )(sums);
  const isUndefined = metric.undefinedWhen.some(({ expression, is }) => {
    const value = worth(expression);
    return is === 'zero' ? value === 0 : is === 'below zero' ? value < 0 : value <= 0;
  });
  const value = worth(metric.expression);
  return isUndefined || Number.isNaN(value) ? null : value;
}

describe('every KPI over data', () => {
  const amounts = fc.oneof(
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 6, arbitrary: fc.integer({ min: -1000, max: 1_000_000 }).map((cents) => cents / 100) },
  );
  const withOptional = (id: string) => [() => true, (measure: string) => measure !== id];

  test.each(overData.map((metric) => [metric.name, metric] as const))(
    '%s is worth the same in Data Studio as in the catalogue, for any sums',
    (_, metric) => {
      for (const has of measuresOf(metric).flatMap(withOptional)) {
        if (!isSettleable(metric, has)) continue;
        const own = settled(metric, has);
        const text = dataStudioFormula(own);
        const ids = sumsIn(own.expression).map(({ sum: inputs }) => fieldOfSum(inputs));
        fc.assert(
          fc.property(fc.array(amounts, { minLength: ids.length, maxLength: ids.length }), (values) => {
            const sums = new Map(ids.map((id, index) => [id, values[index] as number]));
            const inDataStudio = evaluateFormula(text, (field) => sums.get(field) as number);
            const inCatalogue = catalogueValue(own, sums);
            if (inCatalogue === null || inDataStudio === null) expect(inDataStudio).toBe(inCatalogue);
            else
              expect(inDataStudio).toBeCloseTo(
                inCatalogue,
                9 - Math.ceil(Math.log10(1 + Math.abs(inCatalogue))),
              );
          }),
        );
      }
    },
  );

  test('a sum without any value counts as nothing, as in a cell, and as a divisor leaves a ratio empty', () => {
    const sums = new Map<string, number | null>([
      ['gross_profit', null],
      ['cost', 200],
      ['new_customers', null],
      ['ad_spend', 50],
    ]);
    const worth = (id: string) => {
      const metric = settled(findMetric(id), (measure) => measure !== 'revenue');
      return evaluateFormula(dataStudioFormula(metric), (field) => sums.get(field) ?? null);
    };
    expect(worth('ROI')).toBe(-1);
    expect(worth('POAS')).toBe(0);
    expect(worth('CAC')).toBeNull();
  });
});
