/** Three results: the figure with what judges it, and below it the next step. */
import { type Expression, ratio } from '../../core/expression.ts';
import type { StartTexts } from '../../locale/workbooks/start.ts';
import { nativeExpression, nativeFormula } from '../../render/native-formula.ts';
import { quoted } from '../blocks/formula-parts.ts';
import { kpiNote } from '../blocks/kpi-note.ts';
import type { Months } from '../blocks/months-tab.ts';
import { nextStep } from '../blocks/next-step.ts';
import { guidelineMark, statusFormula, statusRules } from '../blocks/status.ts';
import type { TabDraft } from '../blocks/tab-draft.ts';
import { kpiFormat } from '../blocks/unit-formats.ts';
import { fill, type Words } from '../blocks/words.ts';
import { formulaOf, inUse, inUseBefore, isMixed } from './inputs.ts';

interface Result {
  readonly kpi: 'CAC' | 'CVR' | 'LTV_CAC';
  readonly expression: Expression;
  /** The input that says how many cases there are. */
  readonly count: string;
  /** Inputs that must be of the same period. */
  readonly together: readonly string[];
  /** In the sample. */
  readonly target?: number;
  readonly good?: string;
  readonly advice?: string;
  readonly missing?: string;
}

export const CUSTOMERS = { count: 'new_customers', together: ['cost', 'new_customers'] };
const VISITS = { count: 'visits', together: ['visits', 'conversions'] };

const resultsIn = (texts: StartTexts): readonly Result[] => [
  { kpi: 'CAC', expression: formulaOf('CAC'), ...CUSTOMERS, target: 2700 },
  { kpi: 'CVR', expression: formulaOf('CVR'), ...VISITS, target: 0.02 },
  {
    kpi: 'LTV_CAC',
    expression: ratio(formulaOf('LTV'), formulaOf('CAC')),
    ...CUSTOMERS,
    good: texts.good.LTV_CAC,
    advice: texts.next.LTV_CAC,
    missing: texts.missing.LTV_CAC,
  },
];

const FIRST_ROW = 7;
/** In the order of the rows, each with its next step below it. */
const cellOf = (column: string, index: number): string => `$${column}$${FIRST_ROW + 2 * index}`;
export const LTV_CAC_CELL = cellOf('H', 2);

export function results(draft: TabDraft, words: Words, texts: StartTexts, months: Months): void {
  const { table } = words.shared;
  const { title, figure } = texts.results;
  draft
    .write('G6', [[title, figure, table.change, table.target, table.status, table.count]], { look: 'header' })
    .look('I6:J6', 'numberHeader')
    .look('K6', 'middleHeader')
    .look('L6', 'numberHeader')
    .note('J6', table.targetHelp);
  resultsIn(texts).forEach((result, index) => {
    const row = FIRST_ROW + 2 * index;
    const { kpi } = result;
    const cells = formulas(words, texts, months, result, index);
    draft
      .write(`G${row}`, [[cells.label, cells.value, cells.change]])
      .input(`J${row}`, [[result.target ?? null]], {
        name: `target_${kpi.toLowerCase()}`,
        look: 'inputNumber',
      })
      .write(`K${row}`, [[cells.status, cells.count]])
      .write(`G${row + 1}`, [[cells.next]])
      .look(`G${row}`, 'rowLabel')
      .look(`H${row}`, 'figure')
      .look(`I${row}`, 'quietNumber')
      .look(`K${row}`, 'status')
      .look(`L${row}`, 'quietNumber')
      .look(`G${row + 1}:L${row + 1}`, 'underRow')
      .format(`H${row}`, kpiFormat(kpi))
      .format(`I${row}`, 'change')
      .format(`J${row}`, kpiFormat(kpi))
      .format(`L${row}`, 'whole')
      .note(`G${row}`, kpiNote(words, kpi))
      .kpi({ kpi, value: `H${row}`, change: `I${row}`, status: `K${row}` });
    for (const rule of statusRules(words, `K${row}`)) draft.rule(rule);
  });
}

/** Nothing is compared where figures are the user's own, and nothing is judged where only some of them are. */
function formulas(words: Words, texts: StartTexts, months: Months, result: Result, index: number) {
  const { kpi, expression } = result;
  const [value, target] = [cellOf('H', index), cellOf('J', index)];
  const [status, count] = [cellOf('K', index), cellOf('L', index)];
  const before = nativeExpression({ expression }, inUseBefore(months));
  const change = `IF(COUNT(${value};${before})<2;"";${value}/${before}-1)`;
  const unlessMixed = (instead: string, formula: string) =>
    `=IF(AND(${value}<>"";${isMixed(result.together)});${quoted(instead)};${formula.slice(1)})`;
  return {
    label: fill(texts.results.labels[kpi], { guideline: guidelineMark(words, kpi) }),
    value: nativeFormula({ expression }, inUse),
    change: `=IF(COUNT($D$7:$D$11)>0;"";IFERROR(${change};""))`,
    status: unlessMixed(words.shared.status.notJudged, statusFormula(words, { kpi, value, target, count })),
    count: `=${inUse([result.count])[0]}`,
    next: unlessMixed(texts.results.mixed[kpi], nextStep(words, { ...result, months, value, status, count })),
  };
}
