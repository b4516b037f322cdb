/** The first screen: inputs to the left, three results with status and next step to the right, and one chart. */
import { type Expression, ratio } from '../../core/expression.ts';
import type { StartTexts } from '../../locale/workbooks/start.ts';
import { nativeExpression, nativeFormula } from '../../render/native-formula.ts';
import { barChart } from '../blocks/charts.ts';
import type { OwnCheck } from '../blocks/checks-tab.ts';
import { worth } from '../blocks/expected.ts';
import { wholeNumbers } from '../blocks/formula-parts.ts';
import { kpiNote } from '../blocks/kpi-note.ts';
import type { Months } from '../blocks/months-tab.ts';
import { nextStep } from '../blocks/next-step.ts';
import { screenHeader } from '../blocks/screen-header.ts';
import { guidelineMark, statusFormula, statusRules } from '../blocks/status.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import { kpiFormat } from '../blocks/unit-formats.ts';
import type { Words } from '../blocks/words.ts';
import { formulaOf, inputs, inUse, inUseBefore, SAMPLE_INPUTS } from './inputs.ts';

interface Result {
  readonly kpi: 'CAC' | 'CVR' | 'LTV_CAC';
  readonly expression: Expression;
  /** The input that says how many cases there are. */
  readonly count: string;
  readonly good?: string;
  readonly advice?: string;
  readonly missing?: string;
}

const resultsIn = (texts: StartTexts): readonly Result[] => [
  { kpi: 'CAC', expression: formulaOf('CAC'), count: 'new_customers' },
  { kpi: 'CVR', expression: formulaOf('CVR'), count: 'visits' },
  {
    kpi: 'LTV_CAC',
    expression: ratio(formulaOf('LTV'), formulaOf('CAC')),
    count: 'new_customers',
    good: texts.good.LTV_CAC,
    advice: texts.next.LTV_CAC,
    missing: texts.missing.LTV_CAC,
  },
];

const FIRST_RESULT = 7;
/** With the lifetime value below them; the results beside have rows of the same height. */
const INPUT_ROWS = 9;
/** On the Months tab, below the periods. */
const CHART_ROW = 31;

export function screenTab(words: Words, texts: StartTexts, months: Months): TabDraft {
  const draft = new TabDraft('start', texts.screen, {
    columnWidths: [16, 222, 92, 84, 96, 20, 208, 120, 82, 80, 124, 72],
    tabColour: '#0B5563',
  });
  screenHeader(draft, { words, title: texts.titles.title, question: texts.titles.goal, months, until: 'L' });
  draft
    .height(5, 8)
    .height(6, 28)
    .height(FIRST_RESULT, 36, INPUT_ROWS)
    .height(FIRST_RESULT + INPUT_ROWS, 10);
  inputs(draft, words, texts, months);
  results(draft, words, texts, months);
  draft
    .write('B17', [[texts.advice.title], ...texts.advice.lines.map((line) => [`• ${line}`])])
    .look('B17', 'heading')
    .look('B18:B21', 'note')
    .print('A1:L21');
  chart(draft, texts, months);
  return draft;
}

/** Two rows for each: the figure with what judges it, and below it the next step. */
function results(draft: TabDraft, words: Words, texts: StartTexts, months: Months): void {
  const { table } = words.shared;
  const header = [
    texts.results.title,
    texts.results.figure,
    table.change,
    table.guideline,
    table.status,
    table.count,
  ];
  draft
    .write('G6', [header], { look: 'header' })
    .look('I6:J6', 'numberHeader')
    .look('K6', 'middleHeader')
    .look('L6', 'numberHeader');
  resultsIn(texts).forEach((result, index) => {
    const row = FIRST_RESULT + 2 * index;
    const { kpi, expression } = result;
    const [value, status, count] = [`$H$${row}`, `$K$${row}`, `$L$${row}`];
    const before = nativeExpression({ expression }, inUseBefore(months));
    const change = `IF(COUNT(${value};${before})<2;"";${value}/${before}-1)`;
    const ownFigures = 'COUNT($D$7:$D$11)>0';
    draft
      .write(`G${row}`, [
        [
          texts.results.labels[kpi],
          nativeFormula({ expression }, inUse),
          `=IF(${ownFigures};"";IFERROR(${change};""))`,
          guidelineMark(words, kpi),
          statusFormula(words, { kpi, value, count }),
          `=${inUse([result.count])[0]}`,
        ],
        [nextStep(words, { ...result, months, value, status, count })],
      ])
      .look(`G${row}`, 'rowLabel')
      .look(`H${row}`, 'figure')
      .look(`I${row}:J${row}`, 'quietNumber')
      .look(`K${row}`, 'status')
      .look(`L${row}`, 'quietNumber')
      .look(`G${row + 1}:L${row + 1}`, 'underRow')
      .format(`H${row}`, kpiFormat(kpi))
      .format(`I${row}`, 'change')
      .format(`L${row}`, 'whole')
      .note(`G${row}`, kpiNote(words, kpi))
      .kpi({ kpi, value: `H${row}`, change: `I${row}`, status: `K${row}` });
    for (const rule of statusRules(words, `K${row}`)) draft.rule(rule);
  });
}

function chart(draft: TabDraft, { chart: texts }: StartTexts, months: Months): void {
  const expression = ratio(formulaOf('LTV'), formulaOf('CAC'));
  const inputsHere = (names: readonly string[]) => inUse(names).map((cell) => `{tab:start}!${cell}`);
  const inputsBefore = (names: readonly string[]) =>
    inUseBefore(months)(names).map((cell) => (cell.startsWith('$') ? `{tab:start}!${cell}` : cell));
  months.tab
    .write(`A${CHART_ROW}`, [
      [texts.label, texts.yours, texts.lines],
      [texts.guideline, null, 3],
      [texts.now, nativeFormula({ expression }, inputsHere)],
      [texts.before, nativeFormula({ expression }, inputsBefore)],
      [texts.breakEven, null, 1],
    ])
    .look(`A${CHART_ROW}`, 'header')
    .look(`B${CHART_ROW}:C${CHART_ROW}`, 'numberHeader')
    .format(`B${CHART_ROW + 1}:C${CHART_ROW + 4}`, 'oneDecimal');
  const column = (letter: string) => ({
    tab: 'months',
    zone: `${letter}${CHART_ROW}:${letter}${CHART_ROW + 4}`,
  });
  draft.chart(
    barChart({
      title: texts.title,
      at: 'G13',
      width: 686,
      height: 216,
      labels: column('A'),
      series: [column('B'), column('C')],
      colours: ['#0B6E7F', '#B9C4C9'],
      stacked: true,
      format: 'oneDecimal',
    }),
  );
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
