/** What a script may call when it runs inside a cell, as Google's guide to custom functions lists it. */

export type ExecutionMode = 'FULL' | 'CUSTOM_FUNCTION';

const EVERYTHING = /./;

const OPEN_TO_CELLS: Readonly<Record<string, RegExp>> = {
  Spreadsheet: /^(get(?!Ui$)|is|can|offset$)/,
  'Base.Logger': EVERYTHING,
  'Base.Session': /^(getActiveUserLocale|getScriptTimeZone)$/,
  Cache: EVERYTHING,
  HTML: EVERYTHING,
  JDBC: EVERYTHING,
  Language: EVERYTHING,
  Lock: EVERYTHING,
  Maps: EVERYTHING,
  Properties: EVERYTHING,
  URL_Fetch: EVERYTHING,
  Utilities: EVERYTHING,
  XML_Service: EVERYTHING,
};

/** The message of the error that Google throws, or undefined when the call is allowed. */
export function refusal(mode: ExecutionMode, className: string, method: string): string | undefined {
  if (mode === 'FULL') return undefined;
  const [service = '', name = ''] = className.split('.');
  const open = OPEN_TO_CELLS[className] ?? OPEN_TO_CELLS[service];
  if (open?.test(method)) return undefined;
  return `You do not have permission to call ${open === undefined ? `${name} service` : method}`;
}
