/** What menu items and pages call in the Sheets project; read only when one of them does. */
import { languageFor } from '../catalogue/language.ts';
import { menuTexts } from '../locale/menu-texts.ts';
import { answering, sentenceOf } from '../panel/answer.ts';
import { checkData as checkedData } from '../panel/check-data.ts';
import { connectorLink } from '../panel/connector-link.ts';
import { explain } from '../panel/explain.ts';
import { insertKpi, insertPack } from '../panel/insert.ts';
import { selection } from '../panel/selection.ts';
import { selfTest } from '../panel/self-test.ts';
import { showSheet } from '../panel/show-sheet.ts';
import { saveSnapshot as savedSnapshot } from '../panel/snapshot.ts';
import { textsFile } from '../panel/texts-file.ts';
import { workbookBuilt, workbookChoices, workbookPreview } from '../panel/workbooks.ts';
import { userLocale } from '../platform/menu.ts';
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

export const userLanguage = () => languageFor(undefined, userLocale());
const file = () => openFile(textsFile);
const texts = () => menuTexts[userLanguage()];

const openPanel = () => showSidebar('Panel', texts().titles.Panel);
const checkData = () => showSidebar('CheckData', texts().titles.CheckData);
const newWorkbook = () => showDialog('NewWorkbook', texts().titles.NewWorkbook);
const openHelp = () => showDialog('Help', texts().titles.Help);
const saveSnapshot = () =>
  showMessage(texts().snapshot, sentenceOf(panelSaveSnapshot({ language: userLanguage() })));
const turnOnFunctions = () => showMessage(texts().functionsOn.title, texts().functionsOn.text);

const panelStart = answering((): PanelStart => ({ language: userLanguage(), digest: false }));

const panelOpenDialog = answering(({ dialog, language }: DialogRequest): Done => {
  const page = dialog === 'workbook' ? 'NewWorkbook' : 'Help';
  showDialog(page, menuTexts[language].titles[page]);
  return { done: true };
});

const panelSelection = answering((request: InLanguage) => selection(file(), request));
const panelInsert = answering((request: InsertRequest) => insertKpi(file(), request));
const panelInsertPack = answering((request: PackRequest) => insertPack(file(), request));
const panelExplain = answering((request: InLanguage) => explain(file(), request));
const panelCheckData = answering((request: InLanguage) => checkedData(file(), request));
const panelSaveSnapshot = answering((request: InLanguage) => savedSnapshot(file(), request));
const panelShowSheet = answering((request: SheetRequest) => showSheet(file(), request));
const panelConnectorLink = answering((request: InLanguage) =>
  connectorLink(file(), request, CONNECTOR_DEPLOYMENT),
);

const helpSelfTest = answering((request: InLanguage) => selfTest(file(), request));

const dialogWorkbooks = answering((request: InLanguage) =>
  workbookChoices(workbookSheets(), readRawFile, request),
);
const dialogPreviewWorkbook = answering((request: BuildRequest) =>
  workbookPreview(workbookSheets(), readRawFile, request),
);
const dialogBuildWorkbook = answering((request: BuildRequest) =>
  workbookBuilt(workbookSheets(), readRawFile, request),
);

export const handlers = {
  openPanel,
  checkData,
  newWorkbook,
  openHelp,
  saveSnapshot,
  turnOnFunctions,
  panelStart,
  panelOpenDialog,
  panelSelection,
  panelInsert,
  panelInsertPack,
  panelExplain,
  panelCheckData,
  panelSaveSnapshot,
  panelShowSheet,
  panelConnectorLink,
  helpSelfTest,
  dialogWorkbooks,
  dialogPreviewWorkbook,
  dialogBuildWorkbook,
};

export const call = (name: keyof typeof handlers, given?: unknown) => handlers[name](given);
