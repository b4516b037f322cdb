/** The texts of the menu by language; what a language lacks does not compile. */
import { menu as en } from './en/menu.ts';
import { menu as nb } from './nb/menu.ts';
import { menu as sv } from './sv/menu.ts';

export const menuTexts = { en, sv, nb };
