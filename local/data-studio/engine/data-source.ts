/** A data source in a report: asks the connector as Data Studio does, and computes charts from its answers. */
import { configFaults, dataFaults, schemaFaults } from '../answers/faults.ts';
import type { ConfigAnswer, DataAnswer, SchemaAnswer, SchemaField } from '../answers/types.ts';
import { ConnectorError } from '../connector-error.ts';
import type { ConnectorRuntime } from '../connector-runtime.ts';
import { type ChartPlan, configurationError, planChart } from './chart-plan.ts';
import type { ChartQuery, ChartResult, ChartTable, DateRange, KnownFields } from './chart-query.ts';
import { chartTable, columnFinder, sortedRows } from './chart-table.ts';
import { rowFilter } from './filter-rows.ts';
import { FormulaError } from './formula-error.ts';
import { PatternError } from './regular-expression.ts';

/** Answers to the questions of the configuration, as the person has given them: all texts. */
export type ConfigParams = Readonly<Record<string, string>>;

export interface DataSource {
  readonly fields: readonly SchemaField[];
  readonly configParams: ConfigParams;
  /** Throws a ConnectorError that says what its users would see. */
  readonly chart: (query: ChartQuery) => ChartResult;
  /** "Refresh data": answers before this are not to be used any more. */
  readonly refresh: () => void;
}

/** "Connect": the last step of the configuration must have been reached. */
export function openDataSource(runtime: ConnectorRuntime, configParams: ConfigParams): DataSource {
  const config = askConfig(runtime, configParams);
  if (config.isSteppedConfig) throw configurationError('The configuration is not complete.');
  const { schema } = checked<SchemaAnswer>(runtime.ask('getSchema', { configParams }), schemaFaults);
  const known = new Map(schema.map((field) => [field.name, field]));
  let lastRefresh = String(runtime.clock.now());
  return {
    fields: schema,
    configParams,
    chart: (query) => {
      const params = { ...configParams, ...overrides(config, query.parameters ?? {}) };
      return chart({ runtime, known, config, lastRefresh, configParams: params }, query);
    },
    refresh: () => {
      lastRefresh = String(Math.max(runtime.clock.now(), Number(lastRefresh) + 1));
    },
  };
}

/** The questions that belong to the answers given so far; with none, the first ones. */
export function askConfig(runtime: ConnectorRuntime, configParams?: ConfigParams): ConfigAnswer {
  const { languageCode } = runtime;
  const request = configParams === undefined ? { languageCode } : { languageCode, configParams };
  return checked<ConfigAnswer>(runtime.ask('getConfig', request), configFaults);
}

interface Asking {
  readonly runtime: ConnectorRuntime;
  readonly known: KnownFields;
  readonly config: ConfigAnswer;
  readonly lastRefresh: string;
  readonly configParams: ConfigParams;
}

function chart(asking: Asking, query: ChartQuery): ChartResult {
  try {
    const plan = planChart(query, asking.known);
    const table = tableOf(asking, query, plan, query.dateRange ?? lastFourWeeks(asking.runtime.clock.now()));
    const rows = sortedRows(table, plan, query.sort ?? []);
    return {
      columns: [...plan.dimensions, ...plan.metrics].map(({ column }) => column),
      rows: rows.slice(0, query.limit),
      rowCount: rows.length,
      totals: table.totals,
      ...(query.comparison && { comparison: tableOf(asking, query, plan, query.comparison) }),
    };
  } catch (error) {
    if (error instanceof FormulaError || error instanceof PatternError) {
      throw new ConnectorError('data source', error.message);
    }
    throw error;
  }
}

function tableOf(asking: Asking, query: ChartQuery, plan: ChartPlan, dateRange: DateRange): ChartTable {
  const { runtime, known, config, lastRefresh, configParams } = asking;
  const filters = query.filters ?? [];
  const request = {
    configParams,
    scriptParams: { lastRefresh },
    ...(config.dateRangeRequired && { dateRange }),
    fields: plan.fields,
    ...(filters.length > 0 && { dimensionsFilters: filters.map((group) => group.map(asSent)) }),
  };
  const answer = checked<DataAnswer>(runtime.ask('getData', request), (given) =>
    dataFaults(given, request, known),
  );
  if (filters.length === 0 || answer.filtersApplied === true) return chartTable(plan, answer, answer.rows);
  const passes = rowFilter(filters, columnFinder(answer));
  return chartTable(
    plan,
    answer,
    answer.rows.filter(({ values }) => passes(values)),
  );
}

const asSent = <F extends { readonly values?: readonly unknown[] }>(filter: F) => ({
  ...filter,
  values: filter.values ?? [],
});

const DAY = 86_400_000;

function lastFourWeeks(now: number): DateRange {
  const day = (moment: number) => new Date(moment).toISOString().slice(0, 10);
  return { startDate: day(now - 28 * DAY), endDate: day(now - DAY) };
}

function overrides(config: ConfigAnswer, parameters: ConfigParams): ConfigParams {
  for (const name of Object.keys(parameters)) {
    const entry = config.configParams.find((candidate) => candidate.name === name);
    if (entry?.parameterControl?.allowOverride !== true) {
      throw configurationError(`${name} cannot be changed in a report.`);
    }
  }
  return parameters;
}

function checked<T>(answer: unknown, faults: (answer: unknown) => string[]): T {
  const [first] = faults(answer);
  if (first !== undefined) {
    throw new ConnectorError('answer', 'There was an error caused by this connector.', first);
  }
  return answer as T;
}
