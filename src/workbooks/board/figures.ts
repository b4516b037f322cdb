/** What the page shows: measures, their plan, and cost taken one sales cycle earlier than the revenue it brings. */
import { kpi } from '../../catalogue/catalogue.ts';
import { type Expression, ratio } from '../../core/expression.ts';
import type { BoardTexts } from '../../locale/workbooks/board.ts';
import { nativeExpression } from '../../render/native-formula.ts';
import {
  type DataSource,
  dataSource,
  findColumn,
  foundOf,
  type PeriodCells,
  sumOf,
} from '../blocks/data-source.ts';
import type { OwnColumn } from '../blocks/label-table.ts';
import type { Wish } from '../blocks/measures.ts';
import type { Months } from '../blocks/months-tab.ts';
import { kpiFormat } from '../blocks/unit-formats.ts';
import type { Words } from '../blocks/words.ts';
import { writtenDay } from '../blocks/written-days.ts';
import { inputCell } from './inputs-tab.ts';

export const sources = { actual: dataSource(), plan: dataSource('plan', 1) };
const PLANNED = ['cost', 'leads', 'attributed_revenue'] as const;
export const planOf = (id: string): string => `plan_${id}`;

export const wishes = (words: Words, texts: BoardTexts): readonly Wish[] => [
  { of: ['cost'], orElse: [] },
  ...['leads', 'qualified_leads', 'new_customers', 'attributed_revenue', 'orders', 'revenue'],
  ...PLANNED.map((id) => ({
    of: [id],
    orElse: [],
    from: sources.plan,
    name: planOf(id),
    label: `${texts.plan}: ${words.label(id)}`,
  })),
];
export const KPIS = ['CPL', 'LEAD_QUALITY', 'CAC', 'AOV'];

export const BOARD = ['leads', 'CPL', 'attributed_revenue', 'ROI', 'LTV_CAC'] as const;
export type BoardKpi = (typeof BOARD)[number];

const formulaOf = (id: string): Expression => kpi(id)?.formula as Expression;
export const FORMULAS: Readonly<Record<string, Expression>> = {
  ROI: formulaOf('ROI'),
  LTV_CAC: ratio(formulaOf('LTV'), formulaOf('CAC')),
};

export function ownColumns(words: Words, { earlierCost, plan }: BoardTexts): OwnColumn[] {
  const cost = (id: string, source: DataSource, label: string): OwnColumn[] => {
    const { writtenFrom, writtenUntil } = words.shared.months;
    const bound = (which: 'from' | 'until', name: string): OwnColumn => ({
      id: `${id} ${which}`,
      label: `${name} · ${label}`,
      format: 'digits',
      formula: (cell) => earlier(source, cell(which)),
    });
    const sum: OwnColumn = {
      id,
      label,
      format: 'money',
      number: findColumn(source, [words.label('cost')]),
      formula: (cell, number) =>
        costBetween(source, number, { from: cell(`${id} from`), until: cell(`${id} until`) }),
    };
    return [bound('from', writtenFrom), bound('until', writtenUntil), sum];
  };
  const roi = (id: string, label: string, revenue: string, spent: string): OwnColumn => ({
    id,
    label,
    format: kpiFormat('ROI'),
    formula: (cell) =>
      nativeExpression({ expression: formulaOf('ROI') }, ([input]) =>
        input === 'cost' ? [cell(spent)] : [cell(revenue), inputCell('gross_margin')],
      ),
  });
  return [
    ...cost('earlier_cost', sources.actual, earlierCost),
    ...cost('plan_earlier_cost', sources.plan, `${plan}: ${earlierCost}`),
    roi('ROI', words.label('ROI'), 'attributed_revenue', 'earlier_cost'),
    roi('plan_ROI', `${plan}: ${words.label('ROI')}`, planOf('attributed_revenue'), 'plan_earlier_cost'),
    {
      id: 'LTV_CAC',
      label: words.label('LTV_CAC'),
      format: kpiFormat('LTV_CAC'),
      formula: (cell) => {
        const inputs: Readonly<Record<string, string>> = {
          order_value: cell('AOV'),
          orders_per_year: inputCell('orders_per_year'),
          years: inputCell('years'),
          gross_margin: inputCell('gross_margin'),
        };
        return nativeExpression({ expression: FORMULAS.LTV_CAC as Expression }, (sum) =>
          sum.map((input) => inputs[input] ?? cell(input)),
        );
      },
    },
  ];
}

/** A day one sales cycle earlier, as Data writes it. */
function earlier(source: DataSource, day: string): string {
  const before = `EDATE(${day};-${inputCell('sales_cycle')})`;
  return `IF(${day}="";"";${writtenDay(source, before)})`;
}

/** The cost of as many months, one sales cycle earlier; blank where the data begin later. */
function costBetween(source: DataSource, number: string, period: PeriodCells): string {
  const tooEarly = `${period.from}<${foundOf(source, 'least')}`;
  const sum = sumOf(source, { columns: [number], date: foundOf(source, 'every'), period });
  return `IF(OR(${period.from}="";${number}="");"";IFERROR(IF(${tooEarly};"";${sum});""))`;
}

/** The plan for the period; "" where a month of it has no plan. */
export function planIn(months: Months, id: BoardKpi): string {
  const plan = (measure: string) => wholePlan(months, measure);
  if (id === 'leads' || id === 'attributed_revenue') return plan(id);
  if (id === 'ROI') return months.cell('plan_ROI');
  if (id === 'CPL') return `IFERROR(${plan('cost')}/${plan('leads')};"")`;
  return `IF(ISNUMBER(${inputCell('ltv_cac_target')});${inputCell('ltv_cac_target')};"")`;
}

function wholePlan(months: Months, id: string): string {
  const { from, until } = months.period();
  const firstDays = months.zone('from');
  const inPeriod = `${firstDays};">="&${from};${firstDays};"<"&${until}`;
  const isWhole = `COUNTIFS(${inPeriod};${months.zone(planOf(id))};">=0")=COUNTIFS(${inPeriod})`;
  return `IF(${isWhole};${months.cell(planOf(id))};"")`;
}
