/** The four Data tabs: the company by month, visits by channel, keywords, and one row for each new customer. */
import { dataSource } from '../blocks/data-source.ts';

export const sources = {
  company: dataSource(),
  visits: dataSource('visits', 1),
  keywords: dataSource('keywords', 2),
  customers: dataSource('customers', 3),
};
