/** The compiled catalogue, decoded piece by piece when first needed so that loading costs nothing. */
import * as compiled from './compiled.ts';
import type { DimensionDefinition, KpiDefinition, MeasureDefinition } from './types.ts';

/** The words of a KPI, decoded apart from what is calculated with. */
export type KpiWords = Pick<KpiDefinition, 'label' | 'synonyms' | 'definition' | 'advice'>;
/** Order, cadence, roles, help and all examples but the first are used at build time only. */
export type Kpi = Omit<KpiDefinition, keyof KpiWords | 'order' | 'cadence' | 'roles' | 'vanity'>;
export type Measure = Omit<MeasureDefinition, 'help' | 'definition' | 'advice'>;

function decodedOnce<T>(json: string): () => T {
  let value: T | undefined;
  return () => {
    if (value === undefined) value = JSON.parse(json) as T;
    return value;
  };
}

/** All KPIs in catalogue order. */
export const kpis = decodedOnce<readonly Kpi[]>(compiled.kpis);
export const measures = decodedOnce<readonly Measure[]>(compiled.measures);
export const dimensions = decodedOnce<readonly DimensionDefinition[]>(compiled.dimensions);
const words = decodedOnce<Readonly<Record<string, KpiWords>>>(compiled.words);

function byId<T extends { readonly id: string }>(all: () => readonly T[]): (id: string) => T | undefined {
  let index: Map<string, T> | undefined;
  return (id) => {
    if (index === undefined) index = new Map(all().map((entry) => [entry.id, entry]));
    return index.get(id);
  };
}

export const kpi = byId(kpis);
export const measure = byId(measures);
export const dimension = byId(dimensions);

export function wordsOf(kpiId: string): KpiWords {
  return words()[kpiId] as KpiWords;
}
