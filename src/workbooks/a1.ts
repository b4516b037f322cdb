/** Cells and zones in A1 notation, and the same counted from 1. */

export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 1 is A, 27 is AA. */
export function letters(column: number): string {
  const rest = (column - 1) % 26;
  const last = String.fromCharCode(65 + rest);
  return column > 26 ? letters((column - 1 - rest) / 26) + last : last;
}

export function columnNumber(text: string): number {
  return Array.from(text).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

export const cellName = (row: number, column: number): string => `${letters(column)}${row}`;

export const zoneName = ({ top, left, bottom, right }: Zone): string => {
  const start = cellName(top, left);
  const end = cellName(bottom, right);
  return start === end ? start : `${start}:${end}`;
};

const A1 = /^\$?([A-Z]{1,3})\$?([1-9]\d*)(?::\$?([A-Z]{1,3})\$?([1-9]\d*))?$/;

/** Reads B2 or B2:D9. */
export function parseZone(text: string): Zone {
  const [, left, top, right = left, bottom = top] = A1.exec(text) ?? [];
  if (left === undefined) throw new Error(`${text} is not a zone such as B2 or B2:D9`);
  return {
    top: Number(top),
    left: columnNumber(left),
    bottom: Number(bottom),
    right: columnNumber(right as string),
  };
}

export function parseCell(text: string): Cell {
  const { top, left } = parseZone(text);
  return { row: top, column: left };
}

export const overlap = (a: Zone, b: Zone): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export const contains = (outer: Zone, inner: Zone): boolean =>
  inner.top >= outer.top &&
  inner.left >= outer.left &&
  inner.bottom <= outer.bottom &&
  inner.right <= outer.right;
