import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createRuntime } from '../../../local/apps-script/runtime.ts';
import { LANGUAGES } from '../../../local/engine/locales.ts';
import { sampleWorkbook } from '../../../local/samples/sample-workbook.ts';

const folder = fileURLToPath(new URL('../../../dist/sheets', import.meta.url));
const open = (language: (typeof LANGUAGES)[number]) =>
  createRuntime({ folder, workbook: sampleWorkbook(language) });

test.each(LANGUAGES)('no cell of the samples shows an error (%s)', async (language) => {
  const { model } = await open(language);
  const { getters } = model;
  const errors = getters.getSheetIds().flatMap((sheetId) =>
    getters
      .getEvaluatedCellsPositions(sheetId)
      .filter((position) => getters.getEvaluatedCell(position).type === 'error')
      .map((position) => [sheetId, position.row + 1, position.col, getters.getEvaluatedCell(position).value]),
  );
  expect(errors).toEqual([]);
});

test('the tabs have the same cells, looks and charts in every language', () => {
  const [en, ...others] = LANGUAGES.map((language) => sampleWorkbook(language));
  for (const other of others) {
    other.sheets.forEach((sheet, index) => {
      expect(Object.keys(sheet.cells)).toEqual(Object.keys(en?.sheets[index]?.cells ?? {}));
      expect(sheet.styles).toEqual(en?.sheets[index]?.styles);
      expect(sheet.figures).toHaveLength(en?.sheets[index]?.figures.length ?? -1);
    });
  }
});

test('Online Retail leaves its first and last month out of trends and charts', async () => {
  const { spreadsheet } = await open('en');
  const sheet = spreadsheet.getSheetByName('Online Retail');
  const [first, ...months] = sheet.getRange('L7:M19').getValues();
  expect(first).toEqual(['', '']);
  expect(months[0][0]).toBeCloseTo(324 / 741, 12);
  expect(months.at(-1)[1]).toBe('');
  const ranges = sampleWorkbook('en').sheets[1]?.figures.map(({ data }) => JSON.stringify(data.dataSource));
  for (const range of ranges ?? []) expect(range).toContain('A8:A18');
});

test('Online Retail shows that December shrank as it stands and grew like for like', async () => {
  const { spreadsheet } = await open('en');
  const changes: number[] = spreadsheet
    .getSheetByName('Online Retail')
    .getRange('F23:F25')
    .getValues()
    .flat();
  expect(changes.map((change) => Math.round(change * 1000) / 10)).toEqual([-55.4, -9.5, 66.2]);
});

test('Robyn marks its incomplete months', async () => {
  const { spreadsheet } = await open('en');
  const months: unknown[][] = spreadsheet.getSheetByName('Robyn weekly').getRange('A8:F56').getValues();
  expect(months.filter((row) => row[5] === false).map(([month]) => month)).toEqual(['2015-11', '2019-11']);
});

test('the effects of KPI_WHY add up to the change in cost per lead', async () => {
  const { spreadsheet } = await open('sv');
  const total = (
    spreadsheet.getSheetByName('Leads (påhittade siffror)').getDataRange().getValues() as unknown[][]
  )
    .map((row) => row.slice(11, 17))
    .filter(([label, , , , , effect]) => label === 'Total' && typeof effect === 'number')
    .at(0) as number[];
  const [, before, after, mix, rate, effect] = total as [unknown, number, number, number, number, number];
  expect(mix + rate).toBeCloseTo(after - before, 9);
  expect(effect).toBeCloseTo(after - before, 9);
});
