import { describe, expect, test } from 'vitest';
import { readTargets, targetRows } from '../../src/connector/targets.ts';
import { problemOf } from './open-sheet.ts';

const DAY = 46_088;
const HEADERS = ['date_from', 'date_to', 'channel', 'measure', 'value'];
const read = (...rows: (readonly unknown[])[]) => readTargets('Goals', [HEADERS, ...rows], 'en');

function table(targets: ReturnType<typeof read>, ids: readonly string[], range?: [string, string]) {
  const rows = targetRows(targets, ids, range && { startDate: range[0], endDate: range[1] });
  const columns = ids.map((id) => rows.column(id));
  return Array.from({ length: rows.count }, (_, row) => columns.map((column) => column[row]));
}

describe('a target', () => {
  test('is spread evenly over its days, both ends included', () => {
    expect(table(read([DAY, DAY + 2, 'Email', 'leads', 30]), ['date', 'channel', 'target_leads'])).toEqual([
      ['20260307', 'Email', 10],
      ['20260308', 'Email', 10],
      ['20260309', 'Email', 10],
    ]);
  });

  test('gives only the days within the range', () => {
    const targets = read(['2026-03-01', '2026-03-31', '', 'leads', 31]);
    expect(table(targets, ['date', 'target_leads'], ['2026-03-31', '2026-04-30'])).toEqual([['20260331', 1]]);
  });

  test('adds up with others of the same days', () => {
    const targets = read([DAY, DAY, '', 'leads', 30], [DAY, DAY, '', 'leads', 12]);
    expect(table(targets, ['target_leads'])).toEqual([[30], [12]]);
  });

  test('fills no other measure', () => {
    const targets = read([DAY, DAY, '', 'leads', 30], [DAY, DAY, '', 'Kostnad', '1 200,50 kr']);
    expect(table(targets, ['target_leads', 'target_cost'])).toEqual([
      [30, null],
      [null, 1200.5],
    ]);
  });

  test.each([
    ['leads', 'leads'],
    ['REVENUE', 'revenue'],
    ['omsättning', 'revenue'],
    ['Klick', 'clicks'],
    ['Kostnad', 'cost'],
    ['nye kunder', 'new_customers'],
  ])('may name %s', (text, id) => {
    expect(read([DAY, DAY, '', text, 1])[0]?.measure).toBe(id);
  });
});

describe('the tab', () => {
  test.each([
    ['sv', ['Datum från', 'datum_till', 'Kanal', 'Mått', 'Värde']],
    ['nb', ['dato_fra', 'Dato til', 'kanal', 'mål', 'verdi']],
  ])('may have headers in %s, below other lines and in any order', (_, headers) => {
    const rows = [['Our goals'], [], [...headers].reverse(), [5, 'leads', 'Email', DAY, DAY]];
    expect(readTargets('Goals', rows, 'en')).toEqual([
      { from: DAY, to: DAY, channel: 'Email', measure: 'leads', perDay: 5 },
    ]);
  });

  test('may have blank rows', () => {
    expect(read([], ['', '', '', '', ''], [DAY, DAY, '', 'leads', 1])).toHaveLength(1);
  });

  test.each<[string, readonly unknown[], unknown]>([
    [
      'customers, which do not add up over days',
      [DAY, DAY, '', 'customers', 1],
      { code: 'not_a_target_measure', tab: 'Goals', row: 2, text: 'customers' },
    ],
    [
      'a value per unit',
      [DAY, DAY, '', 'gross_margin', 1],
      { code: 'not_a_target_measure', tab: 'Goals', row: 2, text: 'gross_margin' },
    ],
    ['a KPI', [DAY, DAY, '', 'CPL', 1], { code: 'not_a_target_measure', tab: 'Goals', row: 2, text: 'CPL' }],
    ['no measure', [DAY, DAY, '', '', 1], { code: 'not_a_target_measure', tab: 'Goals', row: 2, text: '' }],
    [
      'an end before the beginning',
      [DAY, DAY - 1, '', 'leads', 1],
      { code: 'target_dates_reversed', tab: 'Goals', row: 2 },
    ],
    [
      'no end',
      [DAY, '', '', 'leads', 1],
      { code: 'blank_date', place: { argument: 'date_to', row: 2, column: 2, tab: 'Goals' } },
    ],
    [
      'a day in words',
      ['soon', DAY, '', 'leads', 1],
      { code: 'not_a_date', place: { argument: 'date_from', row: 2, column: 1, tab: 'Goals' }, text: 'soon' },
    ],
    [
      'a value in words',
      [DAY, DAY, '', 'leads', 'ten'],
      { code: 'not_a_number', place: { argument: 'value', row: 2, column: 5, tab: 'Goals' }, text: 'ten' },
    ],
    [
      'no value',
      [DAY, DAY, '', 'leads', ''],
      { code: 'not_a_number', place: { argument: 'value', row: 2, column: 5, tab: 'Goals' }, text: '' },
    ],
  ])('with %s is refused', (_, row, problem) => {
    expect(problemOf(() => read(row))).toEqual(problem);
  });

  test('without its headers is refused, in the language of the settings', () => {
    expect(problemOf(() => readTargets('Mål', [['datum_från', 'kanal', 'mått']], 'sv'))).toEqual({
      code: 'tab_lacks_headers',
      tab: 'Mål',
      headers: ['datum_till', 'värde'],
    });
  });

  test('that is empty is refused', () => {
    expect(problemOf(() => readTargets('Goals', [], 'en'))).toEqual({ code: 'tab_empty', tab: 'Goals' });
  });
});
