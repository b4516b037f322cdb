/** How formulas and sources are written for people, by language. */
import { formulaWords as en } from './en/formula-words.ts';
import { formulaWords as nb } from './nb/formula-words.ts';
import { formulaWords as sv } from './sv/formula-words.ts';

export const formulaWords = { en, sv, nb };
