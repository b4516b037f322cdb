import fc from 'fast-check';
import { expect, test } from 'vitest';
import { patches } from '../../../local/apps-script/services/range/grid.ts';
import { mapZone } from '../../../local/engine/zone.ts';
import { openFixture } from '../open-fixture.ts';

const cases: [one: string, usual: unknown, given: unknown, read: unknown][] = [
  ['Background', '#ffffff', 'red', '#ff0000'],
  ['FontColor', '#000000', '#ABC', '#aabbcc'],
  ['FontSize', 10, 18, 18],
  ['FontWeight', 'normal', 'bold', 'bold'],
  ['FontStyle', 'normal', 'italic', 'italic'],
  ['FontLine', 'none', 'line-through', 'line-through'],
  ['FontFamily', 'Arial', 'Roboto', 'Roboto'],
  ['HorizontalAlignment', 'general-left', 'center', 'center'],
  ['VerticalAlignment', 'bottom', 'middle', 'middle'],
  ['NumberFormat', '0.###############', '#,##0 "kr"', '#,##0 "kr"'],
  ['Wrap', false, true, true],
];

const plural = (one: string) => (one === 'FontFamily' ? 'FontFamilies' : `${one}s`);

test.each(cases)('%s is set for a range and cell by cell, and read back', async (one, usual, given, read) => {
  const { sheet } = await openFixture();
  const range = sheet.getRange('B2:C3');
  expect(range[`get${plural(one)}`]()).toEqual([
    [usual, usual],
    [usual, usual],
  ]);
  range[`set${one}`](given);
  expect(sheet.getRange('C3')[`get${one}`]()).toEqual(read);
  expect(sheet.getRange('D3')[`get${one}`]()).toEqual(usual);
  sheet.getRange('E5:F5')[`set${plural(one)}`]([[given, given]]);
  expect(sheet.getRange('E5:F5')[`get${plural(one)}`]()).toEqual([[read, read]]);
});

test.each([
  ['Background', 'red', '#ffffff'],
  ['FontColor', 'red', '#000000'],
  ['FontWeight', 'bold', 'normal'],
  ['FontStyle', 'italic', 'normal'],
  ['FontLine', 'underline', 'none'],
  ['FontFamily', 'Roboto', 'Arial'],
  ['HorizontalAlignment', 'right', 'general-left'],
])('null brings the usual %s back', async (one, given, usual) => {
  const { sheet } = await openFixture();
  sheet.getRange('A1')[`set${one}`](given)[`set${one}`](null);
  expect(sheet.getRange('A1')[`get${one}`]()).toBe(usual);
});

test.each([
  ['setFontWeight("heavy")', 'Invalid argument: fontWeight "heavy"'],
  ['setHorizontalAlignment("justify")', 'Invalid argument: alignment "justify"'],
  ['setBackground("#12")', 'Invalid argument: color "#12"'],
  ['setBackgrounds([["red"]])', 'The data has 1 but the range has 2.'],
])('a look that cannot be is refused: %s', async (code, message) => {
  const { run } = await openFixture();
  expect(() => run(`SpreadsheetApp.getActiveSheet().getRange('A1:A2').${code}`)).toThrow(message);
});

test('wrapping has strategies', async () => {
  const { run, sheet } = await openFixture();
  run(`SpreadsheetApp.getActiveSheet().getRange('A1').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP)`);
  expect([String(sheet.getRange('A1').getWrapStrategy()), sheet.getRange('A1').getWrap()]).toEqual([
    'CLIP',
    false,
  ]);
  expect(String(sheet.getRange('B1').getWrapStrategy())).toBe('OVERFLOW');
});

test('looks leave contents and one another alone', async () => {
  const { sheet } = await openFixture();
  sheet.getRange('A1:A3').setValues([[1], ['=A1+1'], ['text']]);
  sheet.getRange('A1:A3').setFontWeight('bold').setNumberFormat('0.0').setBackground('#eeeeee').setWrap(true);
  expect(sheet.getRange('A1:A3').getDisplayValues()).toEqual([['1.0'], ['2.0'], ['text']]);
  expect(sheet.getRange('A2').getFormula()).toBe('=A1+1');
  expect([sheet.getRange('A3').getFontWeight(), sheet.getRange('A3').getBackground()]).toEqual([
    'bold',
    '#eeeeee',
  ]);
});

test('a format given later changes what many cells show', async () => {
  const { sheet } = await openFixture();
  const range = sheet.getRange('A1:A50').setFormula('=ROW()/4');
  expect(range.getDisplayValues().at(-1)).toEqual(['12.5']);
  range.setNumberFormat('0%');
  expect(range.getDisplayValues().at(-1)).toEqual(['1250%']);
  range.setNumberFormats(Array.from({ length: 50 }, (_, index) => [index % 2 ? '0.00' : '0']));
  expect(range.getDisplayValues().slice(-2)).toEqual([['12'], ['12.50']]);
});

test('rectangles of equal cells cover every cell once with its own item', () => {
  const grids = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
    .chain(([height, width]) =>
      fc.array(fc.array(fc.constantFrom('a', 'b', null), { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    );
  fc.assert(
    fc.property(grids, (rows) => {
      const zone = { top: 3, left: 2, bottom: 2 + rows.length, right: 1 + (rows[0]?.length ?? 0) };
      const covered = mapZone(zone, () => [] as unknown[]);
      for (const { item, zones } of patches(rows, zone)) {
        for (const cell of zones.flatMap((part) =>
          mapZone(part, (row, column) => [row, column] as const).flat(),
        )) {
          covered[cell[0] - 3]?.[cell[1] - 2]?.push(item);
        }
      }
      expect(covered).toEqual(rows.map((row) => row.map((item) => [item])));
    }),
  );
});

test('borders are drawn, taken away and left as they are', async () => {
  const { run, model } = await openFixture();
  const border = (row: number, col: number) =>
    model.getters.getCellBorder({ sheetId: model.getters.getActiveSheetId(), row, col });
  run(`range = SpreadsheetApp.getActiveSheet().getRange('A1:B2');
    range.setBorder(true, true, true, true, false, null, '#0B5563', SpreadsheetApp.BorderStyle.SOLID_MEDIUM)`);
  expect(border(0, 0)).toEqual({
    top: { style: 'medium', color: '#0b5563' },
    left: { style: 'medium', color: '#0b5563' },
  });
  run('range.setBorder(false, null, null, null, null, true)');
  expect(border(0, 0)?.top).toBeUndefined();
  expect(border(0, 0)?.left).toEqual({ style: 'medium', color: '#0b5563' });
  expect(border(0, 1)?.bottom).toEqual({ style: 'thin', color: '#000000' });
});

test('a text style sets size, colour, strokes and typeface at once, and leaves alone what it does not say', async () => {
  const { run, sheet } = await openFixture();
  sheet.getRange('A1:B1').setFontStyle('italic');
  run(`
    const plain = SpreadsheetApp.newTextStyle().setFontSize(9).setForegroundColor('#abc').build();
    const strong = plain.copy().setBold(true).setItalic(false).setFontFamily('Roboto').build();
    SpreadsheetApp.getActiveSheet().getRange('A1:B1').setTextStyles([[plain, strong]]);
    SpreadsheetApp.getActiveSheet().getRange('A2:B2').setTextStyle(strong);
  `);
  const facts = (cell: string) => {
    const range = sheet.getRange(cell);
    return [
      range.getFontSize(),
      range.getFontColor(),
      range.getFontWeight(),
      range.getFontStyle(),
      range.getFontFamily(),
    ];
  };
  expect(facts('A1')).toEqual([9, '#aabbcc', 'normal', 'italic', 'Arial']);
  expect(facts('B1')).toEqual([9, '#aabbcc', 'bold', 'normal', 'Roboto']);
  expect(facts('B2')).toEqual(facts('B1'));
  const read = sheet.getRange('B1').getTextStyle();
  expect([read.getFontSize(), read.isBold(), read.isUnderline(), read.getFontFamily()]).toEqual([
    9,
    true,
    false,
    'Roboto',
  ]);
  expect(read.getForegroundColorObject().asRgbColor().asHexString()).toBe('#aabbcc');
});

test.each([
  ['setTextStyles([[SpreadsheetApp.newTextStyle().build()]])', 'The data has 1 but the range has 2.'],
  ['setTextStyle({ bold: true })', 'The parameters ('],
  ['setTextStyle(SpreadsheetApp.newTextStyle().setBold(true))', 'The parameters ('],
])('a text style that is none is refused: %s', async (code, message) => {
  const { run } = await openFixture();
  expect(() => run(`SpreadsheetApp.getActiveSheet().getRange('A1:A2').${code}`)).toThrow(message);
});
