/** An entry of the configuration form as plain data; platform/ turns it into what Data Studio expects. */

export type EntryName =
  | 'language'
  | 'source'
  | 'spreadsheetUrl'
  | 'propertyId'
  | 'sheetName'
  | 'headerRow'
  | 'summary'
  | 'currency'
  | 'targetsSheet'
  | 'channelMapSheet'
  | 'grossMargin'
  | 'leadValue'
  | 'customerValue'
  | 'revenueVat'
  | 'leadEvent'
  | 'sheetOwns';

export interface Option {
  readonly label: string;
  readonly value: string;
}

interface Question {
  readonly name: EntryName;
  readonly displayName: string;
  readonly helpText: string;
  /** Steers the entries after it: they are asked again when it changes. */
  readonly isDynamic?: true;
  /** Editors of a report may change the answer; never together with `isDynamic`. */
  readonly allowOverride?: true;
}

export type Entry =
  | { readonly type: 'INFO'; readonly name: EntryName; readonly text: string }
  | (Question & { readonly type: 'TEXTINPUT'; readonly placeholder?: string })
  | (Question & {
      readonly type: 'SELECT_SINGLE' | 'SELECT_MULTIPLE';
      readonly options: readonly Option[];
    });

export interface Configuration {
  readonly entries: readonly Entry[];
  /** True until source, place and tab are answered. */
  readonly isSteppedConfig: boolean;
  readonly dateRangeRequired: true;
}
