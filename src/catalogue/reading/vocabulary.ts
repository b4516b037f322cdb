/** What a header means: from its normalised word to a measure, a dimension or a ready-made ratio. */
import { dimensions, kpis, measures, wordsOf } from '../catalogue.ts';
import { LANGUAGES, type Texts } from '../types.ts';
import { headerWord } from './normalise.ts';
import { OTHER_RATIOS } from './other-ratios.ts';

export interface Meaning {
  readonly kind: 'measure' | 'dimension' | 'ratio';
  readonly id: string;
}

interface Words {
  readonly label: Texts;
  readonly synonyms: readonly string[];
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

/** A word with two owners belongs to the measure, then to the dimension: only what is left is a ready-made ratio. */
function buildIndex(): Map<string, Meaning> {
  const words = new Map<string, Meaning>();
  for (const each of measures()) addWords(words, each, { kind: 'measure', id: each.id });
  for (const each of dimensions()) addWords(words, each, { kind: 'dimension', id: each.id });
  for (const { id } of kpis()) addWords(words, wordsOf(id), { kind: 'ratio', id });
  for (const each of OTHER_RATIOS)
    for (const text of each.words) add(words, text, { kind: 'ratio', id: each.id });
  for (const kind of ['measure', 'dimension', 'ratio'] as const) {
    for (const { id } of { measure: measures, dimension: dimensions, ratio: kpis }[kind]())
      add(words, id, { kind, id });
  }
  return words;
}

function addWords(words: Map<string, Meaning>, { label, synonyms }: Words, meaning: Meaning): void {
  for (const synonym of synonyms) add(words, synonym, meaning);
  for (const language of LANGUAGES) add(words, label[language], meaning);
}

function add(words: Map<string, Meaning>, text: string, meaning: Meaning): void {
  const word = headerWord(text);
  if (!words.has(word)) words.set(word, meaning);
}
