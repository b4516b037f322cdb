/** Tables whose cells lie together column by column, as they are read. */
import type { Column, Table } from '../../catalogue/reading/table.ts';

type ColumnCells = (index: number) => readonly unknown[];

/** Row by row, because a row lies together in memory. */
export function inColumns(table: Table): Table {
  const { rows, columns: described } = table;
  const indexes = described.filter(({ used }) => used).map(({ index }) => index);
  const columns = described.map(() => [] as readonly unknown[]);
  const filled = indexes.map((index) => {
    const cells = new Array<unknown>(rows.length);
    columns[index] = cells;
    return cells;
  });
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as readonly unknown[];
    for (let place = 0; place < filled.length; place++) {
      (filled[place] as unknown[])[at] = row[indexes[place] as number] ?? '';
    }
  }
  return { ...table, columnCells: (index) => columns[index] ?? [] };
}

/** A table without rows of its own: they are put together only if somebody asks. */
export function columnarTable(table: Omit<Table, 'rows' | 'columnCells'>, columnCells: ColumnCells): Table {
  const cells = table.columns.map(() => undefined as readonly unknown[] | undefined);
  const remembered: ColumnCells = (index) => {
    const known = cells[index] ?? columnCells(index);
    cells[index] = known;
    return known;
  };
  return {
    ...table,
    columnCells: remembered,
    get rows() {
      return table.rowNumbers.map((_, row) => table.columns.map(({ index }) => remembered(index)[row] ?? ''));
    },
  };
}

export const columnsOf = ({ columnCells }: Table, index: number): readonly unknown[] =>
  columnCells?.(index) ?? [];

/** The same table seen through other columns; its rows are not touched. */
export function withColumns(table: Table, columns: readonly Column[]): Table {
  return Object.create(table, { columns: { value: columns, enumerable: true } }) as Table;
}
