/** Every dimension: what rows can be grouped and filtered by. */
import type { DimensionDefinition } from './types.ts';

export const dimensions: readonly DimensionDefinition[] = [
  {
    id: 'channel',
    label: { en: 'Channel', sv: 'Kanal', nb: 'Kanal' },
    synonyms: ['channel', 'kanal'],
    kind: 'text',
  },
];
