/** The Months tab against rows as people have them, counted by hand. */
import { describe, expect, test } from 'vitest';
import { loadEngine } from '../../../local/engine/load-engine.ts';
import { calendarDate } from '../../../src/core/calendar.ts';
import { serialOf } from '../../../src/workbooks/blocks/expected.ts';
import type { CellContent } from '../../../src/workbooks/plan.ts';
import { byHand, type Given } from './by-hand.ts';
import { openLeads, PERIOD, type Rows } from './leads-book.ts';

const engine = await loadEngine();
const { floor } = Math;

const HEADER = ['Date', 'Cost', 'Leads'];
/** Uneven numbers without a pattern by month. */
const given = (days: readonly number[]): Given[] =>
  days.map((day, index) => ({ day, cost: 100 + ((index * 37) % 89), leads: 1 + ((index * 7) % 11) }));
const rowsOf = (rows: readonly Given[]): CellContent[][] =>
  rows.map(({ day = null, cost = null, leads = null }) => [day, cost, leads]);
/** Days as 20240131. */
const digitsOf = (rows: readonly Given[]): CellContent[][] =>
  rowsOf(rows).map(([day, ...cells]) => [eightDigits(Number(day)), ...cells]);
function eightDigits(day: number): number {
  const { year, month, date } = calendarDate(floor(day));
  return year * 10_000 + month * 100 + date;
}
const every = (step: number, from: number, until: number) =>
  Array.from({ length: floor((until - from) / step) + 1 }, (_, index) => from + index * step);
const firsts = (year: number, month: number, count: number) =>
  Array.from({ length: count }, (_, index) => serialOf(year, month + index));

/** Compares months, periods and the KPI with what was counted by hand. */
function expectAsByHand(rows: readonly Given[], pasted: Rows, language: 'en' | 'sv' = 'en') {
  const book = openLeads(engine, pasted, language);
  const hand = byHand(rows, PERIOD);
  expect(book.errors()).toEqual([]);
  for (const measure of ['cost', 'leads'] as const) {
    for (let month = 1; month <= 13; month++)
      expect([month, book.month(measure, month)]).toEqual([month, hand.month(measure, month) ?? '']);
    for (const row of ['period', 'before', 'lastYear'] as const)
      expect([row, book.period(measure, row)]).toEqual([row, hand.period(measure, row) ?? '']);
  }
  const [cost, leads] = [hand.period('cost', 'period'), hand.period('leads', 'period')];
  expect(book.period('CPL', 'period')).toEqual(cost === null || !leads ? '' : cost / leads);
  return book;
}

describe('rows of every kind', () => {
  const cases: Readonly<Record<string, readonly number[]>> = {
    'days of 14 months, the last one complete': every(1, serialOf(2024, 11), serialOf(2025, 12, 31)),
    'days that end in the middle of a month': every(1, serialOf(2025, 2), serialOf(2025, 9, 17)),
    'days that begin in the middle of a month': every(1, serialOf(2025, 2, 20), serialOf(2025, 9, 30)),
    weeks: every(7, serialOf(2025, 1, 6), serialOf(2025, 10, 27)),
    'months of two years': firsts(2024, 1, 24),
    'five months': firsts(2025, 8, 5),
    'a single month': firsts(2025, 8, 1),
    'months up to January, the period before in the old year': firsts(2024, 6, 20),
    'days up to 31 December': every(3, serialOf(2023, 12, 1), serialOf(2024, 12, 31)),
    'days up to 29 February': every(2, serialOf(2023, 9, 1), serialOf(2024, 2, 29)),
    'days up to 28 February of a leap year': every(1, serialOf(2023, 9, 1), serialOf(2024, 2, 28)),
    'days with a time': every(1, serialOf(2025, 3), serialOf(2025, 7, 31)).map((day) => day + 0.75),
    'less than a whole month': every(1, serialOf(2025, 3, 5), serialOf(2025, 3, 20)),
  };
  const writings = { 'days of the sheet': rowsOf, 'days such as 20240131': digitsOf } as const;
  const each = Object.entries(cases).flatMap(([name, days]) =>
    Object.entries(writings).map(([writing, write]) => [name, writing, days, write] as const),
  );
  test.each(each)('%s, as %s', (_, __, days, write) => {
    const rows = given(days);
    const book = expectAsByHand(rows, [HEADER, ...write(rows)]);
    expect(book.text('checks', 'B3')).toMatch(/^✓/);
  });

  test('a month without rows counts as nothing, since the file covers it', () => {
    const rows = given(every(1, serialOf(2025, 1), serialOf(2025, 12, 31))).filter(
      ({ day = 0 }) => day < serialOf(2025, 6) || day >= serialOf(2025, 7),
    );
    const book = expectAsByHand(rows, [HEADER, ...rowsOf(rows)]);
    expect([book.text('months', 'A18'), book.month('cost', 7)]).toEqual(['2025-06', 0]);
  });

  test('rows in any order, with columns in any order and others between them', () => {
    const rows = given(every(5, serialOf(2025, 1), serialOf(2025, 12, 31)));
    const mixed = [
      ...rows.filter((_, index) => index % 2 === 1),
      ...rows.filter((_, index) => index % 2 === 0),
    ];
    const pasted = mixed.map(({ day, cost, leads }) => [leads, 'x', cost, 'y', day] as CellContent[]);
    const book = expectAsByHand(rows, [['Leads', 'Owner', 'Cost', 'Place', 'Date'], ...pasted]);
    expect(book.readAs(6)).toEqual(['Leads', '– not used', 'Total marketing cost', '– not used', 'Date', '']);
    expect(book.said).toMatch(/^3 columns understood, 2 not used · 73 rows read, 0 left out/);
  });
});

describe('what was understood is said', () => {
  const rows = given(firsts(2025, 1, 12));
  const said = '3 columns understood, 0 not used · 12 rows read, 0 left out · 2025-01-01 to 2025-12-01';

  test('headers in another language, in a workbook of either', () => {
    const header = ['Månad', 'Kostnad', 'Antal leads'];
    expect(expectAsByHand(rows, [header, ...rowsOf(rows)]).said).toBe(said);
    expectAsByHand(rows, [HEADER, ...rowsOf(rows)], 'sv');
  });

  test.each(['Cost (SEK)', 'Cost (kr)', 'Kostnad, kr', 'Kostnad i kr', ' cost '])(
    'a header with a currency or spaces: %s',
    (header) => {
      expect(expectAsByHand(rows, [['Date', header, 'Leads'], ...rowsOf(rows)]).said).toBe(said);
    },
  );

  test('no more than a currency is cut off a header', () => {
    const book = openLeads(engine, [['Date', 'Cost (all)', 'Leads'], ...rowsOf(rows)]);
    expect(book.readAs(3)).toEqual(['Date', '– not used', 'Leads']);
    expect(book.period('cost', 'period')).toBe('');
  });

  test('of two columns that mean the same the first counts', () => {
    const pasted = rows.map(({ day, cost, leads }) => [day, cost, leads, 7] as CellContent[]);
    const book = expectAsByHand(rows, [[...HEADER, 'Kostnad'], ...pasted]);
    expect(book.readAs(4)[3]).toBe('– same as a column before');
    expect(book.said).toMatch(/^3 columns understood, 1 not used/);
    expect(book.check('Columns read as the same')).toBe('Look here');
  });

  test('two columns that are not used are not taken for each other', () => {
    const pasted = rows.map((row) => [...(rowsOf([row])[0] as CellContent[]), 'a', 'b']);
    const book = openLeads(engine, [[...HEADER, 'Place', 'Owner'], ...pasted]);
    expect(book.readAs(5).slice(3)).toEqual(['– not used', '– not used']);
    expect(book.text('checks', 'B3')).toMatch(/^✓/);
  });

  test('a total row without a date is left out, and Checks shows the difference', () => {
    const book = expectAsByHand(rows, [HEADER, ...rowsOf(rows), ['Total', 9999, 99]]);
    expect(book.said).toBe(
      `${said} · 1 rows have text where the date is due: a total, or a date to write as 2026-01-31`.replace(
        '0 left',
        '1 left',
      ),
    );
    const blank = expectAsByHand(rows, [HEADER, ...rowsOf(rows), [null, 9999, 99]]);
    expect(blank.said).toBe(said.replace('0 left', '1 left'));
    for (const each of [book, blank]) {
      expect(each.check('Rows with a date')).toBe('Look here');
      expect(each.check('All months with dates = total in Data: Leads')).toBe('Look here');
    }
  });

  test('a row with a date that is the total of the others is pointed out', () => {
    const total = (measure: 'cost' | 'leads') => rows.reduce((sum, row) => sum + (row[measure] ?? 0), 0);
    const first: CellContent[] = [serialOf(2025, 1), total('cost'), total('leads')];
    const book = openLeads(engine, [HEADER, first, ...rowsOf(rows)]);
    expect(book.said).toMatch(/ · row 6 looks like the total of the others: delete it$/);
    expect(book.check('Row that looks like the total')).toBe('Look here');
  });

  test('dates that are text are not read, and it is said how many', () => {
    const pasted = rowsOf(rows).map((row, index) => (index < 3 ? ['2025-0x', ...row.slice(1)] : row));
    const book = expectAsByHand(rows.slice(3), [HEADER, ...pasted]);
    expect(book.said).toMatch(
      /9 rows read, 3 left out · 2025-04-01 to 2025-12-01 · 3 rows have text where the date is due/,
    );
    expect(book.check('Dates that are text')).toBe('Look here');
  });

  test('text where a number is due is not added up, and Checks counts it', () => {
    const pasted = rowsOf(rows).map((row, index) =>
      index === 2 ? [row[0] ?? null, '1 200 kr', row[2] ?? null] : row,
    );
    const counted = rows.map((row, index) => (index === 2 ? { ...row, cost: 0 } : row));
    expect(expectAsByHand(counted, [HEADER, ...pasted]).check('Texts where a number')).toBe('Look here');
  });

  test('rows and columns beyond those that are read are noticed', () => {
    const many = given(every(1, serialOf(2020, 1), serialOf(2020, 1) + 2004));
    const book = expectAsByHand(many.slice(0, 2000), [HEADER, ...rowsOf(many)]);
    expect(book.check('Cells below row 2005')).toBe('Look here');
    const wide = rowsOf(rows).map((row) => [...row, ...Array.from({ length: 37 }, () => null), 1]);
    const header = [...HEADER, ...Array.from({ length: 37 }, (_, index) => `Other ${index}`), 'Further'];
    expect(openLeads(engine, [header, ...wide]).check('Cells below row 2005')).toBe('Look here');
  });

  test('the 27th column of a wide export is read', () => {
    const between = Array.from({ length: 24 }, (_, index) => `Other ${index}`);
    const pasted = rows.map(
      ({ day, cost, leads }) => [day, cost, ...between.map(() => null), leads] as CellContent[],
    );
    expectAsByHand(rows, [['Date', 'Cost', ...between, 'Leads'], ...pasted]);
  });
});

describe('nothing to read', () => {
  test('a blank Data tab gives blanks, one sentence, and no alarm', () => {
    const book = expectAsByHand([], []);
    expect(book.said).toBe('Nothing to read yet: paste your data with the header in row 5.');
    expect(book.text('checks', 'B3')).toMatch(/^✓/);
    expect(openLeads(engine, [HEADER]).said).toBe(book.said);
  });

  test('a measure without a column is blank, not zero', () => {
    const rows = firsts(2025, 1, 12).map((day) => [day, 5] as CellContent[]);
    const book = openLeads(engine, [['Date', 'Leads'], ...rows]);
    expect([
      book.period('leads', 'period'),
      book.period('cost', 'period'),
      book.period('CPL', 'period'),
    ]).toEqual([15, '', '']);
  });

  test('without a column of dates it is said which header to give', () => {
    const book = openLeads(engine, [
      ['Campaign', 'Cost', 'Leads'],
      ['a', 100, 3],
    ]);
    expect(book.said).toBe('No column is read as Date: give the column that says it that header.');
    expect(book.check(book.said)).toBe('Look here');
    expect(book.errors()).toEqual([]);
  });

  test('without any known header it is said where the names are listed', () => {
    const book = openLeads(engine, [
      ['a', 'b'],
      [1, 2],
    ]);
    expect(book.said).toBe(
      'No row of headers in rows 5 to 14: delete the lines above the table, and name its columns as in the list on the tab About.',
    );
    expect(book.check('No row of headers')).toBe('Look here');
  });

  test('months such as 202401, or days that are all text, are explained; a column of dates then counts', () => {
    const numbers = [
      [202401, 100, 3],
      [202402, 200, 4],
    ];
    const book = openLeads(engine, [HEADER, ...numbers]);
    expect(book.readAs(1)).toEqual(['– dates not read']);
    expect(book.said).toMatch(
      /^Column A holds months such as 202401: make dates with =DATE\(LEFT\(A6;4\);RIGHT\(A6;2\);1\) in a free column named Date\.$/,
    );
    expect(book.check('Column A holds')).toBe('Look here');
    for (const second of [serialOf(2024, 2), 20240201]) {
      const made = [
        [...(numbers[0] as number[]), second === 20240201 ? 20240101 : serialOf(2024, 1)],
        [...(numbers[1] as number[]), second],
      ];
      const mended = openLeads(engine, [[...HEADER, 'Date'], ...made]);
      expect(mended.readAs(4)).toEqual(['– dates not read', 'Total marketing cost', 'Leads', 'Date']);
      expect(mended.period('leads', 'period')).toBe(7);
    }
    const texts = openLeads(engine, [HEADER, ['31 jan. 2024', 100, 3]]);
    expect(texts.said).toMatch(/^The dates in column A are text: set the locale of the file/);
  });
});

describe('dates written in several ways are not half read', () => {
  const said =
    'Dates are written in several ways in column A: write all of them as 2026-01-31, or all as 20260131.';
  const rows = given(firsts(2025, 1, 12));
  const mixed = {
    'days of the sheet and 20240131': rowsOf(rows).map((row, index) =>
      index % 2 === 0 ? row : (digitsOf(rows)[index] as CellContent[]),
    ),
    'months such as 202401 and days': [[202401, 100, 3], ...rowsOf(rows)],
    'months such as 202401 and 20240131': [[202401, 100, 3], ...digitsOf(rows)],
    'one number that is no day': [...rowsOf(rows), [3_000_000, 100, 3]],
  } satisfies Record<string, CellContent[][]>;
  test.each(Object.entries(mixed))('%s', (_, pasted) => {
    const book = openLeads(engine, [HEADER, ...pasted]);
    expect(book.said).toBe(said);
    expect(book.readAs(1)).toEqual(['– dates not read']);
    expect([book.period('leads', 'period'), book.period('cost', 'period')]).toEqual(['', '']);
    expect(book.check('Dates are written in several ways')).toBe('Look here');
    expect(book.errors()).toEqual([]);
  });
});

describe('more than sums', () => {
  const days = firsts(2025, 1, 12);

  test('a product is multiplied row by row', () => {
    const rows = days.map((day, index) => [day, index + 1, 10 * (index + 1)]);
    const book = openLeads(engine, [['Date', 'Leads', 'Lead value'], ...rows]);
    expect(book.period('value', 'period')).toBe(10 * (10 ** 2 + 11 ** 2 + 12 ** 2));
    const without = openLeads(engine, [['Date', 'Leads'], ...rows.map((row) => row.slice(0, 2))]);
    expect(without.period('value', 'period')).toBe('');
  });

  test('of followers the last day of the month counts, however the rows are sorted', () => {
    for (const write of [(day: number) => day, eightDigits]) {
      const rows = every(1, serialOf(2025, 10), serialOf(2025, 12, 31)).map((day, index) => [
        write(day),
        1000 + index,
      ]);
      const book = openLeads(engine, [['Date', 'Followers'], ...[...rows].reverse()]);
      expect([11, 12, 13].map((month) => book.month('followers', month))).toEqual([1030, 1060, 1091]);
    }
  });

  test('cost is the cost where there is one, and else its parts', () => {
    const rows = days.map((day) => [day, 100, 50, 10]);
    const parts = openLeads(engine, [['Date', 'Ad spend', 'Staff cost', 'Leads'], ...rows]);
    expect([parts.period('cost', 'period'), parts.period('CPL', 'period')]).toEqual([450, 15]);
    const both = openLeads(engine, [['Date', 'Ad spend', 'Cost', 'Leads'], ...rows]);
    expect(both.period('cost', 'period')).toBe(150);
  });

  test('the last note of a month stands beside it', () => {
    for (const write of [(day: number) => day, eightDigits]) {
      const rows = [
        [write(serialOf(2025, 11)), 1, 'first'],
        [write(serialOf(2025, 11, 9)), 2, 'second'],
        [write(serialOf(2025, 12, 31)), 3, null],
      ];
      const book = openLeads(engine, [['Date', 'Leads', 'Kommentar'], ...rows]);
      expect([12, 13].map((month) => book.month('note', month))).toEqual(['second', '']);
    }
  });
});
