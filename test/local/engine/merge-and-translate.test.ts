import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createRuntime } from '../../../local/apps-script/runtime.ts';
import { mergeWorkbooks } from '../../../local/engine/merge-workbooks.ts';
import { translateWorkbook } from '../../../local/engine/translate-workbook.ts';
import type { WorkbookData } from '../../../local/engine/workbook-data.ts';
import { sampleWorkbook } from '../../../local/samples/sample-workbook.ts';

const sheet = (id: string, name: string, styles: Record<string, number> = {}) => ({
  ...(sampleWorkbook('en').sheets[0] as WorkbookData['sheets'][number]),
  id,
  name,
  styles,
  formats: {},
});
const book = (sheets: WorkbookData['sheets'], styles: WorkbookData['styles']): WorkbookData => ({
  sheets,
  styles,
  formats: {},
  settings: { locale: undefined },
});

test('merged workbooks keep their looks, and names and ids stay unique', () => {
  const first = book([sheet('a', 'Data', { A1: 1 })], { 1: { bold: true } });
  const second = book([sheet('a', 'Data', { A1: 1 })], { 1: { italic: true } });
  const { sheets, styles } = mergeWorkbooks(first, second);
  expect(sheets.map(({ id, name }) => [id, name])).toEqual([
    ['a', 'Data'],
    ['a 2', 'Data 2'],
  ]);
  expect(sheets.map((merged) => styles[String(merged.styles.A1)])).toEqual([
    { bold: true },
    { italic: true },
  ]);
});

test('a workbook in use is translated, apart from what its user has changed', async () => {
  const folder = fileURLToPath(new URL('../../../dist/sheets', import.meta.url));
  const [from, to] = [sampleWorkbook('en'), sampleWorkbook('sv')];
  const { model, spreadsheet } = await createRuntime({ folder, workbook: from });
  spreadsheet.getRange('A1').setValue('My own title');
  spreadsheet.getRange('A4').setFormula('=CAC(100;4)');
  const current = model._exportData(false) as unknown as WorkbookData;
  const [start, retail] = translateWorkbook(current, from.sheets, to.sheets).sheets;
  expect(start?.cells).toMatchObject({ ...to.sheets[0]?.cells, A1: 'My own title', A4: '=CAC(100,4)' });
  expect(retail?.cells).toEqual(to.sheets[1]?.cells);
  expect(retail?.figures.map(({ data }) => data.title?.text)).toEqual(
    to.sheets[1]?.figures.map(({ data }) => data.title?.text),
  );
});
