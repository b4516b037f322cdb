/** The projects that are pushed to Google: where each starts and what its manifest adds to the shared part. */

export interface Target {
  readonly name: string;
  readonly entry: string;
  readonly manifest: Readonly<Record<string, unknown>>;
}

export const sheets: Target = {
  name: 'sheets',
  entry: 'src/targets/sheets.ts',
  // Empty because no function calls a Google service; the contract tests derive the list from the calls.
  manifest: { oauthScopes: [] },
};
