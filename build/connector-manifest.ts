/** What the manifest of the Data Studio connector adds to the shared part. */
import { publication } from './publication.ts';

const SCOPES = 'https://www.googleapis.com/auth';

export const connectorManifest = {
  // Only to read, and only what the two sources need.
  oauthScopes: [`${SCOPES}/spreadsheets.readonly`, `${SCOPES}/analytics.readonly`],
  // Nothing is fetched from addresses of the connector's own choice.
  urlFetchWhitelist: [],
  dependencies: {
    enabledAdvancedServices: [
      { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
      { userSymbol: 'AnalyticsData', serviceId: 'analyticsdata', version: 'v1beta' },
      { userSymbol: 'AnalyticsAdmin', serviceId: 'analyticsadmin', version: 'v1beta' },
    ],
  },
  dataStudio: {
    name: 'Nyckeltal: marketing KPIs',
    shortDescription: 'Marketing KPIs from Google Sheets and Google Analytics 4, right at every grouping.',
    description:
      'Reads a tab of Google Sheets, a Google Analytics 4 property, or both, and gives ' +
      'marketing KPIs such as CAC, ROAS, POAS, conversion rate and cost per lead. Every KPI is a ratio of sums ' +
      'and stays right however a chart groups or filters it. Headers in English, Swedish and Norwegian are ' +
      'recognised, and exports can be pasted unchanged. The data are only read, as the person who connects, ' +
      'and nothing is sent elsewhere.',
    authType: ['NONE'],
    feeType: ['FREE'],
    sources: ['GOOGLE_SHEETS', 'GOOGLE_ANALYTICS'],
    ...publication,
  },
};
