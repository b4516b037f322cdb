/** The texts of the workbook of goals, by language. */
import { targets as en } from '../en/workbooks/targets.ts';
import { targets as nb } from '../nb/workbooks/targets.ts';
import { targets as sv } from '../sv/workbooks/targets.ts';

export type { TargetsTexts } from '../en/workbooks/targets.ts';
export const targetsTexts = { en, sv, nb };
