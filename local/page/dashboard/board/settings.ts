/** What the dashboard shows at first, from the fields that the source has. */
import type { SchemaField } from '../../../data-studio/answers/types.ts';
import type { DateRange } from '../../../data-studio/engine/chart-query.ts';
import { isDate, isGrouping, isMetric, isVisible } from '../field-kinds.ts';
import { type Bin, type Comparing, type Preset, presetRange, type Span } from '../periods.ts';

export interface Settings {
  readonly metrics: readonly string[];
  readonly chartMetric: string;
  readonly groupBy: string | undefined;
  /** Chosen values by dimension; none means all. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly preset: Preset;
  readonly range: DateRange;
  readonly comparing: Comparing;
  /** Chosen by the length of the range when left out. */
  readonly bin: Bin | undefined;
}

/** Few figures that lead to decisions, the most telling first; counts that only please are not among them. */
const OF_A_SHOP = ['revenue', 'poas', 'mer', 'aov', 'cvr', 'cac', 'checkout_abandonment', 'orders'];
const OF_OTHERS = [
  'cpl',
  'lead_quality',
  'cpql',
  'cac',
  'ltv_cac',
  'lead_to_customer',
  'leads',
  'poas',
  'mer',
  'revenue',
  'win_rate',
  'deal_size',
  'churn_rate',
  'repeat_rate',
  'return_rate',
  'roas',
  'cvr',
  'cpa',
  'new_customers',
  'email_ctr',
  'unsubscribe_rate',
  'social_engagement',
  'organic_share',
  'engagement_rate',
  'conversions',
  'cost',
  'cpc',
  'sessions',
];
const MOST_METRICS = 6;
const FEW_METRICS = 3;

const DIMENSIONS = ['channel', 'campaign', 'device', 'country', 'landing_page', 'source'];
const FILTERS = ['channel', 'device', 'campaign', 'country'];
const MOST_FILTERS = 3;

/** A source without dates ignores the range. */
export const ALWAYS: DateRange = { startDate: '2000-01-01', endDate: '2099-12-31' };

export function firstSettings(fields: readonly SchemaField[], span: Span | undefined): Settings {
  const metrics = firstMetrics(fields);
  const preset = span === undefined ? 'all' : 'months3';
  return {
    metrics,
    chartMetric: metrics[0] as string,
    groupBy: groupings(fields)[0]?.name,
    filters: {},
    preset,
    range: span === undefined ? ALWAYS : presetRange(preset, span),
    comparing: 'previous',
    bin: undefined,
  };
}

export function firstMetrics(fields: readonly SchemaField[]): string[] {
  const metrics = fields.filter((field) => isMetric(field) && isVisible(field));
  const ids = new Set(metrics.map(({ name }) => name));
  const telling = ids.has('orders') && ids.has('revenue') ? OF_A_SHOP : OF_OTHERS;
  const preferred = telling.filter((id) => ids.has(id)).slice(0, MOST_METRICS);
  if (preferred.length >= FEW_METRICS) return preferred;
  const others = metrics.filter(({ name }) => !preferred.includes(name) && !name.startsWith('target_'));
  return [...preferred, ...others.slice(0, FEW_METRICS - preferred.length).map(({ name }) => name)];
}

/** Dimensions to group by, the usual ones first. */
export function groupings(fields: readonly SchemaField[]): SchemaField[] {
  const found = fields.filter(isGrouping);
  const usual = DIMENSIONS.flatMap((id) => found.find(({ name }) => name === id) ?? []);
  return [...usual, ...found.filter((field) => !usual.includes(field))];
}

/** Dimensions to filter by: channel and device, or what else there is. */
export function filterFields(fields: readonly SchemaField[]): SchemaField[] {
  const found = fields.filter(isGrouping);
  const usual = FILTERS.flatMap((id) => found.find(({ name }) => name === id) ?? []);
  const others = found.filter((field) => !usual.includes(field) && !field.name.endsWith('_id'));
  return [...usual, ...others].slice(0, MOST_FILTERS);
}

export const dateField = (fields: readonly SchemaField[]): SchemaField | undefined => fields.find(isDate);
