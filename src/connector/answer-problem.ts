/** What can be wrong with an answer of the configuration; `entry` is the entry's name. */

export type AnswerProblem =
  | { readonly code: 'answer_missing'; readonly entry: string }
  | { readonly code: 'answer_not_offered'; readonly entry: string; readonly text: string }
  | { readonly code: 'not_a_spreadsheet_url'; readonly entry: string; readonly text: string }
  | { readonly code: 'not_a_property'; readonly entry: string; readonly text: string }
  | { readonly code: 'not_a_row_number'; readonly entry: string; readonly text: string }
  | { readonly code: 'not_a_currency'; readonly entry: string; readonly text: string }
  /** A share such as 40 %; `fix` is how the same digits are probably meant. */
  | { readonly code: 'not_a_share'; readonly entry: string; readonly text: string; readonly fix: string }
  | { readonly code: 'not_an_amount'; readonly entry: string; readonly text: string }
  | { readonly code: 'not_an_event_name'; readonly entry: string; readonly text: string }
  /** The Google account reads no GA4 property at all. */
  | { readonly code: 'no_properties'; readonly entry: string }
  /** Every tab of the spreadsheet is hidden. */
  | { readonly code: 'no_visible_tabs'; readonly entry: string }
  /** Nothing in the data can be added up, so there is nothing to show. */
  | { readonly code: 'no_measures'; readonly entry: string };
