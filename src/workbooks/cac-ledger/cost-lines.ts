/** Which cost lines count, and the last months by cost line. */
import type { CacLedgerTexts } from '../../locale/workbooks/cac-ledger.ts';
import { quoted } from '../blocks/formula-parts.ts';
import type { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import { LEDGER_MONTHS, ledger } from './ledger-tab.ts';
import { LINES, setting, TICKS } from './places.ts';
import { METHODS } from './sample.ts';

const SHOWN = 5;
const FIRST_MONTH = TICKS.outbound + 1;
/** The row below them. */
export const AFTER_MONTHS = FIRST_MONTH + SHOWN;

export function included(draft: TabDraft, words: Words, texts: CacLedgerTexts): void {
  const { header } = TICKS;
  draft
    .write(
      `B${header}`,
      [
        [
          texts.ticks.title,
          ...LINES.map((line) => texts.lines[line]),
          texts.rolling.total,
          words.label('new_customers'),
        ],
      ],
      { look: 'header' },
    )
    .look(`C${header}:L${header}`, 'numberHeader')
    .note(`B${header}`, texts.ticks.help)
    .height(header, 36);
  for (const method of METHODS) {
    draft
      .write(`B${TICKS[method]}`, [[texts.ticks[method]]], { look: 'rowLabel' })
      .input(`C${TICKS[method]}`, [LINES.map(() => true)], {
        name: `included_${method}`,
        look: 'inputNumber',
        rule: { type: 'checkbox' },
        help: texts.ticks.help,
      });
  }
}

/** The last months by cost line, of one method or of both. */
export function lastMonths(draft: TabDraft, texts: CacLedgerTexts): void {
  const rows = Array.from({ length: SHOWN }, (_, index) => {
    const month = LEDGER_MONTHS - SHOWN + index + 1;
    const shown = (column: number | 'total' | 'customers') => {
      const [digital, outbound] = METHODS.map((method) => ledger.cell(method, column, month)) as [
        string,
        string,
      ];
      const both = `IF(COUNT(${digital};${outbound})=0;"";SUM(${digital};${outbound}))`;
      const { methods } = texts;
      return `=IF(${setting('show')}=${quoted(methods.digital)};${digital};IF(${setting('show')}=${quoted(methods.outbound)};${outbound};${both}))`;
    };
    return [
      `=${ledger.month(month)}`,
      ...LINES.map((_, line) => shown(line)),
      shown('total'),
      shown('customers'),
    ];
  });
  const last = FIRST_MONTH + SHOWN - 1;
  draft
    .write(`B${FIRST_MONTH}`, rows)
    .look(`B${FIRST_MONTH}:B${last}`, 'rowLabel')
    .look(`C${FIRST_MONTH}:J${last}`, 'quietNumber')
    .look(`K${FIRST_MONTH}:L${last}`, 'strongNumber')
    .format(`C${FIRST_MONTH}:K${last}`, 'money')
    .format(`L${FIRST_MONTH}:L${last}`, 'whole');
}
