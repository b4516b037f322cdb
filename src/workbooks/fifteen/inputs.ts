/** What no export says: margin, orders a year, years a customer stays, and how many months are looked at. */
import type { FifteenTexts } from '../../locale/workbooks/fifteen.ts';
import type { TabDraft } from '../blocks/tab-draft.ts';
import type { FormatName } from '../formats.ts';
import type { InputRule } from '../plan.ts';

export const SAMPLE_INPUTS = { gross_margin: 0.45, orders_per_year: 3, years: 4, period_months: 3 };
type InputId = keyof typeof SAMPLE_INPUTS;

const ROWS: readonly { readonly id: InputId; readonly format: FormatName; readonly rule: InputRule }[] = [
  { id: 'gross_margin', format: 'wholePercent', rule: { type: 'number', from: 0, to: 1 } },
  { id: 'orders_per_year', format: 'oneDecimal', rule: { type: 'number', from: 0 } },
  { id: 'years', format: 'oneDecimal', rule: { type: 'number', from: 0 } },
  { id: 'period_months', format: 'whole', rule: { type: 'number', from: 1, to: 12 } },
];
const FIRST_ROW = 5;
export const LAST_INPUT_ROW = FIRST_ROW + ROWS.length - 1;

export const inputCell = (id: InputId): string =>
  `{tab:detail}!$C$${FIRST_ROW + ROWS.findIndex((row) => row.id === id)}`;

export function inputs(draft: TabDraft, { inputs: texts }: FifteenTexts): void {
  draft.write('B4', [[texts.title, texts.yours]], { look: 'header' }).look('C4', 'numberHeader');
  ROWS.forEach(({ id, format, rule }, index) => {
    const row = FIRST_ROW + index;
    draft
      .write(`B${row}`, [[texts.labels[id]]], { look: 'rowLabel' })
      .input(`C${row}`, [[SAMPLE_INPUTS[id]]], { name: id, rule, help: texts.help[id], format })
      .look(`C${row}`, 'inputNumber')
      .write(`D${row}`, [[texts.help[id]]], { look: 'note' });
  });
}
