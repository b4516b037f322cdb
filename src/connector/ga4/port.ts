/** What the source needs from the platform. */
import type { ReportBody } from './body.ts';

export interface Waiting {
  readonly sleep: (milliseconds: number) => void;
  /** Milliseconds; only differences count. */
  readonly now: () => number;
  /** From 0 up to 1. */
  readonly random: () => number;
}

export interface Ga4Port extends Waiting {
  /** The Data API's answer for a property such as properties/1234; throws what Google throws. */
  readonly runReport: (property: string, body: ReportBody) => unknown;
}

export interface AccountsPort extends Waiting {
  /** One page of the Admin API's account summaries; throws what Google throws. */
  readonly listAccounts: (pageToken: string | undefined) => unknown;
}
