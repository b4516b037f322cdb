/** Refuses answers that Data Studio would cut off or drop. */
import { refuse } from './problem.ts';
import type { ResponseRow } from './shaped-rows.ts';

const MOST_ROWS = 1_000_000;
const MOST_MEGABYTES = 49;
const MEGABYTE = 1_000_000;
const ROWS_MEASURED = 1_000;

export function refuseTooMany(rows: number): void {
  if (rows > MOST_ROWS) refuse({ code: 'too_many_rows', rows, most: MOST_ROWS });
}

/** The size is estimated from rows taken evenly from the whole. */
export function refuseTooMuch(rows: readonly ResponseRow[]): void {
  const step = Math.max(1, Math.floor(rows.length / ROWS_MEASURED));
  let measured = 0;
  let length = 0;
  for (let row = 0; row < rows.length; row += step) {
    measured += 1;
    length += JSON.stringify(rows[row]).length + 1;
  }
  const megabytes = measured === 0 ? 0 : ((length / measured) * rows.length) / MEGABYTE;
  if (megabytes > MOST_MEGABYTES) {
    refuse({ code: 'too_many_bytes', megabytes: Math.ceil(megabytes), most: MOST_MEGABYTES });
  }
}
