import { expect, test } from 'vitest';
import { onlineRetailMonths, revenueBetween } from '../../../local/samples/online-retail-months.ts';
import { readData } from '../../../local/samples/read-data.ts';

const orders = readData('online_retail_orders.csv.gz');
const months = onlineRetailMonths(orders);

test('the sums by month are those of the orders', () => {
  expect(months.map(({ month }) => month)).toHaveLength(13);
  // Counted separately with awk over the same file.
  expect(months[0]).toEqual({
    month: '2010-12',
    revenue: 572713.89,
    orders: 1400,
    customers: 885,
    newCustomers: 885,
    repeatCustomers: 263,
  });
  expect(months[11]).toMatchObject({ revenue: 1161817.38, orders: 2657, customers: 1664, newCustomers: 323 });
  expect(months.reduce((sum, { orders: count }) => sum + count, 0)).toBe(orders.length);
});

test('the first nine days of December grew by two thirds, whatever the whole month seems to say', () => {
  const before = revenueBetween(orders, '2010-12-01', '2010-12-09');
  const after = revenueBetween(orders, '2011-12-01', '2011-12-09');
  expect(after / before - 1).toBeCloseTo(0.66, 2);
});
