/** The cells that a formula of the sheet's own functions is made of, as candidates for the inputs of a KPI. */
import { type Place, reference } from './argument-values.ts';
import type { PanelPort } from './port.ts';

const SINGLE_CELL = /(?:'(?:[^']|'')+'!|[\p{L}\d_.]+!)?\$?[A-Z]{1,3}\$?\d+(?![\d(:])/gu;
const QUOTED_TEXT = /"(?:[^"]|"")*"/g;
/** More have too many orders to try. */
const MOST_CELLS = 5;

/** Each once, in the order in which they first occur; none where there are more than a KPI has inputs. */
export function referencesIn(port: PanelPort, sheet: number, formula: string): Place[] {
  const found = formula.replace(QUOTED_TEXT, '""').match(SINGLE_CELL) ?? [];
  const texts = found.map((text) => text.replace(/\$/g, ''));
  const distinct = texts.filter((text, index) => texts.indexOf(text) === index);
  if (distinct.length > MOST_CELLS) return [];
  return distinct.flatMap((text) => reference(port, sheet, text) ?? []);
}

/** Every way to choose `count` of the values in any order, that of the formula first. */
export function ordersOf(values: readonly unknown[], count: number): unknown[][] {
  if (count === 0) return [[]];
  return values.flatMap((value, index) => {
    const rest = values.filter((_, other) => other !== index);
    return ordersOf(rest, count - 1).map((order) => [value, ...order]);
  });
}
