/** The currencies of the money that a call adds up: named in headers, in a currency column, or beside the amounts. */
import { isBlank } from '../../core/cells.ts';
import { currencyMark } from '../../core/numbers.ts';
import { measure } from '../catalogue.ts';
import type { Column } from './columns.ts';
import { dimensionColumn } from './dimension-column.ts';
import { columnsBehind } from './measure-values.ts';
import { currencyCode } from './normalise.ts';
import { cellsOf, type Table } from './table-contents.ts';

/** Each may be written as kr. */
const CROWNS = ['SEK', 'NOK', 'DKK', 'ISK'];
const CODE = /^(?:[a-z]{3}|kr\.?|[€$£])$/i;

/** Each currency once, in order of first appearance; `counts` marks the rows that count, by position. */
export function currenciesOf(
  table: Table,
  measureIds: readonly string[],
  counts?: Uint8Array,
): readonly string[] {
  const found = new Set<string>();
  visitCurrencies(table, measureIds, (currency, row) => {
    if (row === undefined || counts === undefined || counts[row] === 1) found.add(currency);
  });
  return withoutPlainCrowns(Array.from(found));
}

/** Tells every currency that is named, and the position of the row it is named in; headers come first and have none. */
export function visitCurrencies(
  table: Table,
  measureIds: readonly string[],
  visit: (currency: string, row: number | undefined) => void,
): void {
  const money = moneyColumns(table, measureIds);
  for (const { currency } of money) if (currency !== undefined) visit(currency, undefined);
  const amounts = money.map(({ index }) => cellsOf(table, index));
  const named = dimensionColumn(table, 'currency');
  const codes = named === undefined ? undefined : cellsOf(table, named.index);
  for (let row = 0; row < table.rowNumbers.length; row++) {
    let anyAmount = false;
    for (const cells of amounts) {
      const cell = cells[row];
      if (typeof cell !== 'number') {
        if (isBlank(cell)) continue;
        const mark = currencyMark(cell);
        if (mark !== undefined) visit(mark, row);
      }
      anyAmount = true;
    }
    const code = codes === undefined || !anyAmount ? undefined : codeIn(codes[row]);
    if (code !== undefined) visit(code, row);
  }
}

/** `kr` beside a named crown is that crown. */
export function withoutPlainCrowns(currencies: readonly string[]): readonly string[] {
  const anyCrown = currencies.some((code) => CROWNS.includes(code));
  return anyCrown ? currencies.filter((code) => code !== 'kr') : currencies;
}

function moneyColumns(table: Table, measureIds: readonly string[]): readonly Column[] {
  const columns = measureIds.reduce<Column[]>((all, id) => all.concat(columnsBehind(table, id)), []);
  const isMoney = ({ role }: Column) => role.kind === 'measure' && measure(role.id)?.unit === 'money';
  return columns.filter((column, index) => isMoney(column) && columns.indexOf(column) === index);
}

function codeIn(cell: unknown): string | undefined {
  return typeof cell === 'string' && CODE.test(cell.trim()) ? currencyCode(cell) : undefined;
}
