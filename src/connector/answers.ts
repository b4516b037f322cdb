/** Reads the answers of the configuration into settings; a wrong answer names its entry. */
import { measure } from '../catalogue/catalogue.ts';
import { languageFor } from '../catalogue/language.ts';
import type { Language } from '../catalogue/types.ts';
import { readNumber } from '../core/numbers.ts';
import type { EntryName } from './entry.ts';
import { refuse } from './problem.ts';
import type { Settings, SourceKind } from './settings.ts';

/** As Data Studio hands them over: texts, without what was not answered. */
export type Answers = Readonly<Record<string, string>>;

export const SOURCE_KINDS = ['sheet', 'ga4', 'sheet_ga4'] as const;

/** The answer to a question that offers tabs for "none of them". */
export const NO_TAB = '[none]';

const CURRENCY_OF: Readonly<Record<Language, string>> = { en: 'EUR', sv: 'SEK', nb: 'NOK' };
const LEAD_EVENT = 'generate_lead';

const SPREADSHEET_URL =
  /^https:\/\/docs\.google\.com\/(?:a\/[^/]+\/)?spreadsheets\/(?:u\/\d+\/)?d\/([\w-]{10,})/;
const SPREADSHEET_ID = /^[\w-]{20,}$/;
const PROPERTY = /^(?:properties\/)?(\d{1,20})$/;
const CURRENCY = /^[A-Z]{3}$/;
const EVENT_NAME = /^\p{L}[\p{L}\p{N}_]{0,39}$/u;
const ROWS_AT_MOST = 10_000_000;

export const defaultCurrency = (language: Language): string => CURRENCY_OF[language];

export const hasSheet = (source: SourceKind): boolean => source !== 'ga4';
export const hasGa4 = (source: SourceKind): boolean => source !== 'sheet';

export function readAnswers(configParams: Answers | undefined): Settings {
  const answers = configParams ?? {};
  const language = languageFor(answers.language);
  const source = readSource(answers);
  return {
    language,
    source,
    ...(hasSheet(source) ? readSheet(answers) : {}),
    ...(hasGa4(source) ? { propertyId: readPropertyId(answers) } : {}),
    currency: readCurrency(answers) ?? defaultCurrency(language),
    ...given('grossMargin', readShare(answers, 'grossMargin')),
    ...given('leadValue', readAmount(answers, 'leadValue')),
    ...given('customerValue', readAmount(answers, 'customerValue')),
    ...given('revenueVat', readShare(answers, 'revenueVat')),
    leadEvent: readLeadEvent(answers),
    ...given('sheetOwns', readSheetOwns(answers)),
  };
}

function readSheet(answers: Answers): Partial<Settings> {
  return {
    spreadsheetId: readSpreadsheetId(answers),
    sheetName: answered(answers, 'sheetName') ?? missing('sheetName'),
    ...given('headerRow', readHeaderRow(answers)),
    ...given('targetsSheet', readTab(answers, 'targetsSheet')),
    ...given('channelMapSheet', readTab(answers, 'channelMapSheet')),
  };
}

export function readSource(answers: Answers): SourceKind {
  const text = answered(answers, 'source') ?? missing('source');
  const found = SOURCE_KINDS.find((kind) => kind === text);
  return found ?? refuse({ code: 'answer_not_offered', entry: 'source', text });
}

export function readSpreadsheetId(answers: Answers): string {
  const text = answered(answers, 'spreadsheetUrl') ?? missing('spreadsheetUrl');
  const id = SPREADSHEET_URL.exec(text)?.[1] ?? SPREADSHEET_ID.exec(text)?.[0];
  return id ?? refuse({ code: 'not_a_spreadsheet_url', entry: 'spreadsheetUrl', text });
}

export function readPropertyId(answers: Answers): string {
  const text = answered(answers, 'propertyId') ?? missing('propertyId');
  return PROPERTY.exec(text)?.[1] ?? refuse({ code: 'not_a_property', entry: 'propertyId', text });
}

function readHeaderRow(answers: Answers): number | undefined {
  const text = answered(answers, 'headerRow');
  if (text === undefined) return undefined;
  const row = /^\d+$/.test(text) ? Number(text) : 0;
  if (row >= 1 && row <= ROWS_AT_MOST) return row;
  return refuse({ code: 'not_a_row_number', entry: 'headerRow', text });
}

function readTab(answers: Answers, entry: EntryName): string | undefined {
  const tab = answered(answers, entry);
  return tab === NO_TAB ? undefined : tab;
}

function readCurrency(answers: Answers): string | undefined {
  const text = answered(answers, 'currency');
  if (text === undefined) return undefined;
  const code = text.toUpperCase();
  return CURRENCY.test(code) ? code : refuse({ code: 'not_a_currency', entry: 'currency', text });
}

/** A fraction or a percentage; 40 alone is refused because it may be either. */
function readShare(answers: Answers, entry: EntryName): number | undefined {
  const text = answered(answers, entry);
  if (text === undefined) return undefined;
  const share = numberIn(text);
  if (share !== undefined && share >= 0 && share <= 1) return share;
  const fix = share !== undefined && share > 1 && share <= 100 && !text.includes('%') ? `${text} %` : '25 %';
  return refuse({ code: 'not_a_share', entry, text, fix });
}

function readAmount(answers: Answers, entry: EntryName): number | undefined {
  const text = answered(answers, entry);
  if (text === undefined) return undefined;
  const amount = text.includes('%') ? undefined : numberIn(text);
  return amount !== undefined && amount >= 0 ? amount : refuse({ code: 'not_an_amount', entry, text });
}

function numberIn(text: string): number | undefined {
  const reading = readNumber(text, undefined);
  return reading.kind === 'number' ? reading.value : undefined;
}

function readLeadEvent(answers: Answers): string {
  const text = answered(answers, 'leadEvent') ?? LEAD_EVENT;
  return EVENT_NAME.test(text) ? text : refuse({ code: 'not_an_event_name', entry: 'leadEvent', text });
}

function readSheetOwns(answers: Answers): readonly string[] | undefined {
  const text = answered(answers, 'sheetOwns');
  if (text === undefined) return undefined;
  const ids = text.split(',').map((id) => id.trim());
  const wrong = ids.find((id) => (measure(id)?.kind ?? 'per unit') === 'per unit');
  return wrong === undefined ? ids : refuse({ code: 'answer_not_offered', entry: 'sheetOwns', text: wrong });
}

/** Undefined where there is no answer, or only spaces. */
export function answered(answers: Answers, entry: EntryName): string | undefined {
  const text = answers[entry];
  if (text === undefined || text === null || String(text).trim() === '') return undefined;
  // A tab may begin or end with a space.
  return entry === 'sheetName' || entry.endsWith('Sheet') ? String(text) : String(text).trim();
}

const missing = (entry: EntryName): never => refuse({ code: 'answer_missing', entry });

const given = <Key extends keyof Settings>(key: Key, value: Settings[Key] | undefined): Partial<Settings> =>
  value === undefined ? {} : { [key]: value };
