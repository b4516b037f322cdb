/** Tabs as read in a short text, column by column, because packing is what takes time: the less text the better. */
import type { Column } from '../../catalogue/reading/table.ts';
import { columnarTable, columnsOf } from '../sheet/columnar.ts';
import type { TabsRead } from '../sheet/tabs-read.ts';
import { type ColumnHead, decodeColumn, encodeColumn } from './column-text.ts';

/** Runs of row numbers, each from its first on. */
type Runs = readonly (readonly [first: number, count: number])[];

interface Head extends Pick<TabsRead, 'firstRow' | 'others'> {
  readonly table: Pick<
    TabsRead['table'],
    'argument' | 'headerRow' | 'columns' | 'totalRows' | 'totals' | 'otherHeaders'
  >;
  readonly rowNumbers: Runs;
  /** Of the columns that are used, by index. */
  readonly columns: readonly (readonly [index: number, head: ColumnHead])[];
}

export function encodeTabs({ table, firstRow, others }: TabsRead): string {
  const { argument, headerRow, columns, totalRows, totals, otherHeaders } = table;
  const encoded = columns
    .filter(isRead)
    .map(({ index }) => [index, encodeColumn(columnsOf(table, index))] as const);
  const head: Head = {
    table: { argument, headerRow, columns, totalRows, totals, otherHeaders },
    firstRow,
    others,
    rowNumbers: runsOf(table.rowNumbers),
    columns: encoded.map(([index, column]) => [index, column.head]),
  };
  return `${JSON.stringify(head)}\n${encoded.map(([, { body }]) => body).join('')}`;
}

/** Columns are decoded when they are needed. */
export function decodeTabs(text: string): TabsRead {
  const end = text.indexOf('\n');
  const head = JSON.parse(text.slice(0, end)) as Head;
  const rowNumbers = numbersOf(head.rowNumbers);
  const places = new Map<number, readonly [ColumnHead, number]>();
  let start = end + 1;
  for (const [index, column] of head.columns) {
    places.set(index, [column, start]);
    start += column.length;
  }
  const columnCells = (index: number): readonly unknown[] => {
    const place = places.get(index);
    if (place === undefined) return [];
    const [column, at] = place;
    return decodeColumn(column, text.slice(at, at + column.length), rowNumbers.length);
  };
  if (start !== text.length) throw new RangeError('The text is not whole');
  return {
    table: columnarTable({ ...head.table, rowNumbers }, columnCells),
    firstRow: head.firstRow,
    others: head.others,
  };
}

const isRead = ({ used }: Column): boolean => used;

function runsOf(numbers: readonly number[]): Runs {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs[runs.length - 1];
    if (last !== undefined && number === last[0] + last[1]) last[1] += 1;
    else runs.push([number, 1]);
  }
  return runs;
}

function numbersOf(runs: Runs): number[] {
  const numbers: number[] = [];
  for (const [first, count] of runs) for (let at = 0; at < count; at++) numbers.push(first + at);
  return numbers;
}
