/** Brings headers and other words to one form, so that `Konv.värde` and `KONV VÄRDE` are the same word. */

/** Letters that Unicode decomposition does not split. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss' };
const WHOLE_LETTER = /[øæœß]/g;
const DIACRITICS = /[\u0300-\u036f]/g;
const PUNCTUATION = /[\s\u200b\u2060\ufeff\u00ad_.,:;/+&%()[\]?!«»"”“„'’‘´`*‐-―−-]/g;

export function normalise(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(DIACRITICS, '')
    .replace(WHOLE_LETTER, (letter) => WHOLE_LETTERS[letter] as string)
    .replace(PUNCTUATION, '');
}

const CURRENCIES = 'SEK|NOK|DKK|ISK|EUR|USD|GBP|CHF|PLN|CZK|HUF|CAD|AUD|NZD|JPY|kr\\.?|€|\\$|£';
const UNIT_AT_END = new RegExp(`[\\s,([]+(${CURRENCIES})[)\\]]?$`, 'i');
const WORDS_BEFORE_UNIT = /[\s,]+in?$|[\s,]+$/i;
const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP', 'kr.': 'kr', KR: 'kr' };

export interface HeaderWords {
  /** The header without its unit. */
  readonly text: string;
  /** An ISO code, or `kr`, which may be any of three. */
  readonly currency?: string;
}

/** Takes a currency off the end of a header: `Beløp brukt (NOK)`, `Kostnad, kr`, `Kostnad i kr`. */
export function splitUnit(header: string): HeaderWords {
  const text = header.trim();
  const found = UNIT_AT_END.exec(text);
  if (found === null) return { text };
  const before = text.slice(0, found.index).replace(WORDS_BEFORE_UNIT, '');
  return before === '' ? { text } : { text: before, currency: currencyCode(found[1] as string) };
}

/** `kr.` and `KR` are `kr`; a sign is its ISO code; a code is itself in capitals. */
export function currencyCode(written: string): string {
  const text = written.trim();
  const lower = text.toLowerCase();
  if (lower === 'kr' || lower === 'kr.' || lower === ':-') return 'kr';
  return SIGNS[text] ?? text.toUpperCase();
}

/** The word under which a header is looked up. */
export function headerWord(header: string): string {
  return normalise(splitUnit(header).text);
}
