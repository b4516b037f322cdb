/** Which language a page speaks: the one chosen before, else that of the account, until then that of the browser. */
import type { Language } from '../catalogue/types.ts';

export const LANGUAGES: readonly Language[] = ['en', 'sv', 'nb'];

const NORWEGIAN = ['no', 'nn', 'da'];
const KEY = 'nyckeltal-language';

/** sv-SE is Swedish; nn, no and da fall back to nb, all others to English. */
export function languageOf(locale: string): Language {
  const main = locale.toLowerCase().split(/[-_]/)[0] as string;
  if (NORWEGIAN.includes(main)) return 'nb';
  return LANGUAGES.find((language) => language === main) ?? 'en';
}

/** None where nothing was chosen, or where the browser keeps nothing for this page. */
export function rememberedLanguage(): Language | undefined {
  try {
    const kept = localStorage.getItem(KEY);
    return LANGUAGES.find((language) => language === kept);
  } catch {
    return undefined;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // The choice then holds until the page is closed.
  }
}
