/** The projects that are pushed to Google: where each starts, what Google calls in it, what its manifest adds. */
import { renderStubs } from '../src/render/function-stub.ts';
import { connectorManifest } from './connector-manifest.ts';
import { discoverFunctions } from './discover-functions.ts';

export interface Target {
  readonly name: string;
  readonly entry: string;
  /** A module of functions that is parsed in full and evaluated only when one of them is called. */
  readonly onDemand?: string;
  readonly manifest: Readonly<Record<string, unknown>>;
  /** Top-level declarations by which Google finds what it calls; they call what the entry exports. */
  readonly declarations: () => Promise<readonly string[]>;
}

export const sheets: Target = {
  name: 'sheets',
  entry: 'src/targets/sheets.ts',
  onDemand: 'src/functions/registry.ts',
  // Empty because no function calls a Google service; the contract tests derive the list from the calls.
  manifest: { oauthScopes: [] },
  declarations: async () => (await discoverFunctions()).map(renderStubs),
};

/** What Data Studio calls by name, each with one request. */
const ENTRY_POINTS = ['getAuthType', 'isAdminUser', 'getConfig', 'getSchema', 'getData'];

export const connector: Target = {
  name: 'connector',
  entry: 'src/targets/connector.ts',
  manifest: connectorManifest,
  declarations: async () =>
    ENTRY_POINTS.map((name) => `function ${name}(request) { return Nyckeltal.${name}(request); }`),
};

export const targets: readonly Target[] = [sheets, connector];
