/** What new customers say themselves, beside what was tracked. */
import { fill } from '../../locale/fill.ts';
import type { B2bTexts } from '../../locale/workbooks/b2b.ts';
import { letters } from '../a1.ts';
import { columnChart } from '../blocks/charts.ts';
import { type DataSource, findColumn, sumOf } from '../blocks/data-source.ts';
import { quoted, sentence } from '../blocks/formula-parts.ts';
import { labelTable, type OwnColumn } from '../blocks/label-table.ts';
import type { Months } from '../blocks/months-tab.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import { ANSWERED, CHANNELS } from './sample.ts';

const HEADER = 6;
const SPARE = 2;
/** The first column of the tracked channels. */
const TRACKED = 7;
/** What nobody knows the source of is the last of the channels in the sample. */
const UNKNOWN = 'C4';

export interface Answers {
  readonly tab: TabDraft;
  /** Listed customers with other ones, and all of them. */
  readonly sum: string;
  readonly all: string;
}

export function answersTab(words: Words, texts: B2bTexts, months: Months, source: DataSource): Answers {
  const tab = new TabDraft('heard', texts.tabs.answers, {
    columnWidths: [16, 230, 130, 120, 90, 24, ...CHANNELS.map(() => 120)],
  });
  const total = HEADER + ANSWERED.length + SPARE + 2;
  const share: OwnColumn = {
    id: 'share',
    label: texts.answers.share,
    format: 'percent',
    formula: (cell) => {
      const [own, all] = [cell('answer_customers'), `$C$${total}`];
      return `IF(OR(${own}="";${all}="");"";IF(${all}=0;"";${own}/${all}))`;
    },
  };
  const table = labelTable(tab, {
    words,
    months,
    source,
    at: `B${HEADER}`,
    dimension: 'self_reported',
    labels: ANSWERED.map((answer) => texts.sampleAnswers[answer]),
    spare: SPARE,
    columns: ['answer_customers', 'answer_revenue', share],
    name: 'answers_listed',
  });
  const unknown = `$${UNKNOWN[0]}$${UNKNOWN.slice(1)}`;
  tab
    .write('B1', [[words.dimension('self_reported')]], { look: 'title' })
    .write('B2', [[texts.answers.note]], { look: 'note' })
    .write('B3', [[hidden(words, texts, months, source, unknown)]], { look: 'strong' })
    .write('B4', [[texts.answers.unknown]], { look: 'note' })
    .input(UNKNOWN, [[texts.sampleChannels.direct]], { name: 'unknown_channel' })
    .height(1, 36);
  matrix(tab, words, texts, months, source, table.rows);
  tab
    .chart(
      columnChart({
        title: texts.answers.chart,
        at: `B${total + 2}`,
        width: 1074,
        height: 300,
        labels: table.column('label'),
        series: [table.column('answer_customers')],
        format: 'whole',
      }),
    )
    .print(`A1:${letters(TRACKED + CHANNELS.length - 1)}${total + 17}`);
  const listed = `{tab:heard}!$C$${HEADER + 1}:$C$${total - 1}`;
  return { tab, sum: `SUM(${listed})`, all: `{tab:heard}!$C$${total}` };
}

/** Customers by answer and tracked channel; the channels in the header are the user's. */
function matrix(
  tab: TabDraft,
  words: Words,
  texts: B2bTexts,
  months: Months,
  source: DataSource,
  rows: readonly number[],
): void {
  const first = letters(TRACKED);
  const last = letters(TRACKED + CHANNELS.length - 1);
  const [answers, tracked] = [`$A$${HEADER}`, `$F$${HEADER}`];
  const number = months.columnNumber('answer_customers');
  const cells = rows.map((row) =>
    CHANNELS.map((_, index) => {
      const channel = `${letters(TRACKED + index)}$${HEADER}`;
      const sum = sumOf(source, {
        columns: [number],
        date: months.fact('date', source),
        period: months.written('period', source),
        where: [
          { column: answers, is: `$B${row}` },
          { column: tracked, is: channel },
        ],
      });
      return `=IF(OR($B${row}="";${channel}="");"";IFERROR(IF(${number}="";"";${sum});""))`;
    }),
  );
  tab
    .write(`F${HEADER}`, [[`=${findColumn(source, [words.dimension('channel')])}`]], { look: 'hidden' })
    .input(`${first}${HEADER}`, [CHANNELS.map((channel) => texts.sampleChannels[channel])], {
      name: 'tracked_channels',
      look: 'inputNumber',
    })
    .write(`${first}${HEADER - 1}`, [[texts.answers.tracked]], { look: 'heading' })
    .write(`${first}${HEADER + 1}`, cells)
    .format(`${first}${HEADER + 1}:${last}${rows[rows.length - 1]}`, 'whole')
    .rule({
      type: 'scale',
      zone: `${first}${HEADER + 1}:${last}${rows[rows.length - 1]}`,
      low: '#FFFFFF',
      high: '#9CCBD3',
    });
}

/** Those who named a source, and yet were tracked as unknown. */
function hidden(words: Words, texts: B2bTexts, months: Months, source: DataSource, unknown: string): string {
  const number = months.columnNumber('answer_customers');
  const answers = findColumn(source, [words.dimension('self_reported')]);
  const channel = `$F$${HEADER}`;
  const count = sumOf(source, {
    columns: [number],
    date: months.fact('date', source),
    period: months.written('period', source),
    where: [
      { column: channel, is: unknown },
      { column: answers, is: '"?*"' },
    ],
  });
  const all = months.cell('answer_customers');
  const said = sentence(texts.answers.hidden, { count, all, channel: unknown });
  const none = quoted(fill(texts.answers.hiddenNone, { tab: texts.tabs.answersData }));
  return `=IFERROR(IF(OR(${all}="";${unknown}="");${none};${said});${none})`;
}
