import { expect, test } from 'vitest';
import { openFixture } from '../open-fixture.ts';

async function open(options = {}) {
  const fixture = await openFixture(options);
  fixture.run(`sheet = SpreadsheetApp.getActiveSheet(); cells = [sheet.getRange('A1:A4')];
    rule = function () { return SpreadsheetApp.newConditionalFormatRule().setRanges(cells) }`);
  /** The colour that a cell gets from the rules. */
  const fill = (row: number, col = 0) => {
    const { getters } = fixture.model;
    const style = getters.getCellConditionalFormatStyle({ sheetId: getters.getActiveSheetId(), row, col });
    return style?.fillColor?.toLowerCase() ?? '';
  };
  const fills = () => [0, 1, 2, 3].map((row) => fill(row));
  return { ...fixture, fill, fills };
}

const RED = '#ff0000';

test.each([
  ["whenTextEqualTo('✓ good')", ['✓ good', 'good', '', 1], [RED, '', '', '']],
  ["whenTextContains('oo')", ['✓ good', 'bad', '', 1], [RED, '', '', '']],
  ['whenNumberBetween(1, 3)', [0, 2, 3, 4], ['', RED, RED, '']],
  ['whenNumberLessThan(0)', [-1, 0, 1, ''], [RED, '', '', '']],
  ['whenCellNotEmpty()', ['x', '', 0, ''], [RED, '', RED, '']],
  ["whenFormulaSatisfied('=AND($A1>1;$A1<4)')", [1, 2, 3, 4], ['', RED, RED, '']],
])('%s colours the cells for which it is true', async (condition, values, colours) => {
  const { run, sheet, fills } = await open();
  run(`sheet.setConditionalFormatRules([rule().${condition}.setBackground('red').build()])`);
  sheet.getRange('A1:A4').setValues(values.map((value) => [value]));
  expect(fills()).toEqual(colours);
});

test('a scale goes from one colour to the other, with a middle if wanted', async () => {
  const { run, sheet, fills } = await open();
  sheet.getRange('A1:A4').setValues([[0], [50], [100], ['']]);
  run(
    "sheet.setConditionalFormatRules([rule().setGradientMinpoint('#ffffff').setGradientMaxpoint('#000000').build()])",
  );
  expect(fills()).toEqual(['#ffffff', '#808080', '#000000', '']);
  run(`P = SpreadsheetApp.InterpolationType; sheet.setConditionalFormatRules([rule()
    .setGradientMinpoint('#ff0000').setGradientMidpointWithValue('#ffffff', P.NUMBER, '50')
    .setGradientMaxpointWithValue('#00ff00', P.PERCENTILE, '100').build()])`);
  expect(fills()).toEqual(['#ff0000', '#ffffff', '#00ff00', '']);
  expect(
    run(`g = sheet.getConditionalFormatRules()[0].getGradientCondition();
      [g.getMinType(), g.getMidColor(), g.getMidType(), g.getMidValue(), g.getMaxType()].join()`),
  ).toBe('MIN,#ffffff,NUMBER,50,PERCENTILE');
});

test('the first rule that is true wins', async () => {
  const { run, sheet, fill } = await open();
  run(`sheet.setConditionalFormatRules([
    rule().whenNumberGreaterThan(10).setBackground('#00ff00').build(),
    rule().whenNumberGreaterThan(5).setBackground('red').build()])`);
  sheet.getRange('A1:A2').setValues([[20], [7]]);
  expect([fill(0), fill(1)]).toEqual(['#00ff00', RED]);
});

test('rules are read back as they were given, replaced as a whole and follow inserted rows', async () => {
  const { run } = await open();
  run(`sheet.setConditionalFormatRules([
      rule().whenTextEqualTo('act').setBackground('#FBE0DE').setFontColor('#7F1D1D').setBold(true).build()]);
    sheet.insertRowBefore(1); [back] = sheet.getConditionalFormatRules(); c = back.getBooleanCondition()`);
  expect(
    run(`[c.getCriteriaType(), c.getCriteriaValues().join(), c.getBackground(), c.getFontColor(), c.getBold(),
      c.getItalic(), back.getRanges()[0].getA1Notation(), back.getGradientCondition()].join('|')`),
  ).toBe('TEXT_EQUAL_TO|act|#fbe0de|#7f1d1d|true||A2:A5|');
  run('sheet.setConditionalFormatRules([back.copy().setItalic(true).build()])');
  expect(run('sheet.getConditionalFormatRules().length')).toBe(1);
  run('sheet.clearConditionalFormatRules()');
  expect(run('sheet.getConditionalFormatRules().length')).toBe(0);
});

test('formulas of rules are written like those of cells in every locale', async () => {
  const { run, sheet, fill } = await open({ locale: 'nb_NO' });
  run(
    "sheet.setConditionalFormatRules([rule().whenFormulaSatisfied('=OR(A1=0,5;A1=2)').setBackground('red').build()])",
  );
  sheet.getRange('A1:A2').setValues([[0.5], [1]]);
  expect([fill(0), fill(1)]).toEqual([RED, '']);
  expect(run('sheet.getConditionalFormatRules()[0].getBooleanCondition().getCriteriaValues()[0]')).toBe(
    '=OR(A1=0,5;A1=2)',
  );
});

test.each([
  ['SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build()', 'must have at least one range'],
  ['rule().build()', 'must have a boolean condition or a gradient condition'],
  [
    "sheet.setConditionalFormatRules([rule().whenCellEmpty().setRanges([SpreadsheetApp.getActive().insertSheet('x').getRange('A1')]).build()])",
    'must be on the same sheet',
  ],
])('a rule that cannot be is refused (%#)', async (code, message) => {
  const { run } = await open();
  expect(() => run(code)).toThrow(message);
});
