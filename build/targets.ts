/** The projects that are pushed to Google: where each starts, what Google calls in it, what its manifest adds. */
import { renderStubs } from '../src/render/function-stub.ts';
import { workbookFiles } from './compile-workbooks.ts';
import { connectorManifest } from './connector-manifest.ts';
import { discoverFunctions } from './discover-functions.ts';
import { pageFiles } from './pages.ts';
import { textFiles } from './text-files.ts';

const SCOPES = 'https://www.googleapis.com/auth';

export interface Target {
  readonly name: string;
  readonly entry: string;
  /** Modules of functions; each is parsed in full and evaluated only when one of its functions is called. */
  readonly onDemand?: readonly string[];
  readonly manifest: Readonly<Record<string, unknown>>;
  /** Top-level declarations by which Google finds what it calls; they call what the entry exports. */
  readonly declarations: () => Promise<readonly string[]>;
  /** Pages and other files beside the code: name with ending → text. */
  readonly files?: () => Promise<Readonly<Record<string, string>>>;
}

const declared = (names: readonly string[], parameter: string): string[] =>
  names.map((name) => `function ${name}(${parameter}) { return Nyckeltal.${name}(${parameter}); }`);

/** What is called through `call`, which finds it when it is asked for. */
const declaredCalls = (names: readonly string[], parameter: string): string[] =>
  names.map((name) => `function ${name}(${parameter}) { return Nyckeltal.call("${name}", ${parameter}); }`);

/** What the items of the menu call. */
const MENU_TARGETS = ['openPanel', 'newWorkbook', 'checkData', 'saveSnapshot', 'turnOnFunctions', 'openHelp'];

/** What pages ask through google.script.run, each with one request. */
const ENDPOINTS = [
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

export const sheets = {
  name: 'sheets',
  entry: 'src/targets/sheets.ts',
  onDemand: ['src/functions/registry.ts', 'src/targets/pages.ts'],
  // The open file and no other, and pages beside it; the contract tests derive the list from the calls.
  manifest: { oauthScopes: [`${SCOPES}/spreadsheets.currentonly`, `${SCOPES}/script.container.ui`] },
  declarations: async () => [
    ...(await discoverFunctions()).map(renderStubs),
    ...declared(['onOpen'], 'e'),
    'function onInstall(e) { return onOpen(e); }',
    ...MENU_TARGETS.map((name) => `function ${name}() { return Nyckeltal.call("${name}"); }`),
    ...declaredCalls(ENDPOINTS, 'request'),
    ...declared(['KPI_SELF_TEST'], 'question, first, second'),
  ],
  files: async () => ({ ...(await pageFiles()), ...textFiles(), ...(await workbookFiles()) }),
} satisfies Target;

/** With the weekly e-mail, which needs to send mail, to be run at set times and to know the person's address. */
export const sheetsWithDigest: Target = {
  ...sheets,
  entry: 'src/targets/sheets-with-digest.ts',
  onDemand: ['src/functions/registry.ts', 'src/targets/pages-with-digest.ts'],
  manifest: {
    oauthScopes: [
      ...sheets.manifest.oauthScopes,
      `${SCOPES}/script.scriptapp`,
      `${SCOPES}/script.send_mail`,
      `${SCOPES}/userinfo.email`,
    ],
  },
  declarations: async () => [
    ...(await sheets.declarations()),
    ...declaredCalls(['helpDigest'], 'request'),
    ...declaredCalls(['onWeeklyDigest'], 'e'),
  ],
};

/** What Data Studio calls by name, each with one request. */
const ENTRY_POINTS = ['getAuthType', 'isAdminUser', 'getConfig', 'getSchema', 'getData'];

export const connector: Target = {
  name: 'connector',
  entry: 'src/targets/connector.ts',
  manifest: connectorManifest,
  declarations: async () => declared(ENTRY_POINTS, 'request'),
};

export const targets: readonly Target[] = [sheets, connector];
