/** KEYWORD_RANK: the average position over a fixed list of keywords, weighted by what each is worth. */
import { fail } from '../core/failure.ts';
import { readNumbers } from '../core/numbers.ts';
import { amountsIn, type Column, isGiven, sideBySide } from './columns.ts';
import { TOO_LARGE } from './undefined-result.ts';

/** The place after the last of the hundred that rank trackers look at. */
const NOT_RANKED = 101;

const isNotRanked = (text: string): boolean => /^(> ?100|not ranked)$/i.test(text.trim());

export function calculate(positions: unknown, weights?: unknown): number | '' {
  const weighted = isGiven(weights);
  const { columns } = sideBySide([
    { name: 'positions', kind: 'number', argument: positions, isValue: isNotRanked },
    ...(weighted ? [{ name: 'weights', kind: 'number', argument: weights } as const] : []),
  ]);
  const [positionColumn, weightColumn] = columns as [Column, Column?];
  if (positionColumn.cells.length === 0) return '';
  const ranks = readNumbers(positionColumn.cells, positionColumn.placeOf, isNotRanked);
  const worth = weightColumn === undefined ? ranks.map(() => 1) : weightsIn(weightColumn);
  let weightedSum = 0;
  let weightSum = 0;
  ranks.forEach((rank, index) => {
    const weight = worth[index] as number;
    weightedSum += (Number.isNaN(rank) ? NOT_RANKED : rank) * weight;
    weightSum += weight;
  });
  if (weightSum === 0) fail({ code: 'undefined_result', reason: 'the sum of weights is 0' });
  const result = weightedSum / weightSum + 0;
  return Number.isFinite(result) ? result : fail({ code: 'undefined_result', reason: TOO_LARGE });
}

function weightsIn(column: Column): number[] {
  const weights = amountsIn(column);
  const negative = weights.findIndex((weight) => weight < 0);
  if (negative >= 0) {
    fail({
      code: 'refused',
      place: column.placeOf(negative),
      reason: 'weights is below 0',
      advice: 'write 0 or more',
    });
  }
  return weights;
}
