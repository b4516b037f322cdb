/** Every message is one plain sentence of at most 150 characters that names the function. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Problem } from '../../src/core/failure.ts';
import { run } from '../../src/functions/run.ts';
import { sentence } from '../../src/functions/sentences.ts';

const text = fc
  .oneof(fc.string(), fc.string({ minLength: 100, maxLength: 400 }))
  .filter((each) => !/null|NaN/.test(each));
const count = fc.integer({ min: 1, max: 2_000_000 });
const name = fc.constantFrom('cost', 'start_date', 'reference_counts', 'single_page_sessions');
const place = fc.oneof(
  fc.record({ argument: fc.oneof(name, text) }),
  fc.record({ argument: fc.oneof(name, text), row: count, column: count }),
);
const value = fc.double({ noNaN: true });
const size = fc.record({ name, rows: count, columns: count });
const length = fc.record({ name, cells: count });
const names = fc.array(text, { minLength: 1, maxLength: 40 });
const nearest = fc.constantFrom('CAC', undefined);

const noFacts = fc.constant({});
const metric = fc.constantFrom('CHECKOUT_ABANDONMENT', 'new_customer_revenue');

/** One generator per code, so that a new code without one does not compile. */
const facts: { readonly [Code in Problem['code']]: fc.Arbitrary<object> } = {
  blank_arguments: fc.record({ names: fc.array(name, { minLength: 1, maxLength: 6 }) }),
  not_a_number: fc.record({ place, text }),
  two_readings: fc.record({ place, text }),
  error_cell: fc.record({ place, text }),
  truth_value: fc.record({ place, text: fc.constantFrom('TRUE', 'FALSE') }),
  date_for_number: fc.record({ place }),
  not_a_date: fc.record({ place, text }),
  date_two_readings: fc.record({ place, text }),
  not_a_fraction: fc.record({ place, value }),
  not_above_zero: fc.record({ place, value }),
  not_whole: fc.record({ place, value, least: fc.constantFrom(0, 1) }),
  not_an_option: fc.record({ place, text, options: names }),
  shapes_differ: fc.record({ first: size, second: size }),
  lengths_differ: fc.record({ first: length, second: length }),
  not_one_cell: size,
  not_one_column: size,
  blank_cell: fc.record({ place }),
  unknown_kpi: fc.record({ text, nearest }),
  no_direction: fc.record({ kpi: metric }),
  unknown_metric: fc.record({ text, nearest }),
  cells_only: fc.record({ kpi: metric }),
  never_summed: fc.record({ measure: metric }),
  missing_measure: fc.record({ metric, measure: metric }),
  no_such_column: fc.record({ argument: name, text, headers: names }),
  ready_made_ratio: fc.record({ argument: name, text }),
  no_date_column: fc.record({ argument: name }),
  blank_date: fc.record({ place }),
  given_alone: fc.record({ given: name, missing: name }),
  from_after_to: noFacts,
  no_header_row: fc.record({ argument: name }),
  two_currencies: fc.record({ currencies: fc.tuple(metric, metric) }),
  no_matching_rows: noFacts,
  not_a_linear_ratio: fc.record({ kpi: metric }),
  undefined_result: fc.record({ reason: fc.constant('won + lost is 0') }),
  refused: fc.record({ reason: fc.constant('a is b'), advice: fc.constant('do c'), place }),
};

test.each(Object.keys(facts) as Problem['code'][])('%s, whatever the user wrote', (code) => {
  fc.assert(
    fc.property(facts[code], (details) => {
      const message = sentence('CHECKOUT_ABANDONMENT', { code, ...details } as Problem);
      expect(message.length).toBeLessThanOrEqual(150);
      expect(message).toMatch(/^CHECKOUT_ABANDONMENT: \S.*[.…]$/);
      expect(message).not.toMatch(/undefined|NaN|\[object|null/);
    }),
  );
});

test('a fault of ours asks for a report and shows no stack', () => {
  expect(() => run('NO_SUCH_FUNCTION', [])).toThrow(
    'NO_SUCH_FUNCTION: something went wrong that should not; please report it with the formula and its input.',
  );
});
