/** The assumptions of the plan, to the left of the first screen. */
import type { ScenarioTexts } from '../../locale/workbooks/scenario.ts';
import type { TabDraft } from '../blocks/tab-draft.ts';
import type { FormatName } from '../formats.ts';
import type { InputRule } from '../plan.ts';
import { FIRST_INPUT, INPUTS, type Input, inputHere } from './places.ts';
import { SAMPLE_PLAN } from './sample.ts';
import { HEADER } from './screen-places.ts';

const RULES: Readonly<Record<Input, { readonly format: FormatName; readonly rule: InputRule }>> = {
  cost: { format: 'money', rule: { type: 'number', from: 0 } },
  low: { format: 'money', rule: { type: 'number' } },
  likely: { format: 'money', rule: { type: 'number' } },
  high: { format: 'money', rule: { type: 'number' } },
  margin: { format: 'wholePercent', rule: { type: 'number', from: 0, to: 1 } },
  lag: { format: 'whole', rule: { type: 'number', from: 0, to: 36 } },
  months: { format: 'whole', rule: { type: 'number', from: 1, to: 36 } },
  start: { format: 'month', rule: { type: 'date' } },
  chance: { format: 'wholePercent', rule: { type: 'number', from: 0, to: 1 } },
};

export function inputCells(draft: TabDraft, { inputs: texts }: ScenarioTexts): void {
  draft
    .write(`B${HEADER}`, [[texts.title, texts.yours]], { look: 'header' })
    .look(`C${HEADER}`, 'numberHeader');
  INPUTS.forEach((input, index) => {
    const row = FIRST_INPUT + index;
    const { format, rule } = RULES[input];
    draft
      .write(`B${row}`, [[texts.labels[input]]], { look: 'rowLabel' })
      .input(`C${row}`, [[SAMPLE_PLAN[input]]], { name: input, rule, help: texts.help[input], format })
      .look(`C${row}`, 'inputNumber')
      .note(`B${row}`, texts.help[input]);
  });
  const after = FIRST_INPUT + INPUTS.length;
  const [likely, margin] = [inputHere('likely'), inputHere('margin')];
  draft
    .write(`B${after}`, [[texts.gain, `=IF(COUNT(${likely};${margin})<2;"";${likely}*${margin})`]])
    .look(`B${after}:C${after}`, 'total')
    .look(`C${after}`, 'totalNumber')
    .format(`C${after}`, 'money')
    .write(
      `B${after + 2}`,
      texts.advice.map((text) => [`• ${text}`]),
      { look: 'note' },
    );
}
