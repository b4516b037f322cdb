/** The Follow-up tab: the plan beside what Data says, month by month and so far. */
import type { ScenarioTexts } from '../../locale/workbooks/scenario.ts';
import { sumOf } from '../blocks/data-source.ts';
import { noteFormula } from '../blocks/month-notes.ts';
import type { Months } from '../blocks/months-tab.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import { writtenCell, writtenDay } from '../blocks/written-days.ts';
import type { CellContent } from '../plan.ts';
import { FOLLOW, type FollowColumn, inputCell, MONTHS, PLAN } from './places.ts';

const WIDTHS: Partial<Record<FollowColumn, number>> = { number: 60, month: 90, zero: 60, note: 320 };
const UNFORMATTED: readonly FollowColumn[] = ['month', 'note', 'from', 'until'];
const PERCENT: readonly FollowColumn[] = ['roiLow', 'roiMiddle', 'roiHigh', 'roi', 'zero'];
const WHOLE: readonly FollowColumn[] = ['number', 'customers'];
/** Columns of the plan in the table of ROI_SCENARIO. */
const PLANNED = {
  planCost: 'B',
  planLow: 'C',
  planMiddle: 'D',
  planHigh: 'E',
  roiLow: 'F',
  roiMiddle: 'G',
  roiHigh: 'H',
} as const;

export function followTab(texts: ScenarioTexts, months: Months): TabDraft {
  const { follow, tabs } = texts;
  const { columns, header, first, last, letter } = FOLLOW;
  const { writtenFrom, writtenUntil } = months.words.shared.months;
  const titleOf = (column: FollowColumn) =>
    column === 'from' ? writtenFrom : column === 'until' ? writtenUntil : follow.columns[column];
  const draft = new TabDraft('follow', tabs.follow, {
    columnWidths: columns.map((column) => WIDTHS[column] ?? 110),
    gridlines: true,
  })
    .write('C1', [[follow.title]], { look: 'title' })
    .write('C2', [[follow.note]], { look: 'note' })
    .write(`A${header}`, [columns.map(titleOf)], { look: 'numberHeader' })
    .look(`${letter('note')}${header}:${letter('until')}${header}`, 'header')
    .look(`${letter('from')}${first}:${letter('until')}${last}`, 'note')
    .write(
      `A${first}`,
      Array.from({ length: MONTHS }, (_, index) => monthRow(months, index)),
    )
    .format(`${letter('month')}${first}:${letter('month')}${last}`, 'month')
    .format(`${letter('from')}${first}:${letter('until')}${last}`, 'digits')
    .height(1, 34)
    .height(header, 38)
    .freeze({ rows: header, columns: 2 });
  for (const column of columns) {
    if (UNFORMATTED.includes(column)) continue;
    const format = PERCENT.includes(column) ? 'percent' : WHOLE.includes(column) ? 'whole' : 'money';
    draft.format(`${letter(column)}${first}:${letter(column)}${last}`, format);
  }
  return draft;
}

function monthRow(months: Months, index: number): CellContent[] {
  const row = FOLLOW.first + index;
  const cell = (column: FollowColumn) => `$${FOLLOW.letter(column)}${row}`;
  const written = { from: cell('from'), until: cell('until') };
  const start = inputCell('start');
  const planned = (letter: string) => {
    const inPlan = `{tab:plan}!$${letter}$${PLAN.first + index}`;
    return `=IF(${cell('number')}="";"";IF(ISNUMBER(${inPlan});${inPlan};""))`;
  };
  const soFar = (column: 'cost' | 'gain') => {
    const letter = FOLLOW.letter(column);
    return `=IF(${cell(column)}="";"";SUM($${letter}$${FOLLOW.first}:$${letter}${row}))`;
  };
  const gain = `IF(${months.columnNumber('gross_profit')}<>"";${sumIn('gross_profit')};${fromRevenue()})`;
  const formulas: Record<FollowColumn, string> = {
    number: `=IF(${inputCell('months')}>=${index + 1};${index + 1};"")`,
    month: `=IF(OR(${cell('number')}="";${start}="");"";EDATE(DATE(YEAR(${start});MONTH(${start});1);${index}))`,
    planCost: planned(PLANNED.planCost),
    planLow: planned(PLANNED.planLow),
    planMiddle: planned(PLANNED.planMiddle),
    planHigh: planned(PLANNED.planHigh),
    cost: whenOver(`IF(${months.columnNumber('cost')}="";"";${sumIn('cost')})`),
    gain: whenOver(gain),
    customers: whenOver(`IF(${months.columnNumber('new_customers')}="";"";${sumIn('new_customers')})`),
    costSoFar: soFar('cost'),
    gainSoFar: soFar('gain'),
    roiLow: planned(PLANNED.roiLow),
    roiMiddle: planned(PLANNED.roiMiddle),
    roiHigh: planned(PLANNED.roiHigh),
    roi: `=IF(COUNT(${cell('costSoFar')};${cell('gainSoFar')})<2;"";IF(${cell('costSoFar')}<=0;"";${cell('gainSoFar')}/${cell('costSoFar')}-1))`,
    zero: `=IF(${cell('number')}="";"";0)`,
    note: noteFormula(months, written),
    from: writtenCell(months.source, cell('month')),
    until: `=IF(${cell('month')}="";"";${writtenDay(months.source, `EDATE(${cell('month')};1)`)})`,
  };
  return FOLLOW.columns.map((column) => formulas[column]);

  /** Only complete months that Data has begun to cover. */
  function whenOver(formula: string): string {
    const [complete, first] = [months.fact('complete'), months.fact('first')];
    const before = `${cell('month')}<DATE(YEAR(${first});MONTH(${first});1)`;
    return `=IF(OR(${cell('month')}="";${complete}="");"";IF(OR(${cell('month')}>${complete};${before});"";${formula}))`;
  }

  function sumIn(id: string): string {
    return sumOf(months.source, {
      columns: [months.columnNumber(id)],
      date: months.fact('date'),
      period: written,
    });
  }

  function fromRevenue(): string {
    const missing = `OR(${months.columnNumber('attributed_revenue')}="";${inputCell('margin')}="")`;
    return `IF(${missing};"";${sumIn('attributed_revenue')}*${inputCell('margin')})`;
  }
}
