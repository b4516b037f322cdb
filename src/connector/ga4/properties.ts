/** The properties that the person at the keyboard may read. */

import { MINUTES_OF_PATIENCE, patience } from '../patience.ts';
import { refuse } from '../problem.ts';
import type { AccountsPort } from './port.ts';
import { refusalOf } from './refusal.ts';

export interface Ga4Property {
  /** Digits. */
  readonly id: string;
  readonly name: string;
  readonly account: string;
}

interface AccountPage {
  readonly accountSummaries?: readonly {
    readonly displayName?: string;
    readonly propertySummaries?: readonly { readonly property?: string; readonly displayName?: string }[];
  }[];
  readonly nextPageToken?: string;
}

/** In the order of Google's accounts. */
export function ga4Properties(port: AccountsPort): readonly Ga4Property[] {
  const patiently = patience(port, { code: 'ga4_timeout', minutes: MINUTES_OF_PATIENCE });
  const found: Ga4Property[] = [];
  let token: string | undefined;
  do {
    const raw = patiently(
      () => port.listAccounts(token),
      (error) => refusalOf(error, ''),
    );
    if (typeof raw !== 'object' || raw === null) return refuse({ code: 'ga4_malformed', detail: 'accounts' });
    const { accountSummaries = [], nextPageToken } = raw as AccountPage;
    for (const { displayName = '', propertySummaries = [] } of accountSummaries) {
      for (const summary of propertySummaries) {
        const id = /^properties\/(\d+)$/.exec(summary.property ?? '')?.[1];
        if (id === undefined)
          return refuse({ code: 'ga4_malformed', detail: `property ${summary.property}` });
        found.push({ id, name: summary.displayName ?? '', account: displayName });
      }
    }
    token = nextPageToken === '' ? undefined : nextPageToken;
  } while (token !== undefined);
  return found;
}
