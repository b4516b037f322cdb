import { expect, test } from 'vitest';
import { Told } from '../../src/panel/answer.ts';
import { selection } from '../../src/panel/selection.ts';
import { fileInMemory } from './file-in-memory.ts';
import { CHANNELS } from './sheets.ts';

const en = { language: 'en' } as const;

test('a cell in a table stands for the whole table', () => {
  const found = selection(fileInMemory({ sheets: { Leads: CHANNELS }, selected: 'B3' }), en);
  expect(found).toMatchObject({ sheet: 'Leads', notation: 'B3', rows: 3 });
  expect(found.columns).toEqual([
    { header: 'Kanal', meaning: 'channel', label: 'Channel', notation: 'A2:A4' },
    { header: 'Kostnad', meaning: 'cost', label: 'Total marketing cost', notation: 'B2:B4' },
    { header: 'Leads', meaning: 'leads', label: 'Leads', notation: 'C2:C4' },
    { header: 'Nya kunder', meaning: 'new_customers', label: 'New customers', notation: 'D2:D4' },
    { header: 'Min kolumn', meaning: '', label: '', notation: 'E2:E4' },
  ]);
  expect(found.kpis).toEqual(expect.arrayContaining(['CAC', 'CPL', 'LEAD_TO_CUSTOMER']));
  expect(found.kpis).not.toContain('ROAS');
});

test('labels are in the language asked for', () => {
  const port = fileInMemory({ sheets: { Leads: CHANNELS }, selected: 'D1:D4' });
  expect(selection(port, { language: 'nb' }).columns.map(({ label }) => label)).toEqual(['Nye kunder']);
});

test('columns selected without their headers are known by the headers above', () => {
  const found = selection(fileInMemory({ sheets: { Leads: CHANNELS }, selected: 'B2:C4' }), en);
  expect(found.columns.map(({ meaning }) => meaning)).toEqual(['cost', 'leads']);
  expect(found.kpis).toContain('CPL');
  expect(found.kpis).not.toContain('CAC');
});

test('of two tables in a sheet the one selected with its header counts', () => {
  const two = [...CHANNELS, [''], ['Channel', 'Clicks', 'Impressions'], ['Search', 10, 1000]];
  const found = selection(fileInMemory({ sheets: { Both: two }, selected: 'A6:C7' }), en);
  expect(found.columns.map(({ notation }) => notation)).toEqual(['A7', 'B7', 'C7']);
  expect(found.kpis).toContain('CTR');
});

test('an empty sheet says what to select, in the language asked for', () => {
  const empty = fileInMemory({ sheets: { Sheet1: [] } });
  expect(() => selection(empty, { language: 'sv' })).toThrow(Told);
  expect(() => selection(empty, { language: 'sv' })).toThrow('Här finns ingen tabell.');
});
