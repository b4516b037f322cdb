/** The tab of all channels, now and in the period before: what the first screen ranks. */
import type { ChannelsTexts } from '../../locale/workbooks/channels.ts';
import { type LabelRows, labelTable } from '../blocks/label-table.ts';
import type { Months } from '../blocks/months-tab.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import { costColumns, RANKS, rankColumns, shortHeaders } from './columns.ts';
import { LISTED } from './sample.ts';

const HEADER = 7;
const SPARE = 1;

export interface Channels {
  readonly tab: TabDraft;
  readonly now: LabelRows;
  readonly before: LabelRows;
  /** The listed rows of a column, as other tabs see it. */
  readonly zone: (column: string) => string;
}

export function channelsTab(words: Words, texts: ChannelsTexts, months: Months): Channels {
  const tab = new TabDraft('channels', texts.tabs.channels, {
    columnWidths: [16, 190, 104, 94, 104, 72, 72, 92, 90, 96, 92, 104, 20, 20, 20],
    tabColour: '#0B5563',
  });
  const labels = LISTED.map((channel) => texts.sampleChannels[channel]);
  tab
    .write('B1', [[texts.tabs.channels]], { look: 'title' })
    .write('B2', [[texts.channelsNote]], { look: 'note' })
    .write('B3', [[texts.qualified.title]], { look: 'note' })
    .input('C3', [[texts.qualified.sample]], { name: 'qualified', zone: 'C3:L3', help: texts.qualified.help })
    .write('B4', [[texts.inputs.rate, rateInData(months)]])
    .look('B4', 'note')
    .look('C4', 'quietNumber')
    .format('C4', 'percent')
    .write(`B${HEADER - 1}`, [[words.shared.table.now]], { look: 'heading' })
    .height(1, 36);
  const shared = { words, months, dimension: 'channel', labels, headers: shortHeaders(texts) };
  const columns = costColumns(words, texts);
  const now = labelTable(tab, {
    ...shared,
    at: `B${HEADER}`,
    columns: [...columns, ...rankColumns()],
    name: 'channels',
    spare: SPARE,
    untotalled: RANKS,
  });
  const [first, last] = [now.rows[0] as number, now.rows[now.rows.length - 1] as number];
  const second = now.total + 3;
  tab.write(`B${second - 1}`, [[texts.beforeTitle]], { look: 'heading' });
  const before = labelTable(tab, {
    ...shared,
    at: `B${second}`,
    columns,
    name: 'channels_before',
    labelsFrom: now.rows.map((row) => now.cell('label', row)),
    period: 'before',
  });
  tab.look(`M${HEADER}:O${now.total}`, 'hidden').print(`A1:L${before.total}`);
  const zone = (column: string) => `{tab:channels}!${now.cell(column, first)}:${now.cell(column, last)}`;
  return { tab, now, before, zone };
}

/** Over all the months there are, because those who become customers were qualified earlier. */
function rateInData(months: Months): string {
  const [customers, qualified] = ['new_customers', 'qualified_leads'].map((id) => `SUM(${months.zone(id)})`);
  return `=IF(OR(COUNT(${months.zone('new_customers')})=0;${qualified}=0);"";${customers}/${qualified})`;
}
