/** The texts of the workbook for landing pages, by language. */
import { landingMobile as en } from '../en/workbooks/landing-mobile.ts';
import { landingMobile as nb } from '../nb/workbooks/landing-mobile.ts';
import { landingMobile as sv } from '../sv/workbooks/landing-mobile.ts';

export type { LandingMobileTexts } from '../en/workbooks/landing-mobile.ts';
export const landingMobileTexts = { en, sv, nb };
