/** Conversion rate of each channel, from the tab with visits. */
import type { FifteenTexts } from '../../locale/workbooks/fifteen.ts';
import { barChart } from '../blocks/charts.ts';
import { labelTable } from '../blocks/label-table.ts';
import type { Months } from '../blocks/months-tab.ts';
import { periodLine } from '../blocks/screen-header.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import { LISTED_CHANNELS, ORGANIC } from './sample.ts';
import { sources } from './sources.ts';

export function channelsTab(
  words: Words,
  { tabs, channels: texts, labels }: FifteenTexts,
  months: Months,
): TabDraft {
  const tab = new TabDraft('channels', tabs.channels, { columnWidths: [16, 230, 150, 120, 130, 30, 560] });
  tab
    .write('B1', [[texts.title]], { look: 'title' })
    .write('B2', [[periodLine(words, months)]], { look: 'note' })
    .height(1, 36)
    .write('B4', [[texts.organic]], { look: 'rowLabel' })
    .input('C4', [[ORGANIC]], { name: 'organic', help: texts.organicHelp })
    .write('D4', [[texts.organicHelp]], { look: 'note' });
  const table = labelTable(tab, {
    words,
    at: 'B6',
    months,
    source: sources.visits,
    dimension: 'channel',
    labels: LISTED_CHANNELS,
    columns: ['sessions', 'conversions', 'CVR'],
    headers: { conversions: texts.conversions, CVR: labels.CVR },
    name: 'channels',
  });
  tab
    .write(
      `B${table.total + 2}`,
      texts.lines.map((line) => [line]),
      { look: 'note' },
    )
    .chart(
      barChart({
        title: texts.chart,
        at: 'G6',
        width: 540,
        height: 280,
        labels: table.column('label'),
        series: [table.column('CVR')],
        format: 'percent',
      }),
    )
    .print(`A1:G${table.total + 1 + texts.lines.length}`);
  return tab;
}
