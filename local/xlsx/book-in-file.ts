/** A workbook as the engine has put it into an .xlsx file: its sheets, and how to name their cells. */
import type { Model } from '../engine/engine.ts';
import { lettersOf, type SheetSize, type Zone } from '../engine/zone.ts';
import { unescaped, type XlsxParts } from './xlsx-parts.ts';

export interface SheetInFile {
  readonly id: string;
  /** At most 31 signs, which may be less than it has in the workbook. */
  readonly name: string;
  readonly path: string;
  readonly index: number;
  readonly size: SheetSize;
}

export interface BookInFile {
  readonly model: Model;
  readonly parts: XlsxParts;
  readonly sheets: readonly SheetInFile[];
}

/** Cells of a sheet of the file. */
export interface PlaceInFile {
  readonly sheet: SheetInFile;
  readonly zone: Zone;
}

export function bookInFile(parts: XlsxParts, model: Model): BookInFile {
  const { getters } = model;
  const names = [...parts.read('xl/workbook.xml').matchAll(/<sheet [^>]*\bname="([^"]*)"/g)];
  const sheets = getters.getSheetIds().map((id, index) => ({
    id,
    index,
    name: unescaped(names[index]?.[1] ?? ''),
    path: `xl/worksheets/sheet${index}.xml`,
    size: { rows: getters.getNumberRows(id), columns: getters.getNumberCols(id) },
  }));
  return { model, parts, sheets };
}

/** Where a range lies that is written as in a formula of a sheet; undefined once it is gone. */
export function placeOf(
  { model, sheets }: BookInFile,
  text: string,
  sheetId?: string,
): PlaceInFile | undefined {
  const range = model.getters.getRangeFromSheetXC(sheetId as string, text);
  const sheet = sheets.find(({ id }) => id === range.sheetId);
  const isGone = range.invalidXc !== undefined || range.invalidSheetName !== undefined;
  return isGone || sheet === undefined ? undefined : { sheet, zone: range.zone };
}

/** Such as 'B2B · Data'!$A$1:$L$24. */
export const referenceTo = ({ sheet, zone }: PlaceInFile): string =>
  `'${sheet.name.replaceAll("'", "''")}'!${fixed(zone)}`;

function fixed({ top, left, bottom, right }: Zone): string {
  const start = `$${lettersOf(left)}$${top + 1}`;
  return top === bottom && left === right ? start : `${start}:$${lettersOf(right)}$${bottom + 1}`;
}

/** Elements of a sheet come in a fixed order; of those that are added or looked for, the end of it. */
const ORDER = [
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'drawing',
  'legacyDrawing',
  'tableParts',
];

/** Puts elements into a sheet, before all that come after `name` in the format. */
export function placeElement(sheet: string, name: string, xml: string): string {
  const later = ORDER.slice(ORDER.indexOf(name) + 1).map((tag) => sheet.search(new RegExp(`<${tag}[ >/]`)));
  const place = later.find((index) => index >= 0) ?? sheet.lastIndexOf('</worksheet>');
  return sheet.slice(0, place) + xml + sheet.slice(place);
}
