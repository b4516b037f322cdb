/** The same numbers by campaign. */
import type { ChannelsTexts } from '../../locale/workbooks/channels.ts';
import { signedBarChart } from '../blocks/charts.ts';
import { labelTable, type OwnColumn } from '../blocks/label-table.ts';
import type { Months } from '../blocks/months-tab.ts';
import { statusFormula, statusRules } from '../blocks/status.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import { costColumns, shortHeaders } from './columns.ts';
import { CAMPAIGNS } from './sample.ts';

const HEADER = 5;

export function campaignsTab(words: Words, texts: ChannelsTexts, months: Months): TabDraft {
  const draft = new TabDraft('campaigns', texts.tabs.campaigns, {
    columnWidths: [16, 150, 104, 94, 104, 72, 72, 92, 90, 96, 92, 104, 138],
  });
  const status: OwnColumn = {
    id: 'status',
    label: words.shared.table.status,
    format: 'general',
    formula: (cell) => {
      const judged = statusFormula(words, {
        kpi: 'LEAD_PROFIT',
        value: cell('result'),
        count: cell('leads'),
      });
      return `IF(${cell('label')}="";"";${judged.slice(1)})`;
    },
  };
  draft
    .write('B1', [[texts.tabs.campaigns]], { look: 'title' })
    .write('B2', [[texts.campaignsNote]], { look: 'note' })
    .height(1, 36);
  const table = labelTable(draft, {
    words,
    at: `B${HEADER}`,
    months,
    dimension: 'campaign',
    labels: CAMPAIGNS,
    spare: 3,
    columns: [...costColumns(words, texts), status],
    headers: shortHeaders(texts),
    name: 'campaigns',
  });
  const statuses = `M${HEADER + 1}:M${table.total}`;
  draft.look(statuses, 'status').look(`M${HEADER}`, 'middleHeader');
  for (const rule of statusRules(words, statuses)) draft.rule(rule);
  draft
    .chart(
      signedBarChart({
        title: texts.chart.campaigns,
        at: `B${table.total + 2}`,
        width: 1192,
        height: 320,
        labels: table.column('label'),
        series: [table.column('result')],
        format: 'money',
      }),
    )
    .print(`A1:M${table.total + 18}`);
  return draft;
}
