/** CLV_FORECAST: what every customer is expected to buy and to be worth in the weeks to come. */
import { orderValues, outlooks } from '../core/customers/customer-value.ts';
import { customerBase } from './customer-base.ts';
import { fraction } from './fraction.ts';
import type { FunctionHelp } from './help.ts';
import { wholeNumber } from './whole-number.ts';

const MOST_WEEKS = 520;

export const help: FunctionHelp = {
  name: 'CLV_FORECAST',
  description:
    'For every customer: the chance to be active still, orders to expect, their mean value, and the lifetime value of the weeks to come, discounted to today.',
  parameters: [
    {
      name: 'customers',
      type: 'Array<Array<any>>',
      description: 'One customer per purchase: an e-mail or number, such as A2:A5000.',
    },
    {
      name: 'dates',
      type: 'Array<Array<any>>',
      description: 'The day of each purchase, such as B2:B5000.',
    },
    {
      name: 'amounts',
      type: 'Array<Array<number>>',
      description: 'Optional. The value of each purchase, such as C2:C5000; without it there is no value.',
    },
    {
      name: 'as_of',
      type: 'Date|string',
      description: 'Optional. The last day that counts, such as 2026-03-31; the latest date when left out.',
    },
    {
      name: 'weeks',
      type: 'number',
      description: 'Optional. Weeks to look ahead, 1 to 520, such as 104; 52 when left out.',
    },
    {
      name: 'annual_discount',
      type: 'number',
      description: 'Optional. What money a year from now is worth less, such as 10%; 10% when left out.',
    },
    {
      name: 'gross_margin',
      type: 'number',
      description:
        'Optional. Share of the value that is left after cost of goods, such as 40%; 100% when left out.',
    },
  ],
  example: '=CLV_FORECAST(A2:A5000;B2:B5000;C2:C5000;;52;10%;40%)',
  result: 'Array<Array<string|number>>',
};

type Cell = string | number;

export function calculate(
  customers: unknown,
  dates: unknown,
  amounts?: unknown,
  asOf?: unknown,
  weeks?: unknown,
  annualDiscount?: unknown,
  grossMargin?: unknown,
): Cell[][] {
  const horizon = {
    weeks: wholeNumber(weeks, 'weeks', 52, 1, MOST_WEEKS),
    annualDiscount: fraction(annualDiscount, 'annual_discount', 0.1),
  };
  const margin = fraction(grossMargin, 'gross_margin', 1);
  const { ids, summaries, hasAmounts, model, warning } = customerBase({ customers, dates, amounts, asOf });
  const values = hasAmounts ? orderValues(model, summaries) : undefined;
  const rows = outlooks(model.buying, summaries, horizon).map((outlook, index): Cell[] => {
    const value = values?.[index];
    return [
      ids[index] as Cell,
      outlook.aliveProbability,
      outlook.orders,
      value ?? '',
      value === undefined ? '' : margin * value * outlook.discountedOrders,
    ];
  });
  const header = ['customer', 'p_alive', 'expected_orders', 'expected_order_value', 'clv'];
  const last = warning === '' ? [] : [[warning, '', '', '', '']];
  return [header, ...rows, ...last];
}
