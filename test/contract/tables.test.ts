/** Conformance of tables: no flat arrays, headers where they are promised, and whole open ranges in time. */
import { describe, expect, test } from 'vitest';
import { type Cell, loadTarget, type Result } from './load-target.ts';
import { ELEMENTWISE, filledInputs, LEADS_BY_CHANNEL, SAMPLE_CALLS } from './samples.ts';

const target = loadTarget();
const firstRow = (result: Result) => (result as Cell[][])[0];

describe('30: tables', () => {
  test.each(SAMPLE_CALLS)(
    '30: $name gives a single cell or rows of cells, never a flat array',
    ({ name, args }) => {
      const result = target.call(name, ...args);
      if (Array.isArray(result)) expect(result.every(Array.isArray)).toBe(true);
    },
  );

  test('30: tables that are promised a header row have it', () => {
    const stages = [['Visits'], ['Leads']];
    expect(firstRow(target.call('KPI_BY', 'CPL,leads', LEADS_BY_CHANNEL, 'Kanal'))).toEqual([
      'Kanal',
      'CPL',
      'leads',
    ]);
    expect(firstRow(target.call('KPI_BY', 'CPL', LEADS_BY_CHANNEL, 'month'))).toEqual([
      'month',
      'CPL',
      'complete',
    ]);
    expect(firstRow(target.call('KPI_LIST'))).toEqual(['id', 'name', 'formula', 'unit', 'better', 'example']);
    expect(firstRow(target.call('FUNNEL', stages, [[100], [5]]))).toEqual([
      'stage',
      'count',
      'rate_from_previous',
      'rate_from_first',
    ]);
    expect(firstRow(target.call('FUNNEL', stages, [[100], [5]], [[90], [6]]))).toEqual([
      'stage',
      'count',
      'rate_from_previous',
      'rate_from_first',
      'reference_rate',
      'change',
      'bottleneck',
    ]);
    expect(firstRow(target.call('DATA_HEALTH', LEADS_BY_CHANNEL))).toEqual([
      'check',
      'severity',
      'count',
      'first_row',
      'what_to_do',
    ]);
    expect(firstRow(target.call('KPI_WHY', 'CPL', LEADS_BY_CHANNEL, LEADS_BY_CHANNEL, 'Kanal'))).toEqual([
      'Kanal',
      'before',
      'after',
      'mix_effect',
      'rate_effect',
      'total_effect',
    ]);
    expect(firstRow(target.call('KPI_FORECAST', [[3], [1], [4], [1], [5], [9]], 2))).toEqual([
      'period',
      'forecast',
      'low',
      'high',
    ]);
    expect(firstRow(target.call('ROI_SCENARIO', 100, 50, 120, 300))).toEqual([
      'month',
      'cost',
      'gain_p10',
      'gain_p50',
      'gain_p90',
      'roi_p10',
      'roi_p50',
      'roi_p90',
    ]);
  });

  test('30: a table without header has its fixed first column instead', () => {
    const explained = target.call('KPI_EXPLAIN', 'CAC', 'sv', 120000, 40) as Cell[][];
    expect(explained.map(([name]) => name)).toEqual([
      'name',
      'definition',
      'formula',
      'calculation',
      'result',
      'better',
      'guideline',
      'what_to_do',
    ]);
    expect(explained.every((row) => row.length === 2)).toBe(true);
    expect(explained[4]?.[1]).toBe(3000);

    const compared = target.call('AB_TEST', 200, 1000, 240, 1000) as Cell[][];
    expect(compared.map(([name]) => name)).toEqual([
      'rate_a',
      'rate_b',
      'difference',
      'lift',
      'z',
      'p_value',
      'ci_low',
      'ci_high',
      'probability_b_better',
      'expected_loss_b',
      'verdict',
    ]);
  });

  test('30: anomalies stand beside the data: as many rows, three columns, no header', () => {
    const judged = target.call('KPI_ANOMALIES', [[10], [''], [10], [10], [99], [10], [10]]) as Cell[][];
    expect(judged).toHaveLength(7);
    expect(judged[1]).toEqual(['', '', '']);
    expect(judged[4]?.[2]).toBe(true);
  });

  test('30: a rolling column is as tall as what it stands beside', () => {
    expect(target.call('CAC_ROLLING', [[100], [200], [300], [400]], [[1], [2], [3], [4]], 2, 1)).toEqual([
      [''],
      [''],
      [300 / 5],
      [500 / 7],
    ]);
  });
});

describe('31: open ranges', () => {
  const ROWS = 10_000;
  const FILLED = 1_000;

  const kpis = ELEMENTWISE.map((kpi) => ({ id: kpi.id, inputs: filledInputs(kpi) }));

  test.each(kpis)(
    '31: $id of 10,000 rows × 3 columns that are mostly blank takes less than a second',
    ({ id, inputs }) => {
      const ranges = inputs.map(({ kind, value }) =>
        kind === 'option'
          ? value
          : Array.from({ length: ROWS }, (_, row) => Array<Cell>(3).fill(row < FILLED ? value : '')),
      );
      const started = performance.now();
      const result = target.call(id, ...ranges) as Cell[][];
      expect(performance.now() - started).toBeLessThan(1000);
      expect(result).toHaveLength(ROWS);
      expect(result[0]).not.toContain('');
      expect(result.slice(FILLED).every((row) => row.length === 3 && row.every((cell) => cell === ''))).toBe(
        true,
      );
    },
  );
});
