/** What is written into a cell: tabs and currency filled in, and text kept from being read as something else. */
import { type Currency, currencyMark } from '../formats.ts';
import type { CellContent } from '../plan.ts';
import { quotedName } from './tab-names.ts';

export interface Fillings {
  /** The name that the sheet of each tab has in this file. */
  readonly tabNames: Readonly<Record<string, string>>;
  readonly currency: Currency;
}

const PLACE = /\{(?:tab:(\w+)|(currency|money))\}/g;

export function cellInput(content: CellContent, fillings: Fillings): string | number | boolean {
  if (content === null) return '';
  if (typeof content !== 'string') return content;
  return content.startsWith('=') ? filledFormula(content, fillings) : asText(filledText(content, fillings));
}

export const filledFormula = (formula: string, fillings: Fillings): string =>
  filled(formula, fillings, quotedName);

export const filledText = (text: string, fillings: Fillings): string =>
  filled(text, fillings, (name) => name);

function filled(text: string, { tabNames, currency }: Fillings, write: (name: string) => string): string {
  return text.replace(PLACE, (_, tab: string | undefined, what: string) => {
    if (tab === undefined) return what === 'money' ? currencyMark(currency) : currency;
    const name = tabNames[tab];
    if (name === undefined) throw new Error(`There is no tab ${tab} in the workbook`);
    return write(name);
  });
}

const FORMULA_OR_QUOTED = /^\s*[=+\-@']/;
const TRUTH = /^\s*(true|false|sant|falskt|sann|usann)\s*$/i;
/** No number, date or amount is longer. */
const LONGEST_NUMBER = 40;

/** Begins with an apostrophe, which Google takes away, where the text might be read as a formula, a number or a date. */
export function asText(text: string): string {
  const isRead =
    FORMULA_OR_QUOTED.test(text) || TRUTH.test(text) || (/\d/.test(text) && text.length <= LONGEST_NUMBER);
  return isRead ? `'${text}` : text;
}

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERROR!)$/;

/** What was read from a cell, in the form that writes the same again. */
export function asRead<T>(value: T, formula: string): T | string {
  if (formula !== '') return formula;
  return typeof value === 'string' && !ERROR.test(value) ? asText(value) : value;
}
