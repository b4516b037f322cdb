/** Clearing cells, and copying them to others. */
import type { Command } from '../../../engine/engine.ts';
import { heightOf, widthOf } from '../../../engine/zone.ts';
import type { EnumValue } from '../../enumeration.ts';
import type { RangeContext } from './context.ts';
import { dropNotes } from './notes.ts';
import { ranges } from './place.ts';

interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly commentsOnly?: boolean;
  readonly validationsOnly?: boolean;
}

interface CopyOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
}

const OPTIONS: Readonly<Record<string, CopyOptions>> = {
  PASTE_NORMAL: {},
  PASTE_VALUES: { contentsOnly: true },
  PASTE_FORMAT: { formatOnly: true },
};

/** `clearValidations` is the range's own. */
export function copyMembers(context: RangeContext, clearValidations: () => unknown): object {
  const { workbook, sheetId, zone, self } = context;
  const { getters } = workbook.model;
  const contents = (): Command[] => [['DELETE_CONTENT', { sheetId, target: [zone] }]];
  const formats = (): Command[] => [['CLEAR_FORMATTING', { sheetId, target: [zone] }]];
  const clear = (...commands: Command[]) => {
    workbook.write(commands);
    return self();
  };

  const copied = (
    row: number,
    column: number,
    { contentsOnly, formatOnly }: CopyOptions,
    away: readonly [number, number],
  ) => {
    const cell = getters.getCell({ sheetId, row, col: column });
    const looks = contentsOnly ? {} : { style: cell?.style ?? null, format: cell?.format ?? '' };
    if (formatOnly) return looks;
    if (contentsOnly) {
      const { value, format } = workbook.cell(sheetId, row, column);
      return { content: value === null ? '' : String(value), ...(format !== undefined && { format }) };
    }
    if (!cell?.isFormula) return { content: cell?.content ?? '', ...looks };
    const content = getters.getTranslatedCellFormula(sheetId, away[1], away[0], cell.compiledFormula);
    return { content, ...looks };
  };

  return {
    clear: ({ contentsOnly, formatOnly, commentsOnly, validationsOnly }: ClearOptions = {}) => {
      const isWhole = !(contentsOnly || formatOnly || commentsOnly || validationsOnly);
      if (validationsOnly || isWhole) clearValidations();
      return clear(
        ...(contentsOnly || isWhole ? contents() : []),
        ...(formatOnly || isWhole ? formats() : []),
        ...(commentsOnly || isWhole ? dropNotes(workbook, sheetId, zone) : []),
      );
    },
    clearContent: () => clear(...contents()),
    clearFormat: () => clear(...formats()),
    copyTo: (destination: object, how: EnumValue | CopyOptions = {}, isTransposed = false) => {
      const options =
        'name' in how && typeof how.name === 'function' ? OPTIONS[how.name()] : (how as CopyOptions);
      if (options === undefined || isTransposed) {
        throw new Error('local runtime: this way of copying is not implemented here');
      }
      const to = ranges.of(destination);
      const commands: Command[] = [];
      const [height, width] = [heightOf(zone), widthOf(zone)];
      // The cells are repeated where the destination is a multiple of them.
      const times = (space: number, size: number) => (space % size === 0 ? space / size : 1);
      for (let row = 0; row < height * times(heightOf(to.zone), height); row++) {
        for (let column = 0; column < width * times(widthOf(to.zone), width); column++) {
          const [fromRow, fromColumn] = [zone.top + (row % height), zone.left + (column % width)];
          const [toRow, toColumn] = [to.zone.top + row, to.zone.left + column];
          const cell = copied(fromRow, fromColumn, options, [toRow - fromRow, toColumn - fromColumn]);
          commands.push(['UPDATE_CELL', { sheetId: to.sheetId, row: toRow, col: toColumn, ...cell }]);
        }
      }
      workbook.write(commands);
    },
  };
}
