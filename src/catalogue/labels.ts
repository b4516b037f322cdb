/** What measures and dimensions are called, decoded when first needed; the Sheets functions never need it. */
import { decodedOnce } from './catalogue.ts';
import { labels } from './compiled.ts';
import type { DimensionDefinition, MeasureDefinition } from './types.ts';

export type MeasureWords = Pick<MeasureDefinition, 'label' | 'definition' | 'onlyInFormulas'>;
export type DimensionWords = Pick<DimensionDefinition, 'label'>;

interface Labels {
  readonly measures: Readonly<Record<string, MeasureWords>>;
  readonly dimensions: Readonly<Record<string, DimensionWords>>;
}

const decoded = decodedOnce<Labels>(labels);

export const measureWords = (id: string): MeasureWords | undefined => decoded().measures[id];

export const dimensionWords = (id: string): DimensionWords | undefined => decoded().dimensions[id];
