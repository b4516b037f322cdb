/** What the KPIs and charts rest on where cost, leads and deals lie months apart. */
import { kpi } from '../../catalogue/catalogue.ts';
import type { Expression } from '../../core/expression.ts';
import type { B2bTexts } from '../../locale/workbooks/b2b.ts';
import { nativeFormula } from '../../render/native-formula.ts';
import { findColumn, sumOf } from '../blocks/data-source.ts';
import { quoted } from '../blocks/formula-parts.ts';
import { metricOf } from '../blocks/measures.ts';
import type { Months, PeriodRow } from '../blocks/months-tab.ts';
import { shiftedSum } from '../blocks/shifted-sum.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import { kpiFormat } from '../blocks/unit-formats.ts';
import type { Words } from '../blocks/words.ts';
import type { FormatName } from '../formats.ts';
import type { CellContent, ChartRange } from '../plan.ts';
import { lagBetween, STAGES, stageCells } from './funnel.ts';
import { setting } from './settings.ts';
import { FACTORS, velocityCells } from './velocity.ts';

const HEADER = 4;
const LINES = [
  'cost',
  'leads',
  'sql',
  'sal',
  'CAC',
  'ROI',
  'LEAD_TO_CUSTOMER',
  'SQL_TO_CUSTOMER',
  'SAL_TO_CUSTOMER',
  'LTV',
  'LTV_CAC',
  'landing',
  'social',
] as const;
export type Line = (typeof LINES)[number];

const WATERFALL = HEADER + LINES.length + 4;
const FUNNEL = WATERFALL + FACTORS.length + 6;

/** A line of the tab, as other tabs see it. */
export const worked = (line: Line, period: PeriodRow = 'period'): string =>
  `{tab:workings}!$${period === 'period' ? 'C' : 'D'}$${HEADER + 1 + LINES.indexOf(line)}`;

export function workingsTab(words: Words, texts: B2bTexts, months: Months): TabDraft {
  const draft = new TabDraft('workings', texts.tabs.workings, {
    columnWidths: [16, 380, 120, 120, 120, 120],
  });
  const { table } = words.shared;
  draft
    .write('B1', [[texts.tabs.workings]], { look: 'title' })
    .write('B2', [[texts.workings.note]], { look: 'note' })
    .height(1, 36)
    .write(`B${HEADER}`, [[table.kpi, table.now, table.before]], { look: 'header' })
    .look(`C${HEADER}:D${HEADER}`, 'numberHeader');
  LINES.forEach((line, index) => {
    const row = HEADER + 1 + index;
    draft
      .write(`B${row}`, [
        [
          labelOf(words, texts, line),
          ...(['period', 'before'] as const).map((period) => formulaOf(line, words, months, period)),
        ],
      ])
      .format(`C${row}:D${row}`, formatOf(line));
  });
  waterfall(draft, texts);
  funnelBars(draft, words, texts);
  return draft;
}

function labelOf(words: Words, texts: B2bTexts, line: Line): string {
  if (line === 'landing') return texts.tables.landing;
  if (line === 'social') return texts.tables.social;
  return line === 'cost' || line === 'leads' || line === 'sql' || line === 'sal'
    ? texts.workings[line]
    : words.label(line);
}

function formatOf(line: Line): FormatName {
  if (line === 'cost') return 'money';
  if (line === 'landing') return 'percent';
  return kpi(line) === undefined ? 'whole' : kpiFormat(line);
}

function formulaOf(line: Line, words: Words, months: Months, period: PeriodRow): string {
  const at = (id: string) => months.cell(id, period);
  const shifted = (id: string, lag: string) => `=${shiftedSum(months, id, period, lag)}`;
  const here = (other: Line) => worked(other, period).replace('{tab:workings}!', '');
  const over = (id: string, cells: Readonly<Record<string, string>>) =>
    nativeFormula(metricOf(id, Object.keys(cells)), ([input]) => [cells[input as string] as string]);
  const ofCells = (id: string, cells: Readonly<Record<string, string>>) =>
    nativeFormula({ expression: kpi(id)?.formula as Expression }, ([input]) => [
      cells[input as string] as string,
    ]);
  switch (line) {
    case 'cost':
      return shifted('cost', setting('lag'));
    case 'leads':
      return shifted('leads', lagBetween('leads', 'won'));
    case 'sql':
      return shifted('qualified_leads', lagBetween('qualified_leads', 'won'));
    case 'sal':
      return shifted('accepted_leads', lagBetween('qualified_leads', 'won'));
    case 'CAC':
      return over('CAC', { cost: here('cost'), new_customers: at('new_customers') });
    case 'ROI':
      return over('ROI', { gross_profit: at('gross_profit'), cost: here('cost') });
    case 'LEAD_TO_CUSTOMER':
      return over(line, { new_customers: at('new_customers'), leads: here('leads') });
    case 'SQL_TO_CUSTOMER':
      return over(line, { new_customers: at('new_customers'), qualified_leads: here('sql') });
    case 'SAL_TO_CUSTOMER':
      return over(line, { new_customers: at('new_customers'), accepted_leads: here('sal') });
    case 'LTV':
      return ofCells('LTV', {
        order_value: at('DEAL_SIZE'),
        orders_per_year: setting('orders'),
        years: setting('years'),
        gross_margin: setting('margin'),
      });
    case 'LTV_CAC':
      return ofCells('LTV_CAC', { ltv: here('LTV'), cac: here('CAC') });
    case 'landing':
      return over('CVR', { conversions: at('page_conversions'), sessions: at('page_sessions') });
    case 'social':
      return socialLeads(words, months, period);
  }
}

function socialLeads(words: Words, months: Months, period: PeriodRow): string {
  const number = months.columnNumber('leads');
  const column = findColumn(months.source, [words.dimension('channel')]);
  const { from } = months.period(period);
  const sum = sumOf(months.source, {
    columns: [number],
    date: months.fact('date'),
    period: months.written(period),
    where: [{ column, is: setting('social') }],
  });
  return `=IF(OR(${from}="";${number}="";${setting('social')}="");"";IFERROR(${sum};""))`;
}

/** A column that nobody sees carries the steps; what got better and what got worse are columns of their own. */
function waterfall(draft: TabDraft, { velocity, workings }: B2bTexts): void {
  const { effects, before, now } = velocityCells;
  const header = [workings.step, velocity.base, velocity.total, velocity.up, velocity.down];
  const step = (index: number): CellContent[] => {
    const effect = effects[index] as string;
    const name = velocity.short[FACTORS[index] as keyof typeof velocity.short];
    const level = [before, ...effects.slice(0, index)].join('+');
    const after = `${level}+${effect}`;
    const known = (formula: string) => `=IF(COUNT(${effects.join(';')})<${effects.length};"";${formula})`;
    return [
      `=IF(${effect}="";"";IF(${effect}<0;"−";"+"))&${quoted(name)}`,
      known(`MIN(${level};${after})`),
      null,
      known(`MAX(0;${effect})`),
      known(`MAX(0;-${effect})`),
    ];
  };
  draft
    .write(`B${WATERFALL - 1}`, [[workings.waterfall]], { look: 'heading' })
    .write(`B${WATERFALL}`, [header], { look: 'header' })
    .look(`C${WATERFALL}:F${WATERFALL}`, 'numberHeader')
    .write(`B${WATERFALL + 1}`, [
      [velocity.start, null, `=${before}`],
      ...FACTORS.map((_, index) => step(index)),
      [velocity.end, null, `=${now}`],
    ])
    .format(`C${WATERFALL + 1}:F${WATERFALL + FACTORS.length + 2}`, 'whole');
}

export const waterfallRange = (letter: string): ChartRange => ({
  tab: 'workings',
  zone: `${letter}${WATERFALL}:${letter}${WATERFALL + FACTORS.length + 2}`,
});

/** Without visits, beside which the other bars would not be seen. */
function funnelBars(draft: TabDraft, words: Words, { funnel, velocity, workings }: B2bTexts): void {
  const percent = words.language === 'en' ? '%' : '\u00a0%';
  const names = { ...funnel.stages, opportunities: velocity.short.opportunities };
  const bars = STAGES.slice(1).map((stage) => {
    const { count, rate } = stageCells(stage);
    const name = `"${names[stage]}"`;
    return [`=IF(ISNUMBER(${rate});${name}&" · "&ROUND(${rate}*100;0)&"${percent}";${name})`, `=${count}`];
  });
  draft
    .write(`B${FUNNEL - 1}`, [[workings.funnel]], { look: 'heading' })
    .write(`B${FUNNEL}`, [[workings.stage, funnel.title]], { look: 'header' })
    .look(`C${FUNNEL}`, 'numberHeader')
    .write(`B${FUNNEL + 1}`, bars)
    .format(`C${FUNNEL + 1}:C${FUNNEL + bars.length}`, 'whole');
}

export const funnelRange = (letter: string): ChartRange => ({
  tab: 'workings',
  zone: `${letter}${FUNNEL}:${letter}${FUNNEL + STAGES.length - 1}`,
});
