/** A tab as a table, with what the settings add to it: VAT taken off, and values per unit that no column holds. */
import { type Column, hasMeasure, ownColumns, readTable, type Table } from '../../catalogue/reading/table.ts';
import { Failure, type Place, type Problem } from '../../core/failure.ts';
import { settingFor } from '../given-measures.ts';
import { refuse } from '../problem.ts';
import type { Settings } from '../settings.ts';
import { withColumns } from './columnar.ts';
import type { Cells } from './port.ts';

/** As it stands in the tab. */
export function tableOf(cells: Cells, tab: string, headerRow: number | undefined): Table {
  if (cells.length === 0) refuse({ code: 'tab_empty', tab });
  try {
    return readTable(cells, tab, headerRow === undefined ? {} : { headerRow });
  } catch (error) {
    if (!(error instanceof Failure) || error.problem.code !== 'no_header_row') throw error;
    return headerRow === undefined
      ? refuse({ code: 'tab_empty', tab })
      : refuse({ code: 'header_row_empty', tab, row: headerRow });
  }
}

export function settledTable(table: Table, settings: Settings): Table {
  const columns = withoutVat(table, settings.revenueVat ?? 0);
  return withColumns(table, columns.concat(constants(table, settings)));
}

const EXCLUDES_VAT = /(?:^|[^\p{L}])(?:excl|exkl|ekskl|eks|net)/iu;

/**
 * Revenue is taken to include VAT where the settings give a rate, unless its header says otherwise or gross sales stand
 * beside it; gross sales alone give revenue.
 */
function withoutVat(table: Table, vat: number): readonly Column[] {
  const [gross] = ownColumns(table, 'revenue_gross');
  const revenue = ownColumns(table, 'revenue');
  if (vat === 0) return table.columns;
  const divisor = 1 + vat;
  if (gross !== undefined) {
    if (revenue.length > 0) return table.columns;
    return table.columns.concat({ ...gross, role: { kind: 'measure', id: 'revenue' }, divisor });
  }
  return table.columns.map((column) =>
    revenue.includes(column) && !EXCLUDES_VAT.test(column.header) ? { ...column, divisor } : column,
  );
}

const PER_UNIT = ['gross_margin', 'lead_value', 'customer_value'];
const NO_INDEX = -1;

function constants(table: Table, settings: Settings): readonly Column[] {
  return PER_UNIT.reduce<Column[]>((columns, id) => {
    const constant = settingFor(id, settings);
    if (constant === undefined || hasMeasure(table, id)) return columns;
    return columns.concat({
      index: NO_INDEX,
      header: id,
      role: { kind: 'measure', id },
      used: true,
      constant,
    });
  }, []);
}

/** Says of a cell that cannot be read where it is in the tab, instead of where it is in the table. */
export function placedInTab<T>(table: Table, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const place = error instanceof Failure ? (error.problem as { place?: Place }).place : undefined;
    if (place === undefined || place.tab !== undefined || place.row === undefined) throw error;
    const column = table.columns.find(({ header, used }) => used && header === place.argument);
    const found: Place = { argument: place.argument, row: sheetRow(table, place.row), tab: table.argument };
    const problem = (error as Failure).problem;
    throw new Failure({
      ...problem,
      place: column === undefined ? found : { ...found, column: column.index + 1 },
    } as Problem);
  }
}

/** Rows of a table are counted from its header, which may stand below other lines. */
export const sheetRow = ({ headerRow }: Table, row: number): number => headerRow + row - 1;
