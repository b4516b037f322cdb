import { expect, test } from 'vitest';
import { openFixture } from '../open-fixture.ts';

const names = (spreadsheet: { getSheets(): { getName(): string }[] }) =>
  spreadsheet.getSheets().map((sheet) => sheet.getName());

test('a new sheet stands behind the active one, is visible and becomes active', async () => {
  const { spreadsheet } = await openFixture();
  spreadsheet.insertSheet('Last');
  spreadsheet.setActiveSheet(spreadsheet.getSheetByName('Sheet1'));
  const made = spreadsheet.insertSheet('Second');
  expect(names(spreadsheet)).toEqual(['Sheet1', 'Second', 'Last']);
  expect([made.isSheetHidden(), spreadsheet.getActiveSheet().getName()]).toEqual([false, 'Second']);
});

test('insertSheet takes a name, a place counted from 0, and a template', async () => {
  const { spreadsheet, sheet } = await openFixture();
  sheet.getRange('A1').setValue('copied').setNote('with its note');
  spreadsheet.insertSheet('First', 0);
  const copy = spreadsheet.insertSheet('Copy', 3 - 1, { template: sheet });
  spreadsheet.insertSheet(1);
  expect(names(spreadsheet)).toEqual(['First', 'Sheet4', 'Sheet1', 'Copy']);
  expect([copy.getRange('A1').getValue(), copy.getRange('A1').getNote()]).toEqual([
    'copied',
    'with its note',
  ]);
  expect(() => spreadsheet.insertSheet('Far', 9)).toThrow('The sheet index is out of bounds.');
});

test('hiding the active sheet brings a visible one forward; the last visible one cannot be hidden', async () => {
  const { spreadsheet, sheet } = await openFixture();
  const made = spreadsheet.insertSheet('Draft').hideSheet();
  expect([made.isSheetHidden(), spreadsheet.getActiveSheet().getName()]).toEqual([true, 'Sheet1']);
  expect(() => sheet.hideSheet()).toThrow("You can't hide all the sheets in a document.");
  expect(() => spreadsheet.deleteSheet(sheet)).toThrow(
    "You can't remove all the visible sheets in a document.",
  );
  made.showSheet();
  spreadsheet.deleteSheet(sheet);
  expect(names(spreadsheet)).toEqual(['Draft']);
  expect(() => spreadsheet.deleteSheet(made)).toThrow("You can't remove all the sheets in a document.");
});

test('a sheet keeps its number when it is renamed or moved; the first of a file has 0', async () => {
  const { spreadsheet, sheet } = await openFixture();
  const made = spreadsheet.insertSheet('B2B · Data');
  const number = made.getSheetId();
  made.setName('Data');
  spreadsheet.moveActiveSheet(1);
  expect(names(spreadsheet)).toEqual(['Data', 'Sheet1']);
  expect([sheet.getSheetId(), made.getSheetId()]).toEqual([0, number]);
  expect(spreadsheet.getSheetById(number).getName()).toBe('Data');
  expect(spreadsheet.getSheetById(12)).toBeNull();
});

test('a sheet moves past hidden ones, which stay hidden', async () => {
  const { spreadsheet, sheet } = await openFixture();
  for (const name of ['A', 'B', 'C']) spreadsheet.insertSheet(name, spreadsheet.getNumSheets()).hideSheet();
  spreadsheet.setActiveSheet(sheet);
  spreadsheet.moveActiveSheet(3);
  expect(names(spreadsheet)).toEqual(['A', 'B', 'Sheet1', 'C']);
  expect(spreadsheet.getSheetByName('B').isSheetHidden()).toBe(true);
});

test.each([
  ['', 'The sheet name cannot be empty.'],
  ['x'.repeat(101), 'The sheet name cannot be greater than 100 characters.'],
  ['Sheet1', 'A sheet with the name "Sheet1" already exists. Please enter another name.'],
])('a name that cannot be is refused: "%s"', async (name, message) => {
  const { spreadsheet } = await openFixture();
  expect(() => spreadsheet.insertSheet(name)).toThrow(message);
});

test('formulas follow a sheet that is renamed', async () => {
  const { spreadsheet, sheet } = await openFixture();
  const data = spreadsheet.insertSheet('B2B · Data');
  data.getRange('A1').setValue(7);
  sheet.getRange('A1').setFormula("='B2B · Data'!A1*2");
  data.setName('Mine');
  expect(sheet.getRange('A1').getFormula()).toBe('=Mine!A1*2');
  expect(sheet.getRange('A1').getValue()).toBe(14);
});

test('sheets are copied within the file', async () => {
  const { spreadsheet, sheet } = await openFixture();
  sheet.getRange('A1').setValue(5).setBackground('#ff0000');
  const copy = sheet.copyTo(spreadsheet);
  expect(copy.getName()).toBe('Copy of Sheet1');
  expect([copy.getRange('A1').getValue(), copy.getRange('A1').getBackground()]).toEqual([5, '#ff0000']);
  expect(sheet.copyTo(spreadsheet).getName()).toBe('Copy of Sheet1 2');
});

test('rows and columns are inserted, deleted, sized, hidden and frozen', async () => {
  const { sheet } = await openFixture();
  sheet.getRange('B2').setValue('here');
  sheet.insertRowsAfter(1, 2).insertColumnsBefore(1, 1);
  expect(sheet.getRange('C4').getValue()).toBe('here');
  sheet.deleteRows(2, 2);
  sheet.deleteColumn(1);
  expect([sheet.getRange('B2').getValue(), sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([
    'here',
    1000,
    26,
  ]);
  sheet.setColumnWidths(1, 3, 150).setRowHeights(2, 2, 40);
  expect([sheet.getColumnWidth(3), sheet.getRowHeight(3)]).toEqual([150, 40]);
  sheet.setRowHeights(2, 2, 8).setRowHeightsForced(3, 1, 8);
  expect([sheet.getRowHeight(2), sheet.getRowHeight(3)]).toEqual([21, 8]);
  sheet.hideRows(5, 2);
  sheet.hideColumns(4);
  expect([sheet.isRowHiddenByUser(6), sheet.isColumnHiddenByUser(4)]).toEqual([true, true]);
  sheet.showRows(5, 2);
  expect(sheet.isRowHiddenByUser(6)).toBe(false);
  sheet.setFrozenRows(2);
  sheet.setFrozenColumns(1);
  expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([2, 1]);
  sheet.setFrozenRows(0);
  expect(sheet.getFrozenRows()).toBe(0);
});

test.each([
  ['deleteRows(1, 1000)', "You can't delete all the rows on the sheet."],
  ['insertRowsAfter(1001, 1)', 'Those rows are out of bounds.'],
  ['setColumnWidth(27, 10)', 'Those columns are out of bounds.'],
  ['hideRows(1, 1000)', "You can't hide all the rows on the sheet."],
  ['setFrozenRows(1000)', "You can't freeze all visible rows on the sheet."],
])('what cannot be done to rows and columns is refused: %s', async (code, message) => {
  const { run } = await openFixture();
  expect(() => run(`SpreadsheetApp.getActiveSheet().${code}`)).toThrow(message);
});

test('tab colour and grid lines are kept', async () => {
  const { sheet, run } = await openFixture();
  expect([sheet.getTabColor(), sheet.hasHiddenGridlines()]).toEqual([null, false]);
  sheet.setTabColor('#0B5563').setHiddenGridlines(true);
  expect([sheet.getTabColor(), sheet.hasHiddenGridlines()]).toEqual(['#0b5563', true]);
  run(
    "SpreadsheetApp.getActiveSheet().setTabColorObject(SpreadsheetApp.newColor().setRgbColor('#abc').build())",
  );
  expect(sheet.getTabColorObject().asRgbColor().asHexString()).toBe('#aabbcc');
});

test('groups of rows fold and unfold', async () => {
  const { sheet } = await openFixture();
  sheet.getRange('8:20').shiftRowGroupDepth(1);
  sheet.getRange('10:12').shiftRowGroupDepth(1);
  expect([7, 8, 11].map((row) => sheet.getRowGroupDepth(row))).toEqual([0, 1, 2]);
  const group = sheet.getRowGroup(9, 1).collapse();
  expect([group.isCollapsed(), group.getRange().getA1Notation(), group.getDepth()]).toEqual([
    true,
    'A8:Z20',
    1,
  ]);
  sheet.expandAllRowGroups();
  expect(group.isCollapsed()).toBe(false);
  expect(sheet.getRowGroup(9, 2)).toBeNull();
  sheet.getRange('8:20').shiftRowGroupDepth(-1);
  expect(sheet.getRowGroupDepth(9)).toBe(0);
});

test('the file says its name, number and address, and messages reach whoever looks', async () => {
  const { spreadsheet, screen } = await openFixture({ fileName: 'Budget', document: 'abc' });
  expect([spreadsheet.getName(), spreadsheet.getId(), spreadsheet.getUrl()]).toEqual([
    'Budget',
    'abc',
    'https://docs.google.com/spreadsheets/d/abc/edit',
  ]);
  spreadsheet.toast('Done', 'KPIs', -1);
  expect(screen.toasts).toEqual([{ message: 'Done', title: 'KPIs', seconds: -1 }]);
});

test.each([
  ['sv_SE', '=SUM(A1;0,5)', '1,5'],
  ['nb_NO', '=SUM(A1;0,5)', '1,5'],
  ['en_US', '=SUM(A1,0.5)', '1.5'],
])(
  'in a file in %s a formula written with ; is stored right and shown as %s',
  async (locale, shown, display) => {
    const { sheet, spreadsheet } = await openFixture({ locale });
    expect(spreadsheet.getSpreadsheetLocale()).toBe(locale);
    sheet.getRange('A1').setValue(1);
    sheet.getRange('B1').setFormula(`=SUM(A1;1/2)`);
    expect(sheet.getRange('B1').getDisplayValue()).toBe(display);
    sheet.getRange('B1').setFormula(shown);
    expect([sheet.getRange('B1').getFormula(), sheet.getRange('B1').getDisplayValue()]).toEqual([
      shown,
      display,
    ]);
  },
);

test('the locale can be changed, unknown ones change nothing, and the call can be seen', async () => {
  const { spreadsheet, calls } = await openFixture();
  spreadsheet.setSpreadsheetLocale('nb_NO');
  spreadsheet.setSpreadsheetLocale('xx_XX');
  expect(spreadsheet.getSpreadsheetLocale()).toBe('nb_NO');
  expect(calls.of('Spreadsheet.setSpreadsheetLocale')).toBe(2);
});
