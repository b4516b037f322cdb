import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadEngine } from '../../../local/engine/load-engine.ts';
import { serialOf } from '../../../src/workbooks/blocks/expected.ts';
import { LABELS, openLeads, type Rows } from './leads-book.ts';

const engine = await loadEngine();

/** Rows of the table from C4 on: the labels, then other, then the total. */
const cells = (book: ReturnType<typeof openLeads>, column: 'C' | 'D' | 'E') =>
  Array.from({ length: LABELS.length + 2 }, (_, index) => book.value('channels', `${column}${4 + index}`));

const channel = fc.constantFrom(...LABELS, LABELS[0]?.toLowerCase() as string, 'Elsewhere', null);
const row = fc.tuple(
  fc.integer({ min: 0, max: 4 }).map((month) => serialOf(2025, 8 + month)),
  channel,
  fc.integer({ min: 0, max: 5000 }),
  fc.integer({ min: 0, max: 40 }),
);

test('what is listed and what is other make the total, whatever the labels and however they are written', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (given) => {
      const rows: Rows = [['Date', 'Channel', 'Cost', 'Leads'], ...given, [serialOf(2025, 12), null, 0, 0]];
      const book = openLeads(engine, rows);
      const inPeriod = given.filter(([day]) => day >= serialOf(2025, 10));
      const by = (label: string, measure: 2 | 3) =>
        inPeriod
          .filter((each) => each[1]?.toLowerCase() === label.toLowerCase())
          .reduce((sum, each) => sum + each[measure], 0);
      for (const [column, measure] of [
        ['C', 2],
        ['D', 3],
      ] as const) {
        const listed = LABELS.map((label) => by(label, measure));
        const total = inPeriod.reduce((sum, each) => sum + each[measure], 0);
        const other = total - listed.reduce((sum, value) => sum + value, 0);
        expect(cells(book, column)).toEqual([...listed, other, total]);
      }
      expect(book.errors()).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

test('cost by channel is added up from its parts where Data has no column of it', () => {
  const rows: Rows = [
    ['Date', 'Channel', 'Ad spend', 'Staff cost', 'Leads'],
    [serialOf(2025, 12), 'Google', 100, 40, 7],
    [serialOf(2025, 12), 'Meta', 50, null, 5],
    [serialOf(2025, 12), 'Radio', 30, 10, 1],
    [serialOf(2025, 9), 'Google', 999, 999, 99],
  ];
  const book = openLeads(engine, rows);
  expect(cells(book, 'C')).toEqual([140, 50, 0, 40, 230]);
  expect(cells(book, 'E')).toEqual([20, 10, '', 40, 230 / 13]);
  const withoutStaff = openLeads(
    engine,
    rows.map((each) => each.filter((_, index) => index !== 3)),
  );
  expect(cells(withoutStaff, 'C')).toEqual([100, 50, 0, 30, 180]);
});

test('without a column of labels, or of the measure, the rows are blank', () => {
  const unlabelled = openLeads(engine, [
    ['Date', 'Cost'],
    [serialOf(2025, 12), 80],
  ]);
  expect(cells(unlabelled, 'C')).toEqual(['', '', '', 80, 80]);
  expect(cells(unlabelled, 'D')).toEqual(['', '', '', '', '']);
  expect(unlabelled.errors()).toEqual([]);
});
