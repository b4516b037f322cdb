/** Notes of cells; the sheet engine has none, so they are kept beside the cells. */
import { ANNOTATE, DROP_ANNOTATION } from '../../../engine/annotations.ts';
import type { Command } from '../../../engine/engine.ts';
import { mapZone, type Zone } from '../../../engine/zone.ts';
import type { Workbook } from '../../workbook.ts';
import type { RangeContext } from './context.ts';
import { checkSize } from './grid.ts';
import { overlap } from './place.ts';

export function noteMembers({ workbook, sheetId, zone, self }: RangeContext): object {
  const at = (row: number, column: number) => `${row}:${column}`;
  const texts = () => {
    const kept = new Map(
      notesIn(workbook, sheetId, zone).map((note) => [at(note.zone.top, note.zone.left), note.text]),
    );
    return (row: number, column: number) => kept.get(at(row, column)) ?? '';
  };
  const setNotes = (rows: readonly (readonly (string | null)[])[]) => {
    checkSize(rows, zone);
    const added = mapZone(zone, (row, column): Command[] => {
      const text = (rows[row - zone.top] as (string | null)[])[column - zone.left];
      if (text === null || text === undefined || text === '') return [];
      const cell = { top: row, bottom: row, left: column, right: column };
      const ranges = [workbook.textOf({ sheetId, zone: cell })];
      return [[ANNOTATE, { annotation: { id: workbook.newId(), kind: 'note', ranges, data: { text } } }]];
    });
    workbook.write([...dropNotes(workbook, sheetId, zone), ...added.flat(2)]);
    return self();
  };
  return {
    getNote: () => texts()(zone.top, zone.left),
    getNotes: () => mapZone(zone, texts()),
    setNote: (text: string | null) => setNotes(mapZone(zone, () => text)),
    setNotes,
    clearNote: () => {
      workbook.write(dropNotes(workbook, sheetId, zone));
      return self();
    },
  };
}

export const dropNotes = (workbook: Workbook, sheetId: string, zone: Zone): Command[] =>
  notesIn(workbook, sheetId, zone).map(({ id }) => [DROP_ANNOTATION, { id }]);

function notesIn(workbook: Workbook, sheetId: string, zone: Zone) {
  return workbook.annotations('note').flatMap(({ id, ranges = [], data }) => {
    const place = workbook.placeOf(ranges[0] as string);
    if (place?.sheetId !== sheetId || !overlap(place.zone, zone)) return [];
    return [{ id, zone: place.zone, text: data.text as string }];
  });
}
