/** What the fifteen KPIs are made of: measures of four Data tabs, and columns calculated with the user's inputs. */
import { kpi } from '../../catalogue/catalogue.ts';
import type { Expression } from '../../core/expression.ts';
import type { FifteenTexts } from '../../locale/workbooks/fifteen.ts';
import { nativeExpression } from '../../render/native-formula.ts';
import type { OwnColumn } from '../blocks/label-table.ts';
import type { Wish } from '../blocks/measures.ts';
import { kpiFormat } from '../blocks/unit-formats.ts';
import type { Words } from '../blocks/words.ts';
import { inputCell } from './inputs.ts';
import { ORGANIC } from './sample.ts';
import { sources } from './sources.ts';
import { customersIn, timeToConversion } from './time-to-conversion.ts';

/** The cell in which the user says what unpaid search is called. */
export const ORGANIC_CELL = '{tab:channels}!$C$4';
const where = (of: string) => ({ of, dimension: 'channel', is: ORGANIC_CELL, sample: ORGANIC });
const { visits, keywords } = sources;

export const WISHES: readonly Wish[] = [
  {
    of: ['cost'],
    parts: [
      ...['ad_spend', 'staff_cost', 'tool_cost', 'agency_cost'],
      ...['production_cost', 'overhead_cost', 'sales_cost'],
    ],
  },
  { of: ['ad_spend'], orElse: [] },
  'conversion_value',
  'leads',
  'qualified_leads',
  'new_customers',
  'orders',
  'revenue',
  'customers',
  'customers_start',
  'customers_lost',
  { of: ['sessions'], orElse: ['users'], from: visits },
  { of: ['conversions'], from: visits },
  { of: ['organic_sessions'], from: visits, where: where('sessions') },
  { of: ['organic_conversions'], from: visits, where: where('conversions') },
  { of: ['position', 'keyword_weight'], from: keywords },
  { of: ['keyword_weight'], from: keywords },
];

export const COMPANY_KPIS = [
  'CAC',
  'CPL',
  'LEAD_QUALITY',
  'ROAS',
  'LEAD_TO_CUSTOMER',
  'AOV',
  'CHURN_RATE',
  'PURCHASE_FREQUENCY',
];
export const VISIT_KPIS = ['CVR', 'ORGANIC_CVR'];
export const KEYWORD_KPIS = ['KEYWORD_RANK'];

export const formulaOf = (id: string): Expression => kpi(id)?.formula as Expression;

type Given = (input: string) => readonly string[];

/** Cells for the inputs of the KPIs that need more than data, given those of the same month or period. */
export const inputsFrom =
  (cell: (column: string) => string): Given =>
  (input) => {
    const cells: Readonly<Record<string, readonly string[]>> = {
      gross_profit: ['conversion_value', 'gross_margin'],
      order_value: ['AOV'],
      ltv: ['LTV'],
      cac: ['CAC'],
      monthly_churn: ['CHURN_RATE'],
    };
    return (cells[input] ?? [input]).map(cell);
  };

const INPUTS = ['gross_margin', 'orders_per_year', 'years'] as const;

export function ownColumns(words: Words, texts: FifteenTexts): OwnColumn[] {
  const own = (id: string): OwnColumn => ({
    id,
    label: words.label(id),
    format: kpiFormat(id),
    formula: (cell) => {
      const given = inputsFrom((column) => {
        const input = INPUTS.find((each) => each === column);
        if (column === 'months') return '12';
        return input === undefined ? cell(column) : inputCell(input);
      });
      return nativeExpression({ expression: formulaOf(id) }, (sum) => sum.flatMap((each) => given(each)));
    },
  });
  return [
    ...['POAS', 'LTV', 'LTV_CAC', 'CHURN_ANNUAL'].map(own),
    customersIn(words, texts.customersDated),
    timeToConversion(words),
  ];
}
