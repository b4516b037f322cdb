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
> & { readonly examples: readonly Pick<Example, 'inputs'>[] };
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

export const decodedOnce = <T>(packed: string): (() => T) =>
  once(() => JSON.parse((unpack(packed)[0] as () => string)()) as T);

const ids = once(() => compiled.ids.split(' '));

/** By id what is said of a KPI; a cell decodes that of no KPI but its own. */
function byKpi<T>(packed: string): (id: string) => T | undefined {
  const decoded = once(() => {
    const texts = unpack(packed).map((text) => once(() => JSON.parse(text()) as T));
    return new Map(ids().map((id, place) => [id, texts[place] as () => T]));
  });
  return (id) => decoded().get(id)?.();
}

export const kpi = byKpi<Kpi>(compiled.kpis);
/** All KPIs in catalogue order. */
export const kpis = once((): readonly Kpi[] => ids().map((id) => kpi(id) as Kpi));
const words = byKpi<KpiWords>(compiled.words);

export const wordsOf = (kpiId: string): KpiWords => words(kpiId) as KpiWords;

export const measures = decodedOnce<readonly Measure[]>(compiled.measures);
export const dimensions = decodedOnce<readonly Dimension[]>(compiled.dimensions);
export const headerWords = decodedOnce<HeaderWords>(compiled.headers);

function byId<T extends { readonly id: string }>(all: () => readonly T[]): (id: string) => T | undefined {
  const index = once(() => new Map(all().map((entry) => [entry.id, entry])));
  return (id) => index().get(id);
}

export const measure = byId(measures);
export const dimension = byId(dimensions);
