/** Every measure, in the order in which they are listed. */
import { cost } from './measures/cost.ts';
import type { MeasureDefinition } from './types.ts';

export const measures: readonly MeasureDefinition[] = [...cost];
