/** The Plan tab: what the three cases lead to, month by month, made by ROI_SCENARIO. */
import type { ScenarioTexts } from '../../locale/workbooks/scenario.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import { inputCell, PLAN } from './places.ts';

export function planTab({ tabs, plan }: ScenarioTexts): TabDraft {
  const { header, first, last } = PLAN;
  const gain = (input: 'low' | 'likely' | 'high') => `${inputCell(input)}*${inputCell('margin')}`;
  const given = [inputCell('cost'), gain('low'), gain('likely'), gain('high'), months(), inputCell('lag')];
  return new TabDraft('plan', tabs.plan, {
    columnWidths: [210, 120, 120, 120, 120, 110, 110, 110],
    gridlines: true,
  })
    .write('A1', [[plan.title]], { look: 'title' })
    .write('A2', [[plan.note]], { look: 'note' })
    .write('A3', [[plan.explained]], { look: 'note' })
    .write(`A${header}`, [[`=IF(${isComplete()};ROI_SCENARIO(${given.join(';')});"")`]])
    .look(`A${header}:H${header}`, 'numberHeader')
    .look(`A${first}:H${last}`, 'plain')
    .format(`B${first}:E${last - 2}`, 'money')
    .format(`F${first}:H${last - 2}`, 'percent')
    .format(`B${last - 1}:B${last}`, 'twoDecimals')
    .height(1, 34)
    .freeze({ rows: header });
}

/** A plan is as long as the table that follows it at most. */
const months = (): string => `MIN(36;${inputCell('months')})`;

/** All inputs are there, the three cases rise, and there is a cost. */
export function isComplete(): string {
  const [cost, low, likely, high] = (['cost', 'low', 'likely', 'high'] as const).map(inputCell);
  const all = (['cost', 'low', 'likely', 'high', 'margin', 'lag', 'months'] as const).map(inputCell);
  return `IF(COUNT(${all.join(';')})<${all.length};1=2;AND(${cost}>0;${low}<=${likely};${likely}<=${high};${inputCell('months')}>=1))`;
}
