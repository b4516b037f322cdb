import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createRuntime } from '../../../local/apps-script/runtime.ts';
import { LANGUAGES, LOCALES } from '../../../local/engine/locales.ts';
import { mergeWorkbooks } from '../../../local/engine/merge-workbooks.ts';
import { workbookOf } from '../../../local/samples/sheet-draft.ts';
import { csvWorkbook } from '../../../local/user-file/csv-workbook.ts';
import { suggestKpis } from '../../../local/user-file/suggest-kpis.ts';
import { yourKpis } from '../../../local/user-file/your-kpis.ts';

const folder = fileURLToPath(new URL('../../../dist/sheets', import.meta.url));
const { script } = await createRuntime({ folder });
const call = (name: string, ...given: unknown[]) => script[name]?.(...given);

const ROWS = [
  ['Kampanj', 'Datum', 'Kostnad', 'Leads', 'Nya kunder'],
  ['Vår', '2026-03-01', '1000,5', '10', '2'],
  ['Höst', '2026-09-01', '2000,0', '20', '4'],
];

test('the KPIs that the columns give are suggested, with names in every language', () => {
  const { kpis, groupBy } = suggestKpis(call, ROWS);
  expect(kpis.map(({ id }) => id)).toEqual(expect.arrayContaining(['CAC', 'CPL', 'LEAD_TO_CUSTOMER']));
  expect(kpis.map(({ id }) => id)).not.toContain('CTR');
  expect(kpis.find(({ id }) => id === 'CPL')?.name.sv).toBe('Kostnad per lead (CPL)');
  expect(groupBy).toBe('month');
});

test('without dates a column with a few values is suggested for grouping', () => {
  const rows = ROWS.map(([campaign, , ...rest]) => [campaign, ...rest]);
  expect(suggestKpis(call, rows).groupBy).toBe('Kampanj');
});

test('a table that no KPI can be computed from gives none', () => {
  expect(
    suggestKpis(call, [
      ['a', 'b'],
      ['x', 'y'],
    ]),
  ).toEqual({ kpis: [], groupBy: undefined });
});

test.each(LANGUAGES)('the tab computes without errors (%s)', async (language) => {
  const data = csvWorkbook(ROWS, 'Mina data');
  const tab = yourKpis(suggestKpis(call, ROWS), "'Mina data'!A1:E3", 'Mina data', language);
  const workbook = mergeWorkbooks(data, workbookOf([tab], LOCALES[language]));
  const { spreadsheet } = await createRuntime({ folder, workbook });
  const values: unknown[][] = spreadsheet.getSheets()[1].getDataRange().getValues();
  expect(values.flat().filter((value) => String(value).startsWith('#'))).toEqual([]);
  expect(values.find(([id]) => id === 'CPL')?.[1]).toBe((1000.5 + 2000) / 30);
});
