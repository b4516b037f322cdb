/** What a spreadsheet cell can hold, and how blanks, error cells and dates are told apart. */

const ERROR_TEXTS = new Set([
  '#N/A',
  '#DIV/0!',
  '#REF!',
  '#VALUE!',
  '#NAME?',
  '#NUM!',
  '#ERROR!',
  '#NULL!',
  'Loading...',
]);
const LONGEST_ERROR_TEXT = 10;

export function isBlank(cell: unknown): boolean {
  if (typeof cell === 'string') return cell === '' || cell.trim() === '';
  return cell === undefined || cell === null;
}

/** A result as a cell: `""` where it is no finite number, never −0. */
export const numberCell = (value: number): number | '' => (Number.isFinite(value) ? value + 0 : '');

/** Sheets hands an error cell to a function as its text. */
export function isErrorText(cell: unknown): cell is string {
  if (typeof cell !== 'string') return false;
  const text = cell.trim();
  return text.length <= LONGEST_ERROR_TEXT && ERROR_TEXTS.has(text);
}

/** Known by its tag, because a Date may come from another realm. */
export function isDate(cell: unknown): cell is Date {
  return typeof cell === 'object' && Object.prototype.toString.call(cell) === '[object Date]';
}

const YEAR_10000 = Date.UTC(10_000, 0);

/** A number such as 20260307 in a cell with a date's format arrives as a date some 55,000 years from now. */
export const isOfDigits = (date: Date): boolean => date.getTime() >= YEAR_10000;

/** The cell as it is shown in a message. */
export function textOf(cell: unknown): string {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (isDate(cell)) return Number.isNaN(cell.getTime()) ? 'an invalid date' : cell.toISOString().slice(0, 16);
  if (typeof cell === 'object' && cell !== null) return 'a list';
  return typeof cell === 'function' ? 'a function' : String(cell).trim();
}
