/** Selection: which sheet and cells the person at the keyboard has in front of them. */
import { ranges } from './range/place.ts';
import { rangeLists, select } from './select.ts';
import type { ServiceContext } from './service-context.ts';

/** What SpreadsheetApp, a file, a sheet and a selection have in common. */
export function activeMembers(context: ServiceContext): Record<string, (...given: never[]) => unknown> {
  const { workbook, objects } = context;
  const { getters } = workbook.model;
  const sheetId = () => getters.getActiveSheetId();
  const current = () => {
    const { col, row } = getters.getActivePosition();
    return objects.range(sheetId(), { top: row, bottom: row, left: col, right: col });
  };
  const choose = (range: object) => {
    const place = ranges.of(range);
    select(workbook, place.sheetId, [place.zone]);
    return range;
  };
  return {
    getActiveRange: () => objects.range(sheetId(), getters.getSelectedZone()),
    getActiveRangeList: () =>
      objects.rangeList(getters.getSelectedZones().map((zone) => ({ sheetId: sheetId(), zone }))),
    getActiveCell: current,
    getCurrentCell: current,
    getActiveSheet: () => objects.sheet(sheetId()),
    getSelection: () => selection(context),
    setActiveRange: choose,
    setCurrentCell: choose,
    setActiveRangeList: (list: object) => {
      const places = rangeLists.of(list);
      const [first] = places;
      if (first !== undefined)
        select(
          workbook,
          first.sheetId,
          places.map(({ zone }) => zone),
        );
      return list;
    },
  };
}

function selection(context: ServiceContext): object {
  const { getActiveRange, getActiveRangeList, getActiveSheet, getCurrentCell } = activeMembers(context);
  return context.strict('Spreadsheet.Selection', {
    getActiveRange,
    getActiveRangeList,
    getActiveSheet,
    getCurrentCell,
  });
}
