/** One plan in three languages: what differs is kept as {en, sv, nb}, and picked again by language. */
import type { Language } from '../catalogue/types.ts';

/** What differs by language. */
type Differing = Readonly<Record<Language, unknown>>;

/** The value in a language; everything that does not differ stays as it is. */
export function pick(merged: unknown, language: Language): unknown {
  if (Array.isArray(merged)) return merged.map((item) => pick(item, language));
  if (typeof merged !== 'object' || merged === null) return merged;
  const entries = merged as Record<string, unknown>;
  if (isDiffering(entries)) return entries[language];
  const picked: Record<string, unknown> = {};
  for (const key of Object.keys(entries)) picked[key] = pick(entries[key], language);
  return picked;
}

const isDiffering = (entries: Record<string, unknown>): boolean =>
  'en' in entries && 'sv' in entries && 'nb' in entries;

/** The same value three times; the arrays in it must be of the same length, and the objects have the same keys. */
export function merge({ en, sv, nb }: Differing, path = ''): unknown {
  const values = [en, sv, nb];
  if (values.every(Array.isArray)) {
    const [first, ...others] = values as unknown[][];
    if (others.some(({ length }) => length !== first?.length))
      throw new Error(`The languages differ in number at ${path}`);
    return first?.map((item, index) =>
      merge({ en: item, sv: others[0]?.[index], nb: others[1]?.[index] }, `${path}[${index}]`),
    );
  }
  if (values.every((value) => typeof value === 'object' && value !== null && !Array.isArray(value))) {
    const [first, second, third] = values as Record<string, unknown>[];
    const keys = Object.keys(first ?? {});
    if ([second, third].some((other) => Object.keys(other ?? {}).join() !== keys.join())) {
      throw new Error(`The languages differ in keys at ${path}`);
    }
    const merged: Record<string, unknown> = {};
    for (const key of keys) {
      merged[key] = merge({ en: first?.[key], sv: second?.[key], nb: third?.[key] }, `${path}.${key}`);
    }
    return merged;
  }
  return en === sv && en === nb ? en : { en, sv, nb };
}
