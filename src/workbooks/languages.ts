/** One plan in three languages: written once, with the words that differ in a list beside it. */
import { LANGUAGES, type Language } from '../catalogue/types.ts';

export interface Merged {
  /** What differs, each in the order of the languages. */
  readonly words: readonly (readonly string[])[];
  /** Texts in it name words by their number, such as ⟦3⟧. */
  readonly plan: unknown;
}

/** The plan in a language. */
export function pick<T>({ words, plan }: Merged, language: Language): T {
  const at = LANGUAGES.indexOf(language);
  const inLanguage = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replace(/⟦(\d+)⟧/g, (_, number) => words[number]?.[at] ?? '');
    if (Array.isArray(value)) return value.map(inLanguage);
    if (typeof value !== 'object' || value === null) return value;
    const picked: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) picked[key] = inLanguage(item);
    return picked;
  };
  return inLanguage(plan) as T;
}

/** Plans in the order of the languages; they may differ in their texts, and in nothing else. */
export function merge(plans: readonly unknown[]): Merged {
  const words: string[][] = [];
  const numbers = new Map<string, number>();
  const numbered = (texts: readonly string[]): string => {
    const key = JSON.stringify(texts);
    if (!numbers.has(key)) numbers.set(key, words.push([...texts]) - 1);
    return `⟦${numbers.get(key)}⟧`;
  };
  return { plan: together(plans, 'the plan', numbered), words };
}

type Numbered = (texts: readonly string[]) => string;

function together(values: readonly unknown[], path: string, numbered: Numbered): unknown {
  const [first] = values;
  if (values.every((value) => typeof value === 'string')) return text(values as string[], path, numbered);
  if (values.every(Array.isArray)) {
    const length = same(values, (value) => (value as unknown[]).length, `${path} differs in length`);
    return Array.from({ length }, (_, index) =>
      together(
        values.map((value) => (value as unknown[])[index]),
        `${path}[${index}]`,
        numbered,
      ),
    );
  }
  if (values.every((value) => typeof value === 'object' && value !== null && !Array.isArray(value))) {
    same(values, (value) => Object.keys(value as object).join(), `${path} differs in keys`);
    const merged: Record<string, unknown> = {};
    for (const key of Object.keys(first as object)) {
      const items = values.map((value) => (value as Record<string, unknown>)[key]);
      merged[key] = together(items, `${path}.${key}`, numbered);
    }
    return merged;
  }
  return same(values, (value) => value, `${path} differs in more than its text`);
}

/** Formulas differ in the texts between their quotation marks, so these are compared one by one. */
function text(texts: readonly string[], path: string, numbered: Numbered): string {
  if (texts.some((each) => each.includes('⟦'))) throw new Error(`${path} has the sign ⟦, which marks words`);
  const parts = texts.map((each) => each.split('"'));
  const count = parts[0]?.length ?? 0;
  if (parts.some(({ length }) => length !== count)) return numbered(texts);
  return Array.from({ length: count }, (_, index) => {
    const versions = parts.map((part) => part[index] as string);
    return versions.every((version) => version === versions[0]) ? versions[0] : numbered(versions);
  }).join('"');
}

function same<T>(values: readonly unknown[], of: (value: unknown) => T, complaint: string): T {
  const first = of(values[0]);
  if (values.some((value) => of(value) !== first)) throw new Error(`Between the languages, ${complaint}.`);
  return first;
}
