/** Rows and columns that fold, as ranges see them. */
import type { Command } from '../../../engine/engine.ts';
import type { RangeContext } from './context.ts';

export function groupMembers({ workbook, sheetId, zone, self }: RangeContext): object {
  const shift = (dimension: 'ROW' | 'COL', delta: number) => {
    const [start, end] = dimension === 'ROW' ? [zone.top, zone.bottom] : [zone.left, zone.right];
    const name = delta > 0 ? 'GROUP_HEADERS' : 'UNGROUP_HEADERS';
    const command: Command = [name, { sheetId, dimension, start, end }];
    workbook.write(Array.from({ length: Math.abs(delta) }, () => command));
    return self();
  };
  const fold = (name: string) => {
    workbook.write(['ROW', 'COL'].map((dimension): Command => [name, { sheetId, dimension, zone }]));
    return self();
  };
  return {
    shiftRowGroupDepth: (delta: number) => shift('ROW', delta),
    shiftColumnGroupDepth: (delta: number) => shift('COL', delta),
    collapseGroups: () => fold('FOLD_HEADER_GROUPS_IN_ZONE'),
    expandGroups: () => fold('UNFOLD_HEADER_GROUPS_IN_ZONE'),
  };
}
