/** What a header means: from its normalised word to a measure, a dimension or a ready-made ratio. */
import { headerWords, measures } from '../catalogue.ts';
import { headerWord } from './normalise.ts';
import { OTHER_RATIOS } from './other-ratios.ts';

export interface Meaning {
  readonly kind: 'measure' | 'dimension' | 'ratio';
  readonly id: string;
}

let index: Map<string, Meaning> | undefined;
let targetWords: Set<string> | undefined;

/** Measures that belong in a targets tab, such as target and baseline, are met there only. */
export function meaningOf(word: string, inTargets = false): Meaning | undefined {
  if (index === undefined) index = buildIndex();
  const found = index.get(word);
  return found !== undefined && !inTargets && isTargetWord(found) ? undefined : found;
}

function isTargetWord({ kind, id }: Meaning): boolean {
  if (targetWords === undefined) {
    targetWords = new Set(
      measures()
        .filter((each) => each.onlyInTargets)
        .map((each) => each.id),
    );
  }
  return kind === 'measure' && targetWords.has(id);
}

function buildIndex(): Map<string, Meaning> {
  const index = new Map<string, Meaning>();
  const given = headerWords();
  for (const kind of ['measure', 'dimension', 'ratio'] as const) {
    for (const id of Object.keys(given[kind])) {
      const meaning = { kind, id };
      for (const word of (given[kind][id] as string).split(' ')) if (word !== '') index.set(word, meaning);
    }
  }
  for (const { id, words } of OTHER_RATIOS) {
    for (const word of words.map(headerWord)) if (!index.has(word)) index.set(word, { kind: 'ratio', id });
  }
  return index;
}
