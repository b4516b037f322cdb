/** What all workbooks share, by language; what a language lacks does not compile. */
import { shared as en } from '../en/workbooks/shared.ts';
import { shared as nb } from '../nb/workbooks/shared.ts';
import { shared as sv } from '../sv/workbooks/shared.ts';

export type { SharedTexts } from '../en/workbooks/shared.ts';
export const sharedTexts = { en, sv, nb };
