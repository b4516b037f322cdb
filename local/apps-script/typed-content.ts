/** What setValue and setFormula hand to the sheet, in the form in which the engine keeps it. */
import { canonicalFormula } from '../engine/formula-text.ts';
import { isDate } from '../engine/realm.ts';
import { serialOfMoment } from '../engine/spreadsheet-time.ts';
import type { Workbook } from './workbook.ts';

const MOST_CHARACTERS = 50_000;

export interface CellContent {
  readonly content: string;
  readonly format?: string;
}

export function formulaContent(formula: string, { engine, locale }: Workbook): CellContent {
  checkLength(formula);
  const text = formula.startsWith('=') ? formula : `=${formula}`;
  return { content: canonicalFormula(text, locale, engine.tokenize) };
}

/** Text is read as if it had been typed, as Google does. */
export function valueContent(value: unknown, workbook: Workbook): CellContent {
  if (value === null || value === undefined) return { content: '' };
  if (isDate(value)) return dateContent(value, workbook.timeZone);
  if (typeof value === 'number' && !Number.isFinite(value)) return { content: '#NUM!' };
  if (typeof value === 'object' || typeof value === 'function') {
    throw new Error(`local runtime: a cell cannot hold ${JSON.stringify(value) ?? 'a function'}`);
  }
  if (typeof value !== 'string') return { content: String(value) };
  checkLength(value);
  if (value.startsWith('=') && value.length > 1) return formulaContent(value, workbook);
  if (isSignedFormula(value, workbook)) return formulaContent(`=${value}`, workbook);
  return { content: typedText(value, workbook.locale.decimalSeparator) };
}

function checkLength(text: string): void {
  if (text.length <= MOST_CHARACTERS) return;
  throw new Error('Your input contains more than the maximum of 50000 characters in a single cell.');
}

function dateContent(date: Date, timeZone: string | undefined): CellContent {
  const serial = serialOfMoment(date.getTime(), timeZone);
  return {
    content: String(serial),
    format: Number.isInteger(serial) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss',
  };
}

/** As when it is typed, +A1 and -total are formulas; -5 is a number, and "- not yet" a text, for it is no formula. */
function isSignedFormula(text: string, workbook: Workbook): boolean {
  if (!/^[+-]./.test(text) || SIGNED_NUMBER.test(text)) return false;
  try {
    workbook.engine.parse(formulaContent(`=${text}`, workbook).content);
    return true;
  } catch {
    return false;
  }
}

const SIGNED_NUMBER = /^[+-][\d.,\s\u00a0\u202f]*%?$/;

/** Where numbers are written with a comma, `1 234,5` is a number and `1.5` is a text. */
function typedText(typed: string, decimalSeparator: string): string {
  const text = SIGNED_NUMBER.test(typed) ? typed.replace(/^\+(?=\d)/, '') : typed;
  if (text === '=') return `'${text}`;
  if (decimalSeparator === '.') return text;
  if (/^-?\d+(?:[ \u00a0\u202f]\d{3})*(?:,\d+)?%?$/.test(text)) {
    return text.replace(/[ \u00a0\u202f]/g, '').replace(',', '.');
  }
  return /^-?[\d,]*\.\d+%?$/.test(text) ? `'${text}` : text;
}
