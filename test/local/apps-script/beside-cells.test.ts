import { expect, test } from 'vitest';
import { openFixture } from '../open-fixture.ts';

test('notes are kept cell by cell, follow inserted rows and go with their sheet', async () => {
  const { sheet, spreadsheet, model } = await openFixture();
  const other = spreadsheet.insertSheet('Other');
  other.getRange('A1:B1').setNotes([['one', 'two']]);
  other.getRange('A1').setNote('new');
  other.insertRowBefore(1);
  expect(other.getRange('A1:B2').getNotes()).toEqual([
    ['', ''],
    ['new', 'two'],
  ]);
  other.getRange('B2').setNote(null);
  expect(other.getRange('B2').getNote()).toBe('');
  expect(sheet.getRange('A2').getNote()).toBe('');
  other.setName('Renamed');
  expect(other.getRange('A2').getNote()).toBe('new');
  spreadsheet.deleteSheet(other);
  expect((model.exportData() as { annotations?: unknown }).annotations).toBeUndefined();
});

test('merging keeps the first value, and half a merge cannot be touched', async () => {
  const { sheet } = await openFixture();
  sheet
    .getRange('A1:B2')
    .setValues([
      [1, 2],
      [3, 4],
    ])
    .merge();
  expect(sheet.getRange('A1:B2').getValues()).toEqual([
    [1, ''],
    ['', ''],
  ]);
  expect(
    sheet
      .getRange('A1:D9')
      .getMergedRanges()
      .map((range: { getA1Notation(): string }) => range.getA1Notation()),
  ).toEqual(['A1:B2']);
  expect(() => sheet.getRange('B2:C3').merge()).toThrow(
    'You must select all cells in a merged range to merge or unmerge them.',
  );
  sheet.getRange('A1:C3').mergeAcross();
  expect(sheet.getRange('A1:C3').getMergedRanges().length).toBe(3);
  expect(sheet.getRange('A1:C3').breakApart().isPartOfMerge()).toBe(false);
});

test('protection warns, is described, listed and removed, and follows its cells', async () => {
  const { run } = await openFixture();
  run(`sheet = SpreadsheetApp.getActiveSheet(); RANGE = SpreadsheetApp.ProtectionType.RANGE;
    sheet.getRange('B2:C9').protect().setWarningOnly(true).setDescription('Formulas')`);
  run('sheet.insertRowBefore(1)');
  expect(
    run(`[protection] = sheet.getProtections(RANGE);
      [protection.getRange().getA1Notation(), protection.isWarningOnly(), protection.getDescription()].join()`),
  ).toBe('B3:C10,true,Formulas');
  run('protection.remove()');
  expect(run('sheet.getProtections(RANGE).length')).toBe(0);
  expect(() => run('protection.getDescription()')).toThrow('Protection not found.');
});

test('a sheet is protected once, but for the ranges left open', async () => {
  const { run } = await openFixture();
  run(`sheet = SpreadsheetApp.getActiveSheet(); SHEET = SpreadsheetApp.ProtectionType.SHEET;
    sheet.protect().setUnprotectedRanges([sheet.getRange('A1:A5'), sheet.getRange('C3')]); sheet.protect()`);
  expect(run('sheet.getProtections(SHEET).length')).toBe(1);
  run('sheet.deleteRows(3, 1)');
  expect(
    run(
      'sheet.getProtections(SHEET)[0].getUnprotectedRanges().map(function (r) { return r.getA1Notation() }).join()',
    ),
  ).toBe('A1:A4');
  expect(() => run("sheet.getRange('A1').protect().setUnprotectedRanges([])")).toThrow(
    'Only sheet protections',
  );
});

test('named ranges are set again, found, renamed and removed; formulas may use them', async () => {
  const { spreadsheet, sheet } = await openFixture();
  sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
  spreadsheet.setNamedRange('nyckeltal_start_cost', sheet.getRange('A1:A2'));
  spreadsheet.setNamedRange('nyckeltal_start_cost', sheet.getRange('A1:A3'));
  expect(spreadsheet.getNamedRanges().length).toBe(1);
  sheet.getRange('C1').setFormula('=SUM(nyckeltal_start_cost)');
  expect(sheet.getRange('C1').getValue()).toBe(6);
  sheet.insertRowBefore(1);
  expect(spreadsheet.getRangeByName('nyckeltal_start_cost').getA1Notation()).toBe('A2:A4');
  spreadsheet.getNamedRanges()[0].setName('cost');
  expect([spreadsheet.getRangeByName('nyckeltal_start_cost'), sheet.getNamedRanges()[0].getName()]).toEqual([
    null,
    'cost',
  ]);
  spreadsheet.removeNamedRange('cost');
  expect(() => spreadsheet.removeNamedRange('cost')).toThrow('The named range "cost" does not exist.');
});

test('a name outlives the sheet of its cells, until it is removed or given others', async () => {
  const { spreadsheet } = await openFixture();
  for (const [index, name] of ['first', 'second'].entries()) {
    spreadsheet.setNamedRange(name, spreadsheet.insertSheet(`Sheet ${index}`).getRange('A1'));
    spreadsheet.deleteActiveSheet();
  }
  const [first, second] = spreadsheet.getNamedRanges();
  expect([first.getName(), second.getName()]).toEqual(['first', 'second']);
  expect(() => first.getRange()).toThrow('#REF!');
  expect(spreadsheet.getRangeByName('first')).toBeNull();
  first.remove();
  second.setRange(spreadsheet.getRange('B2'));
  expect(spreadsheet.getNamedRanges().length).toBe(1);
  expect(spreadsheet.getRangeByName('second').getA1Notation()).toBe('B2');
});

test.each(['A1', 'two words', 'R1C1', '1st', 'true', ''])('a range cannot be named "%s"', async (name) => {
  const { spreadsheet, sheet } = await openFixture();
  expect(() => spreadsheet.setNamedRange(name, sheet.getRange('A1'))).toThrow(
    'is not valid for a named range',
  );
});

test('metadata are found by key wherever they are, and say where', async () => {
  const { run } = await openFixture();
  run(`file = SpreadsheetApp.getActive(); sheet = file.insertSheet('B2B · Data');
    file.addDeveloperMetadata('nyckeltal', 'whole file');
    sheet.addDeveloperMetadata('nyckeltal', '{"tab":"data"}', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
    sheet.getRange('2:2').addDeveloperMetadata('row');
    found = function (finder) { return finder.find().map(function (m) {
      return m.getKey() + ' ' + m.getValue() + ' ' + m.getVisibility() + ' ' + m.getLocation().getLocationType();
    }).join('|') }`);
  expect(run("found(file.createDeveloperMetadataFinder().withKey('nyckeltal'))")).toBe(
    'nyckeltal whole file DOCUMENT SPREADSHEET|nyckeltal {"tab":"data"} PROJECT SHEET',
  );
  expect(run('found(sheet.createDeveloperMetadataFinder())')).toBe(
    'nyckeltal {"tab":"data"} PROJECT SHEET|row null DOCUMENT ROW',
  );
  run("sheet.insertRowBefore(1); sheet.setName('Mine')");
  expect(
    run(
      "sheet.createDeveloperMetadataFinder().withKey('row').find()[0].getLocation().getRow().getA1Notation()",
    ),
  ).toBe('A3:Z3');
  run("sheet.getDeveloperMetadata()[0].setValue('changed')");
  expect(run('sheet.getDeveloperMetadata()[0].getValue()')).toBe('changed');
  run('file.deleteSheet(sheet)');
  expect(run('found(file.createDeveloperMetadataFinder())')).toBe(
    'nyckeltal whole file DOCUMENT SPREADSHEET',
  );
});

test('metadata are refused on arbitrary ranges and beyond 30,000 characters', async () => {
  const { sheet } = await openFixture();
  expect(() => sheet.getRange('A1').addDeveloperMetadata('key')).toThrow(
    'Adding developer metadata to arbitrary ranges is not currently supported.',
  );
  expect(() => sheet.addDeveloperMetadata('key', 'x'.repeat(30_000))).toThrow('storage limit exceeded');
});

test('what is kept beside the cells goes along with the file and comes back with it', async () => {
  const first = await openFixture();
  first.sheet.getRange('A1').setNote('note').protect().setDescription('ours');
  first.sheet.addDeveloperMetadata('nyckeltal', '1');
  const saved = first.model.exportData();
  const second = await openFixture({ workbook: saved });
  expect(second.sheet.getRange('A1').getNote()).toBe('note');
  expect(second.sheet.getDeveloperMetadata()[0].getValue()).toBe('1');
  expect(second.model.exportData()).toMatchObject({
    annotations: (saved as unknown as { annotations: unknown[] }).annotations,
  });
});

test('a person who undoes a step undoes it beside the cells, too', async () => {
  const { sheet, model } = await openFixture();
  sheet.getRange('A1').setNote('first').setNote('second');
  model.dispatch('REQUEST_UNDO');
  expect(sheet.getRange('A1').getNote()).toBe('first');
  model.dispatch('REQUEST_UNDO');
  expect(sheet.getRange('A1').getNote()).toBe('');
});
