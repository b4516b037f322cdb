/** The top-level functions of the Sheets project that stand in no cell. */

export const ON_EVENTS: readonly string[] = ['onOpen', 'onInstall'];

/** Stands in cells of the self-test only, and in no list of functions. */
export const SELF_TEST = 'KPI_SELF_TEST';

export const MENU_TARGETS: readonly string[] = [
  'openPanel',
  'newWorkbook',
  'checkData',
  'saveSnapshot',
  'turnOnFunctions',
  'openHelp',
];

/** What pages ask through google.script.run. */
export const ENDPOINTS: readonly string[] = [
  'panelStart',
  'panelSelection',
  'panelInsert',
  'panelInsertPack',
  'panelExplain',
  'panelCheckData',
  'panelSaveSnapshot',
  'panelConnectorLink',
  'panelOpenDialog',
  'panelShowSheet',
  'dialogWorkbooks',
  'dialogPreviewWorkbook',
  'dialogBuildWorkbook',
  'helpSelfTest',
];
