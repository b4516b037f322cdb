/** The language to speak: the one answered, else that of the page or the account, else English. */
import { LANGUAGES, type Language } from './types.ts';

/** Norwegian of any kind, and Danish, is answered in bokmål. */
const READ_AS_BOKMAL = ['no', 'nn', 'da'];

export function languageFor(answered: unknown, languageCode?: unknown): Language {
  return known(answered) ?? known(languageCode) ?? 'en';
}

function known(code: unknown): Language | undefined {
  const [primary = ''] = String(code ?? '')
    .trim()
    .toLowerCase()
    .split(/[-_]/);
  return READ_AS_BOKMAL.includes(primary) ? 'nb' : LANGUAGES.find((language) => language === primary);
}
