/** The compiled catalogue, decoded piece by piece when first needed so that loading costs nothing. */
import * as compiled from './compiled.ts';
import type { DimensionDefinition, Example, KpiDefinition, MeasureDefinition } from './types.ts';
import { unpack } from './unpack.ts';

/** The words of a KPI, decoded apart from what is calculated with. */
export type KpiWords = Pick<KpiDefinition, 'label' | 'definition' | 'advice'>;
/** What else a definition holds is used at build time only. */
export type Kpi = Omit<
  KpiDefinition,
  keyof KpiWords | 'synonyms' | 'order' | 'cadence' | 'roles' | 'vanity' | 'examples'
> & { readonly examples: readonly Omit<Example, 'source'>[] };
export type Measure = Omit<
  MeasureDefinition,
  'label' | 'synonyms' | 'help' | 'definition' | 'advice' | 'onlyInFormulas'
>;
export type Dimension = Omit<DimensionDefinition, 'label' | 'synonyms'>;

/** By kind and id the normalised words of headers, separated by spaces; no word occurs twice. */
export type HeaderWords = Readonly<
  Record<'measure' | 'dimension' | 'ratio', Readonly<Record<string, string>>>
>;

function once<T>(make: () => T): () => T {
  let value: T | undefined;
  return () => {
    if (value === undefined) value = make();
    return value;
  };
}

export const decodedOnce = <T>(packed: string): (() => T) => once(() => JSON.parse(unpack(packed)) as T);

/** By id the text of a KPI, so that a cell decodes no KPI but its own. */
const kpiTexts = once(
  () => new Map(compiled.kpis.split('\n').map((line) => line.split('\t') as [string, string])),
);
const decodedKpis = new Map<string, Kpi>();

export function kpi(id: string): Kpi | undefined {
  const text = kpiTexts().get(id);
  if (text !== undefined && !decodedKpis.has(id)) decodedKpis.set(id, JSON.parse(text));
  return decodedKpis.get(id);
}

/** All KPIs in catalogue order. */
export const kpis = once((): readonly Kpi[] => Array.from(kpiTexts().keys(), (id) => kpi(id) as Kpi));
export const measures = decodedOnce<readonly Measure[]>(compiled.measures);
export const dimensions = decodedOnce<readonly Dimension[]>(compiled.dimensions);
export const headerWords = decodedOnce<HeaderWords>(compiled.headers);
const words = decodedOnce<Readonly<Record<string, KpiWords>>>(compiled.words);

function byId<T extends { readonly id: string }>(all: () => readonly T[]): (id: string) => T | undefined {
  const index = once(() => new Map(all().map((entry) => [entry.id, entry])));
  return (id) => index().get(id);
}

export const measure = byId(measures);
export const dimension = byId(dimensions);

export function wordsOf(kpiId: string): KpiWords {
  return words()[kpiId] as KpiWords;
}
