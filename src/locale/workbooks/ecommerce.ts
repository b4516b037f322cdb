/** The texts of the workbook for shops, by language. */
import { ecommerce as en } from '../en/workbooks/ecommerce.ts';
import { ecommerce as nb } from '../nb/workbooks/ecommerce.ts';
import { ecommerce as sv } from '../sv/workbooks/ecommerce.ts';

export type { EcommerceTexts } from '../en/workbooks/ecommerce.ts';
export const ecommerceTexts = { en, sv, nb };
