/** Sheet: one tab of the spreadsheet. */
import { parseA1, type Zone } from '../../engine/zone.ts';
import type { ServiceContext } from './service-context.ts';

export function sheet(context: ServiceContext, sheetId: string): object {
  const { workbook, strict, objects } = context;
  const { getters } = workbook.model;

  const everything = (): Zone => {
    const { rows, columns } = workbook.size(sheetId);
    return { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
  };
  const clear = (...commands: string[]) => {
    workbook.write(commands.map((command) => [command, { sheetId, target: [everything()] }] as const));
    return self;
  };
  const name = () => getters.getSheetName(sheetId);
  const cellA1: Zone = { top: 0, left: 0, bottom: 0, right: 0 };

  const self = strict('Spreadsheet.Sheet', {
    getName: name,
    getSheetName: name,
    getIndex: () => getters.getSheetIds().indexOf(sheetId) + 1,
    getParent: () => objects.spreadsheet(),
    setName: (newName: string) => {
      workbook.write([['RENAME_SHEET', { sheetId, newName, oldName: name() }]]);
      return self;
    },
    getMaxRows: () => workbook.size(sheetId).rows,
    getMaxColumns: () => workbook.size(sheetId).columns,
    getLastRow: () => (workbook.contentZone(sheetId)?.bottom ?? -1) + 1,
    getLastColumn: () => (workbook.contentZone(sheetId)?.right ?? -1) + 1,
    getDataRange: () => objects.range(sheetId, workbook.contentZone(sheetId) ?? cellA1),
    getRange: (first: string | number, column?: number, rows = 1, columns = 1) =>
      typeof first === 'string'
        ? rangeFromA1(context, first, sheetId)
        : objects.range(sheetId, checkedZone(first, column ?? 0, rows, columns, everything())),
    clear: ({ contentsOnly = false, formatOnly = false } = {}) =>
      clear(...(formatOnly ? [] : ['DELETE_CONTENT']), ...(contentsOnly ? [] : ['CLEAR_FORMATTING'])),
    clearContents: () => clear('DELETE_CONTENT'),
    clearFormats: () => clear('CLEAR_FORMATTING'),
  });
  return self;
}

/** A range by its notation, on the sheet it names or else on `sheetId`. */
export function rangeFromA1(
  { workbook, objects }: ServiceContext,
  notation: string,
  sheetId: string,
): object {
  const { getters } = workbook.model;
  const [, quoted, plain, cells = ''] = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(.+)$/.exec(notation) ?? [];
  const sheetName = quoted?.replaceAll("''", "'") ?? plain;
  const id = sheetName === undefined ? sheetId : getters.getSheetIdByName(sheetName);
  const zone = id === undefined ? undefined : parseA1(cells, workbook.size(id));
  if (id === undefined || zone === undefined) throw new Error('Range not found');
  return objects.range(id, zone);
}

function checkedZone(row: number, column: number, rows: number, columns: number, sheet: Zone): Zone {
  if (row < 1) throw new Error('The starting row of the range is too small.');
  if (column < 1) throw new Error('The starting column of the range is too small.');
  if (rows < 1) throw new Error('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new Error('The number of columns in the range must be at least 1.');
  const zone = { top: row - 1, left: column - 1, bottom: row + rows - 2, right: column + columns - 2 };
  if (zone.bottom > sheet.bottom || zone.right > sheet.right) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return zone;
}
