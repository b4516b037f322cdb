/** The language to speak: the one answered, else that of Data Studio's page, else English. */
import { LANGUAGES, type Language } from '../catalogue/types.ts';

/** A page in any Norwegian is answered in bokmål. */
const NORWEGIAN = ['no', 'nn'];

export function languageFor(answered: unknown, languageCode?: unknown): Language {
  return known(answered) ?? known(languageCode) ?? 'en';
}

function known(code: unknown): Language | undefined {
  const [primary = ''] = String(code ?? '')
    .trim()
    .toLowerCase()
    .split(/[-_]/);
  return NORWEGIAN.includes(primary) ? 'nb' : LANGUAGES.find((language) => language === primary);
}
