/** Rows and columns of a sheet: how many, how large, hidden, frozen. */
import type { Command } from '../../../engine/engine.ts';
import type { Workbook } from '../../workbook.ts';

type Dimension = 'ROW' | 'COL';

export interface SheetContext {
  readonly workbook: Workbook;
  readonly sheetId: string;
  readonly self: () => object;
}

const span = (from: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => from + index);

/** Rows and columns are never smaller. */
const FEWEST_PIXELS = 2;
/** Rows grow to it, unless they are forced. */
const LINE_OF_TEXT = 21;

export function gridMembers({ workbook, sheetId, self }: SheetContext): object {
  const { getters } = workbook.model;
  const count = (dimension: Dimension) => getters.getNumberHeaders(sheetId, dimension);
  const what = (dimension: Dimension) => (dimension === 'ROW' ? 'rows' : 'columns');
  const elements = (dimension: Dimension, from: number, howMany: number): number[] => {
    if (from < 1 || howMany < 1 || from + howMany - 1 > count(dimension)) {
      throw new Error(`Those ${what(dimension)} are out of bounds.`);
    }
    return span(from - 1, howMany);
  };
  const write = (...commands: Command[]) => {
    workbook.write(commands);
    return self();
  };

  const insert = (dimension: Dimension, position: 'before' | 'after', place: number, quantity: number) => {
    const [base] = elements(dimension, place, 1);
    const sheetName = getters.getSheetName(sheetId);
    return write(['ADD_COLUMNS_ROWS', { sheetId, sheetName, dimension, base, position, quantity }]);
  };
  const remove = (dimension: Dimension, from: number, howMany: number) => {
    const gone = elements(dimension, from, howMany);
    if (gone.length === count(dimension)) {
      throw new Error(`You can't delete all the ${what(dimension)} on the sheet.`);
    }
    const sheetName = getters.getSheetName(sheetId);
    return write(['REMOVE_COLUMNS_ROWS', { sheetId, sheetName, dimension, elements: gone }]);
  };
  const resize = (dimension: Dimension, from: number, howMany: number, wanted: number, least = 0) => {
    if (wanted < FEWEST_PIXELS) throw new Error(`The size of ${what(dimension)} must be at least 2 pixels.`);
    const size = Math.max(wanted, least);
    return write([
      'RESIZE_COLUMNS_ROWS',
      { sheetId, dimension, elements: elements(dimension, from, howMany), size },
    ]);
  };
  const hide = (dimension: Dimension, isHidden: boolean, from: number, howMany: number) => {
    const affected = elements(dimension, from, howMany).filter(
      (index) => getters.isHeaderHiddenByUser(sheetId, dimension, index) !== isHidden,
    );
    if (affected.length === 0) return;
    const visible = span(0, count(dimension)).filter(
      (index) => !getters.isHeaderHiddenByUser(sheetId, dimension, index),
    );
    if (isHidden && visible.length === affected.length) {
      throw new Error(`You can't hide all the ${what(dimension)} on the sheet.`);
    }
    write([
      isHidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS',
      { sheetId, dimension, elements: affected },
    ]);
  };
  const freeze = (dimension: Dimension, quantity: number) => {
    if (quantity < 0 || quantity >= count(dimension)) {
      throw new Error(`You can't freeze all visible ${what(dimension)} on the sheet.`);
    }
    const side = dimension === 'ROW' ? 'ROWS' : 'COLUMNS';
    if (quantity === 0) write([`UNFREEZE_${side}`, { sheetId }]);
    else write([`FREEZE_${side}`, { sheetId, quantity }]);
  };

  return {
    getMaxRows: () => count('ROW'),
    getMaxColumns: () => count('COL'),
    insertRowAfter: (place: number) => insert('ROW', 'after', place, 1),
    insertRowBefore: (place: number) => insert('ROW', 'before', place, 1),
    insertRowsAfter: (place: number, howMany: number) => insert('ROW', 'after', place, howMany),
    insertRowsBefore: (place: number, howMany: number) => insert('ROW', 'before', place, howMany),
    insertRows: (place: number, howMany = 1) => {
      insert('ROW', 'before', place, howMany);
    },
    insertColumnAfter: (place: number) => insert('COL', 'after', place, 1),
    insertColumnBefore: (place: number) => insert('COL', 'before', place, 1),
    insertColumnsAfter: (place: number, howMany: number) => insert('COL', 'after', place, howMany),
    insertColumnsBefore: (place: number, howMany: number) => insert('COL', 'before', place, howMany),
    insertColumns: (place: number, howMany = 1) => {
      insert('COL', 'before', place, howMany);
    },
    deleteRow: (place: number) => remove('ROW', place, 1),
    deleteRows: (place: number, howMany: number) => {
      remove('ROW', place, howMany);
    },
    deleteColumn: (place: number) => remove('COL', place, 1),
    deleteColumns: (place: number, howMany: number) => {
      remove('COL', place, howMany);
    },
    getColumnWidth: (place: number) => getters.getColSize(sheetId, elements('COL', place, 1)[0] as number),
    getRowHeight: (place: number) => getters.getRowSize(sheetId, elements('ROW', place, 1)[0] as number),
    setColumnWidth: (place: number, width: number) => resize('COL', place, 1, width),
    setColumnWidths: (from: number, howMany: number, width: number) => resize('COL', from, howMany, width),
    setRowHeight: (place: number, height: number) => resize('ROW', place, 1, height, LINE_OF_TEXT),
    setRowHeights: (from: number, howMany: number, height: number) =>
      resize('ROW', from, howMany, height, LINE_OF_TEXT),
    setRowHeightsForced: (from: number, howMany: number, height: number) =>
      resize('ROW', from, howMany, height),
    hideRows: (from: number, howMany = 1) => hide('ROW', true, from, howMany),
    showRows: (from: number, howMany = 1) => hide('ROW', false, from, howMany),
    hideColumns: (from: number, howMany = 1) => hide('COL', true, from, howMany),
    showColumns: (from: number, howMany = 1) => hide('COL', false, from, howMany),
    isRowHiddenByUser: (place: number) => getters.isHeaderHiddenByUser(sheetId, 'ROW', place - 1),
    isColumnHiddenByUser: (place: number) => getters.isHeaderHiddenByUser(sheetId, 'COL', place - 1),
    getFrozenRows: () => getters.getPaneDivisions(sheetId).ySplit,
    getFrozenColumns: () => getters.getPaneDivisions(sheetId).xSplit,
    setFrozenRows: (rows: number) => freeze('ROW', rows),
    setFrozenColumns: (columns: number) => freeze('COL', columns),
    hasHiddenGridlines: () => !getters.getGridLinesVisibility(sheetId),
    setHiddenGridlines: (isHidden: boolean) =>
      write(['SET_GRID_LINES_VISIBILITY', { sheetId, areGridLinesVisible: !isHidden }]),
  };
}
