/** The first screen: inputs to the left, three results with status and next step to the right, and one chart. */
import { type Expression, ratio } from '../../core/expression.ts';
import type { StartTexts } from '../../locale/workbooks/start.ts';
import { nativeFormula } from '../../render/native-formula.ts';
import type { OwnCheck } from '../blocks/checks-tab.ts';
import { worth } from '../blocks/expected.ts';
import { wholeNumbers } from '../blocks/formula-parts.ts';
import type { Months } from '../blocks/months-tab.ts';
import { screenHeader } from '../blocks/screen-header.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import { kpiFormat } from '../blocks/unit-formats.ts';
import type { Words } from '../blocks/words.ts';
import { formulaOf, inputs, SAMPLE_INPUTS } from './inputs.ts';
import { ratioChart } from './ratio-chart.ts';
import { results } from './results.ts';

/** Of the inputs with the lifetime value below them; the results beside have rows of the same height. */
const [FIRST_ROW, ROWS] = [7, 9];

export function screenTab(words: Words, texts: StartTexts, months: Months): TabDraft {
  const draft = new TabDraft('start', texts.screen, {
    columnWidths: [16, 222, 92, 84, 96, 20, 208, 120, 82, 80, 124, 72],
    tabColour: '#0B5563',
  });
  screenHeader(draft, { words, title: texts.titles.title, question: texts.titles.goal, months, until: 'L' });
  draft
    .height(5, 8)
    .height(6, 28)
    .height(FIRST_ROW, 36, ROWS)
    .height(FIRST_ROW + ROWS, 10);
  inputs(draft, words, texts, months);
  results(draft, words, texts, months);
  draft
    .write('B17', [[texts.advice.title], ...texts.advice.lines.map((line) => [`• ${line}`])])
    .look('B17', 'heading')
    .look('B18:B21', 'note')
    .print('A1:L21');
  ratioChart(draft, texts, months);
  return draft;
}

/** LTV and LTV/CAC with the sample's inputs, which stand in no Data tab. */
export function ownChecks(words: Words): OwnCheck[] {
  const numbers: Readonly<Record<string, number>> = {
    order_value: 2500,
    cost: 2340000,
    new_customers: 936,
    ...SAMPLE_INPUTS,
  };
  const given = (inputs: readonly string[]) => inputs.map((id) => `(${wholeNumbers(numbers[id] as number)})`);
  const sums = new Map(Object.keys(numbers).map((id) => [id, numbers[id] as number]));
  const check = (kpi: string, expression: Expression): OwnCheck => ({
    label: words.label(kpi),
    formula: nativeFormula({ expression }, given),
    expected: worth(expression, sums),
    format: kpiFormat(kpi),
  });
  return [check('LTV', formulaOf('LTV')), check('LTV_CAC', ratio(formulaOf('LTV'), formulaOf('CAC')))];
}
