/** SELF_REPORTED: tracked channels against what customers say. */
import { describe, expect, test } from 'vitest';
import { call, column, messageOf } from './frozen.ts';

const tracked = column('Google Ads', '', 'Direct', '(not set)', 'Google Ads', 'Okänd');
const reported = column('Poddar', 'Poddar', '', 'Vänner', 'Vänner', '  Poddar ');

describe('SELF_REPORTED', () => {
  test('counts rows by answer and tracked channel, with what was not tracked', () => {
    expect(call('SELF_REPORTED', tracked, reported)).toEqual([
      ['reported', 'Google Ads', 'Direct', 'not tracked', 'Total', 'not_tracked_share'],
      ['Poddar', 1, 0, 2, 3, 2 / 3],
      ['(no answer)', 0, 1, 0, 1, 0],
      ['Vänner', 1, 0, 1, 2, 0.5],
      ['Total', 2, 1, 3, 6, 0.5],
    ]);
  });

  test('the worked example of the documentation', () => {
    const answers = column('podcast', 'podcast', 'podcast');
    expect(call('SELF_REPORTED', column('Google Ads', '', ''), answers)).toEqual([
      ['reported', 'Google Ads', 'not tracked', 'Total', 'not_tracked_share'],
      ['podcast', 1, 2, 3, 2 / 3],
      ['Total', 1, 2, 3, 2 / 3],
    ]);
  });

  test('adds up values where they are given, with a header row left out', () => {
    expect(
      call(
        'SELF_REPORTED',
        column('Kanal', 'A', '', 'A'),
        column('Svar', 'x', 'x', 'y'),
        column('Värde', 10, 30, ''),
      ),
    ).toEqual([
      ['reported', 'A', 'not tracked', 'Total', 'not_tracked_share'],
      ['x', 10, 30, 40, 0.75],
      ['y', 0, 0, 0, ''],
      ['Total', 10, 30, 40, 0.75],
    ]);
  });

  test.each(['', ' ', '(none)', '(not set)', 'Unknown', 'OKÄND', 'ukjent'])('%j is not tracked', (text) => {
    expect(call('SELF_REPORTED', column(text), column('x'))).toEqual([
      ['reported', 'not tracked', 'Total', 'not_tracked_share'],
      ['x', 1, 1, 1],
      ['Total', 1, 1, 1],
    ]);
  });

  test('nothing gives the header and a total of nothing', () => {
    expect(call('SELF_REPORTED', column('', ''), column('', ''))).toEqual([
      ['reported', 'not tracked', 'Total', 'not_tracked_share'],
      ['Total', 0, 0, ''],
    ]);
  });

  test('a table larger than a sheet is refused', () => {
    const rows = Array.from({ length: 1500 }, (_, row) => [`x${row}`]);
    expect(messageOf('SELF_REPORTED', rows, rows)).toBe(
      'SELF_REPORTED: 1500 answers by 1500 channels are more cells than a sheet holds; group them before, such as campaigns into channels.',
    );
  });

  test('error cells and columns of different length are refused', () => {
    expect(messageOf('SELF_REPORTED', column('A', '#REF!'), column('x', 'y'))).toBe(
      'SELF_REPORTED: tracked row 2 holds the error #REF!; correct that cell first.',
    );
    expect(messageOf('SELF_REPORTED', column('A', 'B'), column('x'))).toBe(
      'SELF_REPORTED: tracked has 2 cells and reported has 1 cell; give ranges of the same length.',
    );
  });
});
