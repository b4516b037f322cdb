/** The texts of the workbook for leads and sales, by language. */
import { b2b as en } from '../en/workbooks/b2b.ts';
import { b2b as nb } from '../nb/workbooks/b2b.ts';
import { b2b as sv } from '../sv/workbooks/b2b.ts';

export type { B2bTexts } from '../en/workbooks/b2b.ts';
export const b2bTexts = { en, sv, nb };
