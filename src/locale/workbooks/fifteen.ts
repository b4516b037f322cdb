/** The texts of the workbook with fifteen KPIs, by language. */
import { fifteen as en } from '../en/workbooks/fifteen.ts';
import { fifteen as nb } from '../nb/workbooks/fifteen.ts';
import { fifteen as sv } from '../sv/workbooks/fifteen.ts';

export type { FifteenTexts } from '../en/workbooks/fifteen.ts';
export const fifteenTexts = { en, sv, nb };
