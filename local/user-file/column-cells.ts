/** Turns the texts of one column into numbers and days where they can be read in one way only. */
import { serialOfDay } from '../samples/days.ts';

export interface UserCell {
  readonly content: string | number;
  readonly format?: 'percent' | 'day';
}

type Mark = ',' | '.';

const SPACES = /[ \u00a0\u2009\u202f]/g;
const PLAIN = /^[-+\u2212]?\d{1,15}%?$/;
const WITH_MARK: Readonly<Record<Mark, RegExp>> = {
  ',': /^[-+\u2212]?(?:\d+|\d{1,3}(?:\.\d{3})+),\d+%?$/,
  '.': /^[-+\u2212]?(?:\d+|\d{1,3}(?:,\d{3})+)\.\d+%?$/,
};
/** 1,234 or 1.234: thousands or decimals. */
const TWO_READINGS = /^[-+\u2212]?[1-9]\d{0,2}[.,]\d{3}%?$/;
const GROUPED: Readonly<Record<Mark, RegExp>> = {
  ',': /^[-+\u2212]?\d{1,3}(?:\.\d{3})+%?$/,
  '.': /^[-+\u2212]?\d{1,3}(?:,\d{3})+%?$/,
};
/** Article numbers and telephone numbers keep their zero. */
const LEADING_ZERO = /^0\d+$/;
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

export function columnCells(texts: readonly string[]): UserCell[] {
  const trimmed = texts.map((text) => text.trim());
  const mark = decimalMark(trimmed);
  const keepText = mark === undefined || trimmed.some((text) => LEADING_ZERO.test(text));
  return trimmed.map((text, index) => {
    if (DAY.test(text)) return { content: serialOfDay(text), format: 'day' };
    const number = keepText ? undefined : numberIn(text, mark);
    if (number === undefined) return { content: texts[index] as string };
    return text.endsWith('%') ? { content: number / 100, format: 'percent' } : { content: number };
  });
}

/** The decimal mark of the column; undefined when its cells disagree or leave it open. */
function decimalMark(texts: readonly string[]): Mark | undefined {
  const numbers = texts.map((text) => text.replace(SPACES, ''));
  const shows = (mark: Mark) =>
    numbers.some(
      (text) => !TWO_READINGS.test(text) && (WITH_MARK[mark].test(text) || GROUPED[mark].test(text)),
    );
  const [comma, point] = [shows(','), shows('.')];
  if (comma && point) return undefined;
  if (comma) return ',';
  if (point) return '.';
  return numbers.some((text) => TWO_READINGS.test(text)) ? undefined : '.';
}

function numberIn(text: string, mark: Mark): number | undefined {
  const compact = text.replace(SPACES, '');
  const isGroupedBySpaces =
    compact === text ||
    /^[-+\u2212]?\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)? ?%?$/.test(text) ||
    /^\S+ %$/.test(text);
  if (!isGroupedBySpaces) return undefined;
  if (!PLAIN.test(compact) && !WITH_MARK[mark].test(compact) && !GROUPED[mark].test(compact))
    return undefined;
  const digits = compact
    .replace('\u2212', '-')
    .replace('%', '')
    .replaceAll(mark === ',' ? '.' : ',', '');
  return Number(digits.replace(',', '.'));
}
