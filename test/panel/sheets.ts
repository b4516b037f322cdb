/** Sheets with made-up figures for tests of the panel. */
import type { Content } from './file-in-memory.ts';

export const CHANNELS: readonly (readonly Content[])[] = [
  ['Kanal', 'Kostnad', 'Leads', 'Nya kunder', 'Min kolumn'],
  ['Google Ads', 12000, 24, 4, 'a'],
  ['LinkedIn', 18000, 15, 3, 'b'],
  ['Mässa', 30000, 20, 5, 'c'],
];
