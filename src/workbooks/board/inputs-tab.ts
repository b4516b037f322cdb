/** What the page is reckoned with, and a log of definitions that were changed. */
import type { BoardTexts } from '../../locale/workbooks/board.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { FormatName } from '../formats.ts';
import type { CellContent, InputRule } from '../plan.ts';
import { CHANGED_ON, LAST_MONTH } from './sample.ts';

const SAMPLE_INPUTS = {
  gross_margin: 0.5,
  orders_per_year: 1.2,
  years: 3,
  sales_cycle: 3,
  period_months: 3,
  last_year: true,
  ltv_cac_target: null,
  comments_for: LAST_MONTH,
} as const;
type InputId = keyof typeof SAMPLE_INPUTS;

const number = (from: number, to?: number): InputRule => ({
  type: 'number',
  from,
  ...(to !== undefined && { to }),
});
const ROWS: readonly { readonly id: InputId; readonly format?: FormatName; readonly rule: InputRule }[] = [
  { id: 'gross_margin', format: 'wholePercent', rule: number(0, 1) },
  { id: 'orders_per_year', format: 'oneDecimal', rule: number(0) },
  { id: 'years', format: 'oneDecimal', rule: number(0) },
  { id: 'sales_cycle', format: 'whole', rule: number(0, 24) },
  { id: 'period_months', format: 'whole', rule: number(1, 12) },
  { id: 'last_year', rule: { type: 'checkbox' } },
  { id: 'ltv_cac_target', format: 'oneDecimal', rule: number(0) },
  { id: 'comments_for', format: 'month', rule: { type: 'date' } },
];
const FIRST_ROW = 4;
const LOG_HEADER = FIRST_ROW + ROWS.length + 3;
const LOG_ROWS = 20;
const log = (letter: string) =>
  `{tab:inputs}!$${letter}$${LOG_HEADER + 1}:$${letter}$${LOG_HEADER + LOG_ROWS}`;

export const inputCell = (id: InputId): string =>
  `{tab:inputs}!$C$${FIRST_ROW + ROWS.findIndex((row) => row.id === id)}`;

/** The last definition in the log that was changed in a period, or 0; and its text. */
export function changedIn({ from, until }: { readonly from: string; readonly until: string }) {
  const days = log('C');
  const place = `SUMPRODUCT(MAX((${days}>=${from})*(${days}<${until})*(ROW(${days})-${LOG_HEADER})))`;
  return { place, text: `INDEX(${log('B')};${place})` };
}

export function inputsTab({ tabs, inputs: texts, sample }: BoardTexts): TabDraft {
  const draft = new TabDraft('inputs', tabs.inputs, { columnWidths: [16, 430, 130, 640] });
  draft.write('B1', [[tabs.inputs]], { look: 'title' }).height(1, 36);
  draft
    .write('B3', [[texts.title, texts.yours, texts.meaning]], { look: 'header' })
    .look('C3', 'numberHeader');
  ROWS.forEach(({ id, format, rule }, index) => {
    const row = FIRST_ROW + index;
    const [label, help] = texts.rows[id] as [string, string];
    draft
      .write(`B${row}`, [[label]], { look: 'rowLabel' })
      .input(`C${row}`, [[SAMPLE_INPUTS[id]]], { name: id, rule, help })
      .look(`C${row}`, 'inputNumber')
      .write(`D${row}`, [[help]], { look: 'note' })
      .height(row, 26);
    if (format !== undefined) draft.format(`C${row}`, format);
  });
  const changes: CellContent[][] = [[sample.changed, CHANGED_ON]];
  draft
    .write(`B${LOG_HEADER - 1}`, [[texts.logNote]], { look: 'note' })
    .write(`B${LOG_HEADER}`, [[texts.log, texts.since]], { look: 'header' })
    .look(`C${LOG_HEADER}`, 'numberHeader')
    .input(`B${LOG_HEADER + 1}`, changes, {
      name: 'changes',
      zone: `B${LOG_HEADER + 1}:C${LOG_HEADER + LOG_ROWS}`,
    })
    .look(`B${LOG_HEADER + 1}:B${LOG_HEADER + LOG_ROWS}`, 'inputText')
    .format(`C${LOG_HEADER + 1}:C${LOG_HEADER + LOG_ROWS}`, 'day')
    .print(`A1:D${LOG_HEADER + LOG_ROWS}`);
  return draft;
}
