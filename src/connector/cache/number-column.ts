/** A column of numbers as text: each as a whole number of hundredths or the like, in as few digits to the base 64 as all need. */
import type { EncodedColumn } from './encoded-column.ts';
import { textOf } from './letters.ts';

export interface NumberHead {
  readonly kind: 'numbers';
  readonly length: number;
  readonly scale: number;
  readonly least: number;
  readonly digits: number;
  /** Cells that are neither number nor blank, by position. */
  readonly others: readonly (readonly [number, unknown])[];
}

const BITS = 6;
const DIGIT = 2 ** BITS - 1;
const FIRST_DIGIT = 0x30;
const LARGEST_SCALE = 10_000;
/** Thirty bits, which whole numbers are quickest in. */
const MOST_DIGITS = 5;
const MOST_OTHERS = 100;
/** The code of a cell that holds no number. */
const NONE = 0;

type Range = Pick<NumberHead, 'scale' | 'least' | 'digits' | 'others'>;

/** None where the cells are not mostly numbers with a few decimals. */
export function numberColumn(cells: readonly unknown[]): EncodedColumn<NumberHead> | undefined {
  const range = rangeOf(cells);
  const codes = range === undefined ? undefined : codesOf(cells, range);
  if (range === undefined || codes === undefined) return undefined;
  const body = textOf(codes);
  return { head: { kind: 'numbers', length: body.length, ...range }, body };
}

function rangeOf(cells: readonly unknown[]): Range | undefined {
  const others: [number, unknown][] = [];
  let scale = 1;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at];
    if (typeof cell === 'number') {
      while (Math.round(cell * scale) / scale !== cell) {
        scale *= 10;
        if (scale > LARGEST_SCALE) return undefined;
      }
      if (cell < least) least = cell;
      if (cell > most) most = cell;
    } else if (cell !== '') {
      if (others.length === MOST_OTHERS) return undefined;
      others.push([at, cell]);
    }
  }
  if (least > most) return undefined;
  const lowest = Math.round(least * scale);
  const highest = Math.round(most * scale) - lowest + 1;
  const digits = Math.max(1, Math.ceil(Math.log2(highest + 1) / BITS));
  return digits > MOST_DIGITS ? undefined : { scale, least: lowest, digits, others };
}

/** None where a number does not come back exactly. */
function codesOf(cells: readonly unknown[], { scale, least, digits }: Range): Uint8Array | undefined {
  const codes = new Uint8Array(cells.length * digits);
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at];
    let code = NONE;
    if (typeof cell === 'number') {
      const whole = Math.round(cell * scale);
      if (whole / scale !== cell) return undefined;
      code = whole - least + 1;
    }
    for (let place = (at + 1) * digits - 1; place >= at * digits; place--) {
      codes[place] = FIRST_DIGIT + (code & DIGIT);
      code >>= BITS;
    }
  }
  return codes;
}

export function numbersIn(
  { scale, least, digits, others }: NumberHead,
  body: string,
  rows: number,
): readonly unknown[] {
  const cells = new Array<unknown>(rows);
  for (let at = 0; at < rows; at++) {
    let code = NONE;
    for (let place = at * digits; place < (at + 1) * digits; place++) {
      code = (code << BITS) | (body.charCodeAt(place) - FIRST_DIGIT);
    }
    cells[at] = code === NONE ? '' : (code - 1 + least) / scale;
  }
  for (const [at, cell] of others) cells[at] = cell;
  return cells;
}
