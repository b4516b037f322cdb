/** A header or a value leads to one thing only, and orders of preference name words that are matched. */
import { headerWord, normalise } from '../../src/catalogue/reading/normalise.ts';
import type { DimensionDefinition, MeasureDefinition, Texts } from '../../src/catalogue/types.ts';
import { type Check, gap } from './check.ts';

export const checkWords: Check = (source) => [...owners(source), ...preferences(source), ...values(source)];

interface Owner {
  readonly where: string;
  readonly words: readonly string[];
}

/** Of KPIs only the synonyms: a header that reads like a function or its label may be the measure of that name. */
const owners: Check = ({ kpiFiles, measures, dimensions }) => {
  const all: Owner[] = [
    ...measures.map((entry) => ({ where: `measure ${entry.id}`, words: matched(entry) })),
    ...dimensions.map((entry) => ({ where: `dimension ${entry.id}`, words: matched(entry) })),
    ...kpiFiles.map(({ file, kpi }) => ({ where: file, words: kpi.synonyms })),
  ];
  const ownerOf = new Map<string, string>();
  return all.flatMap(({ where, words }) =>
    words.flatMap((text) => {
      const word = headerWord(text);
      const owner = ownerOf.get(word);
      if (owner === undefined) ownerOf.set(word, where);
      if (word === '') return [gap(where, `the synonym "${text}" has no letters`, 'remove it')];
      if (owner === undefined || owner === where) return [];
      return [gap(where, `"${text}" already leads to ${owner}`, 'keep it in one place')];
    }),
  );
};

const preferences: Check = ({ measures, dimensions }) =>
  [...measures, ...dimensions].flatMap((entry) => {
    const known = new Set(matched(entry).map(headerWord));
    const added = 'addedTogether' in entry ? (entry.addedTogether ?? []) : [];
    return [...(entry.preference ?? []).flat(), ...added]
      .filter((text) => !known.has(headerWord(text)))
      .map((text) => gap(entry.id, `"${text}" is preferred but no synonym`, 'add it to the synonyms'));
  });

const values: Check = ({ dimensions }) =>
  dimensions.flatMap(({ id, values: canonical }) => {
    const ownerOf = new Map<string, string>();
    return (canonical ?? []).flatMap(({ value, alsoWritten }) =>
      [value, ...alsoWritten].flatMap((text) => {
        const word = normalise(text) || text;
        const owner = ownerOf.get(word);
        ownerOf.set(word, value);
        if (owner === undefined || owner === value) return [];
        return [gap(`dimension ${id}`, `"${text}" is both ${owner} and ${value}`, 'keep it in one place')];
      }),
    );
  });

const labels = (texts: Texts): string[] =>
  [texts.en, texts.sv, texts.nb].filter((text) => text !== undefined);

function matched({ id, label, synonyms }: MeasureDefinition | DimensionDefinition): string[] {
  return [id, ...labels(label), ...synonyms];
}
