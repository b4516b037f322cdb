import { expect, test } from 'vitest';
import { readAnswers } from '../../src/connector/answers.ts';
import { Told } from '../../src/panel/answer.ts';
import { connectorLink } from '../../src/panel/connector-link.ts';
import { fileInMemory } from './file-in-memory.ts';

const open = () => fileInMemory({ sheets: { 'Annonser & "mer"': [['Kostnad'], [1]] } });

test('the link opens the deployment with language, file and tab answered', () => {
  const { url } = connectorLink(open(), { language: 'sv' }, 'AKfycb-1');
  const { searchParams } = new URL(url);
  expect(searchParams.get('connectorId')).toBe('AKfycb-1');
  expect(JSON.parse(searchParams.get('connectorConfig') as string)).toEqual({
    language: 'sv',
    source: 'sheet',
    spreadsheetUrl: 'https://docs.google.com/spreadsheets/d/1a2b3c4d5e6f7g8h9i0j/edit',
    sheetName: 'Annonser & "mer"',
  });
});

test('the connector reads these answers as this file and this tab', () => {
  const { url } = connectorLink(open(), { language: 'sv' }, 'AKfycb-1');
  const answers = JSON.parse(new URL(url).searchParams.get('connectorConfig') as string);
  expect(readAnswers(answers)).toMatchObject({
    language: 'sv',
    source: 'sheet',
    spreadsheetId: '1a2b3c4d5e6f7g8h9i0j',
    sheetName: 'Annonser & "mer"',
  });
});

test('without a published connector the answer says whom to ask', () => {
  expect(() => connectorLink(open(), { language: 'nb' }, '')).toThrow(Told);
});
