/** All fifteen: one table for each category, with the user's targets; each table may be folded away. */
import type { FifteenTexts } from '../../locale/workbooks/fifteen.ts';
import { parseCell } from '../a1.ts';
import { kpiTable } from '../blocks/kpi-table.ts';
import type { Months } from '../blocks/months-tab.ts';
import { periodLine } from '../blocks/screen-header.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import { CATEGORIES, rowsOf } from './categories.ts';
import { inputs, LAST_INPUT_ROW } from './inputs.ts';

/** Margin and the columns of a table of KPIs. */
const WIDTHS = [16, 222, 104, 104, 84, 84, 84, 138, 58, 327];

/** What stands in the row of a KPI. */
export type Part = 'value' | 'change' | 'status' | 'count' | 'next';
const COLUMN: Readonly<Record<Part, string>> = {
  value: 'C',
  change: 'E',
  status: 'H',
  count: 'I',
  next: 'J',
};

export interface Detail {
  readonly tab: TabDraft;
  /** A cell of a KPI, from any tab. */
  readonly cell: (kpi: string, part: Part) => string;
  /** The values of all KPIs, as a list of cells. */
  readonly values: readonly string[];
  readonly statuses: readonly string[];
}

export function detailTab(words: Words, texts: FifteenTexts, months: Months): Detail {
  const tab = new TabDraft('detail', texts.tabs.detail, { columnWidths: WIDTHS });
  tab
    .write('B1', [[texts.tabs.detail]], { look: 'title' })
    .write('B2', [[periodLine(words, months)]], { look: 'note' })
    .height(1, 36);
  inputs(tab, texts);
  const rowOf = new Map<string, number>();
  let header = LAST_INPUT_ROW + 2;
  const wanted = rowsOf(months, texts);
  for (const category of CATEGORIES) {
    const rows = wanted[category];
    const heading = texts.categories[category];
    const cells = kpiTable(tab, { words, at: `B${header}`, months, heading, rows });
    cells.forEach(({ value }, index) => {
      rowOf.set(rows[index]?.kpi as string, parseCell(value).row);
    });
    tab.fold(header + 1, rows.length);
    header += rows.length + 2;
  }
  tab.print(`A1:J${header - 2}`);
  const cell = (kpi: string, part: Part) => `{tab:detail}!$${COLUMN[part]}$${rowOf.get(kpi)}`;
  const counted = Array.from(rowOf.keys()).filter((kpi) => !BESIDE.includes(kpi));
  return {
    tab,
    cell,
    values: counted.map((kpi) => cell(kpi, 'value')),
    statuses: counted.map((kpi) => cell(kpi, 'status')),
  };
}

/** Read beside another one of the fifteen, not counted by themselves. */
const BESIDE = ['LEAD_QUALITY', 'CHURN_ANNUAL', 'MOM'];
