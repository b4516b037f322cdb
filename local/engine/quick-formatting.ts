/** Changes and clears many cells at once: the engine would take each as a command of its own and read its formula anew. */
import type { Engine } from './engine.ts';

interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

interface Cell {
  readonly id: number;
  readonly style?: object;
  readonly format?: string;
  readonly isFormula: boolean;
}

interface Cells {
  readonly getters: { readonly getCell: (at: object) => Cell | undefined };
  readonly history: { readonly update: (...change: unknown[]) => void };
  setStyleFormat(sheetId: string, target: readonly Zone[], style?: object, format?: string): void;
  clearCells(sheetId: string, zones: readonly Zone[]): void;
  updateCell(sheetId: string, col: number, row: number, after: object): void;
}

type CellsClass = (new (...given: unknown[]) => Cells) & { readonly isQuick?: boolean };

const TEXT = '@';

export function formatQuickly(engine: Engine): void {
  const { corePluginRegistry } = engine.registries;
  const Slow = corePluginRegistry.get('cell') as unknown as CellsClass;
  if (Slow.isQuick) return;

  class Quick extends Slow {
    static readonly isQuick = true;

    /** The first cell takes the long way, which tells everybody who watches cells. */
    override setStyleFormat(sheetId: string, target: readonly Zone[], style?: object, format?: string): void {
      let isTold = false;
      for (const { top, left, bottom, right } of target) {
        for (let row = top; row <= bottom; row++) {
          for (let col = left; col <= right; col++) {
            const cell = this.getters.getCell({ sheetId, row, col });
            if (isTold && cell === undefined) {
              this.updateCell(sheetId, col, row, { style, format });
            } else if (isTold && cell !== undefined && keepsItsContent(cell, format)) {
              this.change(sheetId, cell, style, format);
            } else {
              super.setStyleFormat(
                sheetId,
                [{ top: row, bottom: row, left: col, right: col }],
                style,
                format,
              );
              isTold = true;
            }
          }
        }
      }
    }

    /** Only those cells that there are. */
    override clearCells(sheetId: string, zones: readonly Zone[]): void {
      const cells: Zone[] = [];
      for (const { top, left, bottom, right } of zones) {
        for (let col = left; col <= right; col++) {
          for (let row = top; row <= bottom; row++) {
            if (this.getters.getCell({ sheetId, row, col }) === undefined) continue;
            cells.push({ top: row, bottom: row, left: col, right: col });
          }
        }
      }
      super.clearCells(sheetId, cells);
    }

    private change(sheetId: string, cell: Cell, style: object | undefined, format: string | undefined): void {
      const changed = {
        ...cell,
        ...(style !== undefined && { style: { ...cell.style, ...style } }),
        ...(format !== undefined && { format: format || undefined }),
      };
      this.history.update('cells', sheetId, cell.id, changed);
    }
  }
  corePluginRegistry.replace('cell', Quick as never);
  recomputeFormatted(engine);
}

interface Formatting {
  readonly type: string;
  readonly sheetId: string;
  readonly target: readonly Zone[];
  readonly format?: string;
}

interface Evaluation {
  readonly getters: { readonly getCell: (at: object) => (Cell & { readonly content?: string }) | undefined };
  readonly positionsToUpdate: object[];
  handle(command: Formatting): void;
}

/** What a cell shows depends on its format, and only the first of many is told. */
function recomputeFormatted(engine: Engine): void {
  const { coreViewsPluginRegistry } = engine.registries;
  const Plain = coreViewsPluginRegistry.get('evaluation') as unknown as new (
    ...given: unknown[]
  ) => Evaluation;

  class Watching extends Plain {
    override handle(command: Formatting): void {
      super.handle(command);
      if (command.type !== 'SET_FORMATTING' || command.format === undefined) return;
      const { sheetId, target } = command;
      for (const { top, left, bottom, right } of target) {
        for (let row = top; row <= bottom; row++) {
          for (let col = left; col <= right; col++) {
            const cell = this.getters.getCell({ sheetId, row, col });
            if (cell?.isFormula || cell?.content) this.positionsToUpdate.push({ sheetId, row, col });
          }
        }
      }
    }
  }
  coreViewsPluginRegistry.replace('evaluation', Watching as never);
}

/** What was typed into a cell for texts is read otherwise than in others. */
const keepsItsContent = (cell: Cell, format: string | undefined): boolean =>
  format === undefined || cell.isFormula || (format !== TEXT && cell.format !== TEXT);
