/** The one reader of numbers: for cells, tables and imports, in any Nordic or English writing. */
import { isBlank, isDate, isErrorText, textOf } from './cells.ts';
import { fail, type Place, type Problem } from './failure.ts';

/** The decimal mark in use. */
export type Writing = 'point' | 'comma';

export interface BadReading {
  readonly kind: 'error' | 'text' | 'two_readings' | 'truth_value' | 'date';
  readonly text: string;
}

export type Reading =
  | { readonly kind: 'number'; readonly value: number; readonly shows?: Writing }
  | { readonly kind: 'blank' }
  | BadReading;

export interface BadCell extends BadReading {
  readonly index: number;
}

const BLANK: Reading = { kind: 'blank' };
const BLANK_TEXTS = new Set(['--', '-', '–', 'n/a']);

const MARK = 'kr\\.?|:-|SEK|NOK|DKK|EUR|USD|GBP|[€$£]';
const AMOUNT = new RegExp(`^(-?) *(${MARK})? *(-?) *(\\d(?:[\\d., ]*\\d)?) *(%|${MARK})?$`, 'i');
const WITH_POINT = /^(?:\d+|\d{1,3}(?: \d{3})+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/;
const WITH_COMMA = /^(?:\d+|\d{1,3}(?: \d{3})+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/;

/** Reads one cell; `writing` settles a text such as 1,234 that can be read two ways. */
export function readNumber(cell: unknown, writing: Writing | undefined): Reading {
  if (typeof cell === 'number' && Number.isFinite(cell)) return { kind: 'number', value: cell };
  if (isBlank(cell)) return BLANK;
  if (typeof cell === 'string') return readText(cell, writing);
  if (typeof cell === 'boolean') return { kind: 'truth_value', text: textOf(cell) };
  return { kind: isDate(cell) ? 'date' : 'text', text: textOf(cell) };
}

function readText(original: string, writing: Writing | undefined): Reading {
  const text = tidy(original);
  if (BLANK_TEXTS.has(text.toLowerCase())) return BLANK;
  if (isErrorText(text)) return { kind: 'error', text };
  const amount = amountIn(text);
  if (amount === undefined) return { kind: 'text', text };
  const { digits, scale } = amount;
  const withPoint = WITH_POINT.test(digits) ? scale(Number(digits.replace(/[ ,]/g, ''))) : Number.NaN;
  const withComma = WITH_COMMA.test(digits)
    ? scale(Number(digits.replace(/[ .]/g, '').replace(',', '.')))
    : Number.NaN;
  const readings = [withPoint, withComma].filter(Number.isFinite);
  if (readings.length === 0) return { kind: 'text', text };
  if (withPoint === withComma) return { kind: 'number', value: withPoint };
  if (readings.length === 1) {
    return {
      kind: 'number',
      value: readings[0] as number,
      shows: readings[0] === withPoint ? 'point' : 'comma',
    };
  }
  if (writing === undefined) return { kind: 'two_readings', text };
  return { kind: 'number', value: writing === 'point' ? withPoint : withComma };
}

/** Outer spaces go; every kind of space and minus becomes the plain one. */
function tidy(text: string): string {
  return text
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
    .replace(/\u2212/g, '-')
    .trim();
}

/** Takes minus, currency mark and percent sign off. */
function amountIn(text: string): { digits: string; scale: (value: number) => number } | undefined {
  const found = AMOUNT.exec(text);
  if (found === null) return undefined;
  const [, minusFirst, markFirst, minusAfterMark, digits, last] = found;
  if ((minusFirst && minusAfterMark) || (markFirst && last)) return undefined;
  const sign = minusFirst || minusAfterMark ? -1 : 1;
  const divisor = last === '%' ? 100 : 1;
  return { digits: digits as string, scale: (value) => (sign * value) / divisor + 0 };
}

/** The currency an amount is written in; `kr` and `:-` do not say which crown. */
export function currencyMark(cell: unknown): string | undefined {
  if (typeof cell !== 'string') return undefined;
  const found = AMOUNT.exec(tidy(cell));
  const mark = (found?.[2] ?? found?.[5])?.toUpperCase();
  if (mark === undefined || mark === '%') return undefined;
  const codes: Record<string, string> = {
    '€': 'EUR',
    $: 'USD',
    '£': 'GBP',
    KR: 'kr',
    'KR.': 'kr',
    ':-': 'kr',
  };
  return codes[mark] ?? mark;
}

/** The writing shown by the cells that can be read one way only; none when they contradict each other. */
export function writingOf(cells: readonly unknown[]): Writing | undefined {
  let found: Writing | undefined;
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    const reading = readNumber(cell, undefined);
    if (reading.kind !== 'number' || reading.shows === undefined) continue;
    if (found !== undefined && found !== reading.shows) return undefined;
    found = reading.shows;
  }
  return found;
}

/** Reads a whole argument or column: NaN for a blank or bad cell, and every bad cell with its index. */
export function inspectNumbers(
  cells: readonly unknown[],
  alsoBlank?: (text: string) => boolean,
): { readonly numbers: number[]; readonly bad: readonly BadCell[] } {
  const numbers = new Array<number>(cells.length);
  const bad: BadCell[] = [];
  let writing: { readonly found: Writing | undefined } | undefined;
  const readOther = (cell: unknown, index: number): number => {
    let reading = readNumber(cell, undefined);
    if (reading.kind === 'two_readings') {
      writing ??= { found: writingOf(cells) };
      reading = readNumber(cell, writing.found);
    }
    if (reading.kind === 'number') return reading.value;
    if (reading.kind !== 'blank' && !alsoBlank?.(reading.text)) {
      bad.push({ index, kind: reading.kind, text: reading.text });
    }
    return Number.NaN;
  };
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index];
    if (typeof cell === 'number' && Number.isFinite(cell)) numbers[index] = cell;
    else numbers[index] = cell === '' ? Number.NaN : readOther(cell, index);
  }
  return { numbers, bad };
}

/** Reads a whole argument or column, NaN for a blank cell; the first bad cell is refused with its place. */
export function readNumbers(
  cells: readonly unknown[],
  placeOf: (index: number) => Place,
  alsoBlank?: (text: string) => boolean,
): number[] {
  const { numbers, bad } = inspectNumbers(cells, alsoBlank);
  const first = bad[0];
  if (first !== undefined) fail(numberProblem(first, placeOf(first.index)));
  return numbers;
}

export function numberProblem({ kind, text }: BadReading, place: Place): Problem {
  switch (kind) {
    case 'error':
      return { code: 'error_cell', place, text };
    case 'text':
      return { code: 'not_a_number', place, text };
    case 'two_readings':
      return { code: 'two_readings', place, text };
    case 'truth_value':
      return { code: 'truth_value', place, text };
    case 'date':
      return { code: 'date_for_number', place };
  }
}
