/** Merged cells. */
import { heightOf, widthOf, type Zone } from '../../../engine/zone.ts';
import type { RangeContext } from './context.ts';
import { contains, overlap } from './place.ts';

export function mergeMembers({ workbook, objects, sheetId, zone, self }: RangeContext): object {
  const merges = () =>
    workbook.model.getters
      .getMerges(sheetId)
      .map(({ top, left, bottom, right }) => ({ top, left, bottom, right }));
  const touching = () => merges().filter((merge) => overlap(merge, zone));

  const merge = (zones: readonly Zone[]) => {
    const inside = touching();
    if (!inside.every((merge) => contains(zone, merge))) {
      throw new Error('You must select all cells in a merged range to merge or unmerge them.');
    }
    const target = zones.filter((part) => heightOf(part) * widthOf(part) > 1);
    workbook.write([
      ...(inside.length > 0 ? ([['REMOVE_MERGE', { sheetId, target: inside }]] as const) : []),
      ...(target.length > 0 ? ([['ADD_MERGE', { sheetId, target, force: true }]] as const) : []),
    ]);
    return self();
  };
  const rows = Array.from({ length: heightOf(zone) }, (_, index) => zone.top + index);
  const columns = Array.from({ length: widthOf(zone) }, (_, index) => zone.left + index);

  return {
    merge: () => merge([zone]),
    mergeAcross: () => merge(rows.map((row) => ({ ...zone, top: row, bottom: row }))),
    mergeVertically: () => merge(columns.map((column) => ({ ...zone, left: column, right: column }))),
    breakApart: () => merge([]),
    isPartOfMerge: () => touching().length > 0,
    getMergedRanges: () => touching().map((merge) => objects.range(sheetId, merge)),
  };
}
