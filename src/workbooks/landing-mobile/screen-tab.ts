/** The first screen: mobile beside desktop on top, below it the pages to fix first and their rates on both devices. */
import type { LandingMobileTexts } from '../../locale/workbooks/landing-mobile.ts';
import { barChart } from '../blocks/charts.ts';
import { quoted } from '../blocks/formula-parts.ts';
import { kpiNote } from '../blocks/kpi-note.ts';
import type { Months } from '../blocks/months-tab.ts';
import { nextStep } from '../blocks/next-step.ts';
import { screenHeader } from '../blocks/screen-header.ts';
import { statusFormula, statusRules } from '../blocks/status.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import { averages, deviceCells, pageColumns } from './page-places.ts';
import { pairChart } from './pair-chart.ts';
import { bounceHeader } from './sums.ts';

const PAIR = 6;
const LIST = 11;
const SHOWN = 7;
/** Above the pages that are compared with it. */
const AVERAGE = LIST + 1;
const FIRST = AVERAGE + 1;
const LAST = AVERAGE + SHOWN;
const DAYS_OLD = 365;

export function screenTab(words: Words, texts: LandingMobileTexts, months: Months): TabDraft {
  const draft = new TabDraft('fix', texts.screen, {
    columnWidths: [16, 136, 78, 84, 78, 92, 84, 94, 206, 8, 340],
    tabColour: '#0B5563',
  });
  screenHeader(draft, {
    words,
    title: texts.titles.title,
    question: texts.titles.goal,
    months,
    until: 'K',
  });
  draft.height(5, 8).height(9, 10);
  pair(draft, words, texts, months);
  list(draft, words, texts, months);
  draft.chart(
    barChart({
      title: texts.chart,
      at: `K${LIST - 1}`,
      width: 338,
      height: 334,
      ...pairChart(),
      format: 'percent',
    }),
  );
  return draft.print(`A1:K${LAST}`);
}

function pair(draft: TabDraft, words: Words, texts: LandingMobileTexts, months: Months): void {
  const { labels, pair: said } = texts;
  const { table } = words.shared;
  const titles = [
    labels.device,
    labels.sessions,
    bounceHeader(months, labels.bounce),
    labels.contacts,
    labels.rate,
    table.change,
    table.target,
    table.status,
    null,
    table.next,
  ];
  const rows = [
    { device: 'mobile', label: labels.mobile, target: 0.015, advice: said.mobile },
    { device: 'desktop', label: labels.desktop, target: 0.028, advice: said.desktop },
  ] as const;
  draft
    .write(`B${PAIR}`, [titles])
    .look(`B${PAIR}:K${PAIR}`, 'header')
    .look(`C${PAIR}:H${PAIR}`, 'numberHeader')
    .look(`I${PAIR}`, 'middleHeader')
    .height(PAIR, 36)
    .height(PAIR + 1, 36, rows.length);
  rows.forEach(({ device, label, target, advice }, index) => {
    const row = PAIR + 1 + index;
    const cells = deviceCells(device);
    const [value, count, status] = [`$F$${row}`, `$C$${row}`, `$I$${row}`];
    const said = { kpi: 'CVR', value, count, status, good: texts.pair.good, advice, months };
    const change = `IF(COUNT(${value};${cells.before})<2;"";IF(${cells.before}<=0;"";${value}/${cells.before}-1))`;
    draft
      .write(`B${row}`, [
        [
          label,
          ...[cells.sessions, cells.bounce, cells.contacts, cells.rate].map((cell) => `=${cell}`),
          `=${change}`,
        ],
      ])
      .input(`H${row}`, [[target]], { look: 'inputNumber', format: 'percent', name: `target_${device}` })
      .write(`I${row}`, [
        [
          statusFormula(words, { kpi: 'CVR', value, target: `$H$${row}`, count }),
          null,
          nextStep(words, said),
        ],
      ])
      .note(`B${row}`, kpiNote(words, 'CVR'));
  });
  const last = PAIR + rows.length;
  draft
    .look(`B${PAIR + 1}:B${last}`, 'rowLabel')
    .look(`C${PAIR + 1}:G${last}`, 'quietNumber')
    .look(`F${PAIR + 1}:F${last}`, 'number')
    .look(`I${PAIR + 1}:I${last}`, 'status')
    .look(`K${PAIR + 1}:K${last}`, 'small')
    .format(`C${PAIR + 1}:C${last}`, 'whole')
    .format(`D${PAIR + 1}:D${last}`, 'wholePercent')
    .format(`E${PAIR + 1}:E${last}`, 'whole')
    .format(`F${PAIR + 1}:F${last}`, 'percent')
    .format(`G${PAIR + 1}:G${last}`, 'change');
  for (const rule of statusRules(words, `I${PAIR + 1}:I${last}`)) draft.rule(rule);
}

function list(draft: TabDraft, words: Words, texts: LandingMobileTexts, months: Months): void {
  const { labels, list: said } = texts;
  const rows = Array.from({ length: SHOWN }, (_, index) => FIRST + index);
  draft
    .write(`B${LIST - 1}`, [[said.title]], { look: 'heading' })
    .write(`B${LIST}`, [
      [
        texts.pages.page,
        labels.sessions,
        bounceHeader(months, labels.bounce),
        labels.contacts,
        labels.rate,
        labels.lost,
        labels.updated,
        words.shared.table.next,
      ],
    ])
    .look(`B${LIST}:I${LIST}`, 'header')
    .look(`C${LIST}:H${LIST}`, 'numberHeader')
    .height(LIST - 1, 26)
    .height(LIST, 36)
    .height(FIRST, 36, SHOWN)
    .write(
      `A${FIRST}`,
      rows.map((row, index) => listRow(texts, months, row, index + 1)),
    )
    .write(`B${AVERAGE}`, [
      [
        said.average,
        ...[averages.sessions, averages.bounce, averages.contacts, averages.rate].map((cell) => `=${cell}`),
      ],
    ])
    .look(`A${FIRST}:A${LAST}`, 'hidden')
    .look(`B${FIRST}:B${LAST}`, 'rowLabel')
    .look(`C${FIRST}:H${LAST}`, 'quietNumber')
    .look(`G${FIRST}:G${LAST}`, 'number')
    .look(`I${FIRST}:I${LAST}`, 'small')
    .look(`B${AVERAGE}:I${AVERAGE}`, 'total')
    .format(`C${AVERAGE}:C${LAST}`, 'whole')
    .format(`D${AVERAGE}:D${LAST}`, 'wholePercent')
    .format(`E${AVERAGE}:E${LAST}`, 'whole')
    .format(`F${AVERAGE}:F${LAST}`, 'percent')
    .format(`G${AVERAGE}:G${LAST}`, 'whole')
    .format(`H${AVERAGE}:H${LAST}`, 'day');
}

/** The place of the page in the list of pages, where it loses contacts; then its figures and the likeliest cause. */
function listRow(texts: LandingMobileTexts, months: Months, row: number, place: number): string[] {
  const { key, page, sessions, bounce, contacts, rate, lost, updated, mobile, desktop } = pageColumns;
  const { mobileLags, old, bounces, unclear } = texts.list;
  const found = `MATCH(LARGE(${key};${place});${key};0)`;
  const value = (zone: string) => `INDEX(${zone};$A${row})`;
  const shown = (zone: string) => `=IF($A${row}="";"";${value(zone)})`;
  const lags = `AND(ISNUMBER(${value(mobile)});ISNUMBER(${value(desktop)});${value(mobile)}<${value(desktop)}/2)`;
  const last = months.fact('last');
  const isOld = `AND(ISNUMBER($H${row});ISNUMBER(${last});${last}-$H${row}>${DAYS_OLD})`;
  const leaves = `AND(ISNUMBER($D${row});ISNUMBER(${averages.bounce});$D${row}>${averages.bounce}*11/10)`;
  const cause = `IF(${lags};${quoted(mobileLags)};IF(${isOld};${quoted(old)};IF(${leaves};${quoted(bounces)};${quoted(unclear)})))`;
  return [
    `=IFERROR(IF(LARGE(${key};${place})>0;${found};"");"")`,
    shown(page),
    shown(sessions),
    shown(bounce),
    shown(contacts),
    shown(rate),
    shown(lost),
    `=IF($A${row}="";"";IF(${value(updated)}="";"";${value(updated)}))`,
    `=IF($A${row}="";"";${cause})`,
  ];
}
