/** A tab of settings whose columns have fixed names, in any of three languages. */

import { normalise } from '../../catalogue/reading/normalise.ts';
import type { Language, Texts } from '../../catalogue/types.ts';
import { isBlank } from '../../core/cells.ts';
import type { Place } from '../../core/failure.ts';
import { refuse } from '../problem.ts';
import type { Cells } from './port.ts';

export interface NamedColumns<Name extends string> {
  readonly tab: string;
  /** Of each row that has anything in these columns, counted from the top of the tab. */
  readonly rowNumbers: readonly number[];
  /** The cells of those rows. */
  readonly cells: Readonly<Record<Name, readonly unknown[]>>;
  readonly placeOf: (name: Name, index: number) => Place;
}

const ROWS_SEARCHED = 30;

export function namedColumns<Name extends string>(
  tab: string,
  rows: Cells,
  names: Readonly<Record<Name, Texts>>,
  language: Language,
): NamedColumns<Name> {
  const wanted = Object.keys(names) as Name[];
  const { at, found } = bestHeader(tab, rows, wanted, names);
  const missing = wanted.filter((name) => found[name] === undefined);
  if (missing.length > 0) {
    refuse({ code: 'tab_lacks_headers', tab, headers: missing.map((name) => names[name][language]) });
  }
  const columns = found as Readonly<Record<Name, number>>;
  const rowNumbers: number[] = [];
  for (let index = at + 1; index < rows.length; index++) {
    if (wanted.some((name) => !isBlank(rows[index]?.[columns[name]]))) rowNumbers.push(index + 1);
  }
  const cells = {} as Record<Name, readonly unknown[]>;
  for (const name of wanted) cells[name] = rowNumbers.map((row) => rows[row - 1]?.[columns[name]] ?? '');
  const placeOf = (name: Name, index: number): Place => ({
    argument: String(rows[at]?.[columns[name]]),
    row: rowNumbers[index] as number,
    column: columns[name] + 1,
    tab,
  });
  return { tab, rowNumbers, cells, placeOf };
}

/** The row with most of the names, and where in it each stands. */
function bestHeader<Name extends string>(
  tab: string,
  rows: Cells,
  wanted: readonly Name[],
  names: Readonly<Record<Name, Texts>>,
): { readonly at: number; readonly found: Partial<Record<Name, number>> } {
  if (rows.every((row) => row.every(isBlank))) return refuse({ code: 'tab_empty', tab });
  let best: { at: number; found: Partial<Record<Name, number>> } = { at: 0, found: {} };
  rows.slice(0, ROWS_SEARCHED).forEach((row, at) => {
    const words = Array.from(row, (cell) => normalise(String(cell ?? '')));
    const found: Partial<Record<Name, number>> = {};
    for (const name of wanted) {
      const accepted = Object.values(names[name] as Texts).map(normalise);
      const index = words.findIndex((word) => accepted.includes(word));
      if (index >= 0) found[name] = index;
    }
    if (Object.keys(found).length > Object.keys(best.found).length) best = { at, found };
  });
  return best;
}
