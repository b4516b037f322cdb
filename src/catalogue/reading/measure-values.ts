/** The numbers of a measure, one for each row: from its column, or derived from others row by row. */
import { fail } from '../../core/failure.ts';
import { type BadCell, inspectNumbers, numberProblem } from '../../core/numbers.ts';
import { measure } from '../catalogue.ts';
import type { Derivation } from '../types.ts';
import { recognises, rowsWhere } from './canonical-values.ts';
import type { Column } from './columns.ts';
import { remembered } from './remembered.ts';
import { cellsOf, type Table } from './table-contents.ts';

type Values = readonly number[];

const MORE_BLANKS = /^(?:[-‐-―−]+|\(not set\)|\(ej angivet\)|\(ikke angitt\)|[<>]\s*\d+(?:[.,]\d+)?\s*%)$/i;

/** Written for "no figure" in exports, besides what counts as blank in any cell; `< 10 %` is no figure either. */
export const isNoFigure = (text: string): boolean => MORE_BLANKS.test(text);

/** Whether the table gives the measure, by a column or by derivation. */
export function hasMeasure(table: Table, id: string): boolean {
  return ownColumns(table, id).length > 0 || derivationFor(table, id, []) !== undefined;
}

/** NaN where a row has no value. Bad cells are refused, named by row and header. */
export const measureValues: (table: Table, id: string) => Values = remembered(
  (table: Table, id: string): Values => {
    const columns = ownColumns(table, id);
    if (columns.length > 0)
      return counted(table, id, addedUp(columns.map((column) => numbersOf(table, column))));
    const derivation = derivationFor(table, id, []);
    return derivation === undefined ? everyRow(table, Number.NaN) : derived(table, derivation);
  },
);

/** The columns that a measure's values are read from; none where it is derived or missing. */
export function ownColumns(table: Table, id: string): readonly Column[] {
  return table.columns.filter(({ role, used }) => used && role.kind === 'measure' && role.id === id);
}

/** The measure whose column stands in for this one, as ad spend does for cost where it is the only cost. */
export function standInFor(table: Table, id: string): string | undefined {
  if (ownColumns(table, id).length > 0) return undefined;
  const derivation = derivationFor(table, id, []);
  if (derivation === undefined) return undefined;
  if ('standIn' in derivation) return derivation.standIn;
  if (!('total' in derivation)) return undefined;
  const [only, ...more] = sourcesOf(table, derivation);
  const standsIn = measure(id)?.derived?.some((way) => 'standIn' in way && way.standIn === only);
  return more.length === 0 && standsIn === true ? only : undefined;
}

/** The columns behind a measure, through all derivations. */
export function columnsBehind(table: Table, id: string): readonly Column[] {
  const own = ownColumns(table, id);
  if (own.length > 0) return own;
  const derivation = derivationFor(table, id, []);
  if (derivation === undefined) return [];
  return sourcesOf(table, derivation).reduce<Column[]>(
    (all, source) => all.concat(columnsBehind(table, source)),
    [],
  );
}

function sourcesOf(table: Table, derivation: Derivation): readonly string[] {
  if ('product' in derivation) return derivation.product;
  if ('total' in derivation) return derivation.total.filter((id) => ownColumns(table, id).length > 0);
  if ('standIn' in derivation) return [derivation.standIn];
  if ('of' in derivation) return [derivation.of];
  return 'rowsWith' in derivation ? [derivation.rowsWith] : [];
}

/** The first derivation that the table allows; `asked` keeps two measures from standing in for each other in a circle. */
function derivationFor(table: Table, id: string, asked: readonly string[]): Derivation | undefined {
  const has = (other: string) =>
    ownColumns(table, other).length > 0 ||
    (!asked.includes(other) && derivationFor(table, other, [...asked, id]) !== undefined);
  return measure(id)?.derived?.find((derivation) => {
    if ('product' in derivation) return derivation.product.every(has);
    if ('total' in derivation) return derivation.total.some((part) => ownColumns(table, part).length > 0);
    if ('standIn' in derivation) return has(derivation.standIn);
    if ('rowsWith' in derivation) return has(derivation.rowsWith);
    if ('of' in derivation) return has(derivation.of) && recognises(table, derivation.where.dimension);
    return recognises(table, derivation.rowsWhere.dimension);
  });
}

function derived(table: Table, derivation: Derivation): Values {
  const values = (id: string) => measureValues(table, id);
  if ('product' in derivation) {
    const factors = derivation.product.map(values);
    return everyRow(table, 1).map((one, row) =>
      factors.reduce((product, factor) => product * (factor[row] as number), one),
    );
  }
  if ('total' in derivation) return addedUp(sourcesOf(table, derivation).map(values));
  if ('standIn' in derivation) return values(derivation.standIn);
  if ('rowsWith' in derivation) return weights(table, derivation.rowsWith, derivation.weight);
  if ('of' in derivation) {
    const rows = rowsWhere(table, derivation.where) as Uint8Array;
    return values(derivation.of).map((value, row) => (rows[row] === 1 ? value : 0));
  }
  return Array.from(rowsWhere(table, derivation.rowsWhere) as Uint8Array);
}

function weights(table: Table, of: string, weight: string): Values {
  const given = hasMeasure(table, weight) ? measureValues(table, weight) : [];
  return measureValues(table, of).map((value, row) => {
    if (Number.isNaN(value)) return value;
    const own = given[row] ?? Number.NaN;
    return Number.isNaN(own) ? 1 : own;
  });
}

/** Values of rows that do not count for the measure, such as the amount of an open deal, become 0. */
function counted(table: Table, id: string, values: Values): Values {
  const condition = measure(id)?.countedWhere;
  const rows = condition === undefined ? undefined : rowsWhere(table, condition);
  return rows === undefined ? values : values.map((value, row) => (rows[row] === 1 ? value : 0));
}

/** Row by row; blank only where all are blank. */
function addedUp(parts: readonly Values[]): Values {
  const [only] = parts;
  if (parts.length === 1) return only as Values;
  return (only as Values).map((_, row) => {
    const values = parts.map((part) => part[row] as number).filter((value) => !Number.isNaN(value));
    return values.length === 0 ? Number.NaN : values.reduce((total, value) => total + value, 0);
  });
}

function numbersOf(table: Table, column: Column): Values {
  const { constant, divisor } = column;
  if (constant !== undefined) return everyRow(table, constant);
  const { numbers, bad } = inspectColumn(table, column);
  const [first] = bad;
  if (first !== undefined) {
    const place = { argument: column.header, row: table.rowNumbers[first.index] as number };
    return fail(numberProblem(first, place));
  }
  return divisor === undefined ? numbers : numbers.map((value) => value / divisor);
}

const everyRow = ({ rowNumbers }: Table, value: number): number[] =>
  new Array<number>(rowNumbers.length).fill(value);

/** The numbers of a column and its bad cells, each with the position of its row. */
export const inspectColumn = remembered(
  (table: Table, { index }: Column): { numbers: Values; bad: readonly BadCell[] } => {
    const own = cellsOf(table, index);
    const cells = table.totals.length === 0 ? own : own.concat(table.totals.map((row) => row[index]));
    const { numbers, bad } = inspectNumbers(cells, isNoFigure);
    numbers.length = own.length;
    return { numbers, bad: bad.filter((cell) => cell.index < own.length) };
  },
);
