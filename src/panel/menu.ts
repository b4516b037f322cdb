/** The menu of the add-on: what it says and which function of the script each item calls. */
import { languageFor } from '../catalogue/language.ts';
import { menuTexts } from '../locale/menu-texts.ts';

export const MENU_TARGETS = [
  'openPanel',
  'newWorkbook',
  'checkData',
  'saveSnapshot',
  'turnOnFunctions',
  'openHelp',
] as const;

export interface MenuItem {
  readonly label: string;
  readonly target: (typeof MENU_TARGETS)[number];
}

/** In the language of the person at the keyboard; a rule stands before the last two. */
export function menuItems(locale: string): readonly (MenuItem | 'separator')[] {
  const labels = menuTexts[languageFor(undefined, locale)].items;
  const items = MENU_TARGETS.map((target) => ({ label: labels[target], target }));
  return [...items.slice(0, -2), 'separator', ...items.slice(-2)];
}
