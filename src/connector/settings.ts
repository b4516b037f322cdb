/** What the person who configures the data source has answered, read and checked. */
import type { Language } from '../catalogue/types.ts';

export type SourceKind = 'sheet' | 'ga4' | 'sheet_ga4';

export interface Settings {
  readonly language: Language;
  readonly source: SourceKind;
  readonly spreadsheetId?: string;
  readonly sheetName?: string;
  /** 1-based; found by itself when missing. */
  readonly headerRow?: number;
  /** Digits. */
  readonly propertyId?: string;
  /** ISO code. */
  readonly currency: string;
  readonly targetsSheet?: string;
  readonly channelMapSheet?: string;
  /** Values per unit, where the data have no column of them. */
  readonly grossMargin?: number;
  readonly leadValue?: number;
  readonly customerValue?: number;
  /** A fraction; taken off revenue that includes it. */
  readonly revenueVat?: number;
  /** The GA4 event that counts as a lead. */
  readonly leadEvent: string;
  /** Measures that the sheet owns where both sources have them; the default rule when missing. */
  readonly sheetOwns?: readonly string[];
}
