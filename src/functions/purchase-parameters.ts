/** The help of the columns that describe purchases, for the functions that take just these. */
import type { ParameterHelp } from './help.ts';

export const purchaseParameters: readonly ParameterHelp[] = [
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
];
