/** Which rows of a table have a recognised value, such as the channel organic search, however it is written. */
import { dimension } from '../catalogue.ts';
import type { RowCondition } from '../types.ts';
import { dimensionColumn } from './dimension-column.ts';
import { normalise } from './normalise.ts';
import { remembered } from './remembered.ts';
import { cellsOf, type Table } from './table-contents.ts';

const indexes = new Map<string, ReadonlyMap<string, string>>();

/** The value as the catalogue names it; none where the text is not recognised. */
export function canonicalValue(dimensionId: string, text: string): string | undefined {
  let index = indexes.get(dimensionId);
  if (index === undefined) {
    index = buildIndex(dimensionId);
    indexes.set(dimensionId, index);
  }
  return index.get(valueWord(text));
}

function buildIndex(dimensionId: string): Map<string, string> {
  const index = new Map<string, string>();
  for (const { value, alsoWritten } of dimension(dimensionId)?.values ?? []) {
    for (const text of [value, ...alsoWritten]) {
      if (!index.has(valueWord(text))) index.set(valueWord(text), value);
    }
  }
  return index;
}

/** A value of punctuation only keeps it. */
function valueWord(text: string): string {
  return normalise(text) || text.trim();
}

/** Whether the table has the dimension and any of its values is recognised. */
export const recognises = remembered((table: Table, dimensionId: string): boolean => {
  const column = dimensionColumn(table, dimensionId);
  if (column === undefined) return false;
  const unrecognised = new Set<unknown>();
  return cellsOf(table, column.index).some((cell) => {
    if (unrecognised.has(cell)) return false;
    unrecognised.add(cell);
    return canonicalValue(dimensionId, cellText(cell)) !== undefined;
  });
});

/** For each row whether it has the value; none where the table lacks the column or none of its values is recognised. */
export const rowsWhere = remembered(
  (table: Table, { dimension: id, is }: RowCondition): Uint8Array | undefined => {
    const column = dimensionColumn(table, id);
    if (column === undefined || !recognises(table, id)) return undefined;
    const known = new Map<unknown, boolean>();
    const cells = cellsOf(table, column.index);
    const rows = new Uint8Array(cells.length);
    for (let row = 0; row < rows.length; row++) {
      const cell = cells[row];
      let holds = known.get(cell);
      if (holds === undefined) {
        holds = canonicalValue(id, cellText(cell)) === is;
        known.set(cell, holds);
      }
      if (holds) rows[row] = 1;
    }
    return rows;
  },
);

const cellText = (cell: unknown): string => String(cell ?? '');
