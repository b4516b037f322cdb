/** First builds of every workbook in Swedish and Norwegian; the other tests build in English. */
import { expect, test } from 'vitest';
import type { WorkbookPreview } from '../../src/ui/endpoints.ts';
import { build, openFile, SHEETS } from '../workbooks/writing/built-file.ts';
import { choices, errorsIn, strangeFormatsIn, value } from './built-workbook.ts';

const FIRST_BUILDS = (await choices()).flatMap(({ id }) => [
  [id, 'sv', 'EUR'] as const,
  [id, 'nb', 'NOK'] as const,
]);

test.each(FIRST_BUILDS)(
  '46, 47, 51: %s in %s with %s, where all names are taken in capitals: no error, formats are patterns, and the user’s sheets stay',
  async (workbook, language, currency) => {
    const file = await openFile(SHEETS);
    const request = { workbook, language, workbookLanguage: language, currency };
    const { adds } = value<WorkbookPreview>(file.execute('dialogPreviewWorkbook', [request]));
    const mine = adds.map((name) => file.spreadsheet.insertSheet(name.toUpperCase()));
    for (const sheet of mine) sheet.getRange('A1').setValue('mine');
    const { sheets } = value<{ sheets: readonly string[] }>(build(file, request));
    expect(sheets).toEqual(adds.map((name) => `${name} (2)`));
    expect(errorsIn(file)).toEqual([]);
    expect(strangeFormatsIn(file)).toEqual([]);
    for (const sheet of mine) expect(sheet.getDataRange().getValues()).toEqual([['mine']]);
  },
  120_000,
);
