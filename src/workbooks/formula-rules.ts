/** What a formula of a workbook may hold, so that it works in files of every language and in copies. */

/** The sheet's own functions that may be used. */
export const NATIVE_FUNCTIONS: ReadonlySet<string> = new Set(
  `SUM SUMIFS SUMPRODUCT COUNT COUNTA COUNTIFS AVERAGE MEDIAN MIN MAX LARGE SMALL RANK ROUND ABS IF IFERROR AND OR
  NOT INDEX MATCH VLOOKUP ROW COLUMN ROWS COLUMNS DATE YEAR MONTH DAY EDATE EOMONTH TODAY LEFT RIGHT MID LEN TRIM
  CONCATENATE CHOOSE ISBLANK ISNUMBER`.split(/\s+/),
);

const TEXT = /"(?:[^"]|"")*"/g;
const TAB = /\{tab:\w+\}/g;
const CALL = /[A-Z][A-Z0-9_.]*\(/gi;

export interface FormulaSurroundings {
  readonly ownFunctions: ReadonlySet<string>;
  readonly tabs: ReadonlySet<string>;
}

/** What is wrong with a formula, one clause each. */
export function formulaMistakes(formula: string, { ownFunctions, tabs }: FormulaSurroundings): string[] {
  const mistakes: string[] = [];
  const code = formula.replace(TEXT, '""');
  for (const found of code.match(TAB) ?? []) {
    const tab = found.slice('{tab:'.length, -1);
    if (!tabs.has(tab)) mistakes.push(`there is no tab ${tab}`);
  }
  const plain = code.replace(TAB, 'tab');
  if (/,/.test(plain)) mistakes.push('it has a comma; write ; between arguments');
  if (/\d\.\d/.test(plain)) mistakes.push('it has a decimal; write 1/2 for 0.5');
  if (/[{}]/.test(plain)) mistakes.push('it has an array in braces');
  if (/"\d{4}-\d{2}-\d{2}"/.test(formula)) mistakes.push('it has a date as text; write DATE(2026;3;7)');
  // In a sheet -10^12 is positive, in other programs negative.
  if (/(^=|[(;=<>&*/^])-[^-+*/&;=<>()]*\^/.test(plain))
    mistakes.push('it has a minus before a power; write 0-10^12');
  if (/undefined|NaN|\[object/.test(plain)) mistakes.push('a part of it is missing');
  const opened = (plain.match(/\(/g) ?? []).length;
  if (opened !== (plain.match(/\)/g) ?? []).length) mistakes.push('its brackets do not match');
  for (const call of plain.match(CALL) ?? []) {
    const name = call.slice(0, -1);
    if (!NATIVE_FUNCTIONS.has(name) && !ownFunctions.has(name)) {
      mistakes.push(`${name} is not an allowed function`);
    }
  }
  return Array.from(new Set(mistakes));
}

/** Rules that colour or check cells look at their own sheet only, without functions of ours. */
export function ruleMistakes(formula: string): string[] {
  const mistakes = formulaMistakes(formula, { ownFunctions: new Set(), tabs: new Set() });
  return /!/.test(formula.replace(TEXT, '')) ? [...mistakes, 'it looks at another sheet'] : mistakes;
}
