/** Money of more than one currency, told by headers, a currency column or marks beside the amounts. */
import { currenciesOf, visitCurrencies } from '../../catalogue/reading/currency.ts';
import type { Table } from '../../catalogue/reading/table.ts';
import { aboutRows, type Check } from './check.ts';
import { figureColumns } from './figures.ts';

export const twoCurrencies: Check = {
  name: 'two_currencies',
  severity: 'error',
  find: ({ table }) => {
    const ids = figureColumns(table).map(({ role }) => ('id' in role ? role.id : ''));
    const [first, ...others] = currenciesOf(table, ids);
    if (others.length === 0) return undefined;
    const whatToDo = `Give ${first} and ${others.join(', ')} a table each, or convert the amounts to one currency.`;
    const { rows, headers } = placesOf(table, ids, others);
    const finding = aboutRows(table, rows, whatToDo) ?? { count: headers, firstRow: '', whatToDo };
    return { ...finding, about: [first as string, ...others] };
  },
};

/** The rows, and the number of headers, that name one of these currencies. */
function placesOf(table: Table, ids: readonly string[], currencies: readonly string[]) {
  const rows: number[] = [];
  let headers = 0;
  visitCurrencies(table, ids, (currency, row) => {
    if (!currencies.includes(currency)) return;
    if (row === undefined) headers += 1;
    else if (rows[rows.length - 1] !== row) rows.push(row);
  });
  return { rows, headers };
}
