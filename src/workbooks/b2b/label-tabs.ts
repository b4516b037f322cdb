/** The tabs by channel and by entry page. */

import { fill } from '../../locale/fill.ts';
import type { B2bTexts } from '../../locale/workbooks/b2b.ts';
import { nativeExpression } from '../../render/native-formula.ts';
import { barChart, columnChart } from '../blocks/charts.ts';
import type { DataSource } from '../blocks/data-source.ts';
import { quoted } from '../blocks/formula-parts.ts';
import { labelTable, type OwnColumn } from '../blocks/label-table.ts';
import { metricOf } from '../blocks/measures.ts';
import type { Months } from '../blocks/months-tab.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import { CHANNELS, ENTRY_PAGES } from './sample.ts';

const HEADER = 4;

function titled(id: string, name: string, note: string, columnWidths: readonly number[]): TabDraft {
  return new TabDraft(id, name, { columnWidths })
    .write('B1', [[name]], { look: 'title' })
    .write('B2', [[note]], { look: 'note' })
    .height(1, 36);
}

export function channelsTab(words: Words, texts: B2bTexts, months: Months): TabDraft {
  const draft = titled(
    'channels',
    texts.tabs.channels,
    texts.channels.note,
    [16, 190, 108, 84, 84, 92, 84, 92, 84, 92, 124, 92],
  );
  const table = labelTable(draft, {
    words,
    months,
    at: `B${HEADER}`,
    dimension: 'channel',
    labels: CHANNELS.map((channel) => texts.sampleChannels[channel]),
    columns: [
      'cost',
      'sessions',
      'leads',
      'VISIT_TO_LEAD',
      'qualified_leads',
      'LEAD_QUALITY',
      'won',
      'cycle_days',
      'attributed_revenue',
      'SALES_CYCLE',
    ],
    headers: {
      cost: texts.channels.cost,
      sessions: texts.funnel.stages.sessions,
      qualified_leads: 'SQL',
      LEAD_QUALITY: texts.channels.quality,
      cycle_days: texts.channels.sum,
      SALES_CYCLE: texts.channels.days,
    },
    name: 'channels',
  });
  draft
    .chart(
      columnChart({
        title: texts.channels.chart,
        at: `B${table.total + 2}`,
        width: 1126,
        height: 300,
        labels: table.column('label'),
        series: [table.column('attributed_revenue'), table.column('cost')],
        format: 'money',
      }),
    )
    .print(`A1:L${table.total + 17}`);
  return draft;
}

export function pagesTab(words: Words, texts: B2bTexts, months: Months, source: DataSource): TabDraft {
  const draft = titled(
    'entry',
    texts.tabs.pages,
    fill(texts.pages.note, { tab: texts.tabs.pagesData }),
    [16, 150, 80, 96, 112, 130, 176, 14, 14, 160, 120, 100],
  );
  const rate: OwnColumn = {
    id: 'rate',
    label: texts.pages.rate,
    format: 'percent',
    formula: (cell) =>
      nativeExpression(metricOf('CVR', ['conversions', 'sessions']), ([id]) => [cell(`page_${id}`)]),
  };
  const total = HEADER + ENTRY_PAGES.length + 4;
  const flag: OwnColumn = {
    id: 'flag',
    label: texts.pages.flag,
    format: 'general',
    formula: (cell) => {
      const [visits, own] = [cell('page_sessions'), cell('rate')];
      const many = `${visits}*COUNT($C$${HEADER + 1}:$C$${total - 2})>=$C$${total}`;
      const few = `${own}<$F$${total}/2`;
      return `IF(COUNT(${visits};${own};$F$${total})<3;"";IF(AND(${many};${few});${quoted(texts.pages.flagged)};""))`;
    },
  };
  const order: OwnColumn = {
    id: 'order',
    label: '',
    format: 'general',
    formula: (cell) =>
      `IF(OR(${cell('label')}="";${cell('page_organic')}="");"";${cell('page_organic')}-ROW()/10^6)`,
  };
  const table = labelTable(draft, {
    words,
    months,
    source,
    at: `B${HEADER}`,
    dimension: 'landing_page',
    labels: ENTRY_PAGES,
    columns: ['page_sessions', 'page_organic', 'page_conversions', rate, flag, order],
    headers: { page_conversions: texts.pages.conversions },
    untotalled: ['flag', 'order'],
    name: 'entry_pages',
  });
  const flags = `G${HEADER + 1}:G${table.other - 1}`;
  draft
    .look(`G${HEADER}`, 'header')
    .look(`H${HEADER}:H${table.total}`, 'hidden')
    .rule({ type: 'text', zone: flags, equals: texts.pages.flagged, look: 'act' });
  topFive(draft, words, texts, table.rows, table.total);
  return draft;
}

/** Beside the table: its five pages with most organic visits, and their part of all. */
function topFive(
  draft: TabDraft,
  words: Words,
  { pages, tabs }: B2bTexts,
  rows: readonly number[],
  total: number,
): void {
  const zone = (letter: string) => `$${letter}$${rows[0]}:$${letter}$${rows[rows.length - 1]}`;
  const best = Array.from({ length: 5 }, (_, index) => {
    const row = HEADER + 1 + index;
    const place = `IFERROR(MATCH(LARGE(${zone('H')};${index + 1});${zone('H')};0);"")`;
    const found = (letter: string) => `=IF($I${row}="";"";INDEX(${zone(letter)};$I${row}))`;
    return [
      `=${place}`,
      found('B'),
      found('D'),
      `=IF(OR($K${row}="";$D$${total}="");"";IF($D$${total}=0;"";$K${row}/$D$${total}))`,
    ];
  });
  draft
    .write(`J${HEADER - 1}`, [[pages.top]], { look: 'heading' })
    .write(`J${HEADER}`, [[tabs.pages, words.label('organic_sessions'), pages.share]], { look: 'header' })
    .look(`K${HEADER}:L${HEADER}`, 'numberHeader')
    .write(`I${HEADER + 1}`, best)
    .look(`I${HEADER + 1}:I${HEADER + 5}`, 'hidden')
    .format(`K${HEADER + 1}:K${HEADER + 5}`, 'whole')
    .format(`L${HEADER + 1}:L${HEADER + 5}`, 'percent')
    .chart(
      barChart({
        title: pages.chart,
        at: `B${total + 2}`,
        width: 1152,
        height: 300,
        labels: { zone: `J${HEADER}:J${HEADER + 5}` },
        series: [{ zone: `K${HEADER}:K${HEADER + 5}` }],
        format: 'whole',
      }),
    )
    .print(`A1:L${total + 17}`);
}
