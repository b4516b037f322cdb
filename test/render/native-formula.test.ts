import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalFormula } from '../../local/engine/formula-text.ts';
import { loadEngine } from '../../local/engine/load-engine.ts';
import { LOCALES } from '../../local/engine/locales.ts';
import { kpis } from '../../src/catalogue/catalogue.ts';
import { findMetric, isSettleable, type Metric, measuresOf, settled } from '../../src/catalogue/metric.ts';
import { firstOf, minus, power, ratio, sum, sumsIn, times } from '../../src/core/expression.ts';
import { sumKey } from '../../src/core/sum-key.ts';
import { metricValue } from '../../src/functions/metric-value.ts';
import { nativeFormula } from '../../src/render/native-formula.ts';

const overData = kpis()
  .filter(({ overData: over }) => over !== 'cells only')
  .map(({ id }) => findMetric(id));

const byName = (inputs: readonly string[]) => inputs;

describe('the formula of a sheet', () => {
  test('is blank where a cell is not a number or a divisor is 0', () => {
    const cells: Record<string, string> = { cost: 'B5', leads: 'C5' };
    expect(
      nativeFormula({ expression: ratio(sum('cost'), sum('leads')) }, ([id]) => [
        cells[id as string] as string,
      ]),
    ).toBe('=IF(COUNT(B5;C5)<2;"";IF(C5=0;"";B5/C5))');
  });

  test('multiplies the cells of a row product', () => {
    expect(nativeFormula({ expression: minus(sum('a', 'b'), sum('c')) }, byName)).toBe(
      '=IF(COUNT(a;b;c)<3;"";a*b-c)',
    );
  });

  test('keeps the brackets that arithmetic needs', () => {
    expect(nativeFormula({ expression: minus(1, power(minus(1, sum('x')), 12)) }, byName)).toBe(
      '=IF(COUNT(x)<1;"";IFERROR(1-(1-x)^12;""))',
    );
    expect(nativeFormula({ expression: ratio(sum('a'), ratio(sum('b'), sum('c'))) }, byName)).toBe(
      '=IF(COUNT(a;b;c)<3;"";IF(c=0;"";IF(b/c=0;"";a/(b/c))))',
    );
  });

  test('is refused for alternatives that are not settled, and for decimals', () => {
    expect(() => nativeFormula({ expression: firstOf(sum('a'), sum('b')) }, byName)).toThrow('settle it');
    expect(() => nativeFormula({ expression: times(sum('a'), 0.5) }, byName)).toThrow('whole numbers');
  });
});

/** Reads the formula with the sums in A1, B1 … as the sheet does in that language. */
async function openSheet(language: 'en' | 'sv') {
  const engine = await loadEngine();
  const locale = LOCALES[language];
  const sheet = {
    id: 's',
    name: 'S',
    colNumber: 26,
    rowNumber: 2,
    cells: {},
    styles: {},
    formats: {},
    cols: {},
  };
  const model = new engine.Model({ sheets: [{ ...sheet, figures: [] }], settings: { locale } } as never);
  const write = (row: number, col: number, content: string) =>
    model.dispatch('UPDATE_CELL', { sheetId: 's', row, col, content } as never);
  return (formula: string, values: readonly number[]) => {
    values.forEach((value, col) => {
      write(0, col, String(value));
    });
    write(1, 0, canonicalFormula(formula, locale, engine.tokenize as never));
    return model.getters.getEvaluatedCell({ sheetId: 's', row: 1, col: 0 }).value;
  };
}

describe.each(['en', 'sv'] as const)('over data, in a sheet in %s,', (language) => {
  const amounts = fc.oneof(
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 6, arbitrary: fc.integer({ min: -1000, max: 1_000_000 }).map((cents) => cents / 100) },
  );
  const withOptional = (id: string) => [() => true, (measure: string) => measure !== id];

  test.each(overData.map((metric) => [metric.name, metric] as const))(
    '%s is worth the same as in the catalogue, for any sums',
    async (_, metric) => {
      const worth = await openSheet(language);
      for (const has of measuresOf(metric).flatMap(withOptional)) {
        if (isSettleable(metric, has)) agree(settled(metric, has), worth);
      }
    },
  );

  function agree(metric: Metric, worth: (formula: string, values: readonly number[]) => unknown): void {
    const keys = Array.from(new Set(sumsIn(metric.expression).map(({ sum: inputs }) => sumKey(inputs))));
    const cellOf = (inputs: readonly string[]) =>
      `${String.fromCharCode(65 + keys.indexOf(sumKey(inputs)))}1`;
    const formula = nativeFormula(metric, (inputs) => [cellOf(inputs)]);
    const values = fc.array(amounts, { minLength: keys.length, maxLength: keys.length });
    fc.assert(
      fc.property(values, (sums) => {
        const inCatalogue = metricValue(
          metric,
          new Map(keys.map((key, index) => [key, sums[index] as number])),
        );
        const inSheet = worth(formula, sums);
        if (Number.isNaN(inCatalogue)) expect(inSheet).toBe('');
        else expect(inSheet).toBeCloseTo(inCatalogue, 9 - Math.ceil(Math.log10(1 + Math.abs(inCatalogue))));
      }),
      { numRuns: 30 },
    );
  }
});
