/** How currencies are written behind the name of a column, and the currency that each stands for. */
import { letters } from '../a1.ts';
import { quoted } from './formula-parts.ts';
import type { Read } from './read-tab.ts';
import { FACT_ROW, type readingBlock } from './reading.ts';

/** The column of the block in which the list begins. */
export const UNITS = 6;

/** Each of the crowns may be written as kr. */
const CROWN = `=IF(${quoted('{money}')}="kr";${quoted('{currency}')};"kr")`;

const WRITTEN: readonly (readonly [unit: string, currency: string])[] = [
  ...['SEK', 'NOK', 'DKK', 'EUR', 'USD', 'GBP'].map((code) => [`(${code})`, code] as const),
  ['(€)', 'EUR'],
  ['($)', 'USD'],
  ['(£)', 'GBP'],
  ['(kr)', CROWN],
  [', kr', CROWN],
  ['i kr', CROWN],
];

/** With a header, to stand on the Checks tab. */
export function currencyUnits({ words }: Read): string[][] {
  const { facts, columns } = words.shared.reading;
  return [[columns.unit, facts.currency], ...WRITTEN.map((row) => [...row])];
}

/** Their cells, for VLOOKUP. */
export function unitsZone({ left }: ReturnType<typeof readingBlock>): string {
  const [from, to] = [letters(left + UNITS), letters(left + UNITS + 1)];
  return `$${from}$${FACT_ROW + 1}:$${to}$${FACT_ROW + WRITTEN.length}`;
}
