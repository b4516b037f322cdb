/** A workbook of three tabs with one of everything, small enough to be built hundreds of times. */
import type { Language } from '../../../src/catalogue/types.ts';
import type { TabPlan, WorkbookPlan } from '../../../src/workbooks/plan.ts';
import type { Book } from '../../../src/workbooks/writing/job.ts';

const WORDS = {
  en: {
    short: 'First',
    screen: 'Overview',
    data: 'Data',
    cost: 'Cost',
    good: 'On track',
    note: 'Cost of a customer',
  },
  sv: {
    short: 'Första',
    screen: 'Översikt',
    data: 'Data',
    cost: 'Kostnad',
    good: 'I fas',
    note: 'Kostnad per kund',
  },
  nb: {
    short: 'Første',
    screen: 'Oversikt',
    data: 'Data',
    cost: 'Kostnad',
    good: 'I rute',
    note: 'Kostnad per kunde',
  },
} as const;

const ROWS = 80;

type Words = (typeof WORDS)[Language];

function screen(words: Words): TabPlan {
  return {
    id: 'screen',
    name: words.screen,
    rows: ROWS,
    columns: 6,
    columnWidths: [30, 160, 100, 100, 100, 100],
    rowHeights: [{ row: 1, count: 1, pixels: 36 }],
    frozen: { rows: 2 },
    tabColour: '#0B6E7F',
    gridlines: false,
    blocks: [
      { at: 'B1', owner: 'ours', cells: [[words.short]] },
      { at: 'B3', owner: 'ours', cells: [[`${words.cost} {currency}`], ['2026-03']] },
      { at: 'C3', owner: 'user', name: 'cost', cells: [[1200]] },
      { at: 'C4', owner: 'user', name: 'customers', cells: [[8]] },
      {
        at: 'B6',
        owner: 'ours',
        name: 'result',
        cells: [['CAC', '=IF(C4=0;"";C3/C4)', `=IF(C6<200;"${words.good}";"")`]],
      },
      {
        at: 'B8',
        owner: 'ours',
        cells: [
          ['', words.cost],
          ['Jan', '={tab:data}!B6'],
          ['Feb', '={tab:data}!B7'],
        ],
      },
    ],
    looks: [
      { zone: 'B1', look: 'title' },
      { zone: 'C3:C4', look: 'input' },
    ],
    formats: [
      { zone: 'C3', format: 'money' },
      { zone: 'C6', format: 'money' },
      { zone: 'C9:C10', format: 'money' },
    ],
    notes: [{ cell: 'B6', text: words.note }],
    validations: [{ zone: 'C3:C4', rule: { type: 'number', from: 0 }, help: words.note }],
    rules: [
      { type: 'text', zone: 'D6', equals: words.good, look: 'good' },
      { type: 'scale', zone: 'C9:C10', low: '#FFFFFF', high: '#0B6E7F' },
    ],
    charts: [
      {
        type: 'column',
        title: words.cost,
        at: 'B12',
        width: 400,
        height: 200,
        labels: { zone: 'B8:B10' },
        series: [{ zone: 'C8:C10', colour: '#0B6E7F' }],
      },
    ],
    kpis: [{ kpi: 'CAC', value: 'C6', status: 'D6' }],
    folds: [{ row: 20, count: 3 }],
  };
}

const data = (words: Words): TabPlan => ({
  id: 'data',
  name: words.data,
  rows: ROWS,
  columns: 4,
  columnWidths: [100, 100, 100, 100],
  blocks: [
    { at: 'A1', owner: 'ours', cells: [[words.data], [null], ['=COUNT(A6:A60)']] },
    {
      at: 'A5',
      owner: 'user',
      name: 'rows',
      zone: 'A5:D60',
      cells: [
        ['Date', words.cost, 'Note', null],
        [46023, 500, 'sample', null],
        [46054, 700, null, null],
      ],
    },
  ],
  looks: [{ zone: 'A5:D60', look: 'input' }],
  formats: [
    { zone: 'A6:A60', format: 'day' },
    { zone: 'B6:B60', format: 'money' },
  ],
});

const sums = (words: Words): TabPlan => ({
  id: 'sums',
  name: 'Sums',
  rows: ROWS,
  columns: 3,
  columnWidths: [120, 100, 100],
  blocks: [
    {
      at: 'A1',
      owner: 'ours',
      cells: [
        [words.cost, '=SUM({tab:data}!B6:B60)'],
        ['{tab:screen}', '={tab:screen}!C6'],
      ],
    },
  ],
});

export function smallPlan(language: Language): WorkbookPlan {
  const words = WORDS[language];
  return {
    id: 'start',
    language,
    shortTitle: words.short,
    title: `${words.short} workbook`,
    goal: 'What does a customer cost?',
    tabs: [screen(words), data(words), sums(words)],
  };
}

export const smallBook: Book = { id: 'start', version: '1', plan: smallPlan };

/** The next version: the inputs have moved a row down and have a third one, a line and a chart are gone. */
export const nextBook: Book = {
  id: 'start',
  version: '2',
  plan: (language) => {
    const plan = smallPlan(language);
    const words = WORDS[language];
    const next: TabPlan = {
      ...screen(words),
      columnWidths: [30, 200, 120, 100, 100, 100],
      blocks: [
        { at: 'B1', owner: 'ours', cells: [[words.short]] },
        { at: 'B4', owner: 'ours', cells: [[`${words.cost} {currency}`], ['2026-03'], ['Margin']] },
        { at: 'C4', owner: 'user', name: 'cost', cells: [[1200]] },
        { at: 'C5', owner: 'user', name: 'customers', cells: [[8]] },
        { at: 'C6', owner: 'user', name: 'margin', cells: [[0.5]] },
        {
          at: 'B8',
          owner: 'ours',
          name: 'result',
          cells: [['CAC', '=IF(C5=0;"";C4/C5)', `=IF(C8<200;"${words.good}";"")`]],
        },
      ],
      looks: [
        { zone: 'B1', look: 'title' },
        { zone: 'C4:C6', look: 'input' },
      ],
      formats: [{ zone: 'C4', format: 'money' }],
      notes: [{ cell: 'B8', text: words.note }],
      validations: [{ zone: 'C4:C6', rule: { type: 'number', from: 0 }, help: words.note }],
      rules: [{ type: 'text', zone: 'D8', equals: words.good, look: 'good' }],
      charts: [],
      kpis: [{ kpi: 'CAC', value: 'C8', status: 'D8' }],
      folds: [{ row: 18, count: 2 }],
    };
    return { ...plan, tabs: [next, ...plan.tabs.slice(1)] };
  },
};

/** With as many rows as a new sheet has: the sheet engine takes its time over fewer. */
export const withManyRows = (book: Book): Book => ({
  ...book,
  plan: (language) => {
    const plan = book.plan(language);
    return { ...plan, tabs: plan.tabs.map((tab) => ({ ...tab, rows: 1000 })) };
  },
});
