/** The first screen: the three figures most companies share, the way from visit to deal, and pipeline velocity. */
import type { B2bTexts } from '../../locale/workbooks/b2b.ts';
import { barChart, columnChart } from '../blocks/charts.ts';
import { kpiTable } from '../blocks/kpi-table.ts';
import type { Months } from '../blocks/months-tab.ts';
import { screenHeader } from '../blocks/screen-header.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import { FUNNEL_HEADER, funnel } from './funnel.ts';
import { velocity } from './velocity.ts';
import { funnelRange, waterfallRange, worked } from './workings-tab.ts';

const TABLE = 6;
const CHARTS = 19;
const CHART_HEIGHT = 170;

export function overviewTab(words: Words, texts: B2bTexts, months: Months): TabDraft {
  const draft = new TabDraft('overview', texts.tabs.overview, {
    columnWidths: [12, 132, 106, 84, 84, 84, 106, 58, 48, 10, 144, 76, 74, 84, 72, 38],
    tabColour: '#0B5563',
  });
  const { title, goal } = texts.titles;
  screenHeader(draft, {
    words,
    title,
    question: goal,
    months,
    replaceIn: texts.replaceIn,
    until: 'P',
  });
  kpiTable(draft, {
    words,
    at: `B${TABLE}`,
    months,
    omit: ['guideline'],
    rows: [
      { kpi: 'attributed_revenue', count: 'new_customers', target: 1200000 },
      { kpi: 'qualified_leads', count: 'qualified_leads', target: 120 },
      {
        kpi: 'CAC',
        label: texts.tables.cac,
        value: worked('CAC'),
        before: worked('CAC', 'before'),
        count: 'new_customers',
        target: 18500,
      },
    ],
  });
  for (let row = TABLE; row <= TABLE + 3; row++) draft.merge(`I${row}:P${row}`);
  draft
    .look(`I${TABLE}:P${TABLE}`, 'header')
    .height(5, 8)
    .height(TABLE, 36)
    .height(TABLE + 4, 6)
    .height(FUNNEL_HEADER, 36)
    .height(CHARTS - 1, 5);
  funnel(draft, words, texts, months);
  velocity(draft, words, texts, months);
  draft
    .chart(
      barChart({
        title: texts.funnel.chart,
        at: `B${CHARTS}`,
        width: 578,
        height: CHART_HEIGHT,
        labels: funnelRange('B'),
        series: [funnelRange('C')],
        format: 'whole',
      }),
    )
    .chart({
      ...columnChart({
        title: texts.velocity.chart,
        at: `H${CHARTS}`,
        width: 604,
        height: CHART_HEIGHT,
        labels: waterfallRange('B'),
        series: ['C', 'D', 'E', 'F'].map(waterfallRange),
        colours: ['#FFFFFF', '#8FA3AB', '#0B6E7F', '#E08A1E'],
        stacked: true,
        format: 'whole',
      }),
      legend: 'none',
    })
    .print('A1:P27');
  return draft;
}
