/** Return on ad spend by channel: what the platform claims beside what CRM or shop says. */
import type { ChannelsTexts } from '../../locale/workbooks/channels.ts';
import { columnChart } from '../blocks/charts.ts';
import { quoted } from '../blocks/formula-parts.ts';
import { labelTable, type OwnColumn } from '../blocks/label-table.ts';
import type { Months } from '../blocks/months-tab.ts';
import { statusFormula, statusRules } from '../blocks/status.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import type { Channels } from './channels-tab.ts';

const HEADER = 6;
/** The column with the attribution windows. */
const WINDOWS = 'M';

export function returnTab(words: Words, texts: ChannelsTexts, months: Months, channels: Channels): TabDraft {
  const draft = new TabDraft('return', texts.tabs.return, {
    columnWidths: [16, 126, 116, 96, 88, 96, 116, 94, 84, 54, 76, 116, 152],
  });
  const real: OwnColumn = {
    id: 'real',
    label: texts.columns.real,
    format: 'twoDecimals',
    formula: (cell) => {
      const [revenue, spend] = [cell('revenue'), cell('ad_spend')];
      return `IF(COUNT(${revenue};${spend})<2;"";IF(${spend}=0;"";${revenue}/${spend}))`;
    },
  };
  const status: OwnColumn = {
    id: 'status',
    label: texts.columns.roasStatus,
    format: 'general',
    formula: (cell) => {
      const judged = statusFormula(words, { kpi: 'POAS', value: cell('POAS'), count: cell('new_customers') });
      return `IF(OR(${cell('label')}="";${cell('ad_spend')}=0);"";${judged.slice(1)})`;
    },
  };
  const table = labelTable(draft, {
    words,
    at: `B${HEADER}`,
    months,
    dimension: 'channel',
    labels: [],
    labelsFrom: channels.now.rows.map((row) => `{tab:channels}!${channels.now.cell('label', row)}`),
    columns: [
      'ad_spend',
      'conversion_value',
      'ROAS',
      'revenue',
      'gross_profit',
      real,
      'BREAKEVEN_ROAS',
      'POAS',
      'new_customers',
      status,
    ],
    headers: {
      conversion_value: texts.columns.claimedValue,
      ROAS: texts.columns.claimed,
      gross_profit: texts.columns.profit,
      POAS: 'POAS',
    },
    // Over all channels they would set revenue without ads against the cost of ads.
    untotalled: ['conversion_value', 'ROAS', 'real', 'POAS', 'status'],
    name: 'return',
  });
  const windows = `${WINDOWS}${HEADER + 1}:${WINDOWS}${table.other - 1}`;
  const statuses = `L${HEADER + 1}:L${table.total}`;
  draft
    .write('B1', [[texts.returnTitle]], { look: 'title' })
    .write('B2', [[texts.returnNote]], { look: 'note' })
    .write('B4', [[windowsAnswer(texts, windows)]], { look: 'note' })
    .rule({ type: 'text', zone: 'B4:M4', equals: texts.windows.same, look: 'good' })
    .rule({ type: 'formula', zone: 'B4:M4', formula: `=$B$4=${quoted(texts.windows.differ)}`, look: 'watch' })
    .write(`${WINDOWS}${HEADER}`, [[texts.columns.window]], { look: 'header' })
    .note(`${WINDOWS}${HEADER}`, texts.windows.help)
    .input(
      `${WINDOWS}${HEADER + 1}`,
      channels.now.rows.map((_, index) => [sampleWindow(texts, index)]),
      { name: 'windows' },
    )
    .height(1, 36)
    .look(statuses, 'status')
    .look(`L${HEADER}`, 'middleHeader');
  for (const rule of statusRules(words, statuses)) draft.rule(rule);
  draft
    .chart(
      columnChart({
        title: texts.returnChart,
        at: `B${table.total + 2}`,
        width: 1212,
        height: 320,
        labels: table.column('label'),
        series: [table.column('ROAS'), table.column('real'), table.column('BREAKEVEN_ROAS')],
        colours: ['#E08A1E', '#0B6E7F', '#5B6670'],
        linesFrom: 2,
        format: 'oneDecimal',
      }),
    )
    .print(`A1:M${table.total + 18}`);
  return draft;
}

/** The first four channels of the sample have ads. */
const sampleWindow = ({ sampleWindows }: ChannelsTexts, index: number): string | null =>
  [sampleWindows.search, sampleWindows.search, sampleWindows.meta, sampleWindows.search][index] ?? null;

function windowsAnswer({ windows }: ChannelsTexts, zone: string): string {
  const cells = zone.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const first = `INDEX(${cells};MATCH("?*";${cells};0))`;
  const same = `COUNTIFS(${cells};${first})=COUNTIFS(${cells};"?*")`;
  const judged = `IF(${same};${quoted(windows.same)};${quoted(windows.differ)})`;
  return `=IF(COUNTIFS(${cells};"?*")<2;${quoted(windows.none)};${judged})`;
}
