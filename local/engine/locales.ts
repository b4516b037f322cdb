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

/** How people in the United States write, whose files are the ones that Google makes when nobody chose. */
const UNITED_STATES: Locale = {
  ...LOCALES.en,
  code: 'en_US',
  weekStart: 7,
  dateFormat: 'm/d/yyyy',
  timeFormat: 'hh:mm:ss a',
};

/** Of a spreadsheet, by a code such as sv_SE; undefined for those that are not here. */
export const localeOf = (code: string): Locale | undefined =>
  [...Object.values(LOCALES), UNITED_STATES].find((locale) => locale.code === code);
