/** What is said while a workbook is built, by language; what a language lacks does not compile. */
import { workbookMessages as en } from './en/workbook-messages.ts';
import { workbookMessages as nb } from './nb/workbook-messages.ts';
import { workbookMessages as sv } from './sv/workbook-messages.ts';

export const workbookMessages = { en, sv, nb };
