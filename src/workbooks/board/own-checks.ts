/** ROI and LTV/CAC on fixed figures, against what core makes of the same. */
import type { Expression } from '../../core/expression.ts';
import { nativeFormula } from '../../render/native-formula.ts';
import type { OwnCheck } from '../blocks/checks-tab.ts';
import { worth } from '../blocks/expected.ts';
import { wholeNumbers } from '../blocks/formula-parts.ts';
import { kpiFormat } from '../blocks/unit-formats.ts';
import type { Words } from '../blocks/words.ts';
import { FORMULAS } from './figures.ts';

/** As in the sample; the return is revenue × margin. */
const GIVEN: Readonly<Record<string, readonly number[]>> = {
  total_return: [2951100, 0.5],
  cost: [1061300],
  new_customers: [66],
  order_value: [23555],
  orders_per_year: [1.2],
  years: [3],
  gross_margin: [0.5],
};
const figures = (input: string): readonly number[] => GIVEN[input] as readonly number[];
const SUMS = new Map(
  Object.keys(GIVEN).map((input) => [input, figures(input).reduce((product, each) => product * each, 1)]),
);

export function ownChecks(words: Words): OwnCheck[] {
  return Object.keys(FORMULAS).map((id) => {
    const expression = FORMULAS[id] as Expression;
    return {
      label: words.label(id),
      formula: nativeFormula({ expression }, (inputs) =>
        inputs.flatMap(figures).map((figure) => `(${wholeNumbers(figure)})`),
      ),
      expected: worth(expression, SUMS),
      format: kpiFormat(id),
    };
  });
}
