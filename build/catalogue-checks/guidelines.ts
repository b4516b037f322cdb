/** A guideline names its source, and its steps rise from a lowest one that holds for all smaller values. */
import type { Guideline, Step } from '../../src/catalogue/types.ts';
import { type Check, gap } from './check.ts';

export const checkGuidelines: Check = ({ kpiFiles }) =>
  kpiFiles.flatMap(({ file, kpi: { guideline } }) =>
    guideline === undefined ? [] : faults(guideline).map(([what, toDo]) => gap(file, what, toDo)),
  );

function faults({ source, steps, holdsFor }: Guideline): [string, string][] {
  const found: [string, string][] = [];
  if (source.trim() === '') found.push(['the guideline has no source', 'name it']);
  if ((steps === undefined) !== (holdsFor === undefined)) {
    found.push([
      'the steps of the guideline do not say for whom they hold',
      'give steps and holdsFor, or neither',
    ]);
  }
  if (steps !== undefined && !rises(steps.map(limit))) {
    found.push(['the steps of the guideline do not rise', 'begin with one that has no limit, then go up']);
  }
  return found;
}

const limit = ({ from, above }: Step): number => from ?? above ?? Number.NEGATIVE_INFINITY;

function rises(limits: readonly number[]): boolean {
  return (
    limits[0] === Number.NEGATIVE_INFINITY &&
    limits.every((each, index) => index === 0 || each > (limits[index - 1] as number))
  );
}
