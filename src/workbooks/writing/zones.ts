/** Rectangles as grids of cells; rows and columns count from 1. */
import { overlap, type Zone } from '../a1.ts';

export const heightOf = (zone: Zone): number => zone.bottom - zone.top + 1;
export const widthOf = (zone: Zone): number => zone.right - zone.left + 1;

/** The zone of the given size with the same cell at its top left. */
export const resized = ({ top, left }: Zone, rows: number, columns: number): Zone => ({
  top,
  left,
  bottom: top + rows - 1,
  right: left + columns - 1,
});

/** The smallest zone around all of them; undefined where there are none. */
export function boundsOf(zones: readonly Zone[]): Zone | undefined {
  if (zones.length === 0) return undefined;
  return {
    top: Math.min(...zones.map(({ top }) => top)),
    left: Math.min(...zones.map(({ left }) => left)),
    bottom: Math.max(...zones.map(({ bottom }) => bottom)),
    right: Math.max(...zones.map(({ right }) => right)),
  };
}

/** What both have in common; undefined where they do not meet. */
export function commonOf(one: Zone, other: Zone): Zone | undefined {
  if (!overlap(one, other)) return undefined;
  return {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
}

export const sameZone = (one: Zone, other: Zone): boolean =>
  one.top === other.top &&
  one.left === other.left &&
  one.bottom === other.bottom &&
  one.right === other.right;

/** Row by row, what `read` gives for each cell. */
export function mapZone<T>(zone: Zone, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: heightOf(zone) }, (_, row) =>
    Array.from({ length: widthOf(zone) }, (_, column) => read(zone.top + row, zone.left + column)),
  );
}

export function forEachCell(zone: Zone, visit: (row: number, column: number) => void): void {
  for (let row = zone.top; row <= zone.bottom; row += 1) {
    for (let column = zone.left; column <= zone.right; column += 1) visit(row, column);
  }
}

/** One value for each cell of a zone, written cell by cell or zone by zone. */
export class CellGrid<T> {
  readonly zone: Zone;
  readonly #rows: T[][];

  constructor(zone: Zone, empty: T) {
    this.zone = zone;
    this.#rows = mapZone(zone, () => empty);
  }

  get(row: number, column: number): T | undefined {
    return this.#rows[row - this.zone.top]?.[column - this.zone.left];
  }

  set(row: number, column: number, value: T): void {
    const cells = this.#rows[row - this.zone.top];
    const index = column - this.zone.left;
    if (cells !== undefined && index in cells) cells[index] = value;
  }

  copy(): CellGrid<T> {
    const copy = new CellGrid<T | undefined>(this.zone, undefined) as CellGrid<T>;
    forEachCell(this.zone, (row, column) => copy.set(row, column, this.get(row, column) as T));
    return copy;
  }

  /** Rows of values from a cell on; what lies beyond the grid is left out. */
  place(top: number, left: number, rows: readonly (readonly T[])[]): void {
    rows.forEach((row, down) => {
      row.forEach((value, across) => {
        this.set(top + down, left + across, value);
      });
    });
  }

  /** The part of `zone` that lies in the grid. */
  fill(zone: Zone, value: T): void {
    const common = commonOf(zone, this.zone);
    if (common !== undefined) forEachCell(common, (row, column) => this.set(row, column, value));
  }

  rows(zone: Zone = this.zone): T[][] {
    return mapZone(zone, (row, column) => this.get(row, column) as T);
  }
}
