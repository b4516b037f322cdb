/** The texts of the workbook for the first day, by language. */
import { start as en } from '../en/workbooks/start.ts';
import { start as nb } from '../nb/workbooks/start.ts';
import { start as sv } from '../sv/workbooks/start.ts';

export type { StartTexts } from '../en/workbooks/start.ts';
export const startTexts = { en, sv, nb };
