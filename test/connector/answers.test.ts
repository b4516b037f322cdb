import { describe, expect, test } from 'vitest';
import { languageFor } from '../../src/catalogue/language.ts';
import { type Answers, readAnswers } from '../../src/connector/answers.ts';
import type { Failure } from '../../src/core/failure.ts';

const URL = 'https://docs.google.com/spreadsheets/d/1AbC-dEf_GhIjKlMnOpQrStUvWxYz0123456789/edit#gid=0';
const sheet: Answers = Object.freeze({
  language: 'sv',
  source: 'sheet',
  spreadsheetUrl: URL,
  sheetName: 'Data',
});

function problemWith(answers: Answers | undefined): unknown {
  try {
    readAnswers(answers);
  } catch (error) {
    return (error as Failure).problem;
  }
  return undefined;
}

describe('answers', () => {
  test('become settings, with what was not answered at its default', () => {
    expect(readAnswers(sheet)).toEqual({
      language: 'sv',
      source: 'sheet',
      spreadsheetId: '1AbC-dEf_GhIjKlMnOpQrStUvWxYz0123456789',
      sheetName: 'Data',
      currency: 'SEK',
      leadEvent: 'generate_lead',
    });
  });

  test.each([
    ['sv', 'SEK'],
    ['nb', 'NOK'],
    ['en', 'EUR'],
    ['xx', 'EUR'],
  ])('in language %s show money in %s when nothing is chosen', (language, currency) => {
    expect(readAnswers({ ...sheet, language }).currency).toBe(currency);
  });

  test('leave out what belongs to the other source', () => {
    const settings = readAnswers({
      ...sheet,
      source: 'ga4',
      propertyId: 'properties/123',
      sheetOwns: 'cost,revenue',
    });
    expect(settings).toMatchObject({ propertyId: '123', sheetOwns: ['cost', 'revenue'] });
    expect(settings.spreadsheetId).toBeUndefined();
  });

  test.each([
    [URL],
    ['1AbC-dEf_GhIjKlMnOpQrStUvWxYz0123456789'],
    ['https://docs.google.com/spreadsheets/u/1/d/1AbC-dEf_GhIjKlMnOpQrStUvWxYz0123456789/edit?usp=sharing'],
    ['https://docs.google.com/a/example.com/spreadsheets/d/1AbC-dEf_GhIjKlMnOpQrStUvWxYz0123456789'],
  ])('take the spreadsheet from %s', (spreadsheetUrl) => {
    expect(readAnswers({ ...sheet, spreadsheetUrl }).spreadsheetId).toBe(
      '1AbC-dEf_GhIjKlMnOpQrStUvWxYz0123456789',
    );
  });

  test.each([
    ['40 %', 0.4],
    ['40%', 0.4],
    ['0.4', 0.4],
    ['0,4', 0.4],
    ['0', 0],
  ])('read the share %s as %d', (grossMargin, share) => {
    expect(readAnswers({ ...sheet, grossMargin }).grossMargin).toBe(share);
  });

  test.each([
    ['1 500 kr', 1500],
    ['1500,50', 1500.5],
  ])('read the amount %s as %d', (leadValue, amount) => {
    expect(readAnswers({ ...sheet, leadValue }).leadValue).toBe(amount);
  });

  test('"none of them" is no tab', () => {
    expect(readAnswers({ ...sheet, targetsSheet: '[none]' }).targetsSheet).toBeUndefined();
  });

  test('only spaces count as no answer', () => {
    expect(readAnswers({ ...sheet, grossMargin: ' ', headerRow: '' })).toEqual(readAnswers(sheet));
  });
});

describe('a wrong answer is refused by the name of its entry', () => {
  test.each<[string, Answers | undefined, string, string]>([
    ['no answers at all', undefined, 'answer_missing', 'source'],
    ['an unknown source', { ...sheet, source: 'excel' }, 'answer_not_offered', 'source'],
    ['no spreadsheet', { language: 'en', source: 'sheet' }, 'answer_missing', 'spreadsheetUrl'],
    ['no tab', { source: 'sheet', spreadsheetUrl: URL }, 'answer_missing', 'sheetName'],
    ['no property', { source: 'ga4' }, 'answer_missing', 'propertyId'],
    [
      'another site',
      { ...sheet, spreadsheetUrl: 'https://example.com/d/abc' },
      'not_a_spreadsheet_url',
      'spreadsheetUrl',
    ],
    [
      'a page published to the web',
      { ...sheet, spreadsheetUrl: 'https://docs.google.com/spreadsheets/d/e/2PACX-1vT/pubhtml' },
      'not_a_spreadsheet_url',
      'spreadsheetUrl',
    ],
    ['a measurement id', { source: 'ga4', propertyId: 'G-ABC123' }, 'not_a_property', 'propertyId'],
    ['row 0', { ...sheet, headerRow: '0' }, 'not_a_row_number', 'headerRow'],
    ['row 1.5', { ...sheet, headerRow: '1.5' }, 'not_a_row_number', 'headerRow'],
    ['a currency sign', { ...sheet, currency: 'kr' }, 'not_a_currency', 'currency'],
    ['a share above 1', { ...sheet, revenueVat: '25' }, 'not_a_share', 'revenueVat'],
    ['a share in words', { ...sheet, grossMargin: 'forty' }, 'not_a_share', 'grossMargin'],
    ['an amount in words', { ...sheet, leadValue: 'much' }, 'not_an_amount', 'leadValue'],
    ['an amount in percent', { ...sheet, customerValue: '5 %' }, 'not_an_amount', 'customerValue'],
    ['an amount below 0', { ...sheet, customerValue: '-5' }, 'not_an_amount', 'customerValue'],
    ['an event name with spaces', { ...sheet, leadEvent: 'form sent' }, 'not_an_event_name', 'leadEvent'],
    ['a measure per unit', { ...sheet, sheetOwns: 'cost,gross_margin' }, 'answer_not_offered', 'sheetOwns'],
  ])('%s', (_, answers, code, entry) => {
    expect(problemWith(answers)).toMatchObject({ code, entry });
  });

  test('a share without percent sign is shown with it', () => {
    expect(problemWith({ ...sheet, revenueVat: '25' })).toMatchObject({ fix: '25 %' });
  });
});

test.each([
  ['nb', undefined, 'nb'],
  [undefined, 'sv', 'sv'],
  [undefined, 'sv-SE', 'sv'],
  [undefined, 'no', 'nb'],
  [undefined, 'nn-NO', 'nb'],
  [undefined, 'da', 'nb'],
  [undefined, 'en-GB', 'en'],
  [undefined, 'xx', 'en'],
  ['xx', 'sv', 'sv'],
  [undefined, undefined, 'en'],
])('answered %s on a page in %s is %s', (answered, page, language) => {
  expect(languageFor(answered, page)).toBe(language);
});
