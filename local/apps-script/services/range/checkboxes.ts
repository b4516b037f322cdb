/** Checkboxes: cells whose validation allows only TRUE and FALSE. */
import type { Command } from '../../../engine/engine.ts';
import { mapZone, type Zone } from '../../../engine/zone.ts';
import type { ValidationRule } from '../data-validation.ts';
import type { RangeContext } from './context.ts';
import { type Patch, whole } from './grid.ts';

/** `setRules` is the range's own; null takes a rule away. */
export function checkboxMembers(
  { workbook, sheetId, zone, self, enumeration }: RangeContext,
  setRules: (all: readonly Patch<ValidationRule | null>[]) => unknown,
): object {
  const { getters } = workbook.model;
  const rule: ValidationRule = {
    criteria: enumeration('Spreadsheet.DataValidationCriteria').CHECKBOX as ValidationRule['criteria'],
    values: [],
    allowInvalid: false,
    help: null,
  };
  const cells = (): Zone[] =>
    mapZone(zone, (row, col) => ({ top: row, bottom: row, left: col, right: col })).flat();
  const isCheckbox = ({ top, left }: Zone) =>
    getters.getValidationRuleForCell({ sheetId, row: top, col: left })?.criterion.type === 'isBoolean';
  const contentOf = ({ top, left }: Zone) => workbook.cell(sheetId, top, left).value;
  const write = (zones: readonly Zone[], isChecked: boolean) => {
    const content = isChecked ? 'TRUE' : 'FALSE';
    workbook.write(
      zones.map(({ top, left }): Command => ['UPDATE_CELL', { sheetId, row: top, col: left, content }]),
    );
    return self();
  };
  return {
    insertCheckboxes: (...given: unknown[]) => {
      if (given.length > 0) throw new Error('local runtime: checkboxes have the values TRUE and FALSE here');
      setRules(whole(rule, zone));
      return write(
        cells().filter((cell) => contentOf(cell) === null),
        false,
      );
    },
    removeCheckboxes: () => {
      setRules([{ item: null, zones: cells().filter(isCheckbox) }]);
      return self();
    },
    check: () => write(cells().filter(isCheckbox), true),
    uncheck: () => write(cells().filter(isCheckbox), false),
    isChecked: () => (cells().every(isCheckbox) ? cells().every((cell) => contentOf(cell) === true) : null),
  };
}
