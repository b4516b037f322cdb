/** The orders of Online Retail as a spreadsheet, one row each. */
import type { LocalSpreadsheet } from '../../google/sheets/local-spreadsheet.ts';
import { serialOfDay } from '../../samples/days.ts';
import { readData } from '../../samples/read-data.ts';

export function ordersSpreadsheet(): LocalSpreadsheet {
  const orders = readData('online_retail_orders.csv.gz').map(
    ({ invoice = '', customer = '', date = '', revenue = '', items = '', country = '' }) => [
      Number(invoice),
      Number(customer),
      serialOfDay(date),
      1,
      Number(revenue),
      Number(items),
      country,
    ],
  );
  return {
    title: 'Online Retail',
    locale: 'en_GB',
    tabs: [
      {
        name: 'Orders',
        rows: [['Invoice', 'Customer', 'Date', 'Orders', 'Revenue', 'Units sold', 'Country'], ...orders],
        numberFormats: { 'C2:C': 'yyyy-mm-dd' },
      },
    ],
  };
}
