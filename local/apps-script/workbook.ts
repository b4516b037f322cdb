/** The sheet model behind the services: reading cells, and writing several at once. */
import type { EngineCell } from '../engine/cell-values.ts';
import type { Command, Engine, Locale, Model } from '../engine/engine.ts';
import { TOGETHER, takeRefusal } from '../engine/write-together.ts';
import type { SheetSize, Zone } from '../engine/zone.ts';

export interface ShownCell extends EngineCell {
  readonly formattedValue: string;
}

export class Workbook {
  readonly engine: Engine;
  /** The spreadsheet's own zone; the process' zone when not given. */
  readonly timeZone: string | undefined;
  readonly #open: () => Model;
  #model: Model | undefined;

  /** The sheet is opened when first needed: its formulas call the script, which must be loaded by then. */
  constructor(engine: Engine, open: () => Model, timeZone: string | undefined) {
    this.engine = engine;
    this.#open = open;
    this.timeZone = timeZone;
  }

  get model(): Model {
    this.#model ??= this.#open();
    return this.#model;
  }

  get locale(): Locale {
    return this.model.getters.getLocale();
  }

  cell(sheetId: string, row: number, column: number): ShownCell {
    return this.model.getters.getEvaluatedCell({ sheetId, row, col: column });
  }

  /** The formula as its user sees it, or "". */
  formula(sheetId: string, row: number, column: number): string {
    const position = { sheetId, row, col: column };
    if (!this.model.getters.getCell(position)?.isFormula) return '';
    return this.model.getters.getCellText(position, { showFormula: true });
  }

  /** The format that was set on the cell or came with its value. */
  format(sheetId: string, row: number, column: number): string | undefined {
    return (
      this.model.getters.getCell({ sheetId, row, col: column })?.format ??
      this.cell(sheetId, row, column).format
    );
  }

  size(sheetId: string): SheetSize {
    const { getNumberRows, getNumberCols } = this.model.getters;
    return { rows: getNumberRows(sheetId), columns: getNumberCols(sheetId) };
  }

  /** The smallest zone from A1 that holds all content; undefined for an empty sheet. */
  contentZone(sheetId: string): Zone | undefined {
    const { getters } = this.model;
    const positions = getters
      .getEvaluatedCellsPositions(sheetId)
      .filter(
        (position) =>
          getters.getCell(position)?.isFormula || !isBlank(getters.getEvaluatedCell(position).value),
      );
    if (positions.length === 0) return undefined;
    const bottom = positions.reduce((most, { row }) => Math.max(most, row), 0);
    const right = positions.reduce((most, { col }) => Math.max(most, col), 0);
    return { top: 0, left: 0, bottom, right };
  }

  isDateFormat(format: string): boolean {
    return this.engine.helpers.isDateTimeFormat(format);
  }

  /** All or nothing is recalculated and undone: the commands count as one step. */
  write(commands: readonly Command[]): void {
    this.model.dispatch(TOGETHER as never, { commands } as never);
    const refusal = takeRefusal();
    if (refusal !== undefined) throw new Error(`local runtime: the sheet refused ${refusal}`);
  }
}

const isBlank = (value: unknown): boolean => value === null || value === '';
