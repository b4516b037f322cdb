/** What the cells of a range hold: values, formulas and what they show. */
import { cellValue } from '../../../engine/cell-values.ts';
import type { Command } from '../../../engine/engine.ts';
import { errorAsAtGoogle } from '../../../engine/error-values.ts';
import { mapZone, toA1, type Zone } from '../../../engine/zone.ts';
import { type CellContent, formulaContent, valueContent } from '../../typed-content.ts';
import type { RangeContext } from './context.ts';
import { checkSize } from './grid.ts';
import { overlap } from './place.ts';

export function valueMembers(context: RangeContext): object {
  const { workbook, reading, sheetId, zone, self } = context;

  const valueAt = (row: number, column: number) => cellValue(workbook.cell(sheetId, row, column), reading);
  const displayAt = (row: number, column: number) =>
    errorAsAtGoogle(workbook.cell(sheetId, row, column).formattedValue);
  const formulaAt = (row: number, column: number) => workbook.formula(sheetId, row, column);

  const write = (rows: readonly unknown[][], content: (item: unknown) => CellContent) => {
    checkSize(rows, zone);
    const commands = mapZone(zone, (row, column): Command => {
      const item = (rows[row - zone.top] as unknown[])[column - zone.left];
      return ['UPDATE_CELL', { sheetId, row, col: column, ...content(item) }];
    });
    workbook.write(commands.flat());
    refuseInvalid(context);
    return self();
  };
  const everyCell = (item: unknown) => mapZone(zone, () => item);
  const setValues = (rows: unknown[][]) => write(rows, (value) => valueContent(value, workbook));
  const setFormulas = (rows: unknown[][]) =>
    write(rows, (formula) => (formula === '' ? { content: '' } : formulaContent(String(formula), workbook)));

  return {
    getValue: () => valueAt(zone.top, zone.left),
    getValues: () => mapZone(zone, valueAt),
    getDisplayValue: () => displayAt(zone.top, zone.left),
    getDisplayValues: () => mapZone(zone, displayAt),
    getFormula: () => formulaAt(zone.top, zone.left),
    getFormulas: () => mapZone(zone, formulaAt),
    setValue: (value: unknown) => setValues(everyCell(value)),
    setValues,
    setFormula: (formula: string) => setFormulas(everyCell(formula)),
    setFormulas,
    isBlank: () => mapZone(zone, valueAt).every((row) => row.every((value) => value === '')),
  };
}

/** Where a rule rejects what does not fit, nothing is written at all. */
function refuseInvalid({ workbook, sheetId, zone }: RangeContext): void {
  const { getters } = workbook.model;
  const rules = getters.getDataValidationRules(sheetId) ?? [];
  const blocking = rules.filter(
    ({ isBlocking, ranges }) => isBlocking && ranges.some((range) => overlap(range.zone as Zone, zone)),
  );
  if (blocking.length === 0) return;
  const bad = mapZone(zone, (row, col) => ({ row, col }))
    .flat()
    .find((at) => {
      const position = { sheetId, ...at };
      const cell = getters.getCell(position);
      if (cell === undefined || cell.isFormula || cell.content === '') return false;
      return (
        getters.getValidationRuleForCell(position)?.isBlocking && getters.isDataValidationInvalid(position)
      );
    });
  if (bad === undefined) return;
  workbook.undo();
  const cell = toA1({ top: bad.row, bottom: bad.row, left: bad.col, right: bad.col });
  const rule = getters.getValidationRuleForCell({ sheetId, ...bad });
  const help = workbook.annotation(`validation:${rule?.id}`)?.data.help;
  throw new Error(
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.` +
      (typeof help === 'string' ? ` ${help}` : ''),
  );
}
