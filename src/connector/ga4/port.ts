/** What the source needs from the platform. */
import type { Waiting } from '../patience.ts';
import type { ReportBody } from './body.ts';

export interface Ga4Port extends Waiting {
  /** The Data API's answer for a property such as properties/1234; throws what Google throws. */
  readonly runReport: (property: string, body: ReportBody) => unknown;
}

export interface AccountsPort extends Waiting {
  /** One page of the Admin API's account summaries; throws what Google throws. */
  readonly listAccounts: (pageToken: string | undefined) => unknown;
}
