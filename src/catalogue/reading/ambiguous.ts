/** Settles ambiguous headers by the other headers and by the cells below. */
import { AMBIGUOUS_HEADERS, type AmbiguousHeader, type Case } from './ambiguous-headers.ts';
import { showsSign } from './cell-signs.ts';
import { headerWord } from './normalise.ts';
import type { Meaning } from './vocabulary.ts';

export interface HeaderToSettle {
  readonly header: string;
  readonly word: string;
  /** What the vocabulary says; ignored where the word is ambiguous. */
  readonly meaning: Meaning | undefined;
}

/** A header that nothing settles. */
export interface Open {
  readonly kind: 'ambiguous';
  /** The ids that it may mean. */
  readonly candidates: readonly string[];
  readonly advice?: string;
}

/** `undefined` for an unknown word. */
export type Settled = Meaning | Open | undefined;

let byWord: Map<string, AmbiguousHeader> | undefined;

export function isAmbiguous(word: string): boolean {
  return ruleFor(word) !== undefined;
}

function ruleFor(word: string): AmbiguousHeader | undefined {
  if (byWord === undefined) {
    byWord = new Map();
    for (const rule of AMBIGUOUS_HEADERS) for (const text of rule.words) byWord.set(headerWord(text), rule);
  }
  return byWord.get(word);
}

export function settleHeaders(
  headers: readonly HeaderToSettle[],
  cellsOf: (index: number) => readonly unknown[],
): readonly Settled[] {
  const rules = headers.map(({ word }) => ruleFor(word));
  const settled: Settled[] = headers.map(({ meaning }, index) => {
    const rule = rules[index];
    return rule === undefined ? meaning : outcome(rule, rule.cases[rule.cases.length - 1] as Case);
  });
  for (const rule of AMBIGUOUS_HEADERS) {
    rules.forEach((each, index) => {
      if (each !== rule) return;
      const others = neighbours(headers, settled, index);
      const holds = (possible: Case) =>
        caseHolds(possible, others, headers[index] as HeaderToSettle, () => cellsOf(index));
      settled[index] = outcome(rule, rule.cases.find(holds) ?? {});
    });
  }
  return settled;
}

function outcome(rule: AmbiguousHeader, { means }: Case): Settled {
  if (means !== undefined) return means;
  const open: Open = { kind: 'ambiguous', candidates: candidatesOf(rule) };
  return rule.advice === undefined ? open : { ...open, advice: rule.advice };
}

function candidatesOf({ cases }: AmbiguousHeader): string[] {
  return cases.reduce<string[]>((ids, { means }) => (means === undefined ? ids : ids.concat(means.id)), []);
}

/** The ids of the other columns, and their words after `=`. */
function neighbours(
  headers: readonly HeaderToSettle[],
  settled: readonly Settled[],
  own: number,
): Set<string> {
  const found = new Set<string>();
  headers.forEach(({ word }, index) => {
    if (index === own) return;
    found.add(`=${word}`);
    const meaning = settled[index];
    if (meaning !== undefined && meaning.kind !== 'ambiguous') found.add(meaning.id);
  });
  return found;
}

function caseHolds(
  { beside, notBeside, cells, sign }: Case,
  others: ReadonlySet<string>,
  { header }: HeaderToSettle,
  ownCells: () => readonly unknown[],
): boolean {
  if (beside !== undefined && !beside.some((id) => others.has(id))) return false;
  if (notBeside?.some((id) => others.has(id))) return false;
  if (sign !== undefined && header.indexOf(sign) < 0) return false;
  return cells === undefined || showsSign(cells, ownCells());
}
