/** Google Analytics through the advanced services AnalyticsData v1beta and AnalyticsAdmin v1beta. */
import type { AccountsPort, Ga4Port } from '../connector/ga4/port.ts';
import { requireConsent, SCOPES } from './authorisation.ts';

/** The members in use; Google's type definitions leave these two services out. */
declare const AnalyticsData: {
  readonly Properties: { runReport(body: object, property: string): unknown };
};
declare const AnalyticsAdmin: {
  readonly AccountSummaries: { list(options: { pageSize: number; pageToken?: string }): unknown };
};

const MOST_ACCOUNTS_A_PAGE = 200;

export function analytics(): Ga4Port & AccountsPort {
  return {
    runReport: (property, body) => {
      requireConsent(SCOPES.analytics);
      return AnalyticsData.Properties.runReport(body, property);
    },
    listAccounts: (pageToken) => {
      requireConsent(SCOPES.analytics);
      return AnalyticsAdmin.AccountSummaries.list({
        pageSize: MOST_ACCOUNTS_A_PAGE,
        ...(pageToken === undefined ? {} : { pageToken }),
      });
    },
    sleep: (milliseconds) => Utilities.sleep(milliseconds),
    now: () => Date.now(),
    random: () => Math.random(),
  };
}
