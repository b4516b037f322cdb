/** What Google calls in the Sheets project: functions in cells, the menu, and what pages ask. */
import { languageFor } from '../catalogue/language.ts';
import { menuTexts } from '../locale/menu-texts.ts';
import { answering, sentenceOf } from '../panel/answer.ts';
import { checkData as checkedData } from '../panel/check-data.ts';
import { connectorLink } from '../panel/connector-link.ts';
import { explain } from '../panel/explain.ts';
import { insertKpi, insertPack } from '../panel/insert.ts';
import { menuItems } from '../panel/menu.ts';
import { selection } from '../panel/selection.ts';
import { selfTest } from '../panel/self-test.ts';
import { showSheet } from '../panel/show-sheet.ts';
import { saveSnapshot as savedSnapshot } from '../panel/snapshot.ts';
import { textsFile } from '../panel/texts.ts';
import { workbookBuilt, workbookChoices, workbookPreview } from '../panel/workbooks.ts';
import { showMenu, userLocale } from '../platform/menu.ts';
import { openFile } from '../platform/open-file.ts';
import { showDialog, showMessage, showSidebar } from '../platform/pages.ts';
import { readRawFile } from '../platform/raw-file.ts';
import { workbookSheets } from '../platform/workbook-sheets.ts';
import type {
  BuildRequest,
  DialogRequest,
  Done,
  InLanguage,
  InsertRequest,
  PackRequest,
  PanelStart,
  SheetRequest,
} from '../ui/endpoints.ts';

/** Set by the build. */
declare const CONNECTOR_DEPLOYMENT: string;

export { run } from '../functions/run.ts';
export { probe as KPI_SELF_TEST } from '../functions/self-test-probe.ts';

export const userLanguage = () => languageFor(undefined, userLocale());
const file = () => openFile(textsFile);
const texts = () => menuTexts[userLanguage()];

export const onOpen = () => showMenu(menuItems(userLocale()));

export const openPanel = () => showSidebar('Panel', texts().titles.Panel);
export const checkData = () => showSidebar('CheckData', texts().titles.CheckData);
export const newWorkbook = () => showDialog('NewWorkbook', texts().titles.NewWorkbook);
export const openHelp = () => showDialog('Help', texts().titles.Help);
export const saveSnapshot = () =>
  showMessage(texts().snapshot, sentenceOf(panelSaveSnapshot({ language: userLanguage() })));
export const turnOnFunctions = () => showMessage(texts().functionsOn.title, texts().functionsOn.text);

export const panelStart = answering((): PanelStart => ({ language: userLanguage(), digest: false }));

export const panelOpenDialog = answering(({ dialog, language }: DialogRequest): Done => {
  const page = dialog === 'workbook' ? 'NewWorkbook' : 'Help';
  showDialog(page, menuTexts[language].titles[page]);
  return { done: true };
});

export const panelSelection = answering((request: InLanguage) => selection(file(), request));
export const panelInsert = answering((request: InsertRequest) => insertKpi(file(), request));
export const panelInsertPack = answering((request: PackRequest) => insertPack(file(), request));
export const panelExplain = answering((request: InLanguage) => explain(file(), request));
export const panelCheckData = answering((request: InLanguage) => checkedData(file(), request));
export const panelSaveSnapshot = answering((request: InLanguage) => savedSnapshot(file(), request));
export const panelShowSheet = answering((request: SheetRequest) => showSheet(file(), request));
export const panelConnectorLink = answering((request: InLanguage) =>
  connectorLink(file(), request, CONNECTOR_DEPLOYMENT),
);

export const helpSelfTest = answering((request: InLanguage) => selfTest(file(), request));

export const dialogWorkbooks = answering((request: InLanguage) =>
  workbookChoices(workbookSheets(), readRawFile, request),
);
export const dialogPreviewWorkbook = answering((request: BuildRequest) =>
  workbookPreview(workbookSheets(), readRawFile, request),
);
export const dialogBuildWorkbook = answering((request: BuildRequest) =>
  workbookBuilt(workbookSheets(), readRawFile, request),
);
