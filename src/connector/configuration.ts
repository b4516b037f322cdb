/** The configuration form: each step adds entries after the earlier ones. */

import { languageFor } from '../catalogue/language.ts';
import { formTexts } from '../locale/texts.ts';
import {
  type Answers,
  answered,
  defaultCurrency,
  hasGa4,
  hasSheet,
  readAnswers,
  readPropertyId,
  readSource,
  readSpreadsheetId,
} from './answers.ts';
import {
  detailEntries,
  languageEntry,
  PROPERTIES_AT_MOST,
  type Property,
  propertyEntry,
  sheetEntries,
  sourceEntry,
  spreadsheetEntry,
} from './configuration-entries.ts';
import type { Configuration, Entry, EntryName } from './entry.ts';
import { refuse } from './problem.ts';
import type { Settings, SourceKind } from './settings.ts';
import type { SourceSummary } from './source.ts';

/** What the form must look up to go on; each may refuse. */
export interface Lookups {
  /** The visible tabs, in their order. */
  readonly tabs: (spreadsheetId: string) => readonly string[];
  /** The GA4 properties that the account reads. */
  readonly properties: () => readonly Property[];
  readonly describe: (settings: Settings) => SourceSummary;
}

export interface ConfigRequest {
  readonly languageCode?: string;
  /** Missing on the first call. */
  readonly configParams?: Answers;
}

export function configurationStep(request: ConfigRequest, lookups: Lookups): Configuration {
  const answers = request.configParams ?? {};
  const language = languageFor(answers.language, request.languageCode);
  const texts = formTexts[language];
  const entries: Entry[] = [languageEntry(texts), sourceEntry(texts)];
  if (!isAnswered(answers, 'source')) return unfinished(entries);

  const source = readSource(answers);
  const properties = hasGa4(source) ? offeredProperties(lookups) : [];
  if (hasSheet(source)) entries.push(spreadsheetEntry(texts));
  if (hasGa4(source)) entries.push(propertyEntry(texts, properties));
  if (!isPlaceAnswered(answers, source, properties)) return unfinished(entries);

  const tabs = hasSheet(source) ? offeredTabs(lookups, readSpreadsheetId(answers)) : [];
  if (hasSheet(source)) {
    entries.push(...sheetEntries(texts, tabs));
    if (!isAnswered(answers, 'sheetName')) return unfinished(entries);
  }
  const settings = readAnswers(answers);
  checkTabs(settings, tabs);
  const summary = lookups.describe(settings);
  entries.push(
    ...detailEntries({
      settings: { ...settings, language },
      summary,
      tabs,
      defaultCurrency: defaultCurrency(settings.language),
    }),
  );
  return { entries, isSteppedConfig: false, dateRangeRequired: true };
}

const unfinished = (entries: readonly Entry[]): Configuration => ({
  entries,
  isSteppedConfig: true,
  dateRangeRequired: true,
});

/** A question that was shown and left blank is refused; one that is not there was not asked yet. */
function isAnswered(answers: Answers, entry: EntryName): boolean {
  if (answered(answers, entry) !== undefined) return true;
  return answers[entry] === undefined || answers[entry] === null
    ? false
    : refuse({ code: 'answer_missing', entry });
}

/** Whether it is known where the data lie; wrong answers are refused at once. */
function isPlaceAnswered(answers: Answers, source: SourceKind, properties: readonly Property[]): boolean {
  const isSheetKnown = !hasSheet(source) || isAnswered(answers, 'spreadsheetUrl');
  const isPropertyKnown = !hasGa4(source) || isAnswered(answers, 'propertyId');
  if (hasSheet(source) && isSheetKnown) readSpreadsheetId(answers);
  if (hasGa4(source) && isPropertyKnown) checkProperty(answers, properties);
  return isSheetKnown && isPropertyKnown;
}

function checkProperty(answers: Answers, properties: readonly Property[]): void {
  const id = readPropertyId(answers);
  const isListed = properties.length > PROPERTIES_AT_MOST || properties.some((each) => each.id === id);
  if (!isListed) refuse({ code: 'answer_not_offered', entry: 'propertyId', text: id });
}

function offeredProperties(lookups: Lookups): readonly Property[] {
  const properties = lookups.properties();
  return properties.length > 0 ? properties : refuse({ code: 'no_properties', entry: 'propertyId' });
}

function offeredTabs(lookups: Lookups, spreadsheetId: string): readonly string[] {
  const tabs = lookups.tabs(spreadsheetId);
  return tabs.length > 0 ? tabs : refuse({ code: 'no_visible_tabs', entry: 'spreadsheetUrl' });
}

function checkTabs(settings: Settings, tabs: readonly string[]): void {
  for (const entry of ['sheetName', 'targetsSheet', 'channelMapSheet'] as const) {
    const text = settings[entry];
    if (text !== undefined && !tabs.includes(text)) refuse({ code: 'answer_not_offered', entry, text });
  }
}
