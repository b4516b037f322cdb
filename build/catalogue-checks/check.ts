/** What a check of the catalogue is: it names each gap, where it is, what is wrong and what to do. */
import type { DimensionDefinition, MeasureDefinition } from '../../src/catalogue/types.ts';
import type { KpiFile } from '../discover-kpis.ts';

export interface CatalogueSource {
  readonly kpiFiles: readonly KpiFile[];
  readonly measures: readonly MeasureDefinition[];
  readonly dimensions: readonly DimensionDefinition[];
}

/** The sentences about all gaps; none when all is well. */
export type Check = (source: CatalogueSource) => readonly string[];

export const gap = (where: string, what: string, toDo: string): string => `${where}: ${what}; ${toDo}.`;

/** Every value that occurs more than once. */
export function repeated<T>(values: readonly T[]): readonly T[] {
  return Array.from(new Set(values.filter((value, index) => values.indexOf(value) !== index)));
}
