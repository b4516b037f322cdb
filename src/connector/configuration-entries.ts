/** The entries of the configuration form, each as plain data. */
import { LANGUAGES } from '../catalogue/types.ts';
import { fill } from '../locale/fill.ts';
import { formTexts } from '../locale/texts.ts';
import { hasGa4, hasSheet, NO_TAB, SOURCE_KINDS } from './answers.ts';
import type { Entry, EntryName, Option } from './entry.ts';
import { CURRENCIES } from './fields/field-type.ts';
import { measureName } from './fields/labels.ts';
import { isSummable } from './fields/measure-fields.ts';
import type { Settings } from './settings.ts';
import type { SourceSummary } from './source.ts';
import { summaryText } from './summary.ts';

export type FormTexts = (typeof formTexts)['en'];

export interface Property {
  /** Digits. */
  readonly id: string;
  readonly name: string;
  /** The name of its account. */
  readonly account: string;
}

/** Above this the list is too long to choose from, and the number is written. */
export const PROPERTIES_AT_MOST = 300;

/** The currencies of the Nordic countries and their neighbours stand first. */
const NEAR = ['SEK', 'NOK', 'DKK', 'EUR', 'ISK', 'GBP', 'USD'];

const DYNAMIC = { isDynamic: true } as const;

const words = ({ entries }: FormTexts, name: EntryName) => ({
  name,
  displayName: entries[name].name,
  helpText: entries[name].help,
});

export const languageEntry = (texts: FormTexts): Entry => ({
  type: 'SELECT_SINGLE',
  ...words(texts, 'language'),
  options: LANGUAGES.map((value) => ({ label: texts.languages[value], value })),
});

export const sourceEntry = (texts: FormTexts): Entry => ({
  type: 'SELECT_SINGLE',
  ...words(texts, 'source'),
  ...DYNAMIC,
  options: SOURCE_KINDS.map((value) => ({ label: texts.sources[value], value })),
});

export const spreadsheetEntry = (texts: FormTexts): Entry => ({
  type: 'TEXTINPUT',
  ...words(texts, 'spreadsheetUrl'),
  ...DYNAMIC,
  placeholder: 'https://docs.google.com/spreadsheets/d/…',
});

export function propertyEntry(texts: FormTexts, properties: readonly Property[]): Entry {
  const entry = words(texts, 'propertyId');
  if (properties.length > PROPERTIES_AT_MOST) {
    return { type: 'TEXTINPUT', ...entry, placeholder: '123456789' };
  }
  const options = properties.map(({ id, name, account }) => ({
    label: `${account} › ${name} (${id})`,
    value: id,
  }));
  return { type: 'SELECT_SINGLE', ...entry, options };
}

export const sheetEntries = (texts: FormTexts, tabs: readonly string[]): Entry[] => [
  { type: 'SELECT_SINGLE', ...words(texts, 'sheetName'), ...DYNAMIC, options: tabs.map(asOption) },
  { type: 'TEXTINPUT', ...words(texts, 'headerRow'), ...DYNAMIC, placeholder: '1' },
];

export interface Details {
  /** In the language of the form. */
  readonly settings: Settings;
  readonly summary: SourceSummary;
  readonly tabs: readonly string[];
  readonly defaultCurrency: string;
}

/** Everything that has a good answer already. */
export function detailEntries({ settings, summary, tabs, defaultCurrency }: Details): Entry[] {
  const { source, language } = settings;
  const texts = formTexts[language];
  return [
    { type: 'INFO', name: 'summary', text: summaryText(summary, settings) },
    currencyEntry(texts, defaultCurrency),
    ...(hasSheet(source)
      ? [tabEntry(texts, 'targetsSheet', tabs), tabEntry(texts, 'channelMapSheet', tabs)]
      : []),
    valueEntry(texts, 'grossMargin', '40 %'),
    valueEntry(texts, 'leadValue', '1500'),
    valueEntry(texts, 'customerValue', '9600'),
    valueEntry(texts, 'revenueVat', '25 %'),
    ...(hasGa4(source)
      ? [{ type: 'TEXTINPUT', ...words(texts, 'leadEvent'), placeholder: 'generate_lead' } as const]
      : []),
    ...sheetOwnsEntry(texts, settings, summary),
  ];
}

function currencyEntry(texts: FormTexts, currency: string): Entry {
  const { helpText, ...entry } = words(texts, 'currency');
  const rest = CURRENCIES.filter((code) => !NEAR.includes(code));
  return {
    type: 'SELECT_SINGLE',
    ...entry,
    helpText: fill(helpText, { currency }),
    options: [...NEAR, ...rest].map(asOption),
  };
}

const tabEntry = (texts: FormTexts, name: EntryName, tabs: readonly string[]): Entry => ({
  type: 'SELECT_SINGLE',
  ...words(texts, name),
  options: [{ label: texts.noTab, value: NO_TAB }, ...tabs.map(asOption)],
});

/** A value that editors of a report may try out. */
const valueEntry = (texts: FormTexts, name: EntryName, placeholder: string): Entry => ({
  type: 'TEXTINPUT',
  ...words(texts, name),
  placeholder,
  allowOverride: true,
});

/** Only where both sources have a measure, so that there is something to choose. */
function sheetOwnsEntry(texts: FormTexts, { language }: Settings, { description }: SourceSummary): Entry[] {
  const shared = (description.inBoth ?? []).filter(isSummable);
  if (shared.length === 0) return [];
  const options = shared.map((id) => ({ label: measureName(id, language), value: id }));
  return [{ type: 'SELECT_MULTIPLE', ...words(texts, 'sheetOwns'), options }];
}

const asOption = (value: string): Option => ({ label: value, value });
