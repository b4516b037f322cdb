/** The first screen: rolling CAC digital and outbound, the last months by cost line, what is included, and two charts. */
import type { CacLedgerTexts } from '../../locale/workbooks/cac-ledger.ts';
import { columnChart, lineChart } from '../blocks/charts.ts';
import type { Months } from '../blocks/months-tab.ts';
import { screenHeader } from '../blocks/screen-header.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import { AFTER_MONTHS, included, lastMonths } from './cost-lines.ts';
import { SETTINGS_COLUMN } from './places.ts';
import { rollingRange } from './rolling-tab.ts';
import { rollingTable, TABLE } from './rolling-table.ts';
import { settings } from './settings.ts';

const CHARTS = AFTER_MONTHS + 1;

export function overviewTab(words: Words, texts: CacLedgerTexts, months: Months): TabDraft {
  const draft = new TabDraft('overview', texts.tabs.overview, {
    columnWidths: [12, 118, 88, 74, 74, 82, 84, 110, 106, 70, 80, 76, 10, 163, 66],
    tabColour: '#0B5563',
  });
  const { title, goal } = texts.titles;
  screenHeader(draft, {
    words,
    title,
    question: goal,
    months,
    until: SETTINGS_COLUMN,
  });
  draft
    .height(5, 8)
    .height(TABLE, 36)
    .height(TABLE + 4, 6);
  rollingTable(draft, words, texts);
  included(draft, words, texts);
  lastMonths(draft, texts);
  settings(draft, texts);
  charts(draft, texts);
  return draft.print(`A1:${SETTINGS_COLUMN}${CHARTS + 8}`);
}

function charts(draft: TabDraft, { rolling: texts }: CacLedgerTexts): void {
  draft
    .height(CHARTS - 1, 5)
    .chart(
      columnChart({
        title: texts.costs,
        at: `B${CHARTS}`,
        width: 618,
        height: 178,
        labels: rollingRange('L'),
        series: ['M', 'N', 'O', 'P', 'Q'].map(rollingRange),
        stacked: true,
        format: 'money',
      }),
    )
    .chart(
      lineChart({
        title: texts.chart,
        at: `I${CHARTS}`,
        width: 570,
        height: 178,
        labels: rollingRange('L'),
        series: ['E', 'H'].map(rollingRange),
        format: 'money',
        min: 0,
      }),
    );
}
