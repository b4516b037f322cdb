/** Range: a rectangle of cells. */
import { cellValue } from '../../engine/cell-values.ts';
import { errorAsAtGoogle } from '../../engine/error-values.ts';
import { heightOf, mapZone, toA1, widthOf, type Zone } from '../../engine/zone.ts';
import { formulaContent, valueContent } from '../typed-content.ts';
import type { ServiceContext } from './service-context.ts';

/** What Google calls the format of a cell that has none. */
const GENERAL = '0.###############';

export function range(context: ServiceContext, sheetId: string, zone: Zone): object {
  const { workbook, reading, strict, objects } = context;

  const valueAt = (row: number, column: number) => cellValue(workbook.cell(sheetId, row, column), reading);
  const displayAt = (row: number, column: number) =>
    errorAsAtGoogle(workbook.cell(sheetId, row, column).formattedValue);
  const formulaAt = (row: number, column: number) => workbook.formula(sheetId, row, column);
  const formatAt = (row: number, column: number) => workbook.format(sheetId, row, column) ?? GENERAL;

  /** Writes one item per cell through an engine command. */
  const write = (
    command: string,
    rows: readonly unknown[][],
    payload: (item: unknown, at: Zone) => object,
  ) => {
    checkSize(rows, zone);
    const cells = mapZone(zone, (row, column) => {
      const at = { top: row, left: column, bottom: row, right: column };
      const item = (rows[row - zone.top] as unknown[])[column - zone.left];
      return [command, { sheetId, ...payload(item, at) }] as const;
    });
    workbook.write(cells.flat());
    return self;
  };
  const position = ({ top, left }: Zone) => ({ row: top, col: left });
  const everyCell = (item: unknown) => mapZone(zone, () => item);

  const setValues = (rows: unknown[][]) =>
    write('UPDATE_CELL', rows, (value, at) => ({ ...position(at), ...valueContent(value, workbook) }));
  const setFormulas = (rows: unknown[][]) =>
    write('UPDATE_CELL', rows, (formula, at) => ({
      ...position(at),
      ...(formula === '' ? { content: '' } : formulaContent(String(formula), workbook)),
    }));
  const setNumberFormats = (rows: unknown[][]) =>
    write('SET_FORMATTING', rows, (format, at) => ({
      target: [at],
      format: format === GENERAL ? '' : String(format),
    }));
  const clear = (...commands: string[]) => {
    workbook.write(commands.map((command) => [command, { sheetId, target: [zone] }] as const));
    return self;
  };
  const part = (top: number, left: number, rows: number, columns: number) =>
    objects.range(sheetId, { top, left, bottom: top + rows - 1, right: left + columns - 1 });

  const self = strict('Spreadsheet.Range', {
    getValue: () => valueAt(zone.top, zone.left),
    getValues: () => mapZone(zone, valueAt),
    getDisplayValue: () => displayAt(zone.top, zone.left),
    getDisplayValues: () => mapZone(zone, displayAt),
    getFormula: () => formulaAt(zone.top, zone.left),
    getFormulas: () => mapZone(zone, formulaAt),
    getNumberFormat: () => formatAt(zone.top, zone.left),
    getNumberFormats: () => mapZone(zone, formatAt),
    setValue: (value: unknown) => setValues(everyCell(value)),
    setValues,
    setFormula: (formula: string) => setFormulas(everyCell(formula)),
    setFormulas,
    setNumberFormat: (format: string) => setNumberFormats(everyCell(format)),
    setNumberFormats,
    clear: ({ contentsOnly = false, formatOnly = false } = {}) =>
      clear(...(formatOnly ? [] : ['DELETE_CONTENT']), ...(contentsOnly ? [] : ['CLEAR_FORMATTING'])),
    clearContent: () => clear('DELETE_CONTENT'),
    clearFormat: () => clear('CLEAR_FORMATTING'),
    isBlank: () => mapZone(zone, valueAt).every((row) => row.every((value) => value === '')),
    getRow: () => zone.top + 1,
    getColumn: () => zone.left + 1,
    getLastRow: () => zone.bottom + 1,
    getLastColumn: () => zone.right + 1,
    getNumRows: () => heightOf(zone),
    getNumColumns: () => widthOf(zone),
    getA1Notation: () => toA1(zone),
    getSheet: () => objects.sheet(sheetId),
    getCell: (row: number, column: number) => part(zone.top + row - 1, zone.left + column - 1, 1, 1),
    offset: (rows: number, columns: number, height = heightOf(zone), width = widthOf(zone)) =>
      part(zone.top + rows, zone.left + columns, height, width),
  });
  return self;
}

function checkSize(rows: readonly unknown[][], zone: Zone): void {
  const complain = (what: string, has: number, needs: number): never => {
    throw new Error(
      `The number of ${what} in the data does not match the number of ${what} in the range. ` +
        `The data has ${has} but the range has ${needs}.`,
    );
  };
  if (rows.length !== heightOf(zone)) complain('rows', rows.length, heightOf(zone));
  const uneven = rows.find((row) => row.length !== widthOf(zone));
  if (uneven !== undefined) complain('columns', uneven.length, widthOf(zone));
}
