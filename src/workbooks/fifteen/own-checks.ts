/** The KPIs that need more than sums of a Data tab, on fixed figures, against what core makes of the same. */
import { nativeFormula } from '../../render/native-formula.ts';
import type { OwnCheck } from '../blocks/checks-tab.ts';
import { worth } from '../blocks/expected.ts';
import { wholeNumbers } from '../blocks/formula-parts.ts';
import { kpiFormat } from '../blocks/unit-formats.ts';
import type { Words } from '../blocks/words.ts';
import { formulaOf } from './wishes.ts';

/** Figures as in the sample; gross profit is conversion value × margin. */
const GIVEN: Readonly<Record<string, readonly number[]>> = {
  gross_profit: [1482000, 0.45],
  ad_spend: [536100],
  order_value: [3489],
  orders_per_year: [3],
  years: [4],
  gross_margin: [0.45],
  ltv: [18840.6],
  cac: [6833.5],
  monthly_churn: [0.0173],
  months: [12],
  current: [11550],
  previous: [12600],
};

const figures = (input: string): readonly number[] => GIVEN[input] as readonly number[];
const SUMS = new Map(
  Object.keys(GIVEN).map((input) => [input, figures(input).reduce((product, each) => product * each, 1)]),
);

export function ownChecks(words: Words): OwnCheck[] {
  return ['POAS', 'LTV', 'LTV_CAC', 'CHURN_ANNUAL', 'MOM', 'YOY'].map((id) => ({
    label: words.label(id),
    formula: nativeFormula({ expression: formulaOf(id) }, (inputs) =>
      inputs.flatMap(figures).map((figure) => `(${wholeNumbers(figure)})`),
    ),
    expected: worth(formulaOf(id), SUMS),
    format: kpiFormat(id),
  }));
}
