/** The texts of the workbook for social media and e-mail, by language. */
import { socialEmail as en } from '../en/workbooks/social-email.ts';
import { socialEmail as nb } from '../nb/workbooks/social-email.ts';
import { socialEmail as sv } from '../sv/workbooks/social-email.ts';

export type { SocialEmailTexts } from '../en/workbooks/social-email.ts';
export const socialEmailTexts = { en, sv, nb };
