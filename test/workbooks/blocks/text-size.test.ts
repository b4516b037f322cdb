/** Widths: Arial has the metrics of Helvetica, which Adobe published as font metrics (AFM) in thousandths of the type size. */
import { check as holds, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  columnWidth,
  headerWidth,
  lineCount,
  listWidth,
  PADDING,
  rowHeight,
  textWidth,
} from '../../../src/workbooks/blocks/text-size.ts';

/** One thousandth of this size is one pixel. */
const THOUSAND = { size: 750 };

describe('the width of a text', () => {
  test.each([
    ['A', 667, 722],
    ['i', 222, 278],
    ['W', 944, 944],
    ['0', 556, 556],
    [' ', 278, 278],
    ['%', 889, 889],
    ['å', 556, 556],
    ['Å', 667, 722],
    ['ø', 611, 611],
  ])('of %s is that of Helvetica, regular and bold', (letter, regular, bold) => {
    expect(textWidth(letter, THOUSAND)).toBeCloseTo(regular, 9);
    expect(textWidth(letter, { ...THOUSAND, bold: true })).toBeCloseTo(bold, 9);
  });

  test('is the sum of its letters, and a space that does not break is as wide as one that does', () => {
    expect(textWidth('Ai W', THOUSAND)).toBeCloseTo(667 + 222 + 278 + 944, 9);
    expect(textWidth('1\u00a0000', THOUSAND)).toBe(textWidth('1 000', THOUSAND));
  });
});

describe('lines', () => {
  const ten = { size: 10 };

  test('a text is on one line where it fits, and no word is broken in a column as wide as its longest', () => {
    const text = 'Konverteringsvärde (annonsplattform)';
    expect(lineCount(text, Math.ceil(textWidth(text, ten)) + PADDING.across, ten)).toBe(1);
    expect(lineCount(text, columnWidth(text, ten), ten)).toBe(2);
  });

  test('a hyphen lets a word go on in the next line, and a line break begins one', () => {
    const half = Math.ceil(textWidth('nyckeltal-', ten)) + PADDING.across;
    expect(lineCount('nyckeltal-nyckeltal', half, ten)).toBe(2);
    expect(lineCount('a\nb', 500, ten)).toBe(2);
  });

  test('a wider column never needs more lines', () => {
    const law = property(string(), (text) => {
      const widths = [40, 80, 160, 320].map((width) => lineCount(text, width, ten));
      expect([...widths].sort((a, b) => b - a)).toEqual(widths);
    });
    expect(holds(law).failed).toBe(false);
  });

  test('two lines of ten points need less than the 38 pixels that a header has', () => {
    expect(rowHeight(1, ten)).toBeLessThanOrEqual(21);
    expect(rowHeight(2, ten)).toBeLessThanOrEqual(38);
  });
});

test('columns are as wide as asked for, or as their header and texts need', () => {
  expect(headerWidth('CAC', 124)).toBe(124);
  expect(headerWidth('Avregistreringsfrekvens', 124)).toBeGreaterThan(150);
  expect(headerWidth('="Avregistreringsfrekvens "&$B$1', 124)).toBe(124);
  const long = 'First user primary channel group';
  const needed = Math.ceil(textWidth(long, {})) + PADDING.across;
  const width = listWidth(['CAC', long], {}, 60);
  expect(width).toBeGreaterThanOrEqual(needed);
  expect(width).toBeLessThan(needed + 20);
  expect(listWidth(['CAC'], {}, 60)).toBe(60);
});
