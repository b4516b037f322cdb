/** How much room a text takes in a cell: widths of Arial's letters, and lines where words wrap. */
import { LOOKS, type Look } from '../looks.ts';

type Widths = readonly (readonly [thousandths: number, letters: string])[];

/** In thousandths of the type size, as Liberation Sans has them, whose widths are Arial's. */
const REGULAR: Widths = [
  [191, "'"],
  [222, 'ijl’'],
  [260, '|'],
  [278, ' !,./:;I[\\]ft·'],
  [333, '()-`r“”'],
  [350, '•{}'],
  [355, '"'],
  [389, '*°'],
  [500, 'Jcksvxyz'],
  [584, '+<=>~×−^'],
  [611, 'FTZø■'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw█'],
  [778, 'GOQØ'],
  [833, 'Mm½✓✗'],
  [889, '%æ'],
  [944, 'W'],
  [1000, 'Æ—…→▲@'],
];
const BOLD: Widths = [
  [238, "'"],
  [278, ' ,./I\\ijl·’|'],
  [333, '!()-:;[]`ft'],
  [389, '*r{}•°'],
  [474, '"'],
  [500, 'z“”'],
  [584, '+<=>^~×−'],
  [611, '?FLTZbdghnopquø■'],
  [667, 'EPSVXY'],
  [722, '&ABCDHKNRU█'],
  [778, 'GOQwØ'],
  [833, 'M½✓✗'],
  [889, '%mæ'],
  [944, 'W'],
  [1000, 'Æ—…→▲@'],
];
/** Of digits, and of most letters that are not listed. */
const USUAL = 556;

const tableOf = (widths: Widths): ReadonlyMap<string, number> =>
  new Map(widths.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const)));
const TABLES = { regular: tableOf(REGULAR), bold: tableOf(BOLD) };

/** A point is four thirds of a pixel. */
const pixels = ({ size = 10 }: Look): number => (size * 4) / 3;

/** From line to line, in type sizes: spreadsheet programs leave a little more room than Arial asks for. */
const LINE = 1.275;
/** Left and right of a text, and above and below. */
export const PADDING = { across: 7, down: 2 };

/** In pixels, without the room around it. */
export function textWidth(text: string, look: Look): number {
  const table = look.bold === true ? TABLES.bold : TABLES.regular;
  // A letter with an accent is as wide as without.
  const letters = Array.from(
    text
      .replace(/\u00a0/g, ' ')
      .normalize('NFD')
      .replace(/\p{M}/gu, ''),
  );
  const thousandths = letters.reduce((sum, letter) => sum + (table.get(letter) ?? USUAL), 0);
  return (thousandths / 1000) * pixels(look);
}

/** Words stay whole; a hyphen ends one. */
const wordsOf = (text: string): string[] => text.match(/[^\s-]*-|[^\s-]+/g) ?? [];

/** The least width of a column in which no word of a text is broken. */
export function columnWidth(text: string, look: Look): number {
  return Math.ceil(Math.max(0, ...wordsOf(text).map((word) => textWidth(word, look)))) + PADDING.across;
}

/** Columns side by side that are as wide are set in one call, so few widths are used. */
const STEP = 20;
const orMore = (least: number, needed: number): number =>
  needed <= least ? least : Math.ceil(needed / STEP) * STEP;

/** The width of a column under a header that wraps, or more; of a header that is a formula nothing is known. */
export const headerWidth = (header: string, least: number): number =>
  header.startsWith('=') ? least : orMore(least, columnWidth(header, LOOKS.header));

/** The width of a column in which none of these texts wraps, or more. */
export const listWidth = (texts: readonly string[], look: Look, least: number): number =>
  orMore(least, Math.max(...texts.map((text) => Math.ceil(textWidth(text, look)) + PADDING.across)));

/** Lines that a text takes in a column of that width. */
export function lineCount(text: string, width: number, look: Look): number {
  const room = width - PADDING.across;
  return text.split('\n').reduce((lines, paragraph) => lines + linesOf(paragraph, room, look), 0);
}

function linesOf(paragraph: string, room: number, look: Look): number {
  let [lines, used] = [1, 0];
  for (const part of paragraph.match(/\s+|[^\s-]*-|[^\s-]+/g) ?? []) {
    const width = textWidth(part, look);
    const isSpace = part.trim() === '';
    if (!isSpace && used > 0 && used + width > room) [lines, used] = [lines + 1, 0];
    used += width;
  }
  return lines;
}

/** The height of a row that holds that many lines. */
export const rowHeight = (lines: number, look: Look): number =>
  Math.ceil(lines * LINE * pixels(look)) + PADDING.down;
