/** Sheet: one tab of the spreadsheet. */

import type { Command } from '../../engine/engine.ts';
import type { Zone } from '../../engine/zone.ts';
import type { EnumValue } from '../enumeration.ts';
import { hexColour } from './colours.ts';
import { metadataMembers } from './developer-metadata.ts';
import { Handles } from './handles.ts';
import { namedRanges } from './named-range.ts';
import { protect, protections } from './protection.ts';
import { dropNotes } from './range/notes.ts';
import { rangeMembers } from './range.ts';
import { activateSheet } from './select.ts';
import { activeMembers } from './selection.ts';
import type { ServiceContext } from './service-context.ts';
import { rangeFromA1, rangeListFromA1 } from './sheet/a1.ts';
import { chartMembers } from './sheet/charts.ts';
import { gridMembers } from './sheet/grid.ts';
import { sheetGroupMembers } from './sheet/groups.ts';
import { checkSheetName, freeCopyName } from './sheet/names.ts';
import { moveSheet } from './sheet/order.ts';
import { ruleMembers } from './sheet/rules.ts';
import { checkedZone } from './sheet/zone.ts';

/** The engine's id of the sheet that a Sheet of a script stands for. */
export const sheets = new Handles<string>();

export function sheet(context: ServiceContext, sheetId: string): object {
  const { workbook, strict, objects } = context;
  const { getters } = workbook.model;
  const here = { workbook, sheetId, self: () => self };

  const everything = (): Zone => {
    const { rows, columns } = workbook.size(sheetId);
    return { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
  };
  const write = (...commands: Command[]) => {
    workbook.write(commands);
    return self;
  };
  const all = (command: string): Command => [command, { sheetId, target: [everything()] }];
  const name = () => getters.getSheetName(sheetId);
  const cellA1: Zone = { top: 0, left: 0, bottom: 0, right: 0 };
  const colour = () => getters.getSheet(sheetId).color;
  const setColour = (text: string | null) =>
    write(['COLOR_SHEET', { sheetId, color: text === null || text === '' ? undefined : hexColour(text) }]);
  const dataZone = () => workbook.contentZone(sheetId) ?? cellA1;
  const active = activeMembers(context);

  const self: object = strict('Spreadsheet.Sheet', {
    getName: name,
    getSheetName: name,
    getSheetId: () => workbook.sheetNumber(sheetId),
    getIndex: () => getters.getSheetIds().indexOf(sheetId) + 1,
    getParent: () => objects.spreadsheet(),
    getType: () => context.enumeration('Spreadsheet.SheetType').GRID,
    setName: (newName: string) => {
      checkSheetName(workbook, newName, sheetId);
      return write(['RENAME_SHEET', { sheetId, newName, oldName: name() }]);
    },
    ...gridMembers(here),
    ...sheetGroupMembers(context, here),
    ...ruleMembers(context, sheetId),
    ...chartMembers(context, sheetId),
    ...metadataMembers(context, { sheetId }, () => self),
    getLastRow: () => (workbook.contentZone(sheetId)?.bottom ?? -1) + 1,
    getLastColumn: () => (workbook.contentZone(sheetId)?.right ?? -1) + 1,
    getDataRange: () => objects.range(sheetId, dataZone()),
    getRange: (first: string | number, column?: number, rows = 1, columns = 1) =>
      typeof first === 'string'
        ? rangeFromA1(context, first, sheetId)
        : objects.range(sheetId, checkedZone(first, column ?? 0, rows, columns, workbook.size(sheetId))),
    getRangeList: (notations: string[]) => rangeListFromA1(context, notations, sheetId),
    getSheetValues: (row: number, column: number, rows: number, columns: number) => {
      const zone = checkedZone(row, column, rows, columns, workbook.size(sheetId));
      return (rangeMembers(context, sheetId, zone, () => self).getValues as () => unknown)();
    },
    appendRow: (row: unknown[]) => {
      const top = (workbook.contentZone(sheetId)?.bottom ?? -1) + 1;
      const missing = top + 1 - workbook.size(sheetId).rows;
      if (missing > 0) {
        write([
          'ADD_COLUMNS_ROWS',
          {
            sheetId,
            sheetName: name(),
            dimension: 'ROW',
            base: top - 1,
            position: 'after',
            quantity: missing,
          },
        ]);
      }
      const zone = checkedZone(top + 1, 1, 1, row.length, workbook.size(sheetId));
      (rangeMembers(context, sheetId, zone, () => self).setValues as (rows: unknown[][]) => unknown)([row]);
      return self;
    },
    clear: ({ contentsOnly = false, formatOnly = false } = {}) =>
      write(
        ...(formatOnly ? [] : [all('DELETE_CONTENT')]),
        ...(contentsOnly ? [] : [all('CLEAR_FORMATTING')]),
      ),
    clearContents: () => write(all('DELETE_CONTENT')),
    clearFormats: () => write(all('CLEAR_FORMATTING')),
    clearNotes: () => write(...dropNotes(workbook, sheetId, everything())),
    isSheetHidden: () => !getters.isSheetVisible(sheetId),
    hideSheet: () => {
      if (!getters.isSheetVisible(sheetId)) return self;
      if (getters.getVisibleSheetIds().length === 1) {
        throw new Error("You can't hide all the sheets in a document.");
      }
      return write(['HIDE_SHEET', { sheetId }]);
    },
    showSheet: () => (getters.isSheetVisible(sheetId) ? self : write(['SHOW_SHEET', { sheetId }])),
    getTabColor: colourOrNull,
    setTabColor: setColour,
    getTabColorObject: () => {
      const text = colourOrNull();
      return text === null ? null : context.colour(text);
    },
    setTabColorObject: (given: { asRgbColor: () => { asHexString: () => string } } | null) =>
      setColour(given === null ? null : given.asRgbColor().asHexString()),
    copyTo: () => {
      const sheetIdTo = workbook.newId();
      const sheetNameTo = freeCopyName(
        getters.getSheetIds().map((id) => getters.getSheetName(id)),
        name(),
      );
      write(['DUPLICATE_SHEET', { sheetId, sheetIdTo, sheetNameTo }]);
      moveSheet(workbook, sheetIdTo, getters.getSheetIds().length - 1);
      return objects.sheet(sheetIdTo);
    },
    getNamedRanges: () => namedRanges(context, sheetId),
    protect: () => protect(context, { sheetId }, context.user),
    getProtections: (type: EnumValue) => protections(context, type, sheetId),
    activate: () => {
      activateSheet(workbook, sheetId);
      return self;
    },
    ...Object.fromEntries(Object.entries(active).filter(([member]) => member !== 'getActiveSheet')),
    setActiveSelection: (given: string | object) => {
      const range = typeof given === 'string' ? rangeFromA1(context, given, sheetId) : given;
      return (active.setActiveRange as (range: object) => object)(range);
    },
  });
  function colourOrNull(): string | null {
    return colour() ?? null;
  }
  return sheets.give(self, sheetId);
}
