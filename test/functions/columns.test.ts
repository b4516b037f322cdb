/** Columns given side by side, through the functions that take them. */
import { describe, expect, test } from 'vitest';
import { call, column, messageOf } from './frozen.ts';

describe('KEYWORD_RANK', () => {
  test('is the mean weighted by the weights', () => {
    expect(call('KEYWORD_RANK', column(3, 8), column(900, 100))).toBe(3.5);
    expect(call('KEYWORD_RANK', [[3, 8]], column(900, 100))).toBe(3.5);
    expect(call('KEYWORD_RANK', column(1, 2, 6))).toBe(3);
  });

  test.each(['>100', '> 100', 'not ranked', 'Not ranked', '', '-'])(
    '%j beside a weight counts as 101',
    (position) => {
      expect(call('KEYWORD_RANK', column(1, position), column(1, 1))).toBe(51);
    },
  );

  test('a keyword that is not ranked in the first row is no header', () => {
    expect(call('KEYWORD_RANK', column('>100', 1))).toBe(51);
  });

  test('a header row and rows blank in every column are left out', () => {
    expect(call('KEYWORD_RANK', column('Position', 1, '', 3), column('Weight', 1, '', 1))).toBe(2);
    expect(call('KEYWORD_RANK', column(1, '', 3))).toBe(2);
  });

  test('a blank weight is 0', () => {
    expect(call('KEYWORD_RANK', column(1, 3), column(1, ''))).toBe(1);
  });

  test('nothing given gives a blank, weights of 0 have no result, a negative weight is refused', () => {
    expect(call('KEYWORD_RANK', column('', ''))).toBe('');
    expect(messageOf('KEYWORD_RANK', column(1, 2), column(0, 0))).toContain('the sum of weights is 0');
    expect(messageOf('KEYWORD_RANK', column(1, 2), column(1, -1))).toBe(
      'KEYWORD_RANK: weights is below 0 in row 2; write 0 or more.',
    );
  });

  test('a bad position is named with its row in the range given', () => {
    expect(messageOf('KEYWORD_RANK', column('Position', 1, '', 'tolv'))).toContain(
      'positions row 4 is "tolv"',
    );
    expect(messageOf('KEYWORD_RANK', column(1, '#N/A'))).toContain('positions row 2 holds the error #N/A');
  });
});

describe('columns', () => {
  test('of different length are refused, and both are named', () => {
    expect(messageOf('KEYWORD_RANK', column(1, 2, 3), column(1, 2))).toBe(
      'KEYWORD_RANK: positions has 3 cells and weights has 2 cells; give ranges of the same length.',
    );
  });

  test('that are blocks are refused', () => {
    expect(
      messageOf('KEYWORD_RANK', [
        [1, 2],
        [3, 4],
      ]),
    ).toBe('KEYWORD_RANK: positions is 2×2; give one column or one row.');
  });

  test('have a header only where every number or date column begins with a word', () => {
    expect(messageOf('KEYWORD_RANK', column('Position', 1), column(5, 1))).toContain(
      'positions row 1 is "Position"',
    );
    expect(messageOf('SALES_CYCLE', column('#REF!', '2026-01-01'), column('x', '2026-01-02'))).toContain(
      'first_dates row 1 holds the error #REF!',
    );
  });
});

describe('SALES_CYCLE and TIME_TO_CONVERSION', () => {
  const first = column('First', '2026-01-01', '2026-01-01', '2026-01-01', '', '2026-01-05');
  const last = column('Last', '2026-01-11', '2026-01-21', '2026-03-02', '2026-01-02', '');

  test('mean or median of the full rows', () => {
    expect(call('SALES_CYCLE', first, last)).toBe(30);
    expect(call('TIME_TO_CONVERSION', first, last)).toBe(20);
    expect(call('TIME_TO_CONVERSION', first, last, 'Mean')).toBe(30);
    expect(call('TIME_TO_CONVERSION', first.slice(0, 3), last.slice(0, 3))).toBe(15);
  });

  test('date cells are read like texts', () => {
    const midnights = column(new Date(2026, 0, 1), new Date(2026, 6, 1));
    expect(call('SALES_CYCLE', midnights, column(new Date(2026, 0, 11), new Date(2026, 6, 21)))).toBe(15);
  });

  test('without a full row there is nothing', () => {
    expect(call('SALES_CYCLE', column('2026-01-01', ''), column('', '2026-01-01'))).toBe('');
    expect(call('TIME_TO_CONVERSION', '', '')).toBe('');
  });

  test('the row is named also where the column is a single cell', () => {
    expect(messageOf('SALES_CYCLE', [['2026-03-02']], [['2026-03-01']])).toBe(
      'SALES_CYCLE: close_dates is before first_dates in row 1; correct the dates.',
    );
  });

  test('an end before its start is refused with its row', () => {
    expect(
      messageOf('SALES_CYCLE', column('2026-01-01', '2026-02-01'), column('2026-01-01', '2026-01-01')),
    ).toBe('SALES_CYCLE: close_dates is before first_dates in row 2; correct the dates.');
  });

  test('an unknown statistic is refused', () => {
    expect(messageOf('TIME_TO_CONVERSION', first, last, 'mode')).toBe(
      'TIME_TO_CONVERSION: statistic "mode" is not known; write median or mean.',
    );
  });
});

describe('CAC_ROLLING', () => {
  const costs = column(3000, 6000, 9000, 3000);
  const customers = column(1, 2, 3, 4);

  test('is the cost of the window over its new customers, and blank until the windows are full', () => {
    expect(call('CAC_ROLLING', costs, customers)).toEqual(column('', '', 3000, 2000));
    expect(call('CAC_ROLLING', costs, customers, 1)).toEqual(column(3000, 3000, 3000, 750));
    expect(call('CAC_ROLLING', costs, customers, 2, 1)).toEqual(column('', '', 1800, 15000 / 7));
    expect(call('CAC_ROLLING', costs, customers, 9)).toEqual(column('', '', '', ''));
  });

  test('has the shape of the range given, with a header and blank rows kept blank', () => {
    expect(call('CAC_ROLLING', [[10, 20]], [[1, 1]], 1)).toEqual([[10, 20]]);
    expect(call('CAC_ROLLING', column('Cost', 10, '', 20, ''), column('New', 1, '', 1, ''), 2)).toEqual(
      column('', '', '', 15, ''),
    );
    expect(call('CAC_ROLLING', 10, 2, 1)).toBe(5);
  });

  test('a window without new customers is blank', () => {
    expect(call('CAC_ROLLING', column(10, 10), column(0, 5), 1)).toEqual(column('', 2));
  });

  test.each([
    ['window', [0, 0]],
    ['window', [1.5, 0]],
    ['lag', [3, -1]],
  ])('%s must be a whole number: %j', (name, [window, lag]) => {
    expect(messageOf('CAC_ROLLING', costs, customers, window, lag)).toContain(`CAC_ROLLING: ${name} is`);
    expect(messageOf('CAC_ROLLING', costs, customers, window, lag)).toContain('write a whole number');
  });

  test('window is one cell', () => {
    expect(messageOf('CAC_ROLLING', costs, customers, column(1, 2))).toBe(
      'CAC_ROLLING: window is 2×1; give one cell.',
    );
  });
});

describe('FUNNEL', () => {
  const stages = column('Visits', 'Leads', 'Customers');

  test('gives the rate of every step and from the first', () => {
    expect(call('FUNNEL', stages, column(1000, 100, 25))).toEqual([
      ['stage', 'count', 'rate_from_previous', 'rate_from_first'],
      ['Visits', 1000, '', 1],
      ['Leads', 100, 0.1, 0.1],
      ['Customers', 25, 0.25, 0.025],
    ]);
  });

  test('the bottleneck is the step that fell most, not the lowest', () => {
    expect(call('FUNNEL', stages, column(1000, 100, 25), column(1000, 100, 50))).toEqual([
      ['stage', 'count', 'rate_from_previous', 'rate_from_first', 'reference_rate', 'change', 'bottleneck'],
      ['Visits', 1000, '', 1, '', '', false],
      ['Leads', 100, 0.1, 0.1, 0.1, 0, false],
      ['Customers', 25, 0.25, 0.025, 0.5, -0.25, true],
    ]);
  });

  test('where no step fell there is no bottleneck', () => {
    const rows = call('FUNNEL', stages, column(10, 5, 4), column(10, 5, 4)) as unknown[][];
    expect(rows.slice(1).map((row) => row[6])).toEqual([false, false, false]);
  });

  test('a rate over 0 is blank, a blank count is 0, a header is left out', () => {
    expect(call('FUNNEL', column('Stage', 'A', 'B', 'C'), column('Count', 0, '', 5))).toEqual([
      ['stage', 'count', 'rate_from_previous', 'rate_from_first'],
      ['A', 0, '', ''],
      ['B', 0, '', ''],
      ['C', 5, '', ''],
    ]);
  });

  test('a count without a stage is refused with its row', () => {
    expect(messageOf('FUNNEL', column('A', ''), column(5, 3))).toBe(
      'FUNNEL: stages row 2 is blank; fill it in or leave the row out.',
    );
  });
});
