/** RFM: for every customer how often, how recently, for how long and how much. */
import type { FunctionHelp } from './help.ts';
import { readCustomers } from './transactions.ts';

export const help: FunctionHelp = {
  name: 'RFM',
  description:
    'For every customer: purchase days after the first, weeks from the first to the last of them, weeks since the first, and mean value of a repeat day.',
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
      description: 'Optional. The value of each purchase, such as C2:C5000.',
    },
    {
      name: 'as_of',
      type: 'Date|string',
      description: 'Optional. The last day that counts, such as 2026-03-31; the latest date when left out.',
    },
  ],
  example: '=RFM(A2:A5000;B2:B5000;C2:C5000)',
  result: 'Array<Array<string|number>>',
};

export function calculate(
  customers: unknown,
  dates: unknown,
  amounts?: unknown,
  asOf?: unknown,
): (string | number)[][] {
  const { ids, summaries, hasAmounts } = readCustomers({ customers, dates, amounts, asOf });
  return [
    ['customer', 'frequency', 'recency', 'age', 'monetary'],
    ...summaries.map(({ frequency, recency, age, monetary }, index) => [
      ids[index] as string | number,
      frequency,
      recency,
      age,
      hasAmounts ? monetary : '',
    ]),
  ];
}
