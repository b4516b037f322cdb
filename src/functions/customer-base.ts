/** The model behind CLV_MODEL and CLV_FORECAST, fitted to purchases, with its cautions in words. */
import { type Caution, type CustomerModel, modelOf } from '../core/customers/customer-model.ts';
import { fail } from '../core/failure.ts';
import { type Customers, readCustomers, type TransactionArguments } from './transactions.ts';

const FEWEST_CUSTOMERS = 3;

export interface CustomerBase extends Customers {
  readonly model: CustomerModel;
  readonly warning: string;
}

const CAUTIONS: Readonly<Record<Caution, string>> = {
  'no drop-out seen': 'No drop-out can be seen in these data, so every customer counts as active',
  'one drop-out rate': 'All customers share one drop-out rate, so a + b is held at 10,000',
  'purchases not settled': 'The purchase model did not settle, so take its numbers with care',
  'few repeat customers':
    "Fewer than 10 customers have a repeat day with a value, so order values are each customer's own mean",
  'order values without a usual mean':
    "Order values differ too much for a model (q is 1 or less), so they are each customer's own mean",
  'order values not settled':
    "Order values do not fit the Gamma-Gamma model, so they are each customer's own mean",
};

export function customerBase(args: TransactionArguments): CustomerBase {
  const customers = readCustomers(args);
  const { summaries, hasAmounts } = customers;
  if (summaries.length < FEWEST_CUSTOMERS) {
    fail({
      code: 'refused',
      reason: `customers holds ${summaries.length} ${summaries.length === 1 ? 'customer' : 'different customers'}, and at least ${FEWEST_CUSTOMERS} are needed`,
      advice: 'give more purchases',
    });
  }
  if (summaries.every(({ frequency }) => frequency === 0)) {
    fail({
      code: 'refused',
      reason: 'nobody has bought on more than one day',
      advice: 'give a longer period, in which some customers come back',
    });
  }
  const model = modelOf(summaries, hasAmounts);
  return { ...customers, model, warning: model.cautions.map((caution) => CAUTIONS[caution]).join('. ') };
}
