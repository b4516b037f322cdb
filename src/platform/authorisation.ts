/** Consent is given scope by scope, so only the one that is about to be used is looked at. */

export const SCOPES = {
  sheets: 'https://www.googleapis.com/auth/spreadsheets.readonly',
  analytics: 'https://www.googleapis.com/auth/analytics.readonly',
} as const;

/** The type declarations know only the form that looks at all scopes of the manifest. */
type AuthorizationInfoOf = (
  mode: GoogleAppsScript.Script.AuthMode,
  scopes: readonly string[],
) => GoogleAppsScript.Script.AuthorizationInfo;

/** Throws in Google's own words, before Google would end the whole execution to ask for consent. */
export function requireConsent(scope: string): void {
  const information = (ScriptApp.getAuthorizationInfo as AuthorizationInfoOf)(ScriptApp.AuthMode.FULL, [
    scope,
  ]);
  if (information.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED) {
    throw new Error('Authorization is required to perform that action.');
  }
}
