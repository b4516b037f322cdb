/** Platforms side by side: what an hour of work gives on each, and engagement by month. */
import type { SocialEmailTexts } from '../../locale/workbooks/social-email.ts';
import { letters } from '../a1.ts';
import { barChart, lineChart } from '../blocks/charts.ts';
import { columnOf, findColumn, type PeriodCells, sumOf } from '../blocks/data-source.ts';
import { quoted } from '../blocks/formula-parts.ts';
import type { Months } from '../blocks/months-tab.ts';
import { periodLine } from '../blocks/screen-header.ts';
import { FEWEST, statusRules } from '../blocks/status.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import { PLATFORMS } from './sample.ts';

const HEADER = 6;
const ROWS = [7, 8, 9, 10, 11, 12];
const [FIRST, LAST] = [7, 12];
const [OTHER, TOTAL] = [13, 14];
const HOUR_COST = '$D$4';
/** The number of the column with platforms. */
const PLATFORM = '$A$6';
/** Engagement by month, for the charts. */
const MONTHLY = 32;
const MONTHS = Array.from({ length: 13 }, (_, index) => index + 1);

const monthZone = (letter: string) => `${letter}${MONTHLY}:${letter}${MONTHLY + 13}`;

/** With months such as 2025-12, or only 12 where there is little room. */
export const engagementChart = (months: 'long' | 'short') => ({
  labels: { tab: 'platforms', zone: months === 'long' ? monthZone('B') : monthZone('G') },
  series: PLATFORMS.map((_, index) => ({ tab: 'platforms', zone: monthZone(letters(3 + index)) })),
  format: 'percent' as const,
  min: 0,
});

/** Name and reach per month of each platform. */
export const reachCells = () =>
  ROWS.map((row) => ({ name: `{tab:platforms}!$B$${row}`, reach: `{tab:platforms}!$C$${row}` }));

export function platformsTab(words: Words, texts: SocialEmailTexts, months: Months): TabDraft {
  const { platforms, charts } = texts;
  const { table } = words.shared;
  const draft = new TabDraft('platforms', platforms.name, {
    columnWidths: [16, 130, 92, 104, 70, 62, 62, 80, 90, 84, 74, 122, 228],
  });
  draft
    .write('B1', [[platforms.title], [platforms.question], [periodLine(words, months)]])
    .look('B1', 'title')
    .look('B2', 'subtitle')
    .look('B3', 'note')
    .write('B4', [[platforms.hourCost]], { look: 'strong' })
    .input(HOUR_COST.replace(/\$/g, ''), [[600]], {
      name: 'hour_cost',
      look: 'inputNumber',
      format: 'money',
      rule: { type: 'number', from: 0 },
      help: platforms.hourHelp,
    })
    .height(1, 36)
    .height(2, 22)
    .height(4, 26)
    .height(FIRST, 36, ROWS.length);
  const header = [
    words.dimension('platform'),
    platforms.reach,
    platforms.engagement,
    platforms.clicks,
    platforms.leads,
    platforms.hours,
    platforms.hoursPerLead,
    platforms.costPerLead,
    platforms.followers,
    platforms.growth,
    table.status,
    table.next,
  ];
  draft
    .write('A6', [[`=${findColumn(months.source, [words.dimension('platform')])}`, ...header]])
    .look('A6', 'hidden')
    .look(`N${FIRST}:P${LAST}`, 'hidden')
    .look('B6:M6', 'header')
    .look('C6:K6', 'numberHeader')
    .look('L6', 'middleHeader')
    .input(
      `B${FIRST}`,
      ROWS.map((_, index) => [PLATFORMS[index] ?? null]),
      { name: 'platforms' },
    )
    .write(
      `C${FIRST}`,
      ROWS.map((row) => platformRow(words, texts, months, row)),
    )
    .write(`B${OTHER}`, [
      [
        table.other,
        null,
        null,
        ...['E', 'F', 'G'].map((letter) => rest(months, letter)),
        perLead(OTHER),
        workCost(OTHER),
      ],
      [
        table.total,
        null,
        `=${months.cell('SOCIAL_ENGAGEMENT')}`,
        ...['E', 'F', 'G'].map((letter) => `=${months.cell(MEASURE_OF[letter] as string)}`),
        perLead(TOTAL),
        workCost(TOTAL),
      ],
    ])
    .look(`C${FIRST}:K${LAST}`, 'quietNumber')
    .look(`H${FIRST}:H${LAST}`, 'strongNumber')
    .look(`L${FIRST}:L${LAST}`, 'status')
    .look(`M${FIRST}:M${LAST}`, 'sentence')
    .look(`B${TOTAL}:M${TOTAL}`, 'total')
    .format(`C${FIRST}:C${LAST}`, 'whole')
    .format(`D${FIRST}:D${TOTAL}`, 'percent')
    .format(`E${FIRST}:G${TOTAL}`, 'whole')
    .format(`H${FIRST}:H${TOTAL}`, 'oneDecimal')
    .format(`I${FIRST}:I${TOTAL}`, 'money')
    .format(`J${FIRST}:J${LAST}`, 'whole')
    .format(`K${FIRST}:K${LAST}`, 'change')
    .format(`N${FIRST}:O${LAST}`, 'digits');
  for (const rule of statusRules(words, `L${FIRST}:L${LAST}`)) draft.rule(rule);
  monthly(draft, words, texts, months);
  draft
    .chart(
      lineChart({ title: platforms.monthly, at: 'B16', width: 580, height: 280, ...engagementChart('long') }),
    )
    .chart(
      barChart({
        title: charts.hours,
        at: 'I16',
        width: 602,
        height: 280,
        labels: { zone: `B${HEADER}:B${HEADER + PLATFORMS.length}` },
        series: [{ zone: `H${HEADER}:H${HEADER + PLATFORMS.length}` }],
        format: 'oneDecimal',
      }),
    );
  return draft.print('A1:M29');
}

const MEASURE_OF: Readonly<Record<string, string>> = { E: 'clicks', F: 'leads', G: 'work_hours' };

/** Without "="; blank where label, platform or a measure is missing, or where there is nothing to divide by. */
function sumFor(
  months: Months,
  measures: readonly [string, string?],
  label: string,
  period: PeriodCells,
  divisor?: string,
): string {
  const numbers = measures.flatMap((id) => (id === undefined ? [] : [months.columnNumber(id)]));
  const sums = numbers.map((number) =>
    sumOf(months.source, {
      columns: [number],
      date: months.fact('date'),
      period,
      where: [{ column: PLATFORM, is: label }],
    }),
  );
  const by = divisor ?? sums[1];
  const value = by === undefined ? sums[0] : `IFERROR(${sums[0]}/${by};"")`;
  const missing = `COUNT(${[PLATFORM, ...numbers].join(';')})<${numbers.length + 1}`;
  return `IF(OR(${label}="";${period.from}="";${missing});"";${value})`;
}

/** The last date of a platform in a period, as Data writes it. */
function lastDate(months: Months, label: string, { from, until }: PeriodCells): string {
  const dates = columnOf(months.source, months.fact('date'));
  const isPlatform = `(${columnOf(months.source, PLATFORM)}=${label})`;
  const last = `SUMPRODUCT(MAX((${dates}>=${from})*(${dates}<${until})*${isPlatform}*${dates}))`;
  return `=IF(OR(${label}="";${from}="";COUNT(${PLATFORM})=0);"";IFERROR(${last};""))`;
}

/** Followers on a date; never the sum of several. */
function followersOn(months: Months, label: string, date: string): string {
  const { source } = months;
  const number = months.columnNumber('followers');
  const value = `SUMIFS(${columnOf(source, number)};${columnOf(source, months.fact('date'))};${date};${columnOf(source, PLATFORM)};${label})`;
  return `IF(COUNT(${number};${date})<2;"";IF(${date}=0;"";${value}))`;
}

function platformRow(words: Words, { platforms }: SocialEmailTexts, months: Months, row: number): string[] {
  const label = `$B${row}`;
  const [period, written] = [months.period(), months.written()];
  const { status, table } = words.shared;
  const sum = (measure: string) => `=${sumFor(months, [measure], label, written)}`;
  const length = `((YEAR(${period.until})-YEAR(${period.from}))*12+MONTH(${period.until})-MONTH(${period.from}))`;
  const average = `$H$${TOTAL}`;
  const few = `AND(ISNUMBER($F${row});$F${row}<${FEWEST})`;
  return [
    `=${sumFor(months, ['reach'], label, written, length)}`,
    `=${sumFor(months, ['engagements', 'reach'], label, written)}`,
    sum('clicks'),
    sum('leads'),
    sum('work_hours'),
    perLead(row),
    workCost(row),
    `=${followersOn(months, label, `$N${row}`)}`,
    `=IF(COUNT($J${row};$P${row})<2;"";IF($P${row}<=0;"";$J${row}/$P${row}-1))`,
    `=IF(${label}="";"";IF(${few};${quoted(status.notJudged)};IF(COUNT($H${row};${average})<2;${quoted(status.notMeasured)};IF($H${row}<=${average};${quoted(status.good)};${quoted(status.watch)}))))`,
    `=IF($L${row}=${quoted(status.notJudged)};${quoted(table.tooFew)};IF($L${row}=${quoted(status.good)};${quoted(platforms.cheaper)};IF($L${row}=${quoted(status.watch)};${quoted(platforms.dearer)};"")))`,
    lastDate(months, label, written),
    lastDate(months, label, months.written('before')),
    `=${followersOn(months, label, `$O${row}`)}`,
  ];
}

const perLead = (row: number): string =>
  `=IF(COUNT($F${row};$G${row})<2;"";IF($F${row}<=0;"";$G${row}/$F${row}))`;
const workCost = (row: number): string => `=IF(COUNT($H${row};${HOUR_COST})<2;"";$H${row}*${HOUR_COST})`;
const rest = (months: Months, letter: string): string => {
  const all = months.cell(MEASURE_OF[letter] as string);
  return `=IF(${all}="";"";ROUND(${all}-SUM(${letter}${FIRST}:${letter}${LAST});6))`;
};

function monthly(draft: TabDraft, words: Words, { platforms }: SocialEmailTexts, months: Months): void {
  const charted = ROWS.slice(0, PLATFORMS.length);
  const names = charted.map((row) => `=IF($B${row}="";"";$B${row})`);
  draft
    .write(`B${MONTHLY - 1}`, [[platforms.monthly]], { look: 'heading' })
    .write(`B${MONTHLY}`, [[words.shared.months.month, ...names, words.shared.months.month]], {
      look: 'header',
    })
    .look(`C${MONTHLY}:G${MONTHLY}`, 'numberHeader')
    .look(`G${MONTHLY + 1}:G${MONTHLY + 13}`, 'quietNumber')
    .write(
      `B${MONTHLY + 1}`,
      MONTHS.map((month) => {
        const period = months.monthWritten(month);
        return [
          `=${months.monthCell('month', month)}`,
          ...charted.map((_, index) => {
            const label = `${letters(3 + index)}$${MONTHLY}`;
            return `=${sumFor(months, ['engagements', 'reach'], label, period)}`;
          }),
          `=RIGHT(${months.monthCell('month', month)};2)`,
        ];
      }),
    )
    .format(`C${MONTHLY + 1}:F${MONTHLY + 13}`, 'percent');
}
