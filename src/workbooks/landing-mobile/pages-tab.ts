/** The pages that the user lists, with their figures on both devices and what they lose against the average. */

import { fill } from '../../locale/fill.ts';
import type { LandingMobileTexts } from '../../locale/workbooks/landing-mobile.ts';
import { findColumn } from '../blocks/data-source.ts';
import { quoted } from '../blocks/formula-parts.ts';
import type { Months } from '../blocks/months-tab.ts';
import { periodLine } from '../blocks/screen-header.ts';
import { FEWEST, statusRules } from '../blocks/status.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import { DEVICES, LISTED } from './sample.ts';
import { bounced, bounceHeader, bounceRate, share, sumWhere } from './sums.ts';

export const MOBILE = '{tab:pages}!$C$4';
export const DESKTOP = '{tab:pages}!$E$4';
const HEADER = 6;
const FIRST = 7;
const PAGES = 20;
const LAST = FIRST + PAGES - 1;
const [OTHER, TOTAL] = [LAST + 1, LAST + 2];
/** Averages of the landing pages, above the table. */
const AVERAGE = 5;
/** All landing pages by device. */
const DEVICE_ROWS = { mobile: TOTAL + 5, desktop: TOTAL + 6 };
const CHARTED = 7;

const column = (letter: string) => `{tab:pages}!$${letter}$${FIRST}:$${letter}$${LAST}`;
export const pageColumns = {
  key: column('A'),
  page: column('B'),
  updated: column('D'),
  sessions: column('E'),
  contacts: column('G'),
  bounce: column('H'),
  rate: column('I'),
  mobile: column('J'),
  desktop: column('K'),
  lost: column('L'),
};
export const averages = {
  sessions: `{tab:pages}!$E$${AVERAGE}`,
  contacts: `{tab:pages}!$G$${AVERAGE}`,
  bounce: `{tab:pages}!$H$${AVERAGE}`,
  rate: `{tab:pages}!$I$${AVERAGE}`,
};

/** Columns N to W of a page: what each device gave, then the same before. */
const BY_DEVICE = [
  { device: 'mobile', what: 'sessions', row: 'period' },
  { device: 'mobile', what: 'bounced', row: 'period' },
  { device: 'mobile', what: 'conversions', row: 'period' },
  { device: 'desktop', what: 'sessions', row: 'period' },
  { device: 'desktop', what: 'bounced', row: 'period' },
  { device: 'desktop', what: 'conversions', row: 'period' },
  { device: 'mobile', what: 'sessions', row: 'before' },
  { device: 'mobile', what: 'conversions', row: 'before' },
  { device: 'desktop', what: 'sessions', row: 'before' },
  { device: 'desktop', what: 'conversions', row: 'before' },
] as const;
const CALLED = { mobile: MOBILE, desktop: DESKTOP };

/** The cells of a device, over all landing pages. */
export const deviceCells = (device: keyof typeof DEVICE_ROWS) => {
  const cell = (letter: string) => `{tab:pages}!$${letter}$${DEVICE_ROWS[device]}`;
  return {
    sessions: cell('E'),
    bounce: cell('H'),
    contacts: cell('G'),
    rate: cell('I'),
    before: cell('L'),
  };
};

/** Mobile and desktop for the pages that lose most. */
export const pairChart = () => {
  const zone = (letter: string) => ({
    tab: 'pages',
    zone: `${letter}${HEADER}:${letter}${HEADER + CHARTED}`,
  });
  return { labels: zone('Y'), series: [zone('Z'), zone('AA')] };
};

export function pagesTab(words: Words, texts: LandingMobileTexts, months: Months): TabDraft {
  const { pages } = texts;
  const draft = new TabDraft('pages', pages.name, {
    columnWidths: [
      16,
      150,
      112,
      116,
      80,
      88,
      80,
      84,
      92,
      76,
      76,
      90,
      130,
      ...Array.from({ length: 10 }, () => 86),
      20,
      110,
      80,
      80,
    ],
  });
  draft
    .write('B1', [[pages.title], [pages.question], [periodLine(words, months)]])
    .look('B1', 'title')
    .look('B2', 'subtitle')
    .look('B3', 'note')
    .write('B4', [[pages.calledMobile]], { look: 'strong' })
    .write('D4', [[pages.calledDesktop]], { look: 'strong' })
    .input('C4', [[DEVICES.mobile]], { name: 'called_mobile', help: pages.calledHelp })
    .input('E4', [[DEVICES.desktop]], { name: 'called_desktop', help: pages.calledHelp })
    .note('C4', pages.calledHelp)
    .height(1, 36)
    .height(2, 22)
    .height(4, 26)
    .freeze({ rows: HEADER });
  table(draft, words, texts, months);
  averageRow(draft, texts, months);
  totals(draft, words, months);
  devices(draft, texts, months);
  forChart(draft, texts);
  draft
    .write('A5', [[`=${findColumn(months.source, [words.dimension('device')])}`]], { look: 'hidden' })
    .look(`A${HEADER}:A${LAST}`, 'hidden')
    .note(`L${HEADER}`, pages.lostHelp)
    .print(`A1:M${TOTAL}`);
  for (const rule of statusRules(words, `M${FIRST}:M${LAST}`)) draft.rule(rule);
  return draft;
}

function table(draft: TabDraft, words: Words, texts: LandingMobileTexts, months: Months): void {
  const { pages, labels } = texts;
  const spare = Array.from({ length: PAGES - LISTED.length }, () => [null]);
  const types = [pages.types.landing, pages.types.article];
  draft
    .write(`A${HEADER}`, [
      [
        `=${findColumn(months.source, [words.dimension('landing_page')])}`,
        pages.page,
        pages.type,
        labels.updated,
        labels.sessions,
        pages.engaged,
        labels.contacts,
        bounceHeader(months, labels.bounce),
        labels.rate,
        pages.mobileRate,
        pages.desktopRate,
        labels.lost,
        words.shared.table.status,
        ...BY_DEVICE.map(({ device, what, row }) => byDeviceHeader(texts, device, what, row)),
      ],
    ])
    .look(`B${HEADER}:W${HEADER}`, 'header')
    .look(`D${HEADER}:L${HEADER}`, 'numberHeader')
    .look(`M${HEADER}`, 'middleHeader')
    .look(`N${HEADER}:W${HEADER}`, 'numberHeader')
    .input(`B${FIRST}`, [...LISTED.map(([page]) => [page]), ...spare], { name: 'pages' })
    .input(`C${FIRST}`, [...LISTED.map(([, isArticle]) => [types[isArticle ? 1 : 0] as string]), ...spare], {
      name: 'page_types',
      rule: { type: 'list', values: types },
      help: pages.typeHelp,
    })
    .input(`D${FIRST}`, [...LISTED.map(([, , updated]) => [updated]), ...spare], {
      name: 'page_updated',
      look: 'inputNumber',
      format: 'day',
      rule: { type: 'date' },
      help: pages.updatedHelp,
    });
  const rows = Array.from({ length: PAGES }, (_, index) => FIRST + index);
  draft
    .write(
      `A${FIRST}`,
      rows.map((row) => [`=IF(ISNUMBER($L${row});ROUND($L${row};6)+(${LAST}-ROW())/10^9;"")`]),
    )
    .write(
      `E${FIRST}`,
      rows.map((row) => pageRow(words, texts, months, row)),
    )
    .look(`E${FIRST}:W${LAST}`, 'quietNumber')
    .look(`L${FIRST}:L${LAST}`, 'strongNumber')
    .look(`M${FIRST}:M${LAST}`, 'status')
    .format(`E${AVERAGE}:G${TOTAL + 8}`, 'whole')
    .format(`H${AVERAGE}:H${TOTAL + 8}`, 'wholePercent')
    .format(`I${AVERAGE}:K${TOTAL + 8}`, 'percent')
    .format(`L${FIRST}:L${LAST}`, 'whole')
    .format(`N${FIRST}:W${LAST}`, 'whole');
}

function pageRow(words: Words, { pages }: LandingMobileTexts, months: Months, row: number): string[] {
  const { status } = words.shared;
  const page = `$B${row}`;
  const cell = (letter: string) => `$${letter}${row}`;
  const isRanked = `AND(${cell('C')}=${quoted(pages.types.landing)};ISNUMBER(${cell('E')});ISNUMBER(${cell('G')});ISNUMBER($I$${AVERAGE}))`;
  const lost = `IF(${cell('E')}<${FEWEST};"";${cell('E')}*$I$${AVERAGE}-${cell('G')})`;
  const judged = `IF(${cell('L')}>0;${quoted(status.watch)};${quoted(status.good)})`;
  return [
    `=${sumWhere(months, 'sessions', { page })}`,
    `=${bounced(months, { page })}`,
    `=${sumWhere(months, 'conversions', { page })}`,
    `=${bounceRate(months, cell('F'), cell('E'))}`,
    `=${share(cell('G'), cell('E'))}`,
    `=IF(SUM(${cell('N')})<${FEWEST};"";${share(cell('P'), cell('N'))})`,
    `=IF(SUM(${cell('Q')})<${FEWEST};"";${share(cell('S'), cell('Q'))})`,
    `=IF(${isRanked};${lost};"")`,
    `=IF(${page}="";"";IF(ISNUMBER(${cell('L')});${judged};${quoted(status.notJudged)}))`,
    ...BY_DEVICE.map(({ device, what, row: period }) => {
      const rows = { page, device: CALLED[device] };
      return `=${what === 'bounced' ? bounced(months, rows) : sumWhere(months, what, rows, period)}`;
    }),
  ];
}

/** Over the landing pages only: articles would make every landing page look good. */
function averageRow(draft: TabDraft, { pages, list }: LandingMobileTexts, months: Months): void {
  const types = `$C$${FIRST}:$C$${LAST}`;
  const sum = (letter: string) => {
    const zone = `${letter}${FIRST}:${letter}${LAST}`;
    return `=IF(COUNT(${zone})=0;"";SUMIFS(${zone};${types};${quoted(pages.types.landing)}))`;
  };
  draft
    .write(`B${AVERAGE}`, [[list.average, null, null, sum('E'), sum('F'), sum('G')]])
    .write(`H${AVERAGE}`, [
      [
        `=${bounceRate(months, `$F$${AVERAGE}`, `$E$${AVERAGE}`)}`,
        `=${share(`$G$${AVERAGE}`, `$E$${AVERAGE}`)}`,
      ],
    ])
    .look(`B${AVERAGE}:M${AVERAGE}`, 'total');
}

function totals(draft: TabDraft, words: Words, months: Months): void {
  const { table } = words.shared;
  const rest = (letter: string, id: string) => {
    const all = months.cell(id);
    return `=IF(${all}="";"";ROUND(${all}-SUM(${letter}${FIRST}:${letter}${LAST});6))`;
  };
  draft
    .write(`B${OTHER}`, [
      [table.other, null, null, rest('E', 'sessions'), null, rest('G', 'conversions')],
      [table.total, null, null, `=${months.cell('sessions')}`, null, `=${months.cell('conversions')}`],
    ])
    .write(`I${OTHER}`, [
      [`=${share(`$G$${OTHER}`, `$E$${OTHER}`)}`],
      [`=${share(`$G$${TOTAL}`, `$E$${TOTAL}`)}`],
    ])
    .look(`B${TOTAL}:M${TOTAL}`, 'total');
}

function byDeviceHeader(
  { pages, labels }: LandingMobileTexts,
  device: 'mobile' | 'desktop',
  what: 'sessions' | 'bounced' | 'conversions',
  row: 'period' | 'before',
): string {
  const measure = { sessions: labels.sessions, bounced: pages.engaged, conversions: labels.contacts }[what];
  return fill(row === 'before' ? pages.onBefore : pages.on, { measure, device: labels[device] });
}

/** Landing pages only, like the average, so that articles do not hide how mobile does. */
function devices(draft: TabDraft, { pages, labels }: LandingMobileTexts, months: Months): void {
  const header = DEVICE_ROWS.mobile - 1;
  const before = (measure: string) => fill(pages.before, { measure });
  const sum = (letter: string) => {
    const zone = `$${letter}$${FIRST}:$${letter}$${LAST}`;
    const types = `$C$${FIRST}:$C$${LAST}`;
    return `=IF(COUNT(${zone})=0;"";SUMIFS(${zone};${types};${quoted(pages.types.landing)}))`;
  };
  const line = (label: string, row: number, letters: readonly string[]) => {
    const [sessions, counted, contacts, ...earlier] = letters.map(sum);
    return [
      label,
      null,
      null,
      sessions as string,
      counted as string,
      contacts as string,
      `=${bounceRate(months, `$F$${row}`, `$E$${row}`)}`,
      `=${share(`$G$${row}`, `$E$${row}`)}`,
      ...earlier,
      `=${share(`$K$${row}`, `$J$${row}`)}`,
    ];
  };
  draft
    .write(`B${header - 1}`, [[pages.devices]], { look: 'heading' })
    .write(`B${header}`, [
      [
        labels.device,
        null,
        null,
        labels.sessions,
        pages.engaged,
        labels.contacts,
        bounceHeader(months, labels.bounce),
        labels.rate,
        before(labels.sessions),
        before(labels.contacts),
        before(labels.rate),
      ],
    ])
    .look(`B${header}:L${header}`, 'header')
    .look(`E${header}:L${header}`, 'numberHeader')
    .height(header, 64)
    .write(`B${header + 1}`, [
      line(labels.mobile, DEVICE_ROWS.mobile, ['N', 'O', 'P', 'T', 'U']),
      line(labels.desktop, DEVICE_ROWS.desktop, ['Q', 'R', 'S', 'V', 'W']),
    ])
    .format(`J${header + 1}:K${header + 2}`, 'whole')
    .format(`L${header + 1}:L${header + 2}`, 'percent');
}

/** The pages in their order, those that lose most first. */
function forChart(draft: TabDraft, { pages, labels }: LandingMobileTexts): void {
  const keys = `$A$${FIRST}:$A$${LAST}`;
  const at = (letter: string, place: number) =>
    `=IFERROR(INDEX($${letter}$${FIRST}:$${letter}$${LAST};MATCH(LARGE(${keys};${place});${keys};0));"")`;
  draft
    .write(`Y${HEADER - 1}`, [[pages.forChart]], { look: 'note' })
    .write(`Y${HEADER}`, [[pages.page, labels.mobile, labels.desktop]], { look: 'header' })
    .write(
      `Y${FIRST}`,
      Array.from({ length: CHARTED }, (_, index) => ['B', 'J', 'K'].map((letter) => at(letter, index + 1))),
    )
    .look(`Z${HEADER}:AA${HEADER}`, 'numberHeader')
    .format(`Z${FIRST}:AA${FIRST + CHARTED - 1}`, 'percent');
}
