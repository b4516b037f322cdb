/** Plans in fewer letters: a formula that only repeats the one above it, or to its left, is kept as an arrow, and a text as ditto. */
import { columnNumber, letters } from './a1.ts';
import type { Block, CellContent, WorkbookPlan } from './plan.ts';

const DOWN = '↧';
const RIGHT = '↦';
const DITTO = '~';

type Cells = Block['cells'];

/** For the file of a workbook. */
export const packed = (plan: WorkbookPlan): WorkbookPlan => withCells(plan, pack);

/** The plan as it was. */
export const unpacked = (plan: WorkbookPlan): WorkbookPlan => withCells(plan, unpack);

function withCells(plan: WorkbookPlan, change: (cells: Cells) => Cells): WorkbookPlan {
  const tabs = plan.tabs.map((tab) => ({
    ...tab,
    blocks: tab.blocks.map((block) => ({ ...block, cells: change(block.cells) })),
  }));
  return { ...plan, tabs };
}

function pack(cells: Cells): Cells {
  return cells.map((row, down) =>
    row.map((cell, right) => {
      if (cell === DOWN || cell === RIGHT || cell === DITTO)
        throw new Error(`A cell holds ${cell}, which marks a repetition`);
      const above = cells[down - 1]?.[right];
      if (!isFormula(cell)) return isText(cell) && cell === above ? DITTO : cell;
      if (cell === filled(above, 1, 0)) return DOWN;
      return cell === filled(row[right - 1], 0, 1) ? RIGHT : cell;
    }),
  );
}

function unpack(cells: Cells): Cells {
  const whole: CellContent[][] = [];
  for (const row of cells) {
    const above = whole[whole.length - 1];
    const made: CellContent[] = [];
    row.forEach((cell, right) => {
      if (cell === DOWN) made.push(filled(above?.[right], 1, 0) ?? null);
      else if (cell === RIGHT) made.push(filled(made[right - 1], 0, 1) ?? null);
      else made.push(cell === DITTO ? (above?.[right] ?? null) : cell);
    });
    whole.push(made);
  }
  return whole;
}

const isText = (cell: CellContent): boolean => typeof cell === 'string' && cell.length > 1;

const isFormula = (cell: CellContent | undefined): cell is string =>
  typeof cell === 'string' && cell.startsWith('=');

/** Texts in quotes stay; in references, what has no $ moves on. */
const REFERENCE = /"(?:[^"]|"")*"|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(])/g;

/** A formula as it is when it is filled down or to the right. */
function filled(formula: CellContent | undefined, down: number, right: number): string | undefined {
  if (!isFormula(formula)) return undefined;
  return formula.replace(REFERENCE, (text, fixedColumn, column, fixedRow, row) => {
    if (column === undefined) return text;
    const letter = fixedColumn === '$' ? column : letters(columnNumber(column) + right);
    const number = fixedRow === '$' ? row : String(Number(row) + down);
    return `${fixedColumn}${letter}${fixedRow}${number}`;
  });
}
