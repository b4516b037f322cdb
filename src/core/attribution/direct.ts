/** Visits without a known source, in the words that web analysis uses for them. */

const DIRECT = new Set([
  'direct',
  '(direct)',
  '(none)',
  '(direct) / (none)',
  'direkt',
  'direkte',
  'direkttrafik',
  'direktetrafikk',
]);

export const isDirect = (channel: string): boolean => DIRECT.has(channel.toLowerCase());
