/** Every mistake that a plan can have is named, and each is found in a plan that has no other. */
import { expect, test } from 'vitest';
import type { Block, TabPlan, WorkbookPlan } from '../../src/workbooks/plan.ts';
import { validatePlan } from '../../src/workbooks/validate-plan.ts';

const block = (cells: Block['cells'], more: Partial<Block> = {}): Block => ({
  at: 'B2',
  cells,
  owner: 'ours',
  ...more,
});
const tab = (more: Partial<TabPlan> = {}): TabPlan => ({
  ...{ id: 'screen', name: 'Screen', rows: 40, columns: 10, columnWidths: [20] },
  blocks: [block([['Cost', 1]])],
  ...more,
});
const planOf = (screen: TabPlan, more: Partial<WorkbookPlan> = {}): WorkbookPlan => ({
  ...{ id: 'start', language: 'en', shortTitle: 'Start', title: 'Start', goal: 'Begin' },
  tabs: [screen, tab({ id: 'about', name: 'About' }), tab({ id: 'checks', name: 'Checks' })],
  ...more,
});
const withFormula = (formula: string) => planOf(tab({ blocks: [block([[formula]])] }));
const withMore = (more: Partial<TabPlan>) => planOf(tab(more));
const chart = {
  ...{ type: 'bar' as const, title: 'Costs', at: 'B4', width: 300, height: 200 },
  ...{ labels: { zone: 'B2:B3' }, series: [{ zone: 'C2:C3', colour: '#000000' }] },
};
const kpis = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ kpi: `KPI${index}`, value: 'B2' }));

test('a sound plan has none', () => {
  const blocks = [
    block([
      ['Cost', '=SUM(C3:C4)'],
      ['"a";b', '=IF({tab:about}!B2="1,5 {x}";"2026-01-31 or 0.5";MY_OWN(1))'],
    ]),
  ];
  const sound = withMore({ blocks, charts: [chart], notes: [{ cell: 'B2', text: 'What it costs' }] });
  expect(validatePlan(sound, new Set(['MY_OWN']))).toEqual([]);
});

const cases: readonly (readonly [mistake: string, plan: WorkbookPlan])[] = [
  ['title is empty', planOf(tab(), { title: '' })],
  ['the tab about is there twice', planOf(tab({ id: 'about' }))],
  ['the tab name About is there twice', planOf(tab({ name: 'About' }))],
  [
    'the range cost is there twice',
    withMore({ blocks: [block([[1]], { name: 'cost' }), block([[2]], { at: 'B4', name: 'cost' })] }),
  ],
  [
    'the KPI CPL is there twice',
    withMore({
      kpis: [
        { kpi: 'CPL', value: 'B2' },
        { kpi: 'CPL', value: 'C2' },
      ],
    }),
  ],
  ['there is no tab checks', planOf(tab(), { tabs: [tab(), tab({ id: 'about', name: 'About' })] })],
  ['the first screen has 8 KPIs; at most seven', withMore({ kpis: kpis(8) })],
  ['screen: the block B2:C2 reaches beyond A1:B40', withMore({ columns: 2 })],
  ['screen: the block two is not a zone', withMore({ blocks: [block([[1]], { at: 'two' })] })],
  ['screen: the block B2 is empty', withMore({ blocks: [block([])] })],
  ['screen: the rows of B2 differ in length', withMore({ blocks: [block([[1, 2], [3]])] })],
  ['screen: B2 holds NaN', withMore({ blocks: [block([[Number.NaN]])] })],
  [
    'screen: the blocks B2:C2 and C2 overlap',
    withMore({ blocks: [block([[1, 2]]), block([[3]], { at: 'C2' })] }),
  ],
  ['screen: the zone B2:B99 reaches beyond A1:J40', withMore({ looks: [{ zone: 'B2:B99', look: 'note' }] })],
  ['screen: the zone Z1 reaches beyond A1:J40', withMore({ formats: [{ zone: 'Z1', format: 'day' }] })],
  [
    'screen: the validation Z1 reaches beyond A1:J40',
    withMore({ validations: [{ zone: 'Z1', rule: { type: 'date' }, help: '' }] }),
  ],
  ['screen: the note Z1 reaches beyond A1:J40', withMore({ notes: [{ cell: 'Z1', text: 'x' }] })],
  [
    'screen: the KPI Z1 reaches beyond A1:J40',
    withMore({ kpis: [{ kpi: 'CPL', value: 'B2', status: 'Z1' }] }),
  ],
  [
    'screen: the printed zone A1:Z9 reaches beyond A1:J40',
    withMore({ print: { zone: 'A1:Z9', landscape: true } }),
  ],
  ['screen: the chart “Costs” at Z9 reaches beyond A1:J40', withMore({ charts: [{ ...chart, at: 'Z9' }] })],
  [
    'screen: the ranges of the chart “Costs” differ in height',
    withMore({ charts: [{ ...chart, labels: { zone: 'B2:B4' } }] }),
  ],
  [
    'screen: the chart “Costs” looks at months, which is no tab',
    withMore({ charts: [{ ...chart, labels: { tab: 'months', zone: 'B2:B3' } }] }),
  ],
  [
    'screen: the chart “Costs” looks below about',
    withMore({ charts: [{ ...chart, labels: { tab: 'about', zone: 'B98:B99' } }] }),
  ],
  [
    'screen: =A1="x": it looks at another sheet'.replace('A1="x"', 'Data!A1=1'),
    withMore({ rules: [{ type: 'formula', zone: 'B2', formula: '=Data!A1=1', look: 'good' }] }),
  ],
  [
    'screen: =MY_OWN(1): MY_OWN is not an allowed function',
    withMore({ rules: [{ type: 'formula', zone: 'B2', formula: '=MY_OWN(1)', look: 'good' }] }),
  ],
  ['screen: ={tab:months}!A1 in B2: there is no tab months', withFormula('={tab:months}!A1')],
  ['screen: =SUM(A1,B1) in B2: it has a comma; write ; between arguments', withFormula('=SUM(A1,B1)')],
  ['screen: =A1*0.5 in B2: it has a decimal; write 1/2 for 0.5', withFormula('=A1*0.5')],
  ['screen: =SUM({1;2}) in B2: it has an array in braces', withFormula('=SUM({1;2})')],
  [
    'screen: =A1>"2026-01-31" in B2: it has a date as text; write DATE(2026;3;7)',
    withFormula('=A1>"2026-01-31"'),
  ],
  ['screen: =A1+undefined in B2: a part of it is missing', withFormula('=A1+undefined')],
  ['screen: =SUM(A1 in B2: its brackets do not match', withFormula('=SUM(A1')],
  [
    'screen: =FILTER(A1:A9;B1:B9) in B2: FILTER is not an allowed function',
    withFormula('=FILTER(A1:A9;B1:B9)'),
  ],
  [
    'screen: =SUM(A1;-10^2) in B2: it has a minus before a power; write 0-10^12',
    withFormula('=SUM(A1;-10^2)'),
  ],
];

test.each(cases)('%s', (mistake, plan) => {
  expect(validatePlan(plan, new Set(['MY_OWN']))).toEqual([`start (en): ${mistake}`]);
});
