/** The fifteen KPIs in their four categories, with what each needs beside the data. */
import { kpi } from '../../catalogue/catalogue.ts';
import type { FifteenTexts } from '../../locale/workbooks/fifteen.ts';
import { nativeFormula } from '../../render/native-formula.ts';
import { quoted } from '../blocks/formula-parts.ts';
import type { KpiRow } from '../blocks/kpi-row.ts';
import type { Months } from '../blocks/months-tab.ts';
import { inputCell } from './inputs.ts';
import { COUNT } from './time-to-conversion.ts';
import { formulaOf } from './wishes.ts';

export const CATEGORIES = ['cost', 'conversion', 'lifetime', 'organic'] as const;
export type Category = (typeof CATEGORIES)[number];

/** The last of the thirteen months. */
const LAST = 13;

/** A label with the month that it is about, where that is not the whole period. */
export function ofLastMonth(label: string, months: Months): string {
  const month = months.monthCell('month', LAST);
  return `=${quoted(label)}&IF(${month}="";"";", "&${month})`;
}

export function rowsOf(
  months: Months,
  { missing, labels, good, advice }: FifteenTexts,
): Readonly<Record<Category, KpiRow[]>> {
  const sameList = `${months.cell('keyword_weight')}=${months.cell('keyword_weight', 'before')}`;
  const growth = (id: 'MOM' | 'YOY', before: number): KpiRow => ({
    kpi: id,
    label: ofLastMonth(labels[id], months),
    value: nativeFormula(
      { expression: formulaOf(id), undefinedWhen: kpi(id)?.undefinedWhen ?? [] },
      ([input]) => [months.monthCell('organic_sessions', input === 'current' ? LAST : before)],
    ),
    before: null,
    count: months.monthCell('organic_sessions', LAST),
    missing: missing.ORGANIC_CVR,
  });
  return {
    cost: [
      { kpi: 'CAC', target: 7000 },
      { kpi: 'CPL', target: 1350 },
      { kpi: 'LEAD_QUALITY', target: null },
      {
        kpi: 'ROAS',
        good: good.ROAS,
        limit: `=IFERROR(1/${inputCell('gross_margin')};"")`,
        count: 'orders',
      },
      { kpi: 'POAS', count: 'orders', good: good.POAS, missing: missing.POAS },
    ],
    conversion: [
      { kpi: 'CVR', target: 0.023, missing: missing.CVR },
      { kpi: 'LEAD_TO_CUSTOMER', target: 0.24 },
      { kpi: 'AOV' },
      {
        kpi: 'TIME_TO_CONVERSION',
        target: 30,
        count: months.cell(COUNT),
        missing: missing.TIME_TO_CONVERSION,
      },
    ],
    lifetime: [
      { kpi: 'LTV', count: 'orders', missing: missing.LTV },
      {
        kpi: 'LTV_CAC',
        count: 'new_customers',
        good: good.LTV_CAC,
        advice: advice.LTV_CAC,
        missing: missing.LTV,
      },
      { kpi: 'CHURN_RATE', target: 0.019, count: months.monthCell('customers_start', LAST) },
      {
        kpi: 'CHURN_ANNUAL',
        count: months.monthCell('customers_start', LAST),
        missing: missing.CHURN_ANNUAL,
      },
      { kpi: 'PURCHASE_FREQUENCY' },
    ],
    organic: [
      { ...growth('MOM', LAST - 1), target: null },
      { ...growth('YOY', 1), target: 0.1 },
      {
        kpi: 'KEYWORD_RANK',
        target: 10,
        count: null,
        before: `=IF(${sameList};${months.cell('KEYWORD_RANK', 'before')};"")`,
        missing: missing.KEYWORD_RANK,
      },
      { kpi: 'ORGANIC_CVR', target: 0.02, missing: missing.ORGANIC_CVR },
    ],
  };
}
