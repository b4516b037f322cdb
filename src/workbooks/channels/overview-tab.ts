/** The first screen: channels ranked by what is left when cost is taken off, and what a lead is worth. */
import type { ChannelsTexts } from '../../locale/workbooks/channels.ts';
import { signedBarChart } from '../blocks/charts.ts';
import { quoted, sentence } from '../blocks/formula-parts.ts';
import { kpiNote } from '../blocks/kpi-note.ts';
import type { Months } from '../blocks/months-tab.ts';
import { screenHeader } from '../blocks/screen-header.ts';
import { FEWEST, statusFormula, statusRules } from '../blocks/status.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import type { FormatName } from '../formats.ts';
import type { CellContent } from '../plan.ts';
import type { Channels } from './channels-tab.ts';
import { inputs } from './inputs.ts';

const HEADER = 6;
const FIRST = HEADER + 1;
/** From B on: a column of the tab with all channels, its format, and what explains it. */
const COLUMNS: readonly { readonly id: string; readonly format: FormatName; readonly kpi?: string }[] = [
  { id: 'label', format: 'general' },
  { id: 'full_cost', format: 'money' },
  { id: 'leads', format: 'whole' },
  { id: 'CPL', format: 'money', kpi: 'CPL' },
  { id: 'LEAD_QUALITY', format: 'percent', kpi: 'LEAD_QUALITY' },
  { id: 'CPQL', format: 'money', kpi: 'CPQL' },
  { id: 'value', format: 'money', kpi: 'LEAD_VALUE' },
  { id: 'result', format: 'money', kpi: 'LEAD_PROFIT' },
];
const LETTERS = 'BCDEFGHI';

export function overviewTab(
  words: Words,
  texts: ChannelsTexts,
  months: Months,
  channels: Channels,
): TabDraft {
  const draft = new TabDraft('overview', texts.tabs.overview, {
    columnWidths: [16, 142, 96, 60, 80, 92, 90, 80, 96, 96, 110, 262],
    tabColour: '#0B5563',
  });
  const { title, goal } = texts.titles;
  screenHeader(draft, { words, title, question: goal, months, until: 'L' });
  const listed = channels.now.rows.length;
  const [other, total] = [FIRST + listed, FIRST + listed + 1];
  draft
    .write('B5', [[answer(texts, channels)]], { look: 'strong' })
    .height(5, 28)
    .height(HEADER, 36)
    .height(total, 24)
    .height(total + 2, 8)
    .height(total + 3, 6);
  header(draft, words, texts);
  channels.now.rows.forEach((_, index) => {
    ranked(draft, words, texts, channels, FIRST + index);
  });
  foot(draft, words, texts, channels, other, total);
  draft
    .look(`B${FIRST}:B${other}`, 'rowLabel')
    .look(`C${FIRST}:J${other}`, 'plain')
    .look(`I${FIRST}:I${other}`, 'strongNumber')
    .look(`J${FIRST}:J${other}`, 'quietNumber')
    .look(`K${FIRST}:K${total}`, 'status')
    .look(`L${FIRST}:L${total}`, 'note')
    .look(`B${total}:J${total}`, 'total')
    .look(`C${total + 1}:I${total + 1}`, 'quietNumber')
    .look(`B${total + 1}`, 'note')
    .look(`A${FIRST}:A${other}`, 'hidden')
    .format(`C${total + 1}:I${total + 1}`, 'change');
  COLUMNS.forEach(({ format }, index) => {
    draft.format(`${LETTERS[index]}${FIRST}:${LETTERS[index]}${total}`, format);
  });
  draft.format(`J${FIRST}:J${total}`, 'money');
  for (const rule of statusRules(words, `K${FIRST}:K${total}`)) draft.rule(rule);
  inputs(draft, texts);
  draft
    .chart(
      signedBarChart({
        title: texts.chart.result,
        at: `B${total + 4}`,
        width: 622,
        height: 204,
        labels: { zone: `B${HEADER}:B${other - 1}` },
        series: [{ zone: `I${HEADER}:I${other - 1}` }],
        format: 'money',
      }),
    )
    .print('A1:L28');
  return draft;
}

function header(draft: TabDraft, words: Words, { columns }: ChannelsTexts): void {
  const { table } = words.shared;
  const titles = [
    words.dimension('channel'),
    columns.cost,
    words.label('leads'),
    'CPL',
    columns.quality,
    columns.perQualified,
    columns.value,
    columns.result,
    columns.before,
    table.status,
    table.next,
  ];
  draft
    .write(`B${HEADER}`, [titles], { look: 'header' })
    .look(`C${HEADER}:J${HEADER}`, 'numberHeader')
    .look(`K${HEADER}`, 'middleHeader');
  COLUMNS.forEach(({ kpi }, index) => {
    if (kpi !== undefined) draft.note(`${LETTERS[index]}${HEADER}`, kpiNote(words, kpi));
  });
}

/** The channel with the best result that is left; A holds its place in the list. */
function ranked(draft: TabDraft, words: Words, texts: ChannelsTexts, channels: Channels, row: number): void {
  const order = channels.zone('order');
  const place = `$A${row}`;
  const found = (zone: string) => `=IF(${place}="";"";INDEX(${zone};${place}))`;
  draft
    .write(`A${row}`, [[`=IFERROR(MATCH(LARGE(${order};${row - HEADER});${order};0);"")`]])
    .write(`B${row}`, [
      [
        ...COLUMNS.map(({ id }) => found(channels.zone(id))),
        found(zoneBefore(channels, 'result')),
        `=IF(${place}="";"";${judged(words, row)})`,
        `=IF(${place}="";"";${next(words, texts, row)})`,
      ],
    ]);
}

const judged = (words: Words, row: number): string =>
  statusFormula(words, { kpi: 'LEAD_PROFIT', value: `$I${row}`, count: `$D${row}` }).slice(1);

function next(words: Words, { next: texts }: ChannelsTexts, row: number): string {
  const said = `IF($K${row}=${quoted(words.shared.status.good)};${quoted(texts.good)};${quoted(texts.act)})`;
  const tooFew = `AND(ISNUMBER($D${row});$D${row}<${FEWEST})`;
  const missing = `IF($C${row}="";${quoted(texts.noCost)};${quoted(texts.missing)})`;
  return `IF($I${row}="";${missing};IF(${tooFew};${quoted(texts.tooFew)};${said}))`;
}

/** Leads of no listed channel, all together, and how all have changed. */
function foot(
  draft: TabDraft,
  words: Words,
  texts: ChannelsTexts,
  { now, before }: Channels,
  other: number,
  total: number,
): void {
  const line = (rows: 'other' | 'total'): CellContent[] => [
    ...COLUMNS.map(({ id }) => `={tab:channels}!${now.cell(id, now[rows])}`),
    `={tab:channels}!${before.cell('result', before[rows])}`,
  ];
  const { notJudged } = words.shared.status;
  const changes = COLUMNS.slice(1).map(({ id }, index) => {
    const cell = `$${LETTERS[index + 1]}$${total}`;
    const was = `{tab:channels}!${before.cell(id, before.total)}`;
    return `=IF(COUNT(${cell};${was})<2;"";IF(${was}<=0;"";${cell}/${was}-1))`;
  });
  draft
    .write(`B${other}`, [[...line('other'), notJudged, texts.next.other]])
    .write(`B${total}`, [[...line('total'), `=${judged(words, total)}`, texts.next.total]])
    .write(`B${total + 1}`, [[texts.columns.change, ...changes]]);
  const registered = { leads: 'D', CPL: 'E', LEAD_QUALITY: 'F', CPQL: 'G' };
  for (const [kpi, letter] of Object.entries(registered)) {
    draft.kpi({ kpi, value: `${letter}${total}`, change: `${letter}${total + 1}` });
  }
  draft.kpi({ kpi: 'LEAD_PROFIT', value: `I${total}`, change: `I${total + 1}`, status: `K${total}` });
}

const zoneBefore = ({ before }: Channels, column: string): string =>
  `{tab:channels}!${before.cell(column, before.rows[0] as number)}:${before.cell(column, before.rows[before.rows.length - 1] as number)}`;

/** Cheapest is not best: both are said, of channels with enough leads. */
function answer(texts: ChannelsTexts, { zone }: Channels): string {
  const [costs, results] = [zone('judged_cost'), zone('judged_result')];
  const at = (best: 'MIN' | 'MAX', zoneOf: string) =>
    `INDEX(${zone('label')};MATCH(${best}(${zoneOf});${zoneOf};0))`;
  const said = sentence(texts.answer, {
    cheapest: at('MIN', costs),
    best: at('MAX', results),
    weakest: at('MIN', results),
  });
  return `=IF(OR(COUNT(${costs})=0;COUNT(${results})=0);${quoted(texts.noAnswer)};${said})`;
}
