/** What a script may call under each way of being run, as Google's guides to custom functions and add-ons list it. */

/**
 * NONE: the menu is built where the add-on is not turned on. LIMITED: where it is. FULL: somebody clicked.
 * CUSTOM_FUNCTION: inside a cell.
 */
export type ExecutionMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

const EVERYTHING = /./;

/** By class such as Spreadsheet.Range or by whole service such as Spreadsheet; what is not named is closed. */
type Open = Readonly<Record<string, RegExp>>;

const OPEN: Readonly<Record<Exclude<ExecutionMode, 'FULL'>, Open>> = {
  NONE: {
    'Spreadsheet.SpreadsheetApp': /^getUi$/,
    'Base.Ui': /^create(Addon)?Menu$/,
    'Base.Menu': EVERYTHING,
    'Base.Logger': EVERYTHING,
    'Base.Session': /^getActiveUserLocale$/,
    Utilities: EVERYTHING,
  },
  LIMITED: {
    Spreadsheet: /^(?!create$|open|copy$)/,
    'Base.Ui': /^create(Addon)?Menu$/,
    'Base.Menu': EVERYTHING,
    'Base.Logger': EVERYTHING,
    'Base.Session': EVERYTHING,
    Cache: EVERYTHING,
    HTML: EVERYTHING,
    Lock: EVERYTHING,
    Properties: EVERYTHING,
    Utilities: EVERYTHING,
  },
  CUSTOM_FUNCTION: {
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
  },
};

/** The message of the error that Google throws, or undefined when the call is allowed. */
export function refusal(mode: ExecutionMode, className: string, method: string): string | undefined {
  if (mode === 'FULL') return undefined;
  const [service = '', name = ''] = className.split('.');
  const open = OPEN[mode][className] ?? OPEN[mode][service];
  if (open?.test(method)) return undefined;
  return `You do not have permission to call ${open === undefined ? `${name} service` : method}`;
}
