/** Finds KPIs by any of their names in three languages; forgiving of accents, order, parts of words and slips. */
import type { Language } from '../../catalogue/types.ts';
import type { CatalogueEntry } from '../catalogue-entry.ts';
import { fold, wordsIn } from './fold.ts';
import { type Likeness, remembered, slipLikeness, wordLikeness } from './likeness.ts';

interface Name {
  readonly text: string;
  readonly folded: string;
  readonly words: readonly string[];
  /** Set for labels only. */
  readonly language?: Language;
}

export interface Searchable {
  readonly entry: CatalogueEntry;
  readonly names: readonly Name[];
}

export interface Found {
  readonly entry: CatalogueEntry;
  /** The label in the language asked for if it fits at all, else the name that fits best. */
  readonly name: string;
}

export function searchable(entries: readonly CatalogueEntry[]): Searchable[] {
  return entries.map((entry) => {
    const labels = (Object.keys(entry.label) as Language[]).map((language) =>
      nameOf(entry.label[language], language),
    );
    return {
      entry,
      names: [...labels, nameOf(entry.id), ...entry.synonyms.map((synonym) => nameOf(synonym))],
    };
  });
}

function nameOf(text: string, language?: Language): Name {
  const folded = fold(text);
  return { text, folded, words: wordsIn(folded), ...(language === undefined ? {} : { language }) };
}

/** Best first; slips of the pen count only where nothing fits without them. */
export function search(all: readonly Searchable[], text: string, language: Language, most = 20): Found[] {
  const wanted = fold(text);
  if (wanted === '') return [];
  const exact = ranked(all, wanted, language, wordLikeness);
  return (exact.length > 0 ? exact : ranked(all, wanted, language, remembered(slipLikeness))).slice(0, most);
}

function ranked(all: readonly Searchable[], wanted: string, language: Language, likeness: Likeness): Found[] {
  const words = wordsIn(wanted);
  return all
    .map(({ entry, names }) => ({ entry, ...best(names, wanted, words, language, likeness) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ entry, name }) => ({ entry, name }));
}

function best(
  names: readonly Name[],
  wanted: string,
  words: readonly string[],
  language: Language,
  likeness: Likeness,
): { readonly name: string; readonly score: number } {
  let found = { name: '', score: 0 };
  let ownLabel: string | undefined;
  for (const name of names) {
    const isOwnLabel = name.language === language;
    const score = nameScore(name, wanted, words, likeness) * (isOwnLabel ? 1.05 : 1);
    if (isOwnLabel && score > 0) ownLabel = name.text;
    if (score > found.score) found = { name: name.text, score };
  }
  if (found.score === 0) return spreadOverNames(names, words, likeness);
  return { ...found, name: ownLabel ?? found.name };
}

/** A whole name, then its beginning, then how well each word fits and how much of the name that is. */
function nameScore(
  { folded, words: own }: Name,
  wanted: string,
  words: readonly string[],
  likeness: Likeness,
) {
  if (folded === wanted || own.join('') === words.join('')) return 3;
  const fits = words.map((word) => Math.max(0, ...own.map((each) => likeness(word, each))));
  if (fits.includes(0)) return 0;
  const mean = fits.reduce((total, fit) => total + fit, 0) / fits.length;
  const beginning = folded.startsWith(wanted) ? 0.5 : 0;
  return beginning + mean * (0.6 + 0.4 * Math.min(1, words.length / own.length));
}

/** Each word in some name, such as one in Swedish and one in English. */
function spreadOverNames(names: readonly Name[], words: readonly string[], likeness: Likeness) {
  const fits = words.map((word) =>
    Math.max(0, ...names.flatMap((name) => name.words.map((each) => likeness(word, each)))),
  );
  const score = words.length < 2 || fits.includes(0) ? 0 : Math.min(...fits) / 4;
  return { name: (names[0] as Name).text, score };
}
