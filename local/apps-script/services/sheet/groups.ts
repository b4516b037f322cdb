/** Groups of rows or columns that fold. */
import type { ServiceContext } from '../service-context.ts';
import type { SheetContext } from './grid.ts';

type Dimension = 'ROW' | 'COL';

interface Header {
  readonly start: number;
  readonly end: number;
  readonly isFolded?: boolean;
}

export function sheetGroupMembers(
  context: ServiceContext,
  { workbook, sheetId, self }: SheetContext,
): object {
  const { getters } = workbook.model;
  /** The groups around a row or column, the outermost first. */
  const around = (dimension: Dimension, place: number): Header[] =>
    getters
      .getHeaderGroups(sheetId, dimension)
      .filter(({ start, end }) => start <= place - 1 && place - 1 <= end)
      .sort((first, second) => second.end - second.start - (first.end - first.start));
  const foldAll = (dimension: Dimension, name: string) => {
    workbook.write([[name, { sheetId, dimension }]]);
    return self();
  };
  const find = (dimension: Dimension, place: number, depth: number) => {
    const found = around(dimension, place)[depth - 1];
    return found === undefined ? null : group(context, sheetId, dimension, found, depth);
  };
  return {
    getRowGroup: (row: number, depth: number) => find('ROW', row, depth),
    getColumnGroup: (column: number, depth: number) => find('COL', column, depth),
    getRowGroupDepth: (row: number) => around('ROW', row).length,
    getColumnGroupDepth: (column: number) => around('COL', column).length,
    collapseAllRowGroups: () => foldAll('ROW', 'FOLD_ALL_HEADER_GROUPS'),
    expandAllRowGroups: () => foldAll('ROW', 'UNFOLD_ALL_HEADER_GROUPS'),
    collapseAllColumnGroups: () => foldAll('COL', 'FOLD_ALL_HEADER_GROUPS'),
    expandAllColumnGroups: () => foldAll('COL', 'UNFOLD_ALL_HEADER_GROUPS'),
  };
}

function group(
  { workbook, strict, objects }: ServiceContext,
  sheetId: string,
  dimension: Dimension,
  { start, end }: Header,
  depth: number,
): object {
  const act = (name: string) => {
    workbook.write([[name, { sheetId, dimension, start, end }]]);
    return self;
  };
  const self: object = strict('Spreadsheet.Group', {
    collapse: () => act('FOLD_HEADER_GROUP'),
    expand: () => act('UNFOLD_HEADER_GROUP'),
    isCollapsed: () => workbook.model.getters.isGroupFolded(sheetId, dimension, start, end),
    getDepth: () => depth,
    getControlIndex: () => end + 2,
    getRange: () => {
      const { rows, columns } = workbook.size(sheetId);
      const zone =
        dimension === 'ROW'
          ? { top: start, bottom: end, left: 0, right: columns - 1 }
          : { left: start, right: end, top: 0, bottom: rows - 1 };
      return objects.range(sheetId, zone);
    },
    remove: () => {
      act('UNGROUP_HEADERS');
    },
  });
  return self;
}
