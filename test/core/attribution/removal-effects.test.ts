/** Removal effects against the fundamental matrix, solved here by plain elimination. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { removalEffects } from '../../../src/core/attribution/removal-effects.ts';
import { countTransitions, type Transitions } from '../../../src/core/attribution/transitions.ts';
import { journeysOf } from './journeys-of.ts';

const channel = fc.integer({ min: 0, max: 7 }).map((number) => `C${number}`);
const row = fc
  .tuple(fc.array(channel, { minLength: 1, maxLength: 9 }), fc.nat(5), fc.nat(9))
  .map(([path, conversions, nulls]) => [path.join('>'), conversions, nulls] as const);

describe('removal effects', () => {
  test('are N[start,i] / N[i,i] · h(i) / h(start) with the fundamental matrix N', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 25 }), (rows) => {
        fc.pre(rows.some(([, conversions]) => conversions > 0));
        const transitions = countTransitions(journeysOf(rows));
        const found = removalEffects(transitions);
        fundamentalEffects(transitions).forEach((effect, index) => {
          expect(Math.abs((found[index] as number) - effect)).toBeLessThan(1e-11);
        });
      }),
      { numRuns: 200 },
    );
  });

  test('hundreds of channels and long paths agree with the fundamental matrix', () => {
    const rows = Array.from({ length: 900 }, (_, path) => {
      const touches = Array.from(
        { length: 1 + (path % 60) },
        (_, touch) => `C${(path * path + touch * 7) % 211}`,
      );
      return [touches.join('>'), path % 3, path % 5] as const;
    });
    const transitions = countTransitions(journeysOf(rows));
    const found = removalEffects(transitions);
    expect(transitions.channels).toBe(211);
    fundamentalEffects(transitions).forEach((effect, index) => {
      expect(Math.abs((found[index] as number) - effect)).toBeLessThan(1e-11);
    });
  });

  test('the textbook case of three journeys gives 1/2, 1 and 1', () => {
    const rows = [['C1 > C2 > C3'], ['C1', 0, 1], ['C2 > C3', 0, 1]] as const;
    expect(Array.from(removalEffects(countTransitions(journeysOf(rows))))).toEqual([0.5, 1, 1]);
  });

  test('keep every digit where a channel nearly always leads to itself', () => {
    const again = Array(2000).fill('A').join('>');
    const effects = removalEffects(
      countTransitions(
        journeysOf([
          [again, 1, 1e9],
          ['A > B', 1, 0],
        ]),
      ),
    );
    expect(effects[0]).toBe(1);
    // Of 1e9 + 2 ways out of A two lead to conversion, one of them through B.
    expect(effects[1]).toBe(0.5);
  });

  test('a journey without touches is no transition', () => {
    const rows = [['A'], ['', 5, 3], ['B > A']] as const;
    expect(Array.from(removalEffects(countTransitions(journeysOf(rows))))).toEqual([1, 0.5]);
  });

  test('a channel that no journey counts has no effect', () => {
    const effects = removalEffects(
      countTransitions(
        journeysOf([
          ['A', 1, 1],
          ['B > A', 0, 0],
        ]),
      ),
    );
    expect(Array.from(effects)).toEqual([1, 0]);
  });
});

/** Channels that no journey counts have effect 0. */
function fundamentalEffects({ channels, counts }: Transitions): number[] {
  const width = channels + 2;
  const at = (from: number, to: number) => counts[from * width + to] as number;
  const leaving = (from: number) => {
    const total = Array.from({ length: width }, (_, to) => at(from, to)).reduce(
      (sum, count) => sum + count,
      0,
    );
    return total === 0 ? 1 : total;
  };
  const range = Array.from({ length: channels }, (_, index) => index);
  const inverse = inverted(
    range.map((from) => range.map((to) => (from === to ? 1 : 0) - at(from, to) / leaving(from))),
  );
  const converts = range.map((from) =>
    range.reduce((sum, to) => sum + (inverse[from]?.[to] as number) * (at(to, channels) / leaving(to)), 0),
  );
  const begins = range.map((to) => at(channels, to) / leaving(channels));
  const overall = range.reduce((sum, from) => sum + (begins[from] as number) * (converts[from] as number), 0);
  return range.map((index) => {
    const visits = range.reduce(
      (sum, from) => sum + (begins[from] as number) * (inverse[from]?.[index] as number),
      0,
    );
    return ((visits / (inverse[index]?.[index] as number)) * (converts[index] as number)) / overall;
  });
}

/** Gauss and Jordan with pivots. */
function inverted(matrix: readonly (readonly number[])[]): number[][] {
  const size = matrix.length;
  const rows = matrix.map((cells, row) => [...cells, ...cells.map((_, column) => (column === row ? 1 : 0))]);
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column; row < size; row += 1) {
      if (Math.abs(rows[row]?.[column] as number) > Math.abs(rows[pivot]?.[column] as number)) pivot = row;
    }
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    const own = rows[column] as number[];
    const scale = own[column] as number;
    own.forEach((cell, place) => {
      own[place] = cell / scale;
    });
    rows.forEach((cells, row) => {
      const factor = cells[column] as number;
      if (row === column || factor === 0) return;
      own.forEach((cell, place) => {
        cells[place] = (cells[place] as number) - factor * cell;
      });
    });
  }
  return rows.map((cells) => cells.slice(size));
}
