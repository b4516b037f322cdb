/** The last twelve mailings, newest first, judged by spam complaints, and the click rates in order of time for charts. */
import type { SocialEmailTexts } from '../../locale/workbooks/social-email.ts';
import { columnChart } from '../blocks/charts.ts';
import { columnOf, FIRST_ROW, findColumn } from '../blocks/data-source.ts';
import { quoted } from '../blocks/formula-parts.ts';
import type { Months } from '../blocks/months-tab.ts';
import { periodLine } from '../blocks/screen-header.ts';
import { statusFormula, statusRules } from '../blocks/status.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import { dayOfWritten } from '../blocks/written-days.ts';

const HEADER = 5;
const FIRST = 6;
const COUNT = 12;
const LAST = FIRST + COUNT - 1;
/** Click rates from the oldest to the newest, beside the table. */
const CHART = { header: 20, count: 8 };
/** The number of the column with the names of mailings. */
const NAMES = '$A$5';

export const mailChart = () => ({
  labels: { tab: 'mails', zone: `M${CHART.header}:M${CHART.header + CHART.count}` },
  series: [{ tab: 'mails', zone: `N${CHART.header}:N${CHART.header + CHART.count}` }],
  format: 'percent' as const,
});

export function mailsTab(words: Words, texts: SocialEmailTexts, months: Months): TabDraft {
  const { mails, charts } = texts;
  const { table } = words.shared;
  const draft = new TabDraft('mails', mails.name, {
    columnWidths: [16, 90, 230, 92, 106, 126, 94, 100, 128, 236, 20, 20, 20, 20],
  });
  draft
    .write('B1', [[mails.title], [mails.question], [periodLine(words, months)]])
    .look('B1', 'title')
    .look('B2', 'subtitle')
    .look('B3', 'note')
    .height(1, 36)
    .height(2, 22)
    .height(HEADER, 36)
    .write(`A${HEADER}`, [
      [
        `=${findColumn(months.source, [words.dimension('campaign')])}`,
        mails.date,
        mails.mailing,
        mails.delivered,
        mails.clickRate,
        mails.unsubscribes,
        mails.spam,
        mails.revenue,
        table.status,
        table.next,
      ],
    ])
    .look(`A${HEADER}:A${LAST}`, 'hidden')
    .look(`K${FIRST}:L${LAST}`, 'hidden')
    .look(`B${HEADER}:J${HEADER}`, 'header')
    .look(`B${HEADER}`, 'numberHeader')
    .look(`D${HEADER}:H${HEADER}`, 'numberHeader')
    .look(`I${HEADER}`, 'middleHeader')
    .write(
      `A${FIRST}`,
      Array.from({ length: COUNT }, (_, index) => mailRow(words, texts, months, FIRST + index, index + 1)),
    )
    .look(`B${FIRST}:B${LAST}`, 'plain')
    .look(`C${FIRST}:C${LAST}`, 'rowLabel')
    .look(`D${FIRST}:H${LAST}`, 'quietNumber')
    .look(`E${FIRST}:E${LAST}`, 'strongNumber')
    .look(`I${FIRST}:I${LAST}`, 'status')
    .look(`J${FIRST}:J${LAST}`, 'sentence')
    .height(FIRST, 36, COUNT)
    .format(`B${FIRST}:B${LAST}`, 'day')
    .format(`L${FIRST}:L${LAST}`, 'digits')
    .format(`D${FIRST}:D${LAST}`, 'whole')
    .format(`E${FIRST}:E${LAST}`, 'percent')
    .format(`F${FIRST}:G${LAST}`, 'twoDecimalPercent')
    .format(`H${FIRST}:H${LAST}`, 'money');
  for (const rule of statusRules(words, `I${FIRST}:I${LAST}`)) draft.rule(rule);
  const places = Array.from({ length: CHART.count }, (_, index) => FIRST + CHART.count - 1 - index);
  draft
    .write(`M${CHART.header}`, [
      [mails.date, mails.clickRate],
      ...places.map((row) => [
        `=IF($B${row}="";"";RIGHT("0"&MONTH($B${row});2)&"-"&RIGHT("0"&DAY($B${row});2))`,
        `=$E${row}`,
      ]),
    ])
    .look(`M${CHART.header}:N${CHART.header + CHART.count}`, 'hidden')
    .chart(columnChart({ title: charts.mailings, at: 'B19', width: 1202, height: 240, ...mailChart() }));
  return draft.print('A1:J31');
}

/** The row of the mailing in Data, what is said of it, and at the end the number by which it is found and its date as written. */
function mailRow(
  words: Words,
  { mails }: SocialEmailTexts,
  months: Months,
  row: number,
  place: number,
): string[] {
  const { source } = months;
  const dates = columnOf(source, months.fact('date'));
  // By the minute; mailings of the same one are told apart by their rows.
  const key = `SUMPRODUCT(LARGE(ROUND(${dates}*1440;0)*10000+ROW(${dates});${place}))`;
  const ranked = `IF(LARGE(${dates};${place})>0;${key};"")`;
  const isThere = `$A${row}<>""`;
  const value = (number: string) =>
    `IF(AND(${isThere};ISNUMBER(${number}));INDEX(${columnOf(source, number)};$A${row});"")`;
  const cell = (measure: string) => value(months.columnNumber(measure));
  const rate = (measure: string) =>
    `=IFERROR(IF(OR($D${row}=0;${cell(measure)}="");"";${cell(measure)}/$D${row});"")`;
  const spam = statusFormula(words, { kpi: 'SPAM_RATE', value: `$G${row}`, count: `$D${row}` }).slice(1);
  const lower = (measure: string) => `IF(ISNUMBER(${measure});${measure};0)`;
  const weak = `AND(ISNUMBER($E${row});$E${row}<${months.cell('EMAIL_CTR')}*3/4)`;
  return [
    `=IF(ISNUMBER($K${row});$K${row}-10000*ROUND($K${row}/10000;0)-${FIRST_ROW - 1};"")`,
    `=IF(${isThere};${dayOfWritten(`$L${row}`)};"")`,
    `=IFERROR(${value(NAMES)}&"";"")`,
    `=${cell('delivered')}`,
    rate('email_clicks'),
    rate('unsubscribes'),
    rate('complaints'),
    `=${cell('revenue')}`,
    `=IF(${isThere};${spam};"")`,
    `=IF(${isThere};IF(${lower(`$G${row}`)}>=1/1000;${quoted(mails.advice.spam)};IF(${lower(`$F${row}`)}>1/200;${quoted(mails.advice.unsubscribes)};IF(${weak};${quoted(mails.advice.clicks)};${quoted(mails.fine)})));"")`,
    `=IF(${months.fact('last')}="";"";IFERROR(${ranked};""))`,
    `=IF(${isThere};INDEX(${dates};$A${row});"")`,
  ];
}
