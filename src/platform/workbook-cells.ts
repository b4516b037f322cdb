/** Cells of the open spreadsheet, read and written as whole rectangles. */
import type { Zone } from '../workbooks/a1.ts';
import type { Aspect, CellsPort, TextLook } from '../workbooks/writing/port.ts';
import type { SheetOf } from './workbook-file.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** For each aspect what writes cell by cell, and what writes the same into every cell. */
const WRITERS: Readonly<Record<Aspect, readonly [grid: keyof Range, same: keyof Range]>> = {
  values: ['setValues', 'setValue'],
  formats: ['setNumberFormats', 'setNumberFormat'],
  notes: ['setNotes', 'setNote'],
  backgrounds: ['setBackgrounds', 'setBackground'],
  texts: ['setTextStyles', 'setTextStyle'],
  alignments: ['setHorizontalAlignments', 'setHorizontalAlignment'],
  verticals: ['setVerticalAlignments', 'setVerticalAlignment'],
  wraps: ['setWraps', 'setWrap'],
};

/** Unless they are forced, rows grow to what a line of text needs. */
const USUAL_HEIGHT = 21;

export function workbookCells(sheetOf: SheetOf): CellsPort {
  const rangeOf = (sheet: number, zone: Zone): Range => rangeIn(sheetOf(sheet), zone);
  const write = (range: Range, method: keyof Range, value: unknown) =>
    (range as unknown as Record<string, (value: unknown) => void>)[method]?.(value);
  const styleOf = textStyles();
  const given = (aspect: Aspect) => (value: unknown) =>
    aspect === 'texts' ? styleOf(value as TextLook) : value;
  const rows = (sheet: number, first: number, count: number) => sheetOf(sheet).getRange(first, 1, count, 1);

  return {
    readValues: (sheet, zone) => rangeOf(sheet, zone).getValues(),
    readFormulas: (sheet, zone) => rangeOf(sheet, zone).getFormulas(),
    readFormats: (sheet, zone) => rangeOf(sheet, zone).getNumberFormats(),
    readNotes: (sheet, zone) => rangeOf(sheet, zone).getNotes(),
    write: (sheet, zone, aspect, grid) =>
      write(
        rangeOf(sheet, zone),
        WRITERS[aspect][0],
        grid.map((row) => row.map(given(aspect))),
      ),
    writeSame: (sheet, zone, aspect, value) =>
      write(rangeOf(sheet, zone), WRITERS[aspect][1], given(aspect)(value)),
    merge: (sheet, zone) => void rangeOf(sheet, zone).merge(),
    unmerge: (sheet, zone) => void rangeOf(sheet, zone).breakApart(),
    setWidths: (sheet, first, count, pixels) => void sheetOf(sheet).setColumnWidths(first, count, pixels),
    setHeights: (sheet, first, count, pixels) => {
      const isBelowText = pixels < USUAL_HEIGHT;
      sheetOf(sheet)[isBelowText ? 'setRowHeightsForced' : 'setRowHeights'](first, count, pixels);
    },
    freeze: (sheet, frozenRows, frozenColumns) => {
      sheetOf(sheet).setFrozenRows(frozenRows);
      if (frozenColumns > 0) sheetOf(sheet).setFrozenColumns(frozenColumns);
    },
    setTabColour: (sheet, colour) => void sheetOf(sheet).setTabColor(colour),
    hideGridlines: (sheet) => void sheetOf(sheet).setHiddenGridlines(true),
    fold: (sheet, first, count) => void rows(sheet, first, count).shiftRowGroupDepth(1).collapseGroups(),
    unfold: (sheet, first, count) => void rows(sheet, first, count).shiftRowGroupDepth(-1),
  };
}

/** Each style is made once; equal looks have the same one. */
function textStyles(): (look: TextLook) => GoogleAppsScript.Spreadsheet.TextStyle {
  const made = new Map<TextLook, GoogleAppsScript.Spreadsheet.TextStyle>();
  return (look) => {
    const style = made.get(look) ?? textStyle(look);
    made.set(look, style);
    return style;
  };
}

const textStyle = ({ colour, size, bold, italic }: TextLook): GoogleAppsScript.Spreadsheet.TextStyle =>
  SpreadsheetApp.newTextStyle()
    .setForegroundColor(colour)
    .setFontSize(size)
    .setBold(bold)
    .setItalic(italic)
    .build();

export const rangeIn = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { top, left, bottom, right }: Zone,
): Range => sheet.getRange(top, left, bottom - top + 1, right - left + 1);
