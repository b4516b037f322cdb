/** Font families: the sheet engine has one typeface, so they are kept beside the cells. */

import { ANNOTATE, DROP_ANNOTATION } from '../../../engine/annotations.ts';
import { mapZone, type Zone } from '../../../engine/zone.ts';
import type { RangeContext } from './context.ts';
import { checkSize, type Patch, patches, whole } from './grid.ts';
import { contains } from './place.ts';

const USUAL = 'Arial';

export function fontMembers({ workbook, sheetId, zone, self }: RangeContext): object {
  const set = (all: readonly Patch<string | null>[]) => {
    const kept = fonts();
    const commands = all.flatMap(({ item, zones }) =>
      zones.flatMap((part) => {
        const replaced = kept.filter((font) => contains(part, font.zone));
        const id = workbook.newId();
        const ranges = [workbook.textOf({ sheetId, zone: part })];
        const annotation = { id, kind: 'font', ranges, data: { family: item ?? USUAL } };
        return [
          ...replaced.map((font) => [DROP_ANNOTATION, { id: font.id }] as const),
          [ANNOTATE, { annotation }] as const,
        ];
      }),
    );
    workbook.write(commands);
    return self();
  };
  const fonts = () =>
    workbook.annotations('font').flatMap(({ id, ranges = [], data }) => {
      const place = workbook.placeOf(ranges[0] as string);
      return place?.sheetId === sheetId ? [{ id, zone: place.zone, family: data.family as string }] : [];
    });
  const families = () => {
    const kept = fonts();
    return (row: number, column: number) => {
      const cell: Zone = { top: row, bottom: row, left: column, right: column };
      return kept.findLast((font) => contains(font.zone, cell))?.family ?? USUAL;
    };
  };
  return {
    getFontFamily: () => families()(zone.top, zone.left),
    getFontFamilies: () => mapZone(zone, families()),
    setFontFamily: (family: string | null) => set(whole(family, zone)),
    setFontFamilies: (rows: (string | null)[][]) => {
      checkSize(rows, zone);
      return set(patches(rows, zone));
    },
  };
}
