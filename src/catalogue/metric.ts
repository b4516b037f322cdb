/** What can be asked of data: a KPI over measures, or the sum of one measure. */
import { type Expression, partsOf, type Sum, sum, sumsIn } from '../core/expression.ts';
import { fail } from '../core/failure.ts';
import { nearest } from '../core/nearest.ts';
import { type Kpi, kpi, kpis, measure, measures } from './catalogue.ts';
import type { Condition } from './types.ts';

export interface Metric {
  /** The name in result headers: CPL for a KPI, leads for a measure. */
  readonly name: string;
  /** Over measures; may hold alternatives until `settled`. */
  readonly expression: Expression;
  readonly undefinedWhen: readonly Condition[];
}

/** Finds a KPI (with or without KPI_, in any case) or a measure by its id; an unknown id names the nearest. */
export function findMetric(text: string): Metric {
  const wanted = text.trim();
  const foundKpi = kpiByName(wanted);
  if (foundKpi !== undefined) return kpiMetric(foundKpi);
  const foundMeasure = measure(wanted.toLowerCase());
  if (foundMeasure === undefined) {
    const known = kpis()
      .map(({ id }) => id)
      .concat(measures().map(({ id }) => id));
    return fail({ code: 'unknown_metric', text: wanted, nearest: nearest(wanted, known) });
  }
  if (foundMeasure.kind === 'per unit') return fail({ code: 'never_summed', measure: foundMeasure.id });
  return { name: foundMeasure.id, expression: sum(foundMeasure.id), undefinedWhen: [] };
}

/** A KPI by its function name or an alias of it. */
export function kpiByName(text: string): Kpi | undefined {
  const name = text.trim().toUpperCase();
  const short = name.startsWith('KPI_') ? name.slice('KPI_'.length) : name;
  return kpi(short) ?? kpis().find(({ aliases }) => aliases?.includes(short));
}

function kpiMetric({ id, formula, overData, undefinedWhen }: Kpi): Metric {
  if (overData === 'cells only') return fail({ code: 'cells_only', kpi: id });
  if (overData !== undefined) return { name: id, expression: overData, undefinedWhen: [] };
  return { name: id, expression: formula as Expression, undefinedWhen: undefinedWhen ?? [] };
}

/** The metric with every choice between alternatives settled by what the data have; a missing measure throws. */
export function settled(metric: Metric, has: (measureId: string) => boolean): Metric {
  return { ...metric, expression: settle(metric.expression, metric.name, has) };
}

function settle(expression: Expression, name: string, has: (id: string) => boolean): Expression {
  if (typeof expression === 'number') return expression;
  if ('sum' in expression) return presentSum(expression, name, has);
  if ('firstOf' in expression) {
    const there = expression.firstOf.find((alternative) => isThere(alternative, has));
    return settle(there ?? (expression.firstOf[0] as Expression), name, has);
  }
  if ('operation' in expression) {
    const left = settle(expression.left, name, has);
    return { operation: expression.operation, left, right: settle(expression.right, name, has) };
  }
  return expression;
}

function presentSum(part: Sum, name: string, has: (id: string) => boolean): Sum {
  const missing = part.sum.find((id) => !has(id));
  return missing === undefined ? part : fail({ code: 'missing_measure', metric: name, measure: missing });
}

/** Whether `settled` finds everything that the metric needs. */
export const isSettleable = ({ expression }: Metric, has: (measureId: string) => boolean): boolean =>
  isThere(expression, has);

function isThere(expression: Expression, has: (id: string) => boolean): boolean {
  if (typeof expression === 'object' && 'sum' in expression) return expression.sum.every(has);
  if (typeof expression === 'object' && 'firstOf' in expression) {
    return expression.firstOf.some((alternative) => isThere(alternative, has));
  }
  return partsOf(expression).every((part) => isThere(part, has));
}

/** Every measure that the metric sums, each once. */
export function measuresOf({ expression }: Metric): string[] {
  const ids = new Set<string>();
  for (const part of sumsIn(expression)) for (const id of part.sum) ids.add(id);
  return Array.from(ids);
}
