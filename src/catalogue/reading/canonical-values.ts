/** Which rows of a table have a recognised value, such as the channel organic search, however it is written. */
import { dimension } from '../catalogue.ts';
import type { RowCondition } from '../types.ts';
import { dimensionColumn } from './dimension-column.ts';
import { normalise } from './normalise.ts';
import { remembered } from './remembered.ts';
import type { Table } from './table-contents.ts';

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

/** For each row whether it has the value; none where the table lacks the column or none of its values is recognised. */
export const rowsWhere = remembered(
  (table: Table, { dimension: id, is }: RowCondition): Uint8Array | undefined => {
    const column = dimensionColumn(table, id);
    if (column === undefined) return undefined;
    const known = new Map<string, string | undefined>();
    let anyRecognised = false;
    const rows = Uint8Array.from(table.rows, (row) => {
      const text = String(row[column.index] ?? '');
      if (!known.has(text)) known.set(text, canonicalValue(id, text));
      const value = known.get(text);
      if (value !== undefined) anyRecognised = true;
      return value === is ? 1 : 0;
    });
    return anyRecognised ? rows : undefined;
  },
);
