/** The words of all headers in the form in which they are looked up, each with its one owner. */
import type { HeaderWords } from '../src/catalogue/catalogue.ts';
import { headerWord } from '../src/catalogue/reading/normalise.ts';
import { type KpiDefinition, LANGUAGES } from '../src/catalogue/types.ts';
import type { CatalogueSource } from './catalogue-checks/check.ts';

type Entry = Pick<KpiDefinition, 'id' | 'label' | 'synonyms'>;

/**
 * A word with two owners belongs to the measure, then to the dimension: only what is left is a ready-made ratio.
 * Ids come last, so that one never takes a word that people write.
 */
export function headerWordsOf({ kpiFiles, measures, dimensions }: CatalogueSource): HeaderWords {
  const kinds: [keyof HeaderWords, readonly Entry[]][] = [
    ['measure', measures],
    ['dimension', dimensions],
    ['ratio', kpiFiles.map(({ kpi }) => kpi)],
  ];
  const taken = new Set<string>();
  const words = new Map<Entry, string[]>();
  const give = (entry: Entry, texts: readonly string[]) => {
    const free = texts.map(headerWord).filter((word) => word !== '' && !taken.has(word) && taken.add(word));
    words.set(entry, [...(words.get(entry) ?? []), ...free]);
  };
  for (const [, entries] of kinds) {
    for (const entry of entries)
      give(entry, [...entry.synonyms, ...LANGUAGES.map((each) => entry.label[each])]);
  }
  for (const [, entries] of kinds) for (const entry of entries) give(entry, [entry.id]);
  return Object.fromEntries(
    kinds.map(([kind, entries]) => [
      kind,
      Object.fromEntries(entries.map((entry) => [entry.id, (words.get(entry) ?? []).join(' ')])),
    ]),
  ) as HeaderWords;
}
