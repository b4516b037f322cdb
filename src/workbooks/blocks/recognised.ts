/** The list "Headers we recognise": every way in which the columns of this workbook are written in exports. */
import { LANGUAGES, type Texts } from '../../catalogue/types.ts';
import { dimensionNamed, measureNamed, type Words } from './words.ts';

export interface Recognised {
  /** A header and what it is read as. */
  readonly rows: readonly (readonly [header: string, readAs: string])[];
  /** Where the list stands: on the About tab. */
  readonly headers: string;
  readonly meanings: string;
}

/** The list is in columns F and G of the About tab, from this row on. */
export const LIST_ROW = 6;

export function recognisedHeaders(
  words: Words,
  measureIds: readonly string[],
  dimensionIds: readonly string[],
): Recognised {
  const taken = new Set<string>();
  const rows: [string, string][] = [];
  const add = (meaning: string, labels: Texts, synonyms: readonly string[]) => {
    for (const header of [meaning, ...LANGUAGES.map((language) => labels[language]), ...synonyms]) {
      if (taken.has(header.toLowerCase())) continue;
      taken.add(header.toLowerCase());
      rows.push([header, meaning]);
    }
  };
  for (const id of dimensionIds) {
    const { label, synonyms } = dimensionNamed(id);
    add(words.dimension(id), label, synonyms);
  }
  for (const id of new Set(measureIds.flatMap((each) => [each, ...standInsOf(each)]))) {
    const { label, synonyms } = measureNamed(id);
    add(words.label(id), label, [...synonyms, id]);
  }
  const { note } = words.shared.data;
  for (const header of [note, ...words.shared.data.noteSynonyms]) {
    if (!taken.has(header.toLowerCase())) rows.push([header, note]);
    taken.add(header.toLowerCase());
  }
  const last = LIST_ROW + rows.length - 1;
  return {
    rows,
    headers: `{tab:about}!$F$${LIST_ROW}:$F$${last}`,
    meanings: `{tab:about}!$G$${LIST_ROW}:$G$${last}`,
  };
}

/** Measures whose column is taken where the table has none of this one, such as ad spend for cost or search volume for the weight of a keyword. */
export function standInsOf(measureId: string): string[] {
  const derived = measureNamed(measureId).derived ?? [];
  return derived.flatMap((way) => ('standIn' in way ? [way.standIn] : 'rowsWith' in way ? [way.weight] : []));
}
