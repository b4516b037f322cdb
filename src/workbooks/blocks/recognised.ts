/** The list "Headers we recognise": every way in which the columns of this workbook are written in exports. */
import { LANGUAGES, type Texts } from '../../catalogue/types.ts';
import { RATIO_HEADERS } from './ratio-headers.ts';
import { dimensionNamed, measureNamed, type Words } from './words.ts';

export interface Recognised {
  /** A header, what it is read as, and what such a column holds: numbers, texts or dates. */
  readonly rows: readonly (readonly [header: string, readAs: string, holds: string])[];
}

/** The list is in columns F to H of the About tab, from this row on. */
export const LIST_ROW = 6;
/** Room for all headers of a workbook. */
export const LIST_END = 805;
/** The headers, the table with what each is read as, and the one with what is held by what is so read. */
export const HEADERS = `{tab:about}!$F$${LIST_ROW}:$F$${LIST_END}`;
export const MEANINGS = `{tab:about}!$F$${LIST_ROW}:$G$${LIST_END}`;
export const HOLDS = `{tab:about}!$G$${LIST_ROW}:$H$${LIST_END}`;

export function recognisedHeaders(
  words: Words,
  measureIds: readonly string[],
  dimensionIds: readonly string[],
): Recognised {
  const { data, holds } = words.shared;
  const taken = new Set<string>();
  const rows: [string, string, string][] = [];
  const add = (meaning: string, kind: string, headers: readonly string[]) => {
    for (const header of headers) {
      if (taken.has(header.toLowerCase())) continue;
      taken.add(header.toLowerCase());
      rows.push([header, meaning, kind]);
    }
  };
  const inAll = (labels: Texts) => LANGUAGES.map((language) => labels[language]);
  for (const id of [...dimensionIds, 'currency']) {
    const { label, synonyms, kind } = dimensionNamed(id);
    const headers = [words.dimension(id), ...inAll(label), ...synonyms];
    add(words.dimension(id), kind === 'date' ? holds.date : holds.text, headers);
  }
  for (const id of new Set(measureIds.flatMap((each) => [each, ...standInsOf(each)]))) {
    const { label, synonyms } = measureNamed(id);
    add(words.label(id), holds.number, [words.label(id), ...inAll(label), ...synonyms, id]);
  }
  add(data.note, holds.text, [data.note, ...data.noteSynonyms]);
  add(data.recalculated, holds.ratio, RATIO_HEADERS);
  if (LIST_ROW + rows.length > LIST_END) throw new Error(`${rows.length} headers do not fit into the list`);
  return { rows };
}

/** Measures whose column is taken where the table has none of this one, such as ad spend for cost or search volume for the weight of a keyword. */
export function standInsOf(measureId: string): string[] {
  const derived = measureNamed(measureId).derived ?? [];
  return derived.flatMap((way) => ('standIn' in way ? [way.standIn] : 'rowsWith' in way ? [way.weight] : []));
}
