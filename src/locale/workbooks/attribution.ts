/** The texts of the workbook of attribution, by language. */
import { attribution as en } from '../en/workbooks/attribution.ts';
import { attribution as nb } from '../nb/workbooks/attribution.ts';
import { attribution as sv } from '../sv/workbooks/attribution.ts';

export type { AttributionTexts } from '../en/workbooks/attribution.ts';
export const attributionTexts = { en, sv, nb };
