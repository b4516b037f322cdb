/** Costs that are paid at once and used for many months. */
import type { CacLedgerTexts } from '../../locale/workbooks/cac-ledger.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import { methodName } from './places.ts';
import { type Method, spreadSample } from './sample.ts';

const HEADER = 4;
const ROWS = 30;
const [FIRST, LAST] = [HEADER + 1, HEADER + ROWS];
const column = (letter: string): string => `{tab:spread}!$${letter}$${FIRST}:$${letter}$${LAST}`;

export function spreadTab(texts: CacLedgerTexts): TabDraft {
  const { spread, tabs } = texts;
  const rows = Array.from({ length: ROWS }, (_, index) => FIRST + index);
  return new TabDraft('spread', tabs.spread, { columnWidths: [16, 240, 120, 120, 120, 90, 120, 120] })
    .write('B1', [[tabs.spread]], { look: 'title' })
    .write('B2', [[spread.note]], { look: 'note' })
    .height(1, 36)
    .write(
      `B${HEADER}`,
      [
        [
          spread.what,
          spread.method,
          spread.amount,
          spread.first,
          spread.months,
          spread.perMonth,
          spread.until,
        ],
      ],
      { look: 'header' },
    )
    .look(`D${HEADER}:H${HEADER}`, 'numberHeader')
    .input(`B${FIRST}`, spreadSample(texts), { name: 'spread', zone: `B${FIRST}:F${LAST}` })
    .look(`D${FIRST}:F${LAST}`, 'inputNumber')
    .format(`D${FIRST}:D${LAST}`, 'money')
    .format(`E${FIRST}:E${LAST}`, 'day')
    .format(`F${FIRST}:F${LAST}`, 'whole')
    .write(
      `G${FIRST}`,
      rows.map((row) => {
        const known = (formula: string) => `=IF(COUNT($D${row}:$F${row})<3;"";IF($F${row}<1;"";${formula}))`;
        return [known(`$D${row}/$F${row}`), known(`EDATE($E${row};$F${row})`)];
      }),
      { look: 'quietNumber' },
    )
    .format(`G${FIRST}:G${LAST}`, 'money')
    .format(`H${FIRST}:H${LAST}`, 'day')
    .print(`A1:H${LAST}`);
}

/** What falls on the month that begins in a cell; blank where nothing is spread at all. */
export function spreadCost(method: string, start: string): string {
  const months = `${column('E')};"<="&EOMONTH(${start};0);${column('H')};">"&EOMONTH(${start};0)`;
  return `IF(COUNT(${column('G')})=0;"";SUMIFS(${column('G')};${column('C')};${method};${months}))`;
}

/** Rows whose method is neither of the two. */
export function strayMethods(methods: readonly Method[]): string {
  const counted = methods.map((method) => `COUNTIFS(${column('C')};${methodName(method)})`);
  return `=COUNT(${column('D')})-${counted.join('-')}`;
}
