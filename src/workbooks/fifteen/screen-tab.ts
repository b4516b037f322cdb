/** The first screen: the first three in large, a row for each category with its twelve months, and the KPI picked. */
import { kpi } from '../../catalogue/catalogue.ts';
import type { FifteenTexts } from '../../locale/workbooks/fifteen.ts';
import { lineChart } from '../blocks/charts.ts';
import { quoted, sentence } from '../blocks/formula-parts.ts';
import { kpiNote } from '../blocks/kpi-note.ts';
import type { Months } from '../blocks/months-tab.ts';
import { screenHeader } from '../blocks/screen-header.ts';
import { statusRules } from '../blocks/status.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import { STRIP_MONTHS, trendStrip } from '../blocks/trend-strip.ts';
import { kpiFormat } from '../blocks/unit-formats.ts';
import type { Words } from '../blocks/words.ts';
import { CATEGORIES, type Category, ofLastMonth } from './categories.ts';
import type { Detail, Part } from './detail-tab.ts';
import type { Twelve } from './twelve-tab.ts';

const FIRST_THREE = ['CAC', 'CVR', 'LTV_CAC'] as const;
/** One number for each category, and the measure behind its twelve months. */
const OF_CATEGORY: Readonly<
  Record<Category, { readonly kpi: string; readonly strip: string; readonly ofLastMonth?: true }>
> = {
  cost: { kpi: 'POAS', strip: 'POAS' },
  conversion: { kpi: 'LEAD_TO_CUSTOMER', strip: 'LEAD_TO_CUSTOMER' },
  lifetime: { kpi: 'CHURN_RATE', strip: 'CHURN_RATE' },
  organic: { kpi: 'YOY', strip: 'organic_sessions', ofLastMonth: true },
};
export const PICK_CELL = '{tab:screen}!$T$6';
const PARTS: readonly Part[] = ['value', 'change', 'status', 'count'];
const FIRST_ROW = 7;
const CATEGORY_ROW = 14;
const LAST_ROW = CATEGORY_ROW + CATEGORIES.length + 1;

export function screenTab(
  words: Words,
  texts: FifteenTexts,
  months: Months,
  detail: Detail,
  twelve: Twelve,
): TabDraft {
  const { table, status } = words.shared;
  const draft = new TabDraft('screen', texts.tabs.screen, {
    columnWidths: [16, 216, 124, 84, 122, 64, 14, ...STRIP_MONTHS.map(() => 18), 360],
    tabColour: '#0B5563',
  });
  screenHeader(draft, {
    words,
    ...{ title: texts.titles.title, question: texts.titles.goal, months, until: 'T' },
    replaceIn: texts.sampleTabs,
  });
  draft
    .height(5, 8)
    .height(6, 28)
    .height(CATEGORY_ROW - 1, 12);
  const measured = `COUNT(${detail.values.join(';')})`;
  const act = detail.statuses.map((cell) => `(${cell}=${quoted(status.act)})`).join('+');
  draft
    .write('B6', [[texts.firstThree, texts.result, table.change, table.status, table.count]], {
      look: 'header',
    })
    .write('H6', [[texts.pick]])
    .look('H6:S6', 'runningHeader')
    .input('T6', [[twelve.names[0] as string]], {
      name: 'picked',
      rule: { type: 'list', values: twelve.names },
      help: texts.pickHelp,
      look: 'inputText',
    })
    .write(`B${CATEGORY_ROW}`, [[texts.perCategory, table.now, table.change, table.status, table.count]], {
      look: 'header',
    })
    .write(`H${CATEGORY_ROW}`, [[texts.strip, ...STRIP_MONTHS.slice(1).map(() => null), table.next]], {
      look: 'header',
    })
    .height(CATEGORY_ROW, 28)
    .write(`B${LAST_ROW}`, [[`=${sentence(texts.footer, { measured, act: `(${act})` })}`]], { look: 'note' })
    .height(LAST_ROW, 28)
    .print(`A1:T${LAST_ROW}`);
  for (const row of [6, CATEGORY_ROW])
    draft.look(`D${row}`, 'numberHeader').look(`E${row}`, 'middleHeader').look(`F${row}`, 'numberHeader');
  draft.look(`H${CATEGORY_ROW}:S${CATEGORY_ROW}`, 'runningHeader');
  draft.look(`C${CATEGORY_ROW}`, 'numberHeader');
  firstThree(draft, words, texts, detail);
  categories(draft, words, texts, months, detail, twelve);
  draft.chart(
    lineChart({
      title: texts.chart,
      at: `H${FIRST_ROW}`,
      width: 576,
      height: 198,
      labels: twelve.picked.labels,
      series: [twelve.picked.values],
    }),
  );
  return draft;
}

const shown = (cell: string): string => `=IF(${cell}="";"";${cell})`;

/** Two rows for each: the figure with what judges it, and below it the next step. */
function firstThree(draft: TabDraft, words: Words, { labels }: FifteenTexts, detail: Detail): void {
  FIRST_THREE.forEach((id, index) => {
    const row = FIRST_ROW + 2 * index;
    draft
      .write(`B${row}`, [[labels[id], ...PARTS.map((part) => shown(detail.cell(id, part)))]])
      .write(`B${row + 1}`, [[`=${detail.cell(id, 'next')}`]])
      .look(`B${row}`, 'rowLabel')
      .look(`C${row}`, 'figure')
      .look(`D${row}`, 'quietNumber')
      .look(`E${row}`, 'status')
      .look(`F${row}`, 'quietNumber')
      .look(`B${row + 1}:F${row + 1}`, 'underRow')
      .height(row, 36)
      .height(row + 1, 28);
    dress(draft, words, id, row);
  });
}

function categories(
  draft: TabDraft,
  words: Words,
  texts: FifteenTexts,
  months: Months,
  detail: Detail,
  twelve: Twelve,
): void {
  CATEGORIES.forEach((category, index) => {
    const row = CATEGORY_ROW + 1 + index;
    const { kpi: id, strip, ofLastMonth: isMonth } = OF_CATEGORY[category];
    const label = texts.rows[category];
    draft
      .write(`B${row}`, [
        [isMonth ? ofLastMonth(label, months) : label, ...PARTS.map((part) => shown(detail.cell(id, part)))],
      ])
      .write(`T${row}`, [[`=${detail.cell(id, 'next')}`]], { look: 'sentence' })
      .look(`B${row}`, 'rowLabel')
      .look(`C${row}`, 'number')
      .look(`D${row}`, 'quietNumber')
      .look(`E${row}`, 'status')
      .look(`F${row}`, 'quietNumber')
      .height(row, 36);
    dress(draft, words, id, row);
    trendStrip(draft, {
      at: `H${row}`,
      values: twelve.cells(strip).map((cell) => `=${cell}`),
      better: kpi(strip)?.better ?? 'higher',
    });
  });
}

function dress(draft: TabDraft, words: Words, id: string, row: number): void {
  draft
    .format(`C${row}`, kpiFormat(id))
    .format(`D${row}`, 'change')
    .format(`F${row}`, 'whole')
    .note(`B${row}`, kpiNote(words, id));
  for (const rule of statusRules(words, `E${row}`)) draft.rule(rule);
}
