/** Conformance of messages: one short plain English sentence that says which argument of which function is wrong. */
import { describe, expect, test } from 'vitest';
import { expectPlainMessage, messageOf } from './expectations.ts';
import { type Argument, loadTarget } from './load-target.ts';
import { LEADS_BY_CHANNEL } from './samples.ts';

const target = loadTarget();
const LONG_TEXT = 'a very long cell text '.repeat(30);

/** A wrong call, and words that its message has to hold. */
const WRONG: readonly (readonly [name: string, args: readonly Argument[], words: readonly string[]])[] = [
  ['CAC', [1000, ''], ['new_customers']],
  ['CAC', [1000, 0], ['new_customers']],
  ['CAC', ['tolv', 1], ['cost', 'tolv']],
  ['CAC', [LONG_TEXT, 1], ['cost']],
  ['CAC', [[[1], [LONG_TEXT]], 1], ['cost', 'row 2']],
  ['CAC', [[[1, 2, '#N/A']], 1], ['cost', '#N/A']],
  ['CAC', [true, 1], ['cost']],
  ['CAC', [new Date(0), 1], ['cost']],
  [
    'CAC',
    [
      [[1], [2]],
      [[1], [2], [3]],
    ],
    ['2×1', '3×1'],
  ],
  ['LTV', [500, 2, 3, 40], ['gross_margin', '40%', '0.4']],
  ['CHURN_ANNUAL', [0.05, 0], ['months']],
  ['TARGET_ATTAINMENT', [1, 2, 'sideways'], ['better', 'higher', 'lower']],
  ['BUDGET_PACE', [1, 2, '2026-03-31', '2026-03-01', '2026-03-07'], ['end_date', 'start_date']],
  ['BUDGET_PACE', [1, 2, '7/3 2026', '2026-03-31', '2026-03-07'], ['start_date', '2026-03-07']],
  ['CART_ABANDONMENT', [11, 10], ['carts']],
  [
    'KEYWORD_RANK',
    [
      [[1], [2]],
      [[5], [-1]],
    ],
    ['weights', 'row 2'],
  ],
  [
    'SALES_CYCLE',
    [
      [['2026-03-01'], ['2026-03-07']],
      [['2026-03-02'], ['2026-03-01']],
    ],
    ['row 2'],
  ],
  ['SALES_CYCLE', [[['2026-03-07'], ['2026-03-08']], [['2026-03-09']]], ['first_dates', 'close_dates']],
  ['RFM', [[['a']], [['2026-01-05']], [[-1]]], ['amounts', 'row 1']],
  ['CLV_MODEL', [[['a']], [['2026-01-05']]], ['customers', '3']],
  ['CLV_FORECAST', [[['a']], [['2026-01-05']], '', '', 521], ['weeks', '520']],
  ['COHORT_RETENTION', [[['a']], [['2026-01-05']], 'decade'], ['period', 'month']],
  ['RETENTION_FORECAST', [[[10], [5], [6]], 12], ['survivors', 'row 3']],
  ['AB_TEST', [12, 10, 1, 10], ['conversions_a', 'visitors_a']],
  ['AB_SAMPLE_SIZE', [0.05, 0], ['relative_lift']],
  ['SRM_TEST', [[[10]]], ['observed', '2']],
  ['KPI_FORECAST', [[[1], [''], [3]], 3], ['values', 'row 2']],
  ['KPI_ANOMALIES', [[[1], ['x'], [3]]], ['values', 'row 2']],
  ['ROI_SCENARIO', [100, 3, 2, 1], ['gain_low', 'gain_high']],
  ['KPI', ['CPLL', LEADS_BY_CHANNEL], ['CPLL', 'CPL']],
  ['KPI', ['ROAS', LEADS_BY_CHANNEL], ['ROAS']],
  ['KPI', ['CAC_PAYBACK', LEADS_BY_CHANNEL], ['CAC_PAYBACK']],
  ['KPI', ['CPL', LEADS_BY_CHANNEL, 'Kanal'], ['value']],
  ['KPI', ['CPL', LEADS_BY_CHANNEL, '', '', '2026-02-01', '2026-01-01'], ['from', 'to']],
  ['KPI_BY', ['CPL', LEADS_BY_CHANNEL, 'Land'], ['Land']],
  [
    'KPI_BY',
    [
      'CPL',
      [
        ['Kanal', 'Kostnad', 'Leads'],
        ['LinkedIn', 1, 2],
      ],
      'month',
    ],
    ['date'],
  ],
  ['KPI_WHY', ['PIPELINE_VELOCITY', LEADS_BY_CHANNEL, LEADS_BY_CHANNEL, 'Kanal'], ['PIPELINE_VELOCITY']],
  ['KPI_STATUS', ['AD_FREQUENCY', 2, 3], ['AD_FREQUENCY']],
  ['KPI_EXPLAIN', ['CAC', 'fr'], ['language', 'en', 'sv', 'nb']],
  ['KPI_LIST', ['price'], ['group', 'cost', 'targets']],
  ['FUNNEL', [[['Visits'], ['Leads']], [[100]]], ['stages', 'counts']],
  ['ATTRIBUTION', [[['A@1 > B'], ['A']]], ['paths', 'row 1', '@days']],
  [
    'ATTRIBUTION',
    [
      [['A'], ['B']],
      [[1], [0]],
      [[5], [5]],
    ],
    ['values', 'row 2'],
  ],
  ['ATTRIBUTION', ['A', 1, '', 'data driven'], ['model', 'markov']],
  ['ATTRIBUTION', ['A', 1, '', 'time_decay', '', -1], ['half_life_days']],
  ['ATTRIBUTION_COMPARE', ['A', 1, '', 'last,markow'], ['models', 'markov']],
  [
    'JOURNEYS',
    [
      [['a'], ['a']],
      [[1], ['2026-03-07']],
      [['A'], ['B']],
    ],
    ['times', 'row 2'],
  ],
  [
    'JOURNEYS',
    [
      [['a'], ['a']],
      [[1], [2]],
      [['A > B'], ['C']],
    ],
    ['channels', 'row 1'],
  ],
  ['SELF_REPORTED', [[['A'], ['B']], [['x']]], ['tracked', 'reported']],
];

describe('33: messages', () => {
  test.each(WRONG)('33: %s(%j) says in one sentence what to do', (name, args, words) => {
    const message = messageOf(() => target.call(name, ...args));
    expectPlainMessage(message, name);
    for (const word of words) expect(message).toContain(word);
  });

  test('33: a long text is shown shortened', () => {
    const message = messageOf(() => target.call('CAC', LONG_TEXT, 1));
    expect(message).toContain(LONG_TEXT.slice(0, 8));
    expect(message).not.toContain(LONG_TEXT.slice(0, 100));
  });

  test('33: a message is that of an error, so that IFERROR works', () => {
    let thrown: unknown;
    try {
      target.callRaw('CAC', 1, 0);
    } catch (error) {
      thrown = error;
    }
    expect(Object.prototype.toString.call(thrown)).toBe('[object Error]');
  });
});
