/** Where a range is, and the ranges beside and within it. */
import { heightOf, toA1, widthOf, type Zone } from '../../../engine/zone.ts';
import type { Place } from '../../workbook.ts';
import { Handles } from '../handles.ts';
import { checkedZone } from '../sheet/zone.ts';
import type { RangeContext } from './context.ts';

/** The cells that a Range of a script stands for. */
export const ranges = new Handles<Place>();

export function placeMembers({ workbook, objects, sheetId, zone }: RangeContext): object {
  const size = workbook.size(sheetId);
  const part = (top: number, left: number, rows: number, columns: number) =>
    objects.range(sheetId, checkedZone(top + 1, left + 1, rows, columns, size));
  return {
    getRow: () => zone.top + 1,
    getRowIndex: () => zone.top + 1,
    getColumn: () => zone.left + 1,
    getLastRow: () => zone.bottom + 1,
    getLastColumn: () => zone.right + 1,
    getNumRows: () => heightOf(zone),
    getHeight: () => heightOf(zone),
    getNumColumns: () => widthOf(zone),
    getWidth: () => widthOf(zone),
    getA1Notation: () => toA1(zone),
    getGridId: () => workbook.sheetNumber(sheetId),
    getSheet: () => objects.sheet(sheetId),
    getCell: (row: number, column: number) => {
      if (row < 1 || column < 1 || row > heightOf(zone) || column > widthOf(zone)) {
        throw new Error('Cell reference out of range');
      }
      return part(zone.top + row - 1, zone.left + column - 1, 1, 1);
    },
    offset: (rows: number, columns: number, height = heightOf(zone), width = widthOf(zone)) =>
      part(zone.top + rows, zone.left + columns, height, width),
  };
}

export const contains = (outer: Zone, inner: Zone): boolean =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

export const overlap = (first: Zone, second: Zone): boolean =>
  first.top <= second.bottom &&
  second.top <= first.bottom &&
  first.left <= second.right &&
  second.left <= first.right;
