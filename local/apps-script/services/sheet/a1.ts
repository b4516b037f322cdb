/** Ranges by their notation, on the sheet that it names or else on the one at hand. */
import { parseA1 } from '../../../engine/zone.ts';
import type { Place, Workbook } from '../../workbook.ts';
import type { ServiceContext } from '../service-context.ts';

function placeFromA1(workbook: Workbook, notation: string, sheetId: string): Place {
  const { getters } = workbook.model;
  const [, quoted, plain, cells = ''] = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(.+)$/.exec(notation) ?? [];
  const sheetName = quoted?.replaceAll("''", "'") ?? plain;
  const id = sheetName === undefined ? sheetId : getters.getSheetIdByName(sheetName);
  const zone = id === undefined ? undefined : parseA1(cells, workbook.size(id));
  if (id === undefined || zone === undefined) throw new Error('Range not found');
  const { rows, columns } = workbook.size(id);
  if (zone.bottom >= rows || zone.right >= columns) throw new Error('Range not found');
  return { sheetId: id, zone };
}

export function rangeFromA1(context: ServiceContext, notation: string, sheetId: string): object {
  const place = placeFromA1(context.workbook, notation, sheetId);
  return context.objects.range(place.sheetId, place.zone);
}

export const rangeListFromA1 = (
  context: ServiceContext,
  notations: readonly string[],
  sheetId: string,
): object =>
  context.objects.rangeList(notations.map((notation) => placeFromA1(context.workbook, notation, sheetId)));
