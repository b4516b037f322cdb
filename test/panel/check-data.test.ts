import { expect, test } from 'vitest';
import { checks } from '../../src/functions/health/checks.ts';
import { healthTexts } from '../../src/locale/panel-messages.ts';
import { checkData } from '../../src/panel/check-data.ts';
import { fileInMemory } from './file-in-memory.ts';
import { CHANNELS } from './sheets.ts';

test('every check has its sentences in every language, and there are no others', () => {
  const names = checks.map(({ name }) => name).sort();
  for (const texts of Object.values(healthTexts)) expect(Object.keys(texts).sort()).toEqual(names);
});

test('findings are in the language asked for, with the rows of the sheet', () => {
  const rows = [['Rapport'], [], ...CHANNELS, ['Mässa', 'okänd', 20, 5, 'c'], ['Totalt', 60000, 59, 12, '']];
  const report = checkData(fileInMemory({ sheets: { Leads: rows }, selected: 'B4' }), { language: 'sv' });
  expect(report).toMatchObject({ sheet: 'Leads', rows: 4, message: '4 rader i Leads kontrollerades.' });
  expect(report.findings).toEqual([
    {
      severity: 'error',
      what: 'Text där det ska stå tal',
      count: 1,
      firstRow: 7,
      advice: 'Skriv rena tal i Kostnad, eller töm cellerna.',
    },
    expect.objectContaining({ severity: 'note', what: 'Summarader som utelämnats', firstRow: 8 }),
    expect.objectContaining({ severity: 'note', what: 'Rubriker som inte känns igen', count: 1 }),
  ]);
});

test('dates are judged by today', () => {
  const rows = [
    ['Date', 'Cost'],
    ['2026-03-14', 1],
    ['2026-03-16', 2],
  ];
  const { findings } = checkData(fileInMemory({ sheets: { Ads: rows } }), { language: 'en' });
  expect(findings[0]).toMatchObject({ severity: 'error', what: 'Dates in the future', firstRow: 3 });
});

test('headers and names are shown as they are, shortened and without being filled in again', () => {
  const header = '<img src=x onerror=alert(1)> {about} and much more than fits in';
  const rows = [
    ['Cost', header],
    [1, 2],
  ];
  const { findings } = checkData(fileInMemory({ sheets: { '<b>': rows } }), { language: 'en' });
  const unknown = findings.find(({ what }) => what === 'Headers that are not known');
  expect(unknown?.advice).toContain('Rename <img src=x onerror=alert(1)> {about} an… if a KPI needs it');
});
