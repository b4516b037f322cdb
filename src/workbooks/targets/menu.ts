/** The KPIs that a goal may be about: which, how often they are looked at, and how their numbers are written. */
import { kpi } from '../../catalogue/catalogue.ts';
import aov from '../../catalogue/kpis/conversion/aov.ts';
import cvr from '../../catalogue/kpis/conversion/cvr.ts';
import leadQuality from '../../catalogue/kpis/conversion/lead-quality.ts';
import leadToCustomer from '../../catalogue/kpis/conversion/lead-to-customer.ts';
import visitToLead from '../../catalogue/kpis/conversion/visit-to-lead.ts';
import cac from '../../catalogue/kpis/cost/cac.ts';
import cpl from '../../catalogue/kpis/cost/cpl.ts';
import cpql from '../../catalogue/kpis/cost/cpql.ts';
import mer from '../../catalogue/kpis/cost/mer.ts';
import emailCtr from '../../catalogue/kpis/email/email-ctr.ts';
import winRate from '../../catalogue/kpis/pipeline/win-rate.ts';
import type { Cadence } from '../../catalogue/types.ts';
import type { Expression } from '../../core/expression.ts';
import { partsOf, sumsIn } from '../../core/expression.ts';
import { metricOf, type Wish } from '../blocks/measures.ts';
import { measureNamed, type Words } from '../blocks/words.ts';

export const MEASURES: readonly Wish[] = [
  'cost',
  { of: ['sessions'], orElse: ['users'] },
  'conversions',
  'leads',
  'qualified_leads',
  'won',
  'lost',
  'new_customers',
  'orders',
  'revenue',
  'delivered',
  'email_clicks',
];

/** The full definitions, because only they say how often a KPI is looked at. */
const DEFINITIONS = [
  cvr,
  visitToLead,
  cpl,
  leadQuality,
  cpql,
  winRate,
  leadToCustomer,
  cac,
  aov,
  mer,
  emailCtr,
];

/** Measures of the catalogue have no cadence of their own. */
const MEASURE_CADENCE: Readonly<Record<string, Cadence>> = { sessions: 'week', leads: 'week' };

export const MENU = [
  'sessions',
  'CVR',
  'leads',
  'VISIT_TO_LEAD',
  'CPL',
  'qualified_leads',
  'LEAD_QUALITY',
  'CPQL',
  'WIN_RATE',
  'new_customers',
  'LEAD_TO_CUSTOMER',
  'CAC',
  'orders',
  'AOV',
  'revenue',
  'MER',
  'EMAIL_CTR',
] as const;

export const KPIS = MENU.filter((id) => kpi(id) !== undefined);

/** Rows for KPIs that the user names. */
export const OWN_KPIS = 3;

export type Kind = 'rate' | 'money' | 'count' | 'ratio';

export function kindOf(id: string): Kind {
  const unit = kpi(id)?.unit ?? measureNamed(id).unit;
  return unit === 'rate' || unit === 'money' || unit === 'count' ? unit : 'ratio';
}

export function cadenceOf(id: string): Cadence {
  const definition = DEFINITIONS.find((each) => each.id === id);
  return definition?.cadence[0] ?? MEASURE_CADENCE[id] ?? 'month';
}

/** The label, short enough for a column. */
export const nameOf = (words: Words, id: string): string => withoutBrackets(words.label(id));

/** Labels without what is added to them in brackets. */
export const withoutBrackets = (labels: string): string => labels.replace(/ \([^)]*\)/g, '');

/** What says how many cases there are: the divisor of a rate, the count itself, orders for revenue. */
export function casesOf(id: string): Expression | undefined {
  if (kpi(id) === undefined) return { sum: [kindOf(id) === 'count' ? id : 'orders'] };
  return countedDivisor(metricOf(id, MEASURES).expression);
}

function countedDivisor(expression: Expression): Expression | undefined {
  if (typeof expression !== 'object') return undefined;
  if ('operation' in expression && expression.operation === 'divide') {
    const factors = sumsIn(expression.right).flatMap(({ sum }) => sum);
    if (factors.length > 0 && factors.every((id) => measureNamed(id).unit === 'count'))
      return expression.right;
  }
  return partsOf(expression)
    .map(countedDivisor)
    .find((found) => found !== undefined);
}
