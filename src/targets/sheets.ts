/** What Google calls in the Sheets project: functions in cells, the menu, and what pages ask. */
import { languageFor } from '../catalogue/language.ts';
import { menuTexts } from '../locale/menu-texts.ts';
import { answering } from '../panel/answer.ts';
import { menuItems } from '../panel/menu.ts';
import { showMenu, userLocale } from '../platform/menu.ts';
import { showDialog, showMessage, showSidebar } from '../platform/pages.ts';
import type { DialogRequest, Done, PanelStart } from '../ui/endpoints.ts';

export { run } from '../functions/run.ts';

const userLanguage = () => languageFor(undefined, userLocale());
const texts = () => menuTexts[userLanguage()];

export const onOpen = () => showMenu(menuItems(userLocale()));

export const openPanel = () => showSidebar('Panel', texts().titles.Panel);
export const checkData = () => showSidebar('CheckData', texts().titles.CheckData);
export const newWorkbook = () => showDialog('NewWorkbook', texts().titles.NewWorkbook);
export const openHelp = () => showDialog('Help', texts().titles.Help);
export const turnOnFunctions = () => showMessage(texts().functionsOn.title, texts().functionsOn.text);

export const panelStart = answering((): PanelStart => ({ language: userLanguage(), digest: false }));

export const panelOpenDialog = answering(({ dialog, language }: DialogRequest): Done => {
  const page = dialog === 'workbook' ? 'NewWorkbook' : 'Help';
  showDialog(page, menuTexts[language].titles[page]);
  return { done: true };
});
