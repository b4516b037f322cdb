/** Every dimension: what rows can be grouped and filtered by. */
import { audience } from './dimensions/audience.ts';
import { content } from './dimensions/content.ts';
import { sales } from './dimensions/sales.ts';
import { time } from './dimensions/time.ts';
import { traffic } from './dimensions/traffic.ts';
import type { DimensionDefinition } from './types.ts';

export const dimensions: readonly DimensionDefinition[] = [
  ...time,
  ...traffic,
  ...audience,
  ...content,
  ...sales,
];
