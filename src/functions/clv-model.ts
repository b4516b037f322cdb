/** CLV_MODEL: the parameters of the customer model, and what to be careful about. */
import { customerBase } from './customer-base.ts';
import type { FunctionHelp } from './help.ts';
import { purchaseParameters } from './purchase-parameters.ts';

export const help: FunctionHelp = {
  name: 'CLV_MODEL',
  description:
    'The model behind CLV_FORECAST, fitted to your purchases: BG/NBD for how often customers buy and drop out, Gamma-Gamma for what they spend, and a warning where the data are thin.',
  parameters: purchaseParameters,
  example: '=CLV_MODEL(A2:A5000;B2:B5000;C2:C5000)',
  result: 'Array<Array<string|number>>',
};

export function calculate(
  customers: unknown,
  dates: unknown,
  amounts?: unknown,
  asOf?: unknown,
): (string | number)[][] {
  const { summaries, model, warning } = customerBase({ customers, dates, amounts, asOf });
  const { buying, spending } = model;
  return [
    ['r', buying.r],
    ['alpha', buying.alpha],
    ['a', buying.dropOut?.a ?? ''],
    ['b', buying.dropOut?.b ?? ''],
    ['log_likelihood', buying.logLikelihood],
    ['p', spending?.p ?? ''],
    ['q', spending?.q ?? ''],
    ['gamma', spending?.gamma ?? ''],
    ['gg_log_likelihood', spending?.logLikelihood ?? ''],
    ['customers', summaries.length],
    ['repeat_customers', summaries.filter(({ frequency }) => frequency > 0).length],
    ['warning', warning],
  ];
}
