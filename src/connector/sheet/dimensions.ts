/** The dimensions of a table: those that the catalogue knows, and every other column under an id made from its header. */
import { dimension } from '../../catalogue/catalogue.ts';
import { type Column, dateColumnFor, type Table } from '../../catalogue/reading/table.ts';
import { refuse } from '../problem.ts';
import type { SourceDimension } from '../source.ts';
import { ownId } from './own-id.ts';
import { sheetRow } from './settled-table.ts';

export interface TableDimension extends SourceDimension {
  /** None for `date`, which different measures take from different columns. */
  readonly column?: Column;
  /** The cells are serial numbers of days. */
  readonly holdsDays: boolean;
}

/** By column the kind of number format of a row; asked for only where it decides something. */
export type FormatsOfRow = (row: number) => readonly (string | undefined)[];

export function dimensionsOf(
  table: Table,
  firstRow: readonly unknown[],
  formatsOfRow: FormatsOfRow,
): readonly TableDimension[] {
  const isDay = dayColumns(table, firstRow, formatsOfRow);
  const found: TableDimension[] = [];
  if (dateColumnFor(table) !== undefined) found.push({ id: 'date', type: 'YEAR_MONTH_DAY', holdsDays: true });
  const ownIds = new Map<string, Column>();
  for (const column of table.columns) {
    const { role, used, header } = column;
    if (role.kind === 'dimension' && used && role.id !== 'date') {
      const isDate = dimension(role.id)?.kind === 'date';
      found.push({
        id: role.id,
        type: isDate ? 'YEAR_MONTH_DAY' : 'TEXT',
        column,
        holdsDays: isDate || isDay(column),
      });
    }
    if (role.kind !== 'unknown' && role.kind !== 'ambiguous') continue;
    const id = ownId(header);
    refuseRepeated(table, ownIds.get(id), column);
    ownIds.set(id, column);
    const holdsDays = isDay(column);
    found.push({ id, header, type: holdsDays ? 'YEAR_MONTH_DAY' : 'TEXT', column, holdsDays });
  }
  return found;
}

function refuseRepeated({ argument }: Table, first: Column | undefined, second: Column): void {
  if (first === undefined) return;
  const at = ({ header, index }: Column) => ({ header, column: index + 1 });
  refuse({ code: 'repeated_header', tab: argument, first: at(first), second: at(second) });
}

/** Whether a column that holds a number in the first row shows it as a date. */
function dayColumns(
  table: Table,
  firstRow: readonly unknown[],
  formatsOfRow: FormatsOfRow,
): (column: Column) => boolean {
  const [firstNumber] = table.rowNumbers;
  let formats: readonly (string | undefined)[] | undefined;
  return ({ index }) => {
    if (typeof firstRow[index] !== 'number') return false;
    formats ??= formatsOfRow(sheetRow(table, firstNumber as number));
    return formats[index] === 'DATE' || formats[index] === 'DATE_TIME';
  };
}
