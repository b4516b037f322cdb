/** Twelve months of every KPI as coloured rows, and the one picked for the chart. */
import { kpi } from '../../catalogue/catalogue.ts';
import type { FifteenTexts } from '../../locale/workbooks/fifteen.ts';
import { quoted } from '../blocks/formula-parts.ts';
import type { Months } from '../blocks/months-tab.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import { listWidth } from '../blocks/text-size.ts';
import { STRIP_MONTHS, trendStrip } from '../blocks/trend-strip.ts';
import { kpiFormat } from '../blocks/unit-formats.ts';
import type { Words } from '../blocks/words.ts';
import type { FormatName } from '../formats.ts';
import { LOOKS } from '../looks.ts';
import type { ChartRange } from '../plan.ts';
import { CATEGORIES, type Category } from './categories.ts';

const KPIS: Readonly<Record<Category, readonly string[]>> = {
  cost: ['CAC', 'CPL', 'ROAS', 'POAS'],
  conversion: ['CVR', 'LEAD_TO_CUSTOMER', 'AOV', 'TIME_TO_CONVERSION'],
  lifetime: ['LTV', 'LTV_CAC', 'CHURN_RATE', 'PURCHASE_FREQUENCY'],
  organic: ['organic_sessions', 'KEYWORD_RANK', 'ORGANIC_CVR'],
};
const HEADER = 4;
const ROW_HEIGHT = 28;
/** What is picked stands in these columns, below the header. */
const PICKED = { month: 'Q', value: 'R' };

export interface Twelve {
  readonly tab: TabDraft;
  /** The cells of a KPI's twelve months. */
  readonly cells: (kpi: string) => readonly string[];
  /** The names that may be picked. */
  readonly names: readonly string[];
  readonly picked: { readonly labels: ChartRange; readonly values: ChartRange };
}

/** `pick` is the cell in which the user picks a name. */
export function twelveTab(words: Words, texts: FifteenTexts, months: Months, pick: string): Twelve {
  const ids = CATEGORIES.flatMap((category) => KPIS[category]);
  const nameWidth = listWidth(ids.map(words.label), LOOKS.rowLabel, 262);
  const tab = new TabDraft('twelve', texts.tabs.twelve, {
    columnWidths: [16, nameWidth, ...STRIP_MONTHS.map(() => 68), 140, 20, 90, 250],
  });
  const letters = Array.from('CDEFGHIJKLMN');
  tab
    .write('B1', [[texts.tabs.twelve]], { look: 'title' })
    .write('B2', [[texts.twelveNote]], { look: 'note' })
    .height(1, 36)
    .write(`B${HEADER}`, [['', ...STRIP_MONTHS.map((month) => `=${months.monthCell('month', month)}`)]], {
      look: 'numberHeader',
    });
  const rowOf = new Map<string, number>();
  let row = HEADER;
  for (const category of CATEGORIES) {
    row += 1;
    tab.write(`B${row}`, [[texts.categories[category]]], { look: 'heading' }).height(row, ROW_HEIGHT);
    for (const id of KPIS[category]) {
      row += 1;
      rowOf.set(id, row);
      const format: FormatName = kpi(id) === undefined ? 'whole' : kpiFormat(id);
      tab.write(`B${row}`, [[words.label(id)]], { look: 'rowLabel' }).height(row, ROW_HEIGHT);
      trendStrip(tab, {
        at: `C${row}`,
        values: STRIP_MONTHS.map((month) => `=${months.monthCell(id, month)}`),
        better: kpi(id)?.better ?? 'higher',
        format,
      });
      tab.write(
        `O${row}`,
        [[`=IF(COUNT(C${row}:N${row})=0;${quoted(words.shared.status.notMeasured)};"")`]],
        { look: 'note' },
      );
    }
  }
  const last = row;
  tab
    .write(`B${last + 1}`, [
      [
        words.shared.months.noteOfMonth,
        ...STRIP_MONTHS.map((month) => `=${months.monthCell('note', month)}`),
      ],
    ])
    .look(`B${last + 1}:N${last + 1}`, 'wrappedNote')
    .height(last + 1, 64)
    .print(`A1:O${last + 1}`);

  const names = Array.from(rowOf.keys()).map(words.label);
  const zone = (letter: string) => `$${letter}$${HEADER + 1}:$${letter}$${last}`;
  const place = `IFERROR(MATCH(${pick};${zone('B')};0);2)`;
  // Without a format of their own, the values take that of the cells they come from, and the axis with them.
  tab
    .write(`${PICKED.month}${HEADER}`, [
      [words.shared.months.month, `=INDEX(${zone('B')};${place})`],
      ...letters.map((letter) => {
        const value = `INDEX(${zone(letter)};${place})`;
        return [`=MID(${letter}$${HEADER};3;5)`, `=IF(ISNUMBER(${value});${value};"")`];
      }),
    ])
    .look(`${PICKED.month}${HEADER}:${PICKED.value}${HEADER}`, 'numberHeader')
    .height(HEADER, 36)
    .look(`${PICKED.month}${HEADER + 1}:${PICKED.value}${HEADER + letters.length}`, 'quietNumber');
  const range = (letter: string) => ({
    tab: 'twelve',
    zone: `${letter}${HEADER}:${letter}${HEADER + letters.length}`,
  });
  return {
    tab,
    cells: (id) => letters.map((letter) => `{tab:twelve}!$${letter}$${rowOf.get(id)}`),
    names,
    picked: { labels: range(PICKED.month), values: range(PICKED.value) },
  };
}
