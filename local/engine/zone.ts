/** Rectangles of a sheet, counted from 0 with both ends included, and the A1 notation of them. */

export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

export const heightOf = (zone: Zone): number => zone.bottom - zone.top + 1;
export const widthOf = (zone: Zone): number => zone.right - zone.left + 1;

/** Row by row, what `read` gives for each cell. */
export function mapZone<T>(zone: Zone, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: heightOf(zone) }, (_, row) =>
    Array.from({ length: widthOf(zone) }, (_, column) => read(zone.top + row, zone.left + column)),
  );
}

const A1 = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/i;

/** The zone of B2, B2:D9, B:D, 2:9 or B2:D; undefined for anything else. */
export function parseA1(text: string, size: SheetSize): Zone | undefined {
  const [, startLetters = '', startDigits = '', endLetters, endDigits] = A1.exec(text) ?? [];
  if (startLetters + startDigits === '') return undefined;
  const isSingle = endLetters === undefined;
  if (isSingle && (startLetters === '' || startDigits === '')) return undefined;
  const zone = {
    left: columnOf(startLetters) ?? 0,
    top: rowOf(startDigits) ?? 0,
    right: columnOf(isSingle ? startLetters : endLetters) ?? size.columns - 1,
    bottom: rowOf(isSingle ? startDigits : (endDigits ?? '')) ?? size.rows - 1,
  };
  return {
    left: Math.min(zone.left, zone.right),
    right: Math.max(zone.left, zone.right),
    top: Math.min(zone.top, zone.bottom),
    bottom: Math.max(zone.top, zone.bottom),
  };
}

export function toA1({ top, left, bottom, right }: Zone): string {
  const start = `${lettersOf(left)}${top + 1}`;
  return top === bottom && left === right ? start : `${start}:${lettersOf(right)}${bottom + 1}`;
}

const rowOf = (digits: string): number | undefined => (digits === '' ? undefined : Number(digits) - 1);

function columnOf(letters: string): number | undefined {
  if (letters === '') return undefined;
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}
