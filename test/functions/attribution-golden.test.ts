/** ATTRIBUTION and ATTRIBUTION_COMPARE against the reference numbers. */
import { describe, expect, test } from 'vitest';
import { MODEL_NAMES } from '../../src/core/attribution/models.ts';
import { readPaths } from '../../src/core/attribution/paths.ts';
import { removalEffects } from '../../src/core/attribution/removal-effects.ts';
import { countTransitions } from '../../src/core/attribution/transitions.ts';
import {
  type AttributionCase,
  attributionCases,
  bigAttributionCases,
  TOLERANCE,
} from '../golden-data/attribution-cases.ts';
import { sharedText } from '../golden-data/shared.ts';
import { call } from './frozen.ts';

type Row = readonly [channel: string, ...cells: (number | '')[]];
type Credits = Readonly<Record<string, number>>;

const cases = [...attributionCases(), ...bigAttributionCases()];

/** Credits of 0 may be left out of the reference. */
function expectCredits(rows: readonly Row[], column: number, reference: Credits): void {
  const found = new Map(rows.map((row) => [row[0], row[column] as number]));
  for (const channel of Object.keys(reference)) expect(found.has(channel)).toBe(true);
  for (const [channel, credit] of found) expectNear(credit, reference[channel] ?? 0);
}

function expectNear(found: number, reference: number): void {
  expect(Math.abs(found - reference)).toBeLessThanOrEqual(TOLERANCE * Math.max(1, Math.abs(reference)));
}

const bodyOf = (table: unknown): Row[] => (table as Row[]).slice(1, -1);

describe.each(cases)('$id', (reference) => {
  const { paths, conversions, nulls, values } = reference;

  test.each(Object.keys(reference.credits))('%s', (model) => {
    const table = call('ATTRIBUTION', paths, conversions, '', model, nulls);
    expectCredits(bodyOf(table), 1, reference.credits[model] as Credits);
  });

  test('markov without nulls', () => {
    expectCredits(bodyOf(call('ATTRIBUTION', paths, conversions)), 1, reference.withoutNulls);
  });

  test('removal effects', () => {
    const effects = removalEffectsOf(reference);
    for (const [channel, effect] of Object.entries(reference.removal)) {
      expectNear(effects.get(channel) as number, effect);
    }
  });

  const valueModels = Object.keys(reference.valueCredits);
  if (valueModels.length > 0) {
    test.each(valueModels)('values by %s', (model) => {
      const table = call('ATTRIBUTION', paths, conversions, values, model, nulls);
      expectCredits(bodyOf(table), 2, reference.valueCredits[model] as Credits);
    });
  }

  test('ATTRIBUTION_COMPARE gives the shares of the same credits', () => {
    const table = call('ATTRIBUTION_COMPARE', paths, conversions, nulls) as Row[];
    const models = (table[0] as readonly string[]).slice(1, -1);
    const total = conversions.reduce((sum, [count], row) => sum + (paths[row]?.[0] ? Number(count) : 0), 0);
    models.forEach((model, index) => {
      for (const row of bodyOf(table)) {
        const credit = reference.credits[model]?.[row[0]] ?? 0;
        if (total === 0) expect(row[index + 1]).toBe('');
        else expectNear(row[index + 1] as number, credit / total);
      }
    });
  });
});

describe('10,000 real paths (PathData of the R package ChannelAttribution)', () => {
  const lines = sharedText('pathdata.csv')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const [paths, conversions, values, nulls] = [0, 1, 2, 3].map((index) =>
    lines.map((cells) => [cells[index]]),
  );
  const total = (column: readonly unknown[][] = []) =>
    column.slice(1).reduce((sum, [cell]) => sum + Number(cell), 0);

  test.each(MODEL_NAMES)('by %s credits and values add up', (model) => {
    const rows = bodyOf(call('ATTRIBUTION', paths, conversions, values, model, nulls));
    const sum = (index: number) => rows.reduce((all, row) => all + Number(row[index]), 0);
    expectNear(sum(1), total(conversions));
    expectNear(sum(2), total(values));
    expectNear(sum(3), 1);
  });
});

function removalEffectsOf({ paths, conversions, nulls }: AttributionCase): Map<string, number> {
  const numbers = (column: AttributionCase['nulls']) => Float64Array.from(column, ([count]) => Number(count));
  const read = readPaths(
    paths.map(([path]) => String(path)),
    () => expect.unreachable(),
  );
  const effects = removalEffects(
    countTransitions({
      ...read,
      conversions: numbers(conversions),
      nulls: numbers(nulls),
      values: new Float64Array(paths.length),
    }),
  );
  return new Map(read.channels.map((channel, index) => [channel, effects[index] as number]));
}
