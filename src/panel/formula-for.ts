/** The formula of a KPI, or of a measure, over the columns of a table in the sheet. */
import { type Kpi, kpi as kpiNamed, measure } from '../catalogue/catalogue.ts';
import { findMetric, isSettleable } from '../catalogue/metric.ts';
import { type Column, hasMeasure } from '../catalogue/reading/table.ts';
import type { Input } from '../catalogue/types.ts';
import { isBlank } from '../core/cells.ts';
import { zoneName } from '../workbooks/a1.ts';
import { sheetColumn, sheetRow, type TableHere } from './table-here.ts';

export interface FormulaHere {
  /** Begins with "=", with `;` between arguments. */
  readonly formula: string;
  /** Whether it gives a value for each row of the table. */
  readonly fillsRows: boolean;
}

/** Row by row, or one value for all rows; undefined where the table lacks a column. */
export function formulaFor(id: string, here: TableHere, rowByRow: boolean): FormulaHere | undefined {
  if (here.table.rows.length === 0) return undefined;
  const kpi = kpiNamed(id);
  if (kpi === undefined) return overAll(sumFormula(id, here));
  const columns = inputColumns(kpi, here);
  if (columns !== undefined && rowByRow && here.table.rows.length > 1) {
    return {
      formula: `=${id}(${columns.map((column) => rangeOf(column, here)).join(';')})`,
      fillsRows: true,
    };
  }
  return (
    overAll(columns === undefined ? undefined : ratioOfSums(kpi, columns, here)) ??
    overAll(overData(id, here))
  );
}

const overAll = (formula: string | undefined): FormulaHere | undefined =>
  formula === undefined ? undefined : { formula, fillsRows: false };

/** Whether the columns allow the KPI at all. */
export function isPossible(id: string, here: TableHere): boolean {
  const kpi = kpiNamed(id);
  if (kpi === undefined) return columnOf(id, here) !== undefined;
  return inputColumns(kpi, here) !== undefined || hasData(id, here);
}

/** A column for each input, undefined where a required one is missing. */
function inputColumns({ inputs, formula }: Kpi, here: TableHere): readonly Column[] | undefined {
  if (typeof formula === 'string') return undefined;
  const found: Column[] = [];
  for (const input of inputs) {
    const column = columnOf(input.name, here);
    if (column !== undefined && isCell(input)) found.push(column);
    else return input.default === undefined ? undefined : found;
  }
  return found;
}

const isCell = ({ kind }: Input): boolean => kind !== 'option' && kind !== 'column' && kind !== 'day';

const columnOf = (id: string, { columns }: TableHere): Column | undefined =>
  columns.find(({ role, used }) => used && role.kind === 'measure' && role.id === id);

/** Sums where every value is a plain number, so that SUM leaves nothing out; a single row needs none. */
function ratioOfSums(kpi: Kpi, columns: readonly Column[], here: TableHere): string | undefined {
  const isSingleRow = here.table.rows.length === 1;
  if (!isSingleRow) {
    const areSums = columns.every((_, index) => isSummed(kpi.inputs[index] as Input));
    if (!areSums || kpi.overData !== undefined || !isPlain(columns, here)) return undefined;
  }
  const argument = (column: Column) =>
    isSingleRow ? rangeOf(column, here) : `SUM(${rangeOf(column, here)})`;
  return `=${kpi.id}(${columns.map(argument).join(';')})`;
}

const isSummed = ({ name, kind }: Input): boolean =>
  kind === 'number' && (measure(name)?.kind ?? 'per unit') !== 'per unit';

function sumFormula(id: string, here: TableHere): string | undefined {
  const column = columnOf(id, here);
  if (column === undefined || measure(id)?.kind === 'per unit') return undefined;
  return isPlain([column], here) ? `=SUM(${rangeOf(column, here)})` : overData(id, here);
}

/** Numbers and blanks only, in rows that follow one another without totals among them. */
function isPlain(columns: readonly Column[], { table }: TableHere): boolean {
  const { rows, rowNumbers } = table;
  const first = rowNumbers[0] as number;
  const isUnbroken = table.totalRows.every(
    (row) => row < first || row > (rowNumbers[rowNumbers.length - 1] as number),
  );
  const isNumber = (cell: unknown) => typeof cell === 'number' || isBlank(cell);
  return isUnbroken && columns.every(({ index }) => rows.every((row) => isNumber(row[index])));
}

/** The function that reads the whole table, and so copes with totals, texts and what can be derived. */
function overData(id: string, here: TableHere): string | undefined {
  return hasData(id, here) ? `=KPI("${id}";${zoneName(here.zone)})` : undefined;
}

function hasData(id: string, { table, columns }: TableHere): boolean {
  const isWholeTable = table.columns.every((each) => each.role.kind === 'none' || columns.includes(each));
  if (!isWholeTable || kpiNamed(id)?.overData === 'cells only') return false;
  return isSettleable(findMetric(id), (measureId) => hasMeasure(table, measureId));
}

/** The rows of a column from the first that counts to the last. */
function rangeOf(column: Column, here: TableHere): string {
  const { rowNumbers } = here.table;
  const left = sheetColumn(here, column);
  const top = sheetRow(here, rowNumbers[0] as number);
  return zoneName({
    top,
    left,
    bottom: sheetRow(here, rowNumbers[rowNumbers.length - 1] as number),
    right: left,
  });
}
