/** The queries of the dashboard's charts. */
import type { SchemaField } from '../../../data-studio/answers/types.ts';
import type { ChartQuery, DateRange } from '../../../data-studio/engine/chart-query.ts';
import type { Filter } from '../../../data-studio/engine/filter-rows.ts';
import { casesOf, isVisible } from '../field-kinds.ts';
import type { Bin } from '../periods.ts';
import type { Settings } from './settings.ts';

/** More rows than anyone reads. */
const MOST_ROWS = 1000;
/** More values than anyone wants to choose from. */
export const MOST_VALUES = 100;

/** An empty text stands for rows without a value. */
export function filtersOf(chosen: Settings['filters']): Filter[][] {
  return Object.entries(chosen)
    .filter(([, values]) => values.length > 0)
    .map(([fieldName, values]) => {
      const listed = values.filter((value) => value !== '');
      const filter = { fieldName, type: 'INCLUDE' } as const;
      return [
        ...(listed.length > 0 ? [{ ...filter, operator: 'IN_LIST' as const, values: listed }] : []),
        ...(listed.length < values.length ? [{ ...filter, operator: 'IS_NULL' as const, values: [] }] : []),
      ];
    });
}

const common = ({ range, filters }: Settings): Pick<ChartQuery, 'dateRange' | 'filters'> => ({
  dateRange: range,
  filters: filtersOf(filters),
});

const compared = (comparison: DateRange | undefined) => (comparison === undefined ? {} : { comparison });

/** Every figure with its target and the number of cases behind it. */
export function cardsQuery(
  settings: Settings,
  fields: readonly SchemaField[],
  comparison: DateRange | undefined,
): ChartQuery {
  const metrics = settings.metrics.flatMap((id) => {
    const field = fields.find(({ name }) => name === id) as SchemaField;
    const cases = casesOf(field, fields);
    const target = targetOf(id, fields);
    return [id, ...(cases ? [cases.name] : []), ...(target ? [target.name] : [])];
  });
  return { ...common(settings), metrics: [...new Set(metrics)], ...compared(comparison) };
}

export function seriesQuery(
  settings: Settings,
  fields: readonly SchemaField[],
  date: string,
  bin: Bin,
  comparison: DateRange | undefined,
): ChartQuery {
  const target = targetOf(settings.chartMetric, fields);
  return {
    ...common(settings),
    dimensions: [{ field: date, bin }],
    metrics: [settings.chartMetric, ...(target ? [target.name] : [])],
    ...compared(comparison),
  };
}

export const barsQuery = (settings: Settings): ChartQuery => ({
  ...common(settings),
  dimensions: [settings.groupBy as string],
  metrics: [settings.chartMetric],
  limit: MOST_ROWS,
});

export const tableQuery = (settings: Settings): ChartQuery => ({
  ...common(settings),
  limit: MOST_ROWS,
  dimensions: [settings.groupBy as string],
  metrics: settings.metrics,
});

/** What there is to choose from, whatever else is filtered. */
export const valuesQuery = (settings: Settings, dimension: string): ChartQuery => ({
  dateRange: settings.range,
  dimensions: [dimension],
  metrics: [settings.metrics[0] as string],
  limit: MOST_VALUES,
});

export const notesQuery = (settings: Settings, notes: string): ChartQuery => ({
  ...common(settings),
  dimensions: [notes],
  metrics: [settings.chartMetric],
});

export const targetOf = (id: string, fields: readonly SchemaField[]): SchemaField | undefined =>
  fields.find((field) => field.name === `target_${id}` && isVisible(field));
