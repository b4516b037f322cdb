/** CAC over the chosen months, month by month: digital, outbound and all, with a chart. */
import { kpi } from '../../catalogue/catalogue.ts';
import type { Expression } from '../../core/expression.ts';
import type { CacLedgerTexts } from '../../locale/workbooks/cac-ledger.ts';
import { nativeExpression } from '../../render/native-formula.ts';
import { lineChart } from '../blocks/charts.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { ChartRange } from '../plan.ts';
import { LEDGER_MONTHS, ledger } from './ledger-tab.ts';
import { LINES, setting } from './places.ts';
import { METHODS, type Method } from './sample.ts';

const HEADER = 5;
const SHOWN = 12;
/** The kinds of cost for the chart of columns: a few lines together. */
const KINDS: readonly (readonly number[])[] = [[0], [1], [2, 3], [4, 5, 7], [6]];

/** Cost and customers of the months up to one of the ledger, without "="; blank unless all months are there. */
export function windowSums(methods: readonly Method[], month: string, window: string) {
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

export function rollingTab(texts: CacLedgerTexts): TabDraft {
  const { rolling } = texts;
  const draft = new TabDraft('rolling', texts.tabs.rolling, {
    columnWidths: [16, 90, 104, 84, 96, 104, 84, 96, 104, 84, 96, 16, 100, 100, 120, 120, 100],
  });
  const groups: readonly (readonly [string, readonly Method[]])[] = [
    [texts.methods.digital, ['digital']],
    [texts.methods.outbound, ['outbound']],
    [rolling.all, METHODS],
  ];
  const first = HEADER + 1;
  const titles = groups.flatMap(([title]) => [rolling.cost, rolling.customers, `CAC, ${title}`]);
  const rows = Array.from({ length: SHOWN }, (_, index) => {
    const row = first + index;
    const month = LEDGER_MONTHS - SHOWN + index + 1;
    const cells = groups.flatMap(([, methods], group) => {
      const sums = windowSums(methods, ledger.start(month), setting('window'));
      const [cost, customers] = [3, 4].map((column) => `$${letterAt(column + group * 3)}${row}`);
      return [`=${sums.cost}`, `=${sums.customers}`, `=${cacOf(cost as string, customers as string)}`];
    });
    return [`=${ledger.month(month)}`, ...cells];
  });
  draft
    .write('B1', [[texts.tabs.rolling]], { look: 'title' })
    .write('B2', [[rolling.note]], { look: 'note' })
    .height(1, 36)
    .write(`B${HEADER}`, [[rolling.month, ...titles]], { look: 'numberHeader' })
    .look(`B${HEADER}`, 'header')
    .height(HEADER, 38)
    .write(`B${first}`, rows)
    .write(`L${HEADER}`, [[rolling.month], ...rows.map((_, index) => [`=RIGHT($B${first + index};5)`])], {
      look: 'hidden',
    })
    .format(`C${first}:K${first + SHOWN - 1}`, 'money');
  groups.forEach(([title], group) => {
    const [cost, customers, cac] = [3, 4, 5].map((column) => letterAt(column + group * 3));
    draft
      .write(`${cost}${HEADER - 1}`, [[title]], { look: 'heading' })
      .format(`${customers}${first}:${customers}${first + SHOWN - 1}`, 'whole')
      .look(`${cost}${first}:${customers}${first + SHOWN - 1}`, 'quietNumber')
      .look(`${cac}${first}:${cac}${first + SHOWN - 1}`, 'strongNumber');
  });
  kinds(draft, texts);
  draft
    .chart(
      lineChart({
        title: rolling.chart,
        at: `B${first + SHOWN + 1}`,
        width: 1160,
        height: 320,
        labels: rollingRange('B'),
        series: ['E', 'H', 'K'].map(rollingRange),
        format: 'money',
        min: 0,
      }),
    )
    .print(`A1:K${first + SHOWN + 17}`);
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
