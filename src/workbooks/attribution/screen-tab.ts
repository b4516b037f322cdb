/** The first screen: does the answer change with the model, and what do customers say themselves? */
import type { AttributionTexts } from '../../locale/workbooks/attribution.ts';
import { columnChart } from '../blocks/charts.ts';
import { dayText, quoted, sentence } from '../blocks/formula-parts.ts';
import type { Months } from '../blocks/months-tab.ts';
import { screenHeader } from '../blocks/screen-header.ts';
import { FEWEST } from '../blocks/status.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import type { CellContent } from '../plan.ts';
import { isReady } from './models-tab.ts';
import { ANSWERS_SHOWN, ASKED, askedZone, MODELS, modelsZone, SHOWN } from './places.ts';

const WIDTHS = [12, 138, 64, 64, 64, 64, 70, 44, 150, 14, 533];
const MODEL_COLUMNS = ['C', 'D', 'E', 'F'] as const;
const [SPREAD, COUNT, VERDICT, RIGHT] = ['G', 'H', 'I', 'K'] as const;
const HEADER = 8;
const FIRST = 9;
const LAST = FIRST + SHOWN - 1;
const OTHER = LAST + 1;
const TOTAL = LAST + 2;
const ASKED_TITLE = TOTAL + 2;
const ASKED_FIRST = ASKED_TITLE + 2;
const ASKED_LAST = ASKED_FIRST + ANSWERS_SHOWN - 1;

export function screenTab(words: Words, texts: AttributionTexts, months: Months): TabDraft {
  const { screen, tabs } = texts;
  const draft = new TabDraft('attribution', tabs.screen, { columnWidths: WIDTHS, tabColour: '#0B5563' });
  screenHeader(draft, {
    words,
    title: texts.titles.title,
    question: texts.titles.goal,
    line: line(texts, months),
    replaceIn: texts.replaceIn,
    until: RIGHT,
  });
  draft
    .write('B6', [[answer(texts)]], { look: 'heading' })
    .height(5, 8)
    .height(6, 26)
    .height(7, 8);
  comparison(draft, words, texts);
  answers(draft, words, texts);
  draft
    .write(`${RIGHT}${ASKED_TITLE + 1}`, [[screen.next]], { look: 'header' })
    .write(
      `${RIGHT}${ASKED_FIRST}`,
      advice(texts).map((formula) => [formula]),
      { look: 'plain' },
    )
    .chart(
      columnChart({
        title: screen.chart,
        at: `${RIGHT}${HEADER}`,
        width: 530,
        height: 250,
        labels: { zone: `B${HEADER}:B${LAST}` },
        series: MODEL_COLUMNS.map((letter) => ({ zone: `${letter}${HEADER}:${letter}${LAST}` })),
        format: 'wholePercent',
      }),
    )
    .print(`A1:${RIGHT}${ASKED_LAST + 1}`);
  return draft;
}

function line({ screen }: AttributionTexts, months: Months): string {
  const [first, last] = [months.fact('first'), months.fact('last')];
  const said = sentence(screen.line, { from: dayText(first), last: dayText(last) });
  return `=IF(${last}="";${quoted(months.words.shared.screen.noPeriod)};${said})`;
}

/** A sentence for whether the models agree; why there is none where there is not. */
function answer({ screen }: AttributionTexts): string {
  const counts = `$${COUNT}$${FIRST}:$${COUNT}$${LAST}`;
  const judged = `COUNTIFS(${counts};">=${FEWEST}")`;
  const differ = `COUNTIFS($${VERDICT}$${FIRST}:$${VERDICT}$${LAST};"!*")`;
  const parts = { differ, judged, limit: MODELS.limit };
  const said = `IF(${differ}=0;${sentence(screen.same, parts)};${sentence(screen.differ, parts)})`;
  const ready = `IF(${judged}=0;${quoted(screen.tooFew)};${said})`;
  const noData = `IFERROR({tab:paths}!$A$5="";1=2)`;
  return `=IF(${noData};${quoted(screen.noData)};IF(${isReady};${ready};${quoted(screen.noFunctions)}))`;
}

/** A formula where the place that it looks at is known; an empty place would give a whole column. */
const whenPlaced = (place: string, formula: string): string =>
  `=IF(ISNUMBER(${place});IFERROR(${formula};"");"")`;

/** The place of the channel that comes in a rank, in the rows of the Models tab. */
const placeOf = (rank: number): string => `INDEX(${modelsZone(MODELS.order)};${rank};1)`;

function comparison(draft: TabDraft, words: Words, texts: AttributionTexts): void {
  const { screen } = texts;
  const { table } = words.shared;
  const labels = MODEL_COLUMNS.map((letter) => `={tab:models}!$${letter}$${MODELS.chosen}`);
  draft
    .write(
      `B${HEADER}`,
      [[words.dimension('channel'), ...labels, screen.spread, table.count, screen.verdict]],
      {
        look: 'header',
      },
    )
    .look(`C${HEADER}:${COUNT}${HEADER}`, 'numberHeader')
    .look(`${VERDICT}${HEADER}`, 'middleHeader')
    .note(`${SPREAD}${HEADER}`, screen.spreadHelp)
    .note(`${COUNT}${HEADER}`, screen.countHelp)
    .write(
      `B${FIRST}`,
      Array.from({ length: SHOWN }, (_, index) => channelRow(texts, index)),
    )
    .write(`B${OTHER}`, [otherRow(screen.other), totalRow(table.total)])
    .look(`B${FIRST}:B${OTHER}`, 'rowLabel')
    .look(`C${FIRST}:F${OTHER}`, 'plainNumber')
    .look(`${SPREAD}${FIRST}:${SPREAD}${LAST}`, 'strongNumber')
    .look(`${COUNT}${FIRST}:${COUNT}${OTHER}`, 'quietNumber')
    .look(`${VERDICT}${FIRST}:${VERDICT}${LAST}`, 'status')
    .look(`B${TOTAL}:${VERDICT}${TOTAL}`, 'total')
    .format(`C${FIRST}:${SPREAD}${TOTAL}`, 'wholePercent')
    .format(`${COUNT}${FIRST}:${COUNT}${TOTAL}`, 'whole')
    .height(HEADER, 38)
    .height(FIRST, 23, SHOWN + 2)
    .height(TOTAL + 1, 10)
    .kpi({ kpi: 'conversions', value: `${COUNT}${TOTAL}` });
  const zone = `${VERDICT}${FIRST}:${VERDICT}${LAST}`;
  const { same, starts, ends, depends, few } = screen.verdicts;
  draft.rule({ type: 'text', zone, equals: same, look: 'good' });
  for (const equals of [starts, ends, depends]) draft.rule({ type: 'text', zone, equals, look: 'watch' });
  draft.rule({ type: 'text', zone, equals: few, look: 'quiet' });
}

function channelRow({ screen }: AttributionTexts, index: number): CellContent[] {
  const row = FIRST + index;
  const place = placeOf(index + 1);
  const of = (letter: string) => `INDEX(${modelsZone(letter)};${place};1)`;
  const header = `{tab:models}!$B$${MODELS.header}:$G$${MODELS.header}`;
  const shares = MODEL_COLUMNS.map((letter) => {
    const column = `MATCH({tab:models}!$${letter}$${MODELS.ids};${header};0)`;
    return whenPlaced(place, `INDEX(${modelsZone('B', 'G')};${place};${column})`);
  });
  const here = `$C${row}:$F${row}`;
  const { same, starts, ends, depends, few } = screen.verdicts;
  const [first, last] = [of(MODELS.firstShare), of(MODELS.lastShare)];
  const limit = `${MODELS.limit}/100`;
  const turned = `IF(${first}-${last}>${limit};${quoted(starts)};IF(${last}-${first}>${limit};${quoted(ends)};${quoted(depends)}))`;
  const judged = `IF($${COUNT}${row}<${FEWEST};${quoted(few)};IF($${SPREAD}${row}<=${limit};${quoted(same)};${turned}))`;
  return [
    whenPlaced(place, of('B')),
    ...shares,
    `=IF(COUNT(${here})=0;"";MAX(${here})-MIN(${here}))`,
    whenPlaced(place, of(MODELS.count)),
    whenPlaced(place, judged),
  ];
}

const otherRow = (label: string): CellContent[] => [
  label,
  ...MODEL_COLUMNS.map((letter) => {
    const shown = `${letter}$${FIRST}:${letter}$${LAST}`;
    return `=IF(COUNT(${shown})=0;"";ROUND(1-SUM(${shown});6))`;
  }),
];

const totalRow = (label: string): CellContent[] => [
  label,
  ...MODEL_COLUMNS.map(
    (letter) =>
      `=IF(COUNT(${letter}${FIRST}:${letter}${OTHER})=0;"";SUM(${letter}${FIRST}:${letter}${OTHER}))`,
  ),
  null,
  `=IF(${isReady};SUM({tab:paths}!$B$6:$B$2006);"")`,
  null,
];

/** The most frequent answers with the share that tracking did not see. */
function answers(draft: TabDraft, words: Words, texts: AttributionTexts): void {
  const { screen } = texts;
  const header = `{tab:asked}!$${ASKED.left}$${ASKED.header}:$${ASKED.right}$${ASKED.header}`;
  const at = (place: string, title: string) =>
    `INDEX(${askedZone(ASKED.left, ASKED.right)};${place};MATCH(${quoted(title)};${header};0))`;
  const all = at(`MATCH("Total";${askedZone(ASKED.left)};0)`, 'Total');
  const rows = Array.from({ length: ANSWERS_SHOWN }, (_, index): CellContent[] => {
    const place = `INDEX(${askedZone(ASKED.order)};${index + 1};1)`;
    return [
      whenPlaced(place, `INDEX(${askedZone(ASKED.left)};${place};1)`),
      null,
      null,
      whenPlaced(place, at(place, 'Total')),
      whenPlaced(place, `${at(place, 'Total')}/${all}`),
      whenPlaced(place, at(place, 'not_tracked_share')),
    ];
  });
  draft
    .write(`B${ASKED_TITLE}`, [[screen.asked]], { look: 'heading' })
    .write(
      `B${ASKED_TITLE + 1}`,
      [[screen.said, null, null, words.shared.table.count, screen.share, screen.notTracked]],
      {
        look: 'header',
      },
    )
    .look(`E${ASKED_TITLE + 1}:G${ASKED_TITLE + 1}`, 'numberHeader')
    .note(`G${ASKED_TITLE + 1}`, screen.notTrackedHelp)
    .write(`B${ASKED_FIRST}`, rows)
    .look(`B${ASKED_FIRST}:B${ASKED_LAST}`, 'strong')
    .look(`E${ASKED_FIRST}:E${ASKED_LAST}`, 'quietNumber')
    .look(`F${ASKED_FIRST}:F${ASKED_LAST}`, 'plainNumber')
    .look(`G${ASKED_FIRST}:G${ASKED_LAST}`, 'strongNumber')
    .format(`E${ASKED_FIRST}:E${ASKED_LAST}`, 'whole')
    .format(`F${ASKED_FIRST}:G${ASKED_LAST}`, 'wholePercent')
    .height(ASKED_TITLE, 24)
    .height(ASKED_TITLE + 1, 38);
}

/** What to do about the largest difference, about what is unknown, and about what tracking misses. */
function advice({ screen }: AttributionTexts): string[] {
  const percent = (share: string) => `ROUND(100*${share};0)`;
  const testable = modelsZone(MODELS.testable);
  const most = `MATCH(MAX(${testable});${testable};0)`;
  const share = (letter: string) => `INDEX(${modelsZone(letter)};${most};1)`;
  const shares = MODEL_COLUMNS.map(share).join(';');
  const unknown = `SUMIFS(${modelsZone(MODELS.lastShare)};${modelsZone(MODELS.unknown)};1)`;
  const total = `MATCH("Total";${askedZone(ASKED.left)};0)`;
  const header = `{tab:asked}!$${ASKED.left}$${ASKED.header}:$${ASKED.right}$${ASKED.header}`;
  const missed = `INDEX(${askedZone(ASKED.left, ASKED.right)};${total};MATCH("not_tracked_share";${header};0))`;
  const said = [
    sentence(screen.largest, {
      channel: share('B'),
      low: percent(`MIN(${shares})`),
      high: percent(`MAX(${shares})`),
    }),
    sentence(screen.unknown, { share: percent(unknown) }),
    sentence(screen.missed, { share: percent(missed) }),
  ];
  const [largest, direct, untracked] = said as [string, string, string];
  return [
    `=IF(COUNT(${testable})=0;"";IFERROR(${largest};""))`,
    `=IF(${isReady};IFERROR(${direct};"");"")`,
    `=IFERROR(${untracked};${quoted(screen.notAsked)})`,
  ];
}
