/** Builds the menu of the add-on; allowed under every authorisation mode, and so asks Google for nothing else. */
import type { MenuItem } from '../panel/menu.ts';

export const userLocale = (): string => Session.getActiveUserLocale();

export function showMenu(items: readonly (MenuItem | 'separator')[]): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const item of items) {
    if (item === 'separator') menu.addSeparator();
    else menu.addItem(item.label, item.target);
  }
  menu.addToUi();
}
