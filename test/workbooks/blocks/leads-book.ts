/** A small workbook on the shared blocks: cost, leads and sales by month and by channel, for tests of what is read. */
import type { Engine } from '../../../local/engine/engine.ts';
import { LOCALES } from '../../../local/engine/locales.ts';
import type { Language } from '../../../src/catalogue/types.ts';
import { cellName } from '../../../src/workbooks/a1.ts';
import { aboutTab } from '../../../src/workbooks/blocks/about-tab.ts';
import { checksTab } from '../../../src/workbooks/blocks/checks-tab.ts';
import { dataSource } from '../../../src/workbooks/blocks/data-source.ts';
import { dataTab, type Sample } from '../../../src/workbooks/blocks/data-tab.ts';
import { serialOf } from '../../../src/workbooks/blocks/expected.ts';
import { labelTable } from '../../../src/workbooks/blocks/label-table.ts';
import { measuresRead, type Wish } from '../../../src/workbooks/blocks/measures.ts';
import { monthsTab } from '../../../src/workbooks/blocks/months-tab.ts';
import { recognisedHeaders } from '../../../src/workbooks/blocks/recognised.ts';
import { TabDraft } from '../../../src/workbooks/blocks/tab-draft.ts';
import { wordsIn } from '../../../src/workbooks/blocks/words.ts';
import type { Currency } from '../../../src/workbooks/formats.ts';
import type { CellContent, WorkbookPlan } from '../../../src/workbooks/plan.ts';
import { assemble } from '../../../src/workbooks/workbook.ts';
import { openPlan } from '../open-plan.ts';
import { withRows } from '../with-rows.ts';

export const PERIOD = 3;
export const LABELS = ['Google', 'Meta', 'Fair'];
const MEASURES: readonly Wish[] = [
  { of: ['cost'], parts: ['ad_spend', 'staff_cost'] },
  'leads',
  { of: ['leads', 'lead_value'] },
  { of: ['followers'], takes: 'last' },
];
const sample: Sample = {
  columns: ['date', 'channel', 'cost', 'leads', 'lead_value', 'followers', 'note'].map((id) => ({ id })),
  rows: [11, 12].map((month) => [serialOf(2025, month), 'Google', 100, 20, 5, 900, null]),
};

export function leadsBook(language: Language = 'en'): WorkbookPlan {
  const words = wordsIn(language);
  const { tabs } = words.shared;
  const source = dataSource();
  const recognised = recognisedHeaders(words, measuresRead(MEASURES), ['date', 'month', 'channel']);
  const months = monthsTab({ words, source, measures: MEASURES, kpis: ['CPL'], months: PERIOD, notes: true });
  const channels = new TabDraft('channels', 'Channels', { columnWidths: [20] });
  labelTable(channels, {
    ...{ words, at: 'B3', months, dimension: 'channel', labels: LABELS, spare: 0, name: 'channels' },
    columns: ['cost', 'leads', 'CPL'],
  });
  const checked = { tab: 'data', name: tabs.data, sample, months, kpis: ['CPL'], periodMonths: 2 };
  const titles = { shortTitle: 'Leads', title: 'Leads', goal: 'Leads' };
  return assemble('start', language, titles, [
    channels,
    dataTab({ words, source, sample, recognised, about: '' }),
    months.tab,
    aboutTab({ words, ...titles, sample: '', kpis: ['CPL'], recognised }),
    checksTab({ words, data: [checked] }),
  ]);
}

export type Rows = readonly (readonly CellContent[])[];

/** Columns of the Months tab. */
const COLUMNS = { month: 1, cost: 4, leads: 5, value: 6, followers: 7, CPL: 8, note: 11 } as const;
export type Column = keyof typeof COLUMNS;

/** The workbook with rows pasted from A5 on. */
export function openLeads(engine: Engine, rows: Rows, language: Language = 'en', currency?: Currency) {
  const plan = withRows(leadsBook(language), 'data', rows);
  const book = openPlan(plan, engine, LOCALES.en, currency);
  const inMonths = (column: Column, row: number) => book.value('months', cellName(row, COLUMNS[column]));
  return {
    ...book,
    said: book.text('data', 'A3'),
    readAs: (count: number) =>
      Array.from({ length: count }, (_, index) => book.text('data', cellName(4, index + 1))),
    /** 1 is the oldest of the 13 months. */
    month: (column: Column, number: number) => inMonths(column, 11 + number),
    period: (column: Column, row: 'period' | 'before' | 'lastYear') =>
      inMonths(column, { period: 26, before: 27, lastYear: 28 }[row]),
    /** The result of the check whose name begins so. */
    check: (name: string) => {
      for (let row = 1; row < 60; row++)
        if (book.text('checks', `B${row}`).startsWith(name)) return book.text('checks', `E${row}`);
      throw new Error(`There is no check ${name}`);
    },
  };
}
