/** Of the tables that stand side by side in the values of a sheet, the one that is meant. */
import { type Column, readTable, type Table } from '../catalogue/reading/table.ts';
import { Failure } from '../core/failure.ts';

export interface TableInValues {
  readonly table: Table;
  /** The position of its first column among the values. */
  readonly from: number;
}

type Values = readonly (readonly unknown[])[];

/** Columns without header part tables; where several stand, the one at `wanted`, else the one of which most is known. */
export function tableInValues(
  values: Values,
  wanted: (position: number) => boolean,
): TableInValues | undefined {
  const whole = readOrNot(values);
  if (whole === undefined) return undefined;
  const tables = runsIn(whole.columns);
  const isWanted = (columns: readonly Column[]) =>
    columns.some(isKnown) && columns.some(({ index }) => wanted(index));
  const chosen =
    tables.find(isWanted) ?? tables.reduce((best, each) => (known(each) > known(best) ? each : best), []);
  const from = chosen[0]?.index ?? 0;
  const width = chosen.length;
  if (width === 0 || width === whole.columns.length) return { table: whole, from: 0 };
  const table = readOrNot(values.map((row) => row.slice(from, from + width)));
  return table && { table, from };
}

export const isKnown = ({ role }: Column): boolean => role.kind === 'measure' || role.kind === 'dimension';

const known = (columns: readonly Column[]): number => columns.filter(isKnown).length;

function readOrNot(values: Values): Table | undefined {
  try {
    return readTable(values, 'data');
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

function runsIn(columns: readonly Column[]): Column[][] {
  const runs: Column[][] = [];
  columns.forEach((column, position) => {
    if (column.role.kind === 'none') return;
    const isNext = position > 0 && columns[position - 1]?.role.kind !== 'none';
    if (isNext) runs[runs.length - 1]?.push(column);
    else runs.push([column]);
  });
  return runs;
}
