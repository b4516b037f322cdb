/** What the fields of one source are made from. */

import type { Kpi } from '../../catalogue/catalogue.ts';
import { kpis } from '../../catalogue/catalogue.ts';
import { findMetric, isSettleable, type Metric, settled } from '../../catalogue/metric.ts';
import type { Expression } from '../../core/expression.ts';
import { isSum, partsOf } from '../../core/expression.ts';
import { measuresGiven } from '../given-measures.ts';
import type { Settings } from '../settings.ts';
import type { Owner, SourceDescription } from '../source.ts';

/** A KPI whose measures the source gives. */
export interface GivenKpi {
  readonly kpi: Kpi;
  /** Over measures, with all alternatives settled. */
  readonly metric: Metric;
  /** The measures that it could rest on instead of one another, such as sessions and users. */
  readonly alternatives: ReadonlySet<string>;
}

export interface FieldContext {
  readonly description: SourceDescription;
  readonly settings: Settings;
  readonly given: ReadonlySet<string>;
  readonly kpis: readonly GivenKpi[];
}

export function fieldContext(description: SourceDescription, settings: Settings): FieldContext {
  const given = measuresGiven(description, settings);
  return { description, settings, given, kpis: kpisOver((id) => given.has(id)) };
}

/** In catalogue order. */
export function kpisOver(has: (measureId: string) => boolean): GivenKpi[] {
  return kpis().reduce<GivenKpi[]>((found, kpi) => {
    if (kpi.overData === 'cells only') return found;
    const metric = findMetric(kpi.id);
    if (!isSettleable(metric, has)) return found;
    const alternatives = new Set(alternativesIn(metric.expression));
    return found.concat({ kpi, metric: settled(metric, has), alternatives });
  }, []);
}

function alternativesIn(expression: Expression): string[] {
  const isChoice = typeof expression === 'object' && 'firstOf' in expression;
  return partsOf(expression).reduce<string[]>(
    (all, part) => all.concat(isChoice && isSum(part) ? part.sum : alternativesIn(part)),
    [],
  );
}

/** The source that a measure is taken from; undefined for one that is derived from both. */
export function ownerOf({ description, settings }: FieldContext, measureId: string): Owner | undefined {
  if (settings.source !== 'sheet_ga4') return settings.source;
  return description.owners?.[measureId];
}
