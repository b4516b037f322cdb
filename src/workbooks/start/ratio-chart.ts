/** LTV/CAC of both periods as columns, with lines at break-even and at the guideline. */
import { ratio } from '../../core/expression.ts';
import type { StartTexts } from '../../locale/workbooks/start.ts';
import { nativeFormula } from '../../render/native-formula.ts';
import { columnChart } from '../blocks/charts.ts';
import type { Months } from '../blocks/months-tab.ts';
import type { TabDraft } from '../blocks/tab-draft.ts';
import { formulaOf, inUseBefore, isMixed } from './inputs.ts';
import { CUSTOMERS, LTV_CAC_CELL } from './results.ts';

const [BREAK_EVEN, GUIDELINE] = [1, 3];
/** On the Months tab, below the periods. */
const CHART_ROW = 31;

/** Beside the columns there is room at both ends, so that the lines run through. */
export function ratioChart(draft: TabDraft, { chart: texts }: StartTexts, months: Months): void {
  const expression = ratio(formulaOf('LTV'), formulaOf('CAC'));
  const there = (formula: string) => formula.replace(/\$[D-H]\$/g, '{tab:start}!$&');
  const before = (names: readonly string[]) =>
    inUseBefore(months)(names).map((cell) => (cell.startsWith('$') ? there(cell) : cell));
  const lines = [BREAK_EVEN, GUIDELINE];
  months.tab
    .write(`A${CHART_ROW}`, [
      [texts.label, texts.yours, texts.breakEven, texts.guideline],
      [null, null, ...lines],
      [texts.before, nativeFormula({ expression }, before), ...lines],
      [texts.now, there(`=IF(${isMixed(CUSTOMERS.together)};"";${LTV_CAC_CELL})`), ...lines],
      [null, null, ...lines],
    ])
    .look(`A${CHART_ROW}`, 'header')
    .look(`B${CHART_ROW}:D${CHART_ROW}`, 'numberHeader')
    .format(`B${CHART_ROW + 1}:D${CHART_ROW + 4}`, 'oneDecimal');
  const column = (letter: string) => ({
    tab: 'months',
    zone: `${letter}${CHART_ROW}:${letter}${CHART_ROW + 4}`,
  });
  draft.chart(
    columnChart({
      title: texts.title,
      at: 'G13',
      width: 686,
      height: 216,
      labels: column('A'),
      series: ['B', 'C', 'D'].map(column),
      colours: ['#0B6E7F', '#B5485D', '#3E8E5A'],
      linesFrom: 1,
      format: 'oneDecimal',
    }),
  );
}
