/** Tabs of any name and kind: which are offered, and that each is read under exactly its name. */
import { expect, test } from 'vitest';
import { openConnector } from './open-connector.ts';
import { SHEET_ANSWERS, SHEET_URL, serial } from './spreadsheets.ts';

const rowsOf = (cost: number) => [
  ['Datum', 'Kanal', 'Kostnad'],
  [serial('2025-01-01'), 'Google', cost],
];

test('12: hidden tabs are not offered, and a hidden one that is named is refused', async () => {
  const { config, refusal } = await openConnector({
    tabs: { Annonser: rowsOf(1), Arkiv: { rows: rowsOf(2), hidden: true } },
  });
  const place = { language: 'en', source: 'sheet', spreadsheetUrl: SHEET_URL };
  const entry = config(place).configParams.find(({ name }) => name === 'sheetName') as unknown as {
    readonly options: readonly { readonly value: string }[];
  };
  expect(entry.options.map(({ value }) => value)).toEqual(['Annonser']);
  expect(refusal(() => config({ ...place, sheetName: 'Arkiv' })).text).toMatch(/"Arkiv"/);
});

test.each(["Kari's annonser", 'A1', 'Kostnad!B2', ' Annonser', "''"])(
  'a tab named %j is read, and no other',
  async (sheetName) => {
    const { data, config } = await openConnector({ tabs: { Annonser: rowsOf(1), [sheetName]: rowsOf(7) } });
    const answers = { ...SHEET_ANSWERS, sheetName };
    expect(config(answers).isSteppedConfig).toBe(false);
    expect(data(answers, { fields: ['date', 'cost'] }).rows).toEqual([{ values: ['20250101', 7] }]);
  },
);
