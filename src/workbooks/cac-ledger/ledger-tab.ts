/** Every cost line of the last two years by month, digital and outbound, and the new customers of each. */
import type { CacLedgerTexts } from '../../locale/workbooks/cac-ledger.ts';
import { letters } from '../a1.ts';
import { findColumn, sumOf } from '../blocks/data-source.ts';
import { monthText } from '../blocks/formula-parts.ts';
import type { Months } from '../blocks/months-tab.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import { headerWidth } from '../blocks/text-size.ts';
import type { Words } from '../blocks/words.ts';
import { writtenCell } from '../blocks/written-days.ts';
import { LINES, methodName, SALES, setting, ticks } from './places.ts';
import { METHODS, type Method } from './sample.ts';
import { spreadCost } from './spread-tab.ts';

export const LEDGER_MONTHS = 24;
const COLUMNS_ROW = 8;
const HEADER = 9;
const FIRST = HEADER + 1;
const LAST = HEADER + LEDGER_MONTHS;
/** Columns of lines, then total and customers, for each method; A to D hold the month. */
const WIDTH = LINES.length + 2;
const start = (method: Method): number => 5 + METHODS.indexOf(method) * (WIDTH + 1);
const AFTER = start('outbound') + WIDTH + 1;
const RAW_SALES = letters(AFTER);
/** First day of the month and first day after it, as Data writes them. */
const [FROM, UNTIL] = [letters(AFTER + 1), letters(AFTER + 2)];

type Column = number | 'total' | 'customers';

const letterOf = (method: Method, column: Column): string => {
  const offset = column === 'total' ? LINES.length : column === 'customers' ? LINES.length + 1 : column;
  return letters(start(method) + offset);
};

/** As other tabs see them; they may be filled down and, but for months, to the right. */
export const ledger = {
  /** 1 is the oldest month. */
  cell: (method: Method, column: Column, month: number): string =>
    `{tab:ledger}!${letterOf(method, column)}${HEADER + month}`,
  month: (month: number): string => `{tab:ledger}!$D${HEADER + month}`,
  start: (month: number): string => `{tab:ledger}!$B${HEADER + month}`,
  starts: `{tab:ledger}!$B$${FIRST}:$B$${LAST}`,
  zone: (method: Method, column: Column): string => {
    const letter = letterOf(method, column);
    return `{tab:ledger}!$${letter}$${FIRST}:$${letter}$${LAST}`;
  },
};

export function ledgerTab(words: Words, texts: CacLedgerTexts, months: Months): TabDraft {
  const tab = new TabDraft('ledger', texts.tabs.ledger, {
    columnWidths: [
      16,
      84,
      84,
      76,
      ...METHODS.flatMap(() => [...LINES.map((line) => headerWidth(texts.lines[line], 92)), 104, 76, 16]),
      120,
      110,
      110,
    ],
    gridlines: true,
  });
  tab
    .write('B1', [[texts.tabs.ledger]], { look: 'title' })
    .write('E2', [[texts.ledger.note]], { look: 'note' })
    .height(1, 36)
    .write('B4', [
      [texts.methods.digital, texts.ledger.called],
      [texts.methods.outbound, texts.ledger.called],
    ])
    .look('B4:C5', 'note')
    .input(
      'E4',
      METHODS.map((method) => [texts.methods[method]]),
      { name: 'methods' },
    )
    .write('B6', [
      [words.dimension('channel'), `=${findColumn(months.source, [words.dimension('channel')])}`],
    ])
    .look('B6:C6', 'note')
    .write(`B${COLUMNS_ROW}`, [[texts.ledger.column]], { look: 'note' })
    .height(HEADER, 38)
    .freeze({ rows: HEADER, columns: 4 });
  const monthRows = Array.from({ length: LEDGER_MONTHS }, (_, index) => {
    const row = FIRST + index;
    const first = `EDATE(${months.fact('complete')};${index - LEDGER_MONTHS + 1})`;
    const begins = `EDATE(DATE(YEAR(${months.fact('first')});MONTH(${months.fact('first')});1);IF(DAY(${months.fact('first')})=1;0;1))`;
    return [
      `=IF(${months.fact('complete')}="";"";IF(${first}<${begins};"";${first}))`,
      `=IF($B${row}="";"";EDATE($B${row};1))`,
      `=IF($B${row}="";"";${monthText(`$B${row}`)})`,
    ];
  });
  tab
    .write(`B${HEADER}`, [[words.shared.months.from, words.shared.months.until, words.shared.months.month]], {
      look: 'header',
    })
    .look(`B${HEADER}:C${HEADER}`, 'numberHeader')
    .write(`B${FIRST}`, monthRows)
    .format(`B${FIRST}:C${LAST}`, 'day');
  for (const method of METHODS) methodColumns(tab, texts, months, method);
  tab
    .write(`${RAW_SALES}${HEADER}`, [[texts.ledger.all]], { look: 'numberHeader' })
    .write(`${RAW_SALES}${COLUMNS_ROW}`, [[`=${months.columnNumber('sales_cost')}`]], { look: 'note' })
    .write(
      `${RAW_SALES}${FIRST}`,
      rowNumbers().map((row) => [
        `=IF($B${row}="";"";${inData(months, 'outbound', `${RAW_SALES}$${COLUMNS_ROW}`, row)})`,
      ]),
      { look: 'quietNumber', format: 'money' },
    )
    .write(`${FROM}${HEADER}`, [[words.shared.months.writtenFrom, words.shared.months.writtenUntil]], {
      look: 'header',
    })
    .write(
      `${FROM}${FIRST}`,
      rowNumbers().map((row) => ['B', 'C'].map((letter) => writtenCell(months.source, `$${letter}${row}`))),
      { look: 'note', format: 'digits' },
    );
  return tab;
}

const rowNumbers = (): number[] => Array.from({ length: LEDGER_MONTHS }, (_, index) => FIRST + index);

function methodColumns(tab: TabDraft, texts: CacLedgerTexts, months: Months, method: Method): void {
  const first = letterOf(method, 0);
  const last = letterOf(method, 'customers');
  const numbers = [...LINES, 'total' as const, 'new_customers' as const].map((id) =>
    id === 'spread' || id === 'total' ? null : `=${months.columnNumber(id)}`,
  );
  const titles = [...LINES.map((line) => texts.lines[line]), texts.rolling.total, texts.rolling.customers];
  tab
    .write(`${first}${COLUMNS_ROW - 1}`, [[texts.methods[method]]], { look: 'heading' })
    .write(`${first}${COLUMNS_ROW}`, [numbers], { look: 'note' })
    .write(`${first}${HEADER}`, [titles], { look: 'numberHeader' })
    .write(
      `${first}${FIRST}`,
      rowNumbers().map((row) => [
        ...LINES.map((_, index) => `=IF($B${row}="";"";${lineCost(months, method, index, row)})`),
        total(method, row),
        `=IF($B${row}="";"";${inData(months, method, `${last}$${COLUMNS_ROW}`, row)})`,
      ]),
    )
    .look(`${letterOf(method, 'total')}${FIRST}:${last}${LAST}`, 'strongNumber')
    .format(`${first}${FIRST}:${letterOf(method, 'total')}${LAST}`, 'money')
    .format(`${last}${FIRST}:${last}${LAST}`, 'whole');
}

/** The rows of a method in a month; blank without the column. */
function inData(months: Months, method: Method, number: string, row: number): string {
  const sum = sumOf(months.source, {
    columns: [number],
    date: months.fact('date'),
    period: { from: `$${FROM}${row}`, until: `$${UNTIL}${row}` },
    where: [{ column: '$C$6', is: `$E$${method === 'digital' ? 4 : 5}` }],
  });
  return `IF(OR(${number}="";$C$6="");"";${sum})`;
}

/** Sellers' time on digital leads is moved from outbound to digital. */
function lineCost(months: Months, method: Method, index: number, row: number): string {
  if (LINES[index] === 'spread')
    return spreadCost(methodName(method).replace('{tab:ledger}!', ''), `$B${row}`);
  const number = `${letterOf(method, index)}$${COLUMNS_ROW}`;
  const own = inData(months, method, number, row);
  if (index !== SALES) return own;
  const outbound = `$${RAW_SALES}${row}`;
  const moved = `IF(COUNT(${outbound};${setting('share')})<2;0;${outbound}*${setting('share')})`;
  if (method === 'outbound') return `IF(${outbound}="";"";${outbound}-${moved})`;
  return `IF(${outbound}="";"";${own}+${moved})`;
}

/** What is ticked on the first screen. */
function total(method: Method, row: number): string {
  const lines = `$${letterOf(method, 0)}${row}:$${letterOf(method, LINES.length - 1)}${row}`;
  return `=IF(COUNT(${lines})=0;"";SUMPRODUCT(${ticks(method)}*1;${lines}))`;
}
