/** RFM: for every customer how often, how recently, for how long and how much. */
import type { FunctionHelp } from './help.ts';
import { purchaseParameters } from './purchase-parameters.ts';
import { readCustomers } from './transactions.ts';

export const help: FunctionHelp = {
  name: 'RFM',
  description:
    'For every customer: purchase days after the first, weeks from the first to the last of them, weeks since the first, and mean value of a repeat day.',
  parameters: purchaseParameters,
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
