/** The language that the user chose for the pages. */
import { LANGUAGES, type Language } from '../catalogue/types.ts';

const KEY = 'nyckeltal-language';

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
