/** The table of the pages that the user lists, with what each loses against the average. */
import { fill } from '../../locale/fill.ts';
import type { LandingMobileTexts } from '../../locale/workbooks/landing-mobile.ts';
import { findColumn } from '../blocks/data-source.ts';
import { quoted } from '../blocks/formula-parts.ts';
import type { Months } from '../blocks/months-tab.ts';
import { FEWEST } from '../blocks/status.ts';
import type { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import { AVERAGE, DESKTOP, FIRST, HEADER, LAST, MOBILE, PAGES, TOTAL } from './page-places.ts';
import { LISTED } from './sample.ts';
import { bounced, bounceHeader, bounceRate, share, sumWhere } from './sums.ts';

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

export function pageTable(draft: TabDraft, words: Words, texts: LandingMobileTexts, months: Months): void {
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

function byDeviceHeader(
  { pages, labels }: LandingMobileTexts,
  device: 'mobile' | 'desktop',
  what: 'sessions' | 'bounced' | 'conversions',
  row: 'period' | 'before',
): string {
  const measure = { sessions: labels.sessions, bounced: pages.engaged, conversions: labels.contacts }[what];
  return fill(row === 'before' ? pages.onBefore : pages.on, { measure, device: labels[device] });
}
