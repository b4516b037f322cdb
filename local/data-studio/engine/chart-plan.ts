/** A chart's query against the fields of the data source: what to ask for and what to compute. */
import type { DataValue, SchemaField } from '../answers/types.ts';
import { ConnectorError } from '../connector-error.ts';
import type {
  AggregatedMetric,
  BinnedDimension,
  ChartColumn,
  ChartQuery,
  KnownFields,
} from './chart-query.ts';
import { binned } from './date-bins.ts';
import type { AggregateName, Formula } from './formula.ts';
import { AGGREGATES } from './formula.ts';
import { FormulaError } from './formula-error.ts';
import { baseFields } from './metric.ts';
import { parseFormula } from './parse-formula.ts';

export interface PlannedDimension {
  readonly column: ChartColumn;
  readonly value: (raw: DataValue) => DataValue;
}

export interface PlannedMetric {
  readonly column: ChartColumn;
  readonly formula: Formula;
}

export interface ChartPlan {
  readonly dimensions: readonly PlannedDimension[];
  readonly metrics: readonly PlannedMetric[];
  /** In the order in which getData is asked for them. */
  readonly fields: readonly { readonly name: string; readonly forFilterOnly?: true }[];
}

export function planChart(query: ChartQuery, known: KnownFields): ChartPlan {
  const dimensions = (query.dimensions ?? []).map((given) => planDimension(given, known));
  const metrics = (query.metrics ?? []).map((given) => planMetric(given, known));
  if (dimensions.length + metrics.length === 0) throw configurationError('A chart needs a field.');
  const shown = new Set([
    ...dimensions.map(({ column }) => column.id),
    ...metrics.flatMap(({ formula }) => baseFields(formula)),
  ]);
  const filtered = (query.filters ?? []).flat().map(({ fieldName }) => fieldName);
  for (const name of filtered) checkFilterField(name, known);
  const onlyFiltered = [...new Set(filtered)].filter((name) => !shown.has(name));
  return {
    dimensions,
    metrics,
    fields: [
      ...[...shown].map((name) => ({ name })),
      ...onlyFiltered.map((name) => ({ name, forFilterOnly: true as const })),
    ],
  };
}

export const configurationError = (text: string): ConnectorError => new ConnectorError('data source', text);

function planDimension(given: string | BinnedDimension, known: KnownFields): PlannedDimension {
  const { field: id, bin } = typeof given === 'string' ? { field: given, bin: undefined } : given;
  const field = usable(id, 'DIMENSION', known);
  const type = field.semantics.semanticType;
  const column = { id, label: field.label, type: bin ?? type, role: 'dimension' } as const;
  if (bin === undefined) return { column, value: (raw) => (raw === '' ? null : raw) };
  if (type !== 'YEAR_MONTH_DAY') throw configurationError(`${field.label} is not a date.`);
  return { column, value: (raw) => (raw === null || raw === '' ? null : binned(String(raw), bin)) };
}

function planMetric(given: string | AggregatedMetric, known: KnownFields): PlannedMetric {
  const { field: id, aggregation } =
    typeof given === 'string' ? { field: given, aggregation: undefined } : given;
  const field = usable(id, 'METRIC', known);
  const column = { id, label: field.label, type: field.semantics.semanticType, role: 'metric' } as const;
  return { column, formula: metricFormula(field, aggregation, known) };
}

function metricFormula(
  field: SchemaField,
  aggregation: AggregateName | undefined,
  known: KnownFields,
): Formula {
  const { name, formula, semantics, defaultAggregationType } = field;
  if (formula !== undefined) {
    if (aggregation !== undefined) throw new FormulaError('Re-aggregating metrics is not supported.');
    return checkedFormula(parseFormula(formula), known);
  }
  const chosen = aggregation ?? defaultAggregationType;
  if (semantics.isReaggregatable !== true || !AGGREGATES.includes(chosen as AggregateName)) {
    throw new FormulaError('Re-aggregating metrics is not supported.');
  }
  return { kind: 'aggregate', name: chosen as AggregateName, of: { kind: 'field', id: name } };
}

/** Formulas stand over re-aggregatable numbers of the same schema. */
function checkedFormula(formula: Formula, known: KnownFields): Formula {
  for (const id of baseFields(formula)) {
    const base = known.get(id);
    if (base === undefined) throw new FormulaError(`Invalid formula: $${id} does not exist.`);
    if (base.formula !== undefined || base.semantics.isReaggregatable !== true) {
      throw new FormulaError('Re-aggregating metrics is not supported.');
    }
    if (base.dataType !== 'NUMBER') throw new FormulaError(`Invalid formula: $${id} is no number.`);
  }
  return formula;
}

function usable(id: string, concept: 'DIMENSION' | 'METRIC', known: KnownFields): SchemaField {
  const field = known.get(id);
  if (field === undefined) throw configurationError(`The field ${id} does not exist; refresh the fields.`);
  if (field.semantics.conceptType !== concept) {
    throw configurationError(`${field.label} is not a ${concept.toLowerCase()}.`);
  }
  if (field.isHidden === true) throw configurationError(`${field.label} is hidden.`);
  return field;
}

function checkFilterField(id: string, known: KnownFields): void {
  const field = known.get(id);
  if (field === undefined) throw configurationError(`The field ${id} does not exist; refresh the fields.`);
  if (field.formula !== undefined) throw configurationError('Unable to aggregate ratio metrics.');
}
