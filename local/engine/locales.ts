/** How numbers, dates and formulas are written in the sheet, by language. */
import type { Locale } from './engine.ts';

export const LANGUAGES = ['en', 'sv', 'nb'] as const;
export type Language = (typeof LANGUAGES)[number];
/** One text in every language. */
export type Texts = Readonly<Record<Language, string>>;

const METRIC = { weekStart: 1, dateFormat: 'yyyy-mm-dd', timeFormat: 'hh:mm:ss' };
const COMMA = { ...METRIC, thousandsSeparator: ' ', decimalSeparator: ',', formulaArgSeparator: ';' };

export const LOCALES: Readonly<Record<Language, Locale>> = {
  en: {
    ...METRIC,
    name: 'English',
    code: 'en_GB',
    thousandsSeparator: ',',
    decimalSeparator: '.',
    formulaArgSeparator: ',',
  },
  sv: { ...COMMA, name: 'Svenska', code: 'sv_SE' },
  nb: { ...COMMA, name: 'Norsk bokmål', code: 'nb_NO' },
};
