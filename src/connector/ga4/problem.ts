/** What can go wrong when Google Analytics is asked. */

export type Ga4Problem =
  /** The account has no right to read the property, which is told by its digits. */
  | { readonly code: 'ga4_no_access'; readonly property: string }
  /** The API is off in the Google Cloud project behind the script; `project` is its number where Google says it. */
  | { readonly code: 'ga4_api_off'; readonly project: string | undefined }
  | { readonly code: 'ga4_no_such_property'; readonly property: string }
  /** A field that Google Analytics does not report together with the others: ids, or its own name of a field without one. */
  | { readonly code: 'ga4_incompatible'; readonly field: string; readonly others: readonly string[] }
  /** Used up for the day (until midnight Pacific time) or for the hour (until the next one at most). */
  | { readonly code: 'ga4_quota'; readonly period: 'day' | 'hour' }
  /** Too many requests at once, also after retries. */
  | { readonly code: 'ga4_busy' }
  /** 500, 503 and the like, also after retries. */
  | { readonly code: 'ga4_unavailable' }
  /** The permission to read Google Analytics was never given or has been taken back. */
  | { readonly code: 'ga4_not_granted' }
  /** An answer that is not what was asked for; `detail` is for whoever keeps the connector. */
  | { readonly code: 'ga4_malformed'; readonly detail: string }
  | { readonly code: 'ga4_timeout'; readonly minutes: number }
  | { readonly code: 'ga4_too_many_dimensions'; readonly names: readonly string[]; readonly most: number }
  /** Any other refusal, in the words of Google. */
  | { readonly code: 'ga4_refused'; readonly text: string };
