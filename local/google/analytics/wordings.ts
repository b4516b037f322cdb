/** What Google says when it refuses, as people who met it have written it down. */

const QUOTAS =
  'To learn more, see https://developers.google.com/analytics/devguides/reporting/data/v1/quotas';
const SCHEMA = 'see https://developers.google.com/analytics/devguides/reporting/data/v1/api-schema ';
const EXPLORER = 'To learn more, see https://ga-dev-tools.google/ga4/dimensions-metrics-explorer/';

export const WORDINGS = {
  noAccess:
    'User does not have sufficient permissions for this property. To learn more about Property ID, see ' +
    'https://developers.google.com/analytics/devguides/reporting/data/v1/property-id.',
  apiOff:
    'Google Analytics Data API has not been used in project 123456789012 before or it is disabled. Enable it by ' +
    'visiting https://console.developers.google.com/apis/api/analyticsdata.googleapis.com/overview?project=123456789012 ' +
    'then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.',
  notFound: 'Requested entity was not found.',
  revoked:
    'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid ' +
    'authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.',
  scopes: 'Request had insufficient authentication scopes.',
  busy: 'Exhausted concurrent requests quota. Please send fewer requests concurrently.',
  day: `Exhausted property tokens per day. These quota tokens will return in under 24 hours. ${QUOTAS}`,
  hour: `Exhausted property tokens per hour. These quota tokens will return in under an hour. ${QUOTAS}`,
  projectHour: `Exhausted property tokens for a project per hour. These quota tokens will return in under an hour. ${QUOTAS}`,
  internal: 'Internal error encountered.',
  unavailable: 'The service is currently unavailable.',
  dimension: (name: string) =>
    `Field ${name} is not a valid dimension. For a list of valid dimensions and metrics, ${SCHEMA}`,
  metric: (name: string) =>
    `Field ${name} is not a valid metric.  For a list of valid dimensions and metrics, ${SCHEMA}`,
  remove: (name: string) =>
    `Please remove ${name} to make the request compatible for example. The request's dimensions & metrics are ` +
    `incompatible. ${EXPLORER}`,
  add: (name: string) =>
    `Please add ${name} to make the request compatible for example. The request's dimensions & metrics are ` +
    `incompatible. ${EXPLORER}`,
} as const;
