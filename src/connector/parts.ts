/** Rows of several parts one after another: a part leaves the columns that it does not have empty. */
import type { Note, Rows, Value } from './source.ts';

export interface Part {
  /** The columns that it has. */
  readonly ids: readonly string[];
  readonly rows: Rows;
}

export function oneAfterAnother(parts: readonly Part[], isText: (id: string) => boolean): Rows {
  const count = parts.reduce((total, { rows }) => total + rows.count, 0);
  const column = (id: string): readonly Value[] => {
    const [only] = parts;
    if (parts.length === 1 && only?.ids.includes(id)) return only.rows.column(id);
    const values = new Array<Value>(count).fill(isText(id) ? '' : null);
    let start = 0;
    for (const { ids, rows } of parts) {
      if (ids.includes(id)) {
        const own = rows.column(id);
        for (let row = 0; row < rows.count; row++) values[start + row] = own[row] as Value;
      }
      start += rows.count;
    }
    return values;
  };
  return { count, notes: distinctNotes(parts), column };
}

function distinctNotes(parts: readonly Part[]): readonly Note[] {
  const notes = new Map<string, Note>();
  for (const { rows } of parts) for (const note of rows.notes ?? []) notes.set(JSON.stringify(note), note);
  return Array.from(notes.values());
}
