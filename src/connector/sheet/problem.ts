/** What can be wrong with a tab; cells that cannot be read are the core's problems with `tab` in their place. */

export type SheetProblem =
  /** The file is gone, or its link leads elsewhere. */
  | { readonly code: 'sheet_not_found' }
  | { readonly code: 'sheet_no_access' }
  /** The permission to read spreadsheets was never given or has been taken back. */
  | { readonly code: 'sheet_not_granted' }
  /** An Excel file that lies in Drive unconverted. */
  | { readonly code: 'sheet_is_office_file' }
  /** Too many requests, also after retries. */
  | { readonly code: 'sheet_busy' }
  /** 500, 503 and the like, also after retries. */
  | { readonly code: 'sheet_unavailable' }
  /** Any other refusal, in the words of Google. */
  | { readonly code: 'sheet_refused'; readonly text: string }
  /** The tab has been deleted or renamed. */
  | { readonly code: 'tab_missing'; readonly tab: string }
  | { readonly code: 'tab_empty'; readonly tab: string }
  /** The row that the headers are said to be in lies below the data or is empty. */
  | { readonly code: 'header_row_empty'; readonly tab: string; readonly row: number }
  /** Two columns that the catalogue does not know would get one id; columns count from 1. */
  | {
      readonly code: 'repeated_header';
      readonly tab: string;
      readonly first: { readonly header: string; readonly column: number };
      readonly second: { readonly header: string; readonly column: number };
    }
  /** A targets or channel map tab lacks headers that it needs, given in the settings' language. */
  | { readonly code: 'tab_lacks_headers'; readonly tab: string; readonly headers: readonly string[] }
  /** The measure of a target is no measure, or one that cannot be added up over days. */
  | {
      readonly code: 'not_a_target_measure';
      readonly tab: string;
      readonly row: number;
      readonly text: string;
    }
  | { readonly code: 'target_dates_reversed'; readonly tab: string; readonly row: number };
