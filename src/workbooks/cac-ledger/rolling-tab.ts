/** CAC over the chosen months, month by month: digital, outbound and all, with a chart. */
import { kpi } from '../../catalogue/catalogue.ts';
import type { Expression } from '../../core/expression.ts';
import { fill } from '../../locale/fill.ts';
import type { CacLedgerTexts } from '../../locale/workbooks/cac-ledger.ts';
import { nativeExpression } from '../../render/native-formula.ts';
import { lineChart } from '../blocks/charts.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import type { ChartRange } from '../plan.ts';
import { LEDGER_MONTHS, ledger } from './ledger-tab.ts';
import { LINES, setting, WINDOWS } from './places.ts';
import { METHODS, type Method } from './sample.ts';

const HEADER = 5;
const SHOWN = 12;
/** Below the months: the last one with each window, and the period before. */
const COMPARED = HEADER + SHOWN + 2;
const END = COMPARED + WINDOWS.length;
const GROUPS: readonly (readonly Method[])[] = [['digital'], ['outbound'], METHODS];
/** The kinds of cost for the chart of columns: a few lines together. */
const KINDS: readonly (readonly number[])[] = [[0], [1], [2, 3], [4, 5, 7], [6]];

/** Cost and customers of the months up to one of the ledger, without "="; blank unless all months are there. */
function windowSums(methods: readonly Method[], month: string, window: string) {
  const lag = setting('lag');
  const inside = (first: string, last: string) =>
    `${ledger.starts};">="&EDATE(${month};${first});${ledger.starts};"<="&EDATE(${month};${last})`;
  const costs = inside(`1-${lag}-${window}`, `-${lag}`);
  const customers = inside(`1-${window}`, '0');
  const sum = (column: 'total' | 'customers', months: string) => {
    const zones = methods.map((method) => ledger.zone(method, column));
    const none = zones.map((zone) => `COUNT(${zone})=0`);
    const added = zones.map((zone) => `SUMIFS(${zone};${months})`).join('+');
    const missing = `OR(COUNTIFS(${months})<${window};${none.join(';')})`;
    return `IF(OR(${month}="";${window}="");"";IF(${missing};"";${added}))`;
  };
  return { cost: sum('total', costs), customers: sum('customers', customers) };
}

/** Given cells of cost and customers. */
export const cacOf = (cost: string, customers: string): string =>
  nativeExpression({ expression: kpi('CAC')?.formula as Expression }, ([id]) => [
    id === 'cost' ? cost : customers,
  ]);

export function rollingTab(words: Words, texts: CacLedgerTexts): TabDraft {
  const { rolling } = texts;
  const draft = new TabDraft('rolling', texts.tabs.rolling, {
    columnWidths: [16, 90, 104, 84, 96, 104, 84, 96, 104, 84, 96, 16, 100, 100, 120, 120, 100],
  });
  const titlesOf = [texts.methods.digital, texts.methods.outbound, rolling.all];
  const groups = GROUPS.map((methods, index) => [titlesOf[index] as string, methods] as const);
  const first = HEADER + 1;
  const titles = groups.flatMap(([title]) => [rolling.cost, rolling.customers, `CAC, ${title}`]);
  const line = (row: number, label: string, month: string, window: string) => [
    label,
    ...GROUPS.flatMap((methods, group) => {
      const sums = windowSums(methods, month, window);
      const [cost, customers] = [3, 4].map((column) => `$${letterAt(column + group * 3)}${row}`);
      return [
        `=IFERROR(${sums.cost};"")`,
        `=IFERROR(${sums.customers};"")`,
        `=${cacOf(cost as string, customers as string)}`,
      ];
    }),
  ];
  const rows = Array.from({ length: SHOWN }, (_, index) => {
    const month = LEDGER_MONTHS - SHOWN + index + 1;
    return line(first + index, `=${ledger.month(month)}`, ledger.start(month), setting('window'));
  });
  const last = ledger.start(LEDGER_MONTHS);
  const compared = [
    ...WINDOWS.map((window, index) =>
      line(COMPARED + index, fill(rolling.months, { months: String(window) }), last, String(window)),
    ),
    line(
      COMPARED + WINDOWS.length,
      words.shared.table.before,
      `EDATE(${last};-${setting('window')})`,
      setting('window'),
    ),
  ];
  draft
    .write('B1', [[texts.tabs.rolling]], { look: 'title' })
    .write('B2', [[rolling.note]], { look: 'note' })
    .height(1, 36)
    .write(`B${HEADER}`, [[rolling.month, ...titles]], { look: 'numberHeader' })
    .look(`B${HEADER}`, 'header')
    .height(HEADER, 38)
    .write(`B${first}`, rows)
    .write(`B${COMPARED}`, compared)
    .write(`L${HEADER}`, [[rolling.month], ...rows.map((_, index) => [`=RIGHT($B${first + index};5)`])], {
      look: 'hidden',
    })
    .format(`C${first}:K${END}`, 'money');
  groups.forEach(([title], group) => {
    const [cost, customers, cac] = [3, 4, 5].map((column) => letterAt(column + group * 3));
    draft
      .write(`${cost}${HEADER - 1}`, [[title]], { look: 'heading' })
      .format(`${customers}${first}:${customers}${END}`, 'whole')
      .look(`${cost}${first}:${customers}${END}`, 'quietNumber')
      .look(`${cac}${first}:${cac}${END}`, 'strongNumber');
  });
  kinds(draft, texts);
  draft
    .chart(
      lineChart({
        title: rolling.chart,
        at: `B${END + 2}`,
        width: 1160,
        height: 320,
        labels: rollingRange('B'),
        series: ['E', 'H', 'K'].map(rollingRange),
        format: 'money',
        min: 0,
      }),
    )
    .print(`A1:K${END + 18}`);
  return draft;
}

/** Costs of both methods by kind, what is ticked or not, for the chart of columns. */
function kinds(draft: TabDraft, { groups, rolling }: CacLedgerTexts): void {
  const first = HEADER + 1;
  const names = KINDS.map(([line]) => groups[LINES[line as number] as keyof typeof groups]);
  const rows = Array.from({ length: SHOWN }, (_, index) => {
    const month = LEDGER_MONTHS - SHOWN + index + 1;
    return KINDS.map((lines) => {
      const cells = METHODS.flatMap((method) => lines.map((line) => ledger.cell(method, line, month)));
      return `=IF(COUNT(${cells.join(';')})=0;"";SUM(${cells.join(';')}))`;
    });
  });
  draft
    .write(`M${HEADER - 1}`, [[rolling.costs]], { look: 'heading' })
    .write(`M${HEADER}`, [names], { look: 'numberHeader' })
    .write(`M${first}`, rows, { look: 'quietNumber', format: 'money' });
}

const letterAt = (column: number): string => String.fromCharCode(64 + column);

export const rollingRange = (letter: string): ChartRange => ({
  tab: 'rolling',
  zone: `${letter}${HEADER}:${letter}${HEADER + SHOWN}`,
});

/** CAC and customers of the last month with the chosen window or another, and of the period before. */
export function rolled(methods: readonly Method[], which: 'now' | 'before' | (typeof WINDOWS)[number]) {
  const group = GROUPS.findIndex((each) => each.join() === methods.join());
  const windows: readonly (number | string)[] = WINDOWS;
  const at = windows.indexOf(which);
  const row = which === 'now' ? HEADER + SHOWN : COMPARED + (at < 0 ? WINDOWS.length : at);
  const cell = (column: number) => `{tab:rolling}!$${letterAt(column + group * 3)}$${row}`;
  return { customers: cell(4), cac: cell(5) };
}
