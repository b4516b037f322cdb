import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/catalogue/types.ts';
import type { ConnectorProblem } from '../../src/connector/problem.ts';
import {
  columnLetter,
  listed,
  noteSentence,
  sentence,
  unexpectedSentence,
} from '../../src/connector/sentences.ts';
import type { Note } from '../../src/connector/source.ts';
import { messageTexts } from '../../src/locale/texts.ts';

const cell = { argument: 'Kostnad', row: 12, column: 3, tab: 'Annonser' };

/** One of each, with all its facts. */
const problems: readonly ConnectorProblem[] = [
  { code: 'answer_missing', entry: 'sheetName' },
  { code: 'answer_not_offered', entry: 'source', text: 'excel' },
  { code: 'not_a_spreadsheet_url', entry: 'spreadsheetUrl', text: 'x' },
  { code: 'not_a_property', entry: 'propertyId', text: 'UA-1' },
  { code: 'not_a_row_number', entry: 'headerRow', text: '0' },
  { code: 'not_a_currency', entry: 'currency', text: 'kr' },
  { code: 'not_a_share', entry: 'grossMargin', text: '40', fix: '40 %' },
  { code: 'not_an_amount', entry: 'leadValue', text: 'x' },
  { code: 'not_an_event_name', entry: 'leadEvent', text: 'a b' },
  { code: 'no_properties', entry: 'propertyId' },
  { code: 'no_visible_tabs', entry: 'spreadsheetUrl' },
  { code: 'no_measures', entry: 'sheetName' },
  { code: 'unknown_field', id: 'x_vader' },
  { code: 'bad_date_range', text: 'x' },
  { code: 'date_range_reversed', startDate: '2026-03-07', endDate: '2026-03-01' },
  { code: 'too_many_rows', rows: 1_234_567, most: 1_000_000 },
  { code: 'too_many_bytes', megabytes: 60, most: 50 },
  { code: 'not_a_number', place: cell, text: 'x' },
  { code: 'two_readings', place: cell, text: '1,234' },
  { code: 'error_cell', place: cell, text: '#REF!' },
  { code: 'truth_value', place: cell, text: 'TRUE' },
  { code: 'date_for_number', place: cell },
  { code: 'not_a_date', place: cell, text: 'x' },
  { code: 'date_two_readings', place: cell, text: '1/2/2026' },
  { code: 'blank_date', place: cell },
  { code: 'two_currencies', currencies: ['SEK', 'NOK'] },
  { code: 'no_header_row', argument: 'Annonser' },
  { code: 'sheet_not_found' },
  { code: 'sheet_no_access' },
  { code: 'sheet_not_granted' },
  { code: 'sheet_is_office_file' },
  { code: 'sheet_busy' },
  { code: 'sheet_unavailable' },
  { code: 'sheet_refused', text: 'Bad request.' },
  { code: 'tab_missing', tab: 'Annonser' },
  { code: 'tab_empty', tab: 'Annonser' },
  { code: 'header_row_empty', tab: 'Annonser', row: 4 },
  {
    code: 'repeated_header',
    tab: 'Annonser',
    first: { header: 'Väder', column: 2 },
    second: { header: 'väder', column: 28 },
  },
  { code: 'tab_lacks_headers', tab: 'Mål', headers: ['mått', 'värde'] },
  { code: 'not_a_target_measure', tab: 'Mål', row: 3, text: 'CTR' },
  { code: 'target_dates_reversed', tab: 'Mål', row: 3 },
  { code: 'ga4_no_access', property: '123' },
  { code: 'ga4_api_off', project: undefined },
  { code: 'ga4_no_such_property', property: '123' },
  { code: 'ga4_incompatible', field: 'sessions', others: ['landing_page', 'itemName'] },
  { code: 'ga4_quota', period: 'day' },
  { code: 'ga4_busy' },
  { code: 'ga4_unavailable' },
  { code: 'ga4_not_granted' },
  { code: 'ga4_malformed', detail: 'no rows' },
  { code: 'ga4_timeout', minutes: 5 },
  { code: 'ga4_too_many_dimensions', names: ['date', 'channel'], most: 9 },
  { code: 'ga4_refused', text: 'Bad request.' },
];

const notes: readonly Note[] = [
  { code: 'ga4_sampled', share: 0.4567 },
  { code: 'ga4_thresholded' },
  { code: 'ga4_other_row' },
  { code: 'total_rows_left_out', tab: 'Annonser', rows: [8, 20] },
  { code: 'other_tables_left_out', tab: 'Annonser', headers: ['Dag', 'Klick'] },
  { code: 'rows_without_date', tab: 'Affärer', header: 'Avslutsdatum', rows: 3 },
];

describe.each(LANGUAGES)('sentences in %s', (language) => {
  test('there is one for every problem, with every fact filled in', () => {
    const codes = problems.map(({ code }) => code);
    expect([...codes, 'unexpected'].sort()).toEqual(Object.keys(messageTexts[language].problems).sort());
    for (const problem of problems) {
      const text = sentence(problem, language);
      expect(text).not.toMatch(/[{}]|undefined|\[object|\s\s/);
      expect(text).toMatch(/^["”«\p{Lu}].*[.?]$/u);
      expect(text.length).toBeLessThanOrEqual(230);
    }
  });

  test('are all different', () => {
    const texts = problems.map((problem) => sentence(problem, language));
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('there is one for every note', () => {
    expect(notes.map(({ code }) => code).sort()).toEqual(Object.keys(messageTexts[language].notes).sort());
    for (const note of notes) expect(noteSentence(note, language)).not.toMatch(/[{}]|undefined/);
  });
});

test('a cell is named by tab, row, column, header and text', () => {
  const problem: ConnectorProblem = { code: 'not_a_number', place: cell, text: 'tolv' };
  expect(sentence(problem, 'en')).toBe(
    'Tab "Annonser", row 12, column C "Kostnad" is "tolv", not a number. Write it in digits, such as 1234.5.',
  );
  expect(sentence(problem, 'sv')).toBe(
    'Fliken ”Annonser”, rad 12, kolumn C ”Kostnad” är ”tolv”, inte ett tal. Skriv det med siffror, till exempel 1234,5.',
  );
});

test('fields are named as the person sees them, others as Google does', () => {
  expect(
    sentence({ code: 'ga4_incompatible', field: 'sessions', others: ['landing_page', 'itemName'] }, 'nb'),
  ).toBe(
    'Google Analytics rapporterer ikke «Økter (besøk)» sammen med «Landingsside» og «itemName». Fjern en av dem fra diagrammet.',
  );
});

test('long answers and long lists are cut', () => {
  const text = sentence({ code: 'answer_not_offered', entry: 'source', text: 'x\n'.repeat(500) }, 'en');
  expect(text.length).toBeLessThan(160);
  expect(listed('abcdefghijkl'.split(''), 'en')).toBe('a, b, c, d, e, f, g, h, …');
  expect(listed(['a', 'b', 'c'], 'sv')).toBe('a, b och c');
});

test('a text of the user is never read as a place for a fact', () => {
  expect(sentence({ code: 'tab_missing', tab: '{entry} $& {text}' }, 'en')).toContain('"{entry} $& {text}"');
});

test('large numbers are grouped as the language does', () => {
  const problem: ConnectorProblem = { code: 'too_many_rows', rows: 1_234_567, most: 1_000_000 };
  expect(sentence(problem, 'en')).toContain('1,234,567');
  expect(sentence(problem, 'sv')).toContain('1\u00a0234\u00a0567');
});

test('a fault of ours is reported by its number, not blamed on the user', () => {
  expect(unexpectedSentence('en', 'abc')).toContain('abc');
  expect(sentence({ code: 'from_after_to' }, 'en')).toBe(unexpectedSentence('en', 'from_after_to'));
});

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [702, 'ZZ'],
  [703, 'AAA'],
])('column %d is %s', (column, letter) => {
  expect(columnLetter(column)).toBe(letter);
});
