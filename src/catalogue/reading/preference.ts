/** Of several columns that mean the same, which one counts. */
import { dimension, measure } from '../catalogue.ts';
import { headerWord } from './normalise.ts';
import type { Meaning } from './vocabulary.ts';

export interface Rival {
  readonly index: number;
  readonly word: string;
}

/** The columns to use: the first in the order of preference, or all those that are parts of one total. */
export function preferred<Column extends Rival>(
  meaning: Meaning,
  rivals: readonly Column[],
): readonly Column[] {
  if (rivals.length < 2) return rivals;
  const { preference, addedTogether } = ordersOf(meaning);
  const parts = (addedTogether ?? []).map(headerWord);
  const totals = rivals.filter(({ word }) => !parts.includes(word));
  if (totals.length === 0) return rivals.filter(isFirstOfItsWord);
  const steps = (preference ?? []).map((step) => step.map(headerWord));
  const rank = ({ word }: Rival) => {
    const step = steps.findIndex((words) => words.includes(word));
    return step < 0 ? steps.length : step;
  };
  return [totals.reduce((best, each) => (rank(each) < rank(best) ? each : best))];
}

function ordersOf({ kind, id }: Meaning): {
  readonly preference?: readonly (readonly string[])[] | undefined;
  readonly addedTogether?: readonly string[] | undefined;
} {
  if (kind === 'measure') return measure(id) ?? {};
  return dimension(id) ?? {};
}

function isFirstOfItsWord({ word }: Rival, index: number, all: readonly Rival[]): boolean {
  return all.findIndex((other) => other.word === word) === index;
}
