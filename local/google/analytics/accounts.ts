/** The list of accounts and properties, as the Admin API pages it. */
import { refuse } from './google-error.ts';
import type { Account } from './properties.ts';

const DEFAULT_PAGE = 50;
const LARGEST_PAGE = 200;
const OPTIONS = ['pageSize', 'pageToken'];

export function accountSummaries(accounts: readonly Account[], options: object = {}): object {
  const unknown = Object.keys(options).find((key) => !OPTIONS.includes(key));
  if (unknown !== undefined) {
    const reason = `Cannot bind query parameter. Field '${unknown}' could not be found in request message.`;
    refuse(400, `Invalid JSON payload received. Unknown name "${unknown}": ${reason}`);
  }
  const { pageSize = DEFAULT_PAGE, pageToken = '0' } = options as { pageSize?: number; pageToken?: string };
  const from = Number(pageToken);
  if (!Number.isInteger(from) || from < 0 || from > accounts.length) refuse(400, 'Invalid page token.');
  const to = from + Math.min(pageSize, LARGEST_PAGE);
  return {
    ...(accounts.length === 0 ? {} : { accountSummaries: accounts.slice(from, to).map(summaryOf) }),
    ...(to < accounts.length ? { nextPageToken: String(to) } : {}),
  };
}

function summaryOf({ id, name, properties }: Account): object {
  const propertySummaries = properties.map((property) => ({
    property: `properties/${property.id}`,
    displayName: property.name,
    propertyType: 'PROPERTY_TYPE_ORDINARY',
    parent: `accounts/${id}`,
  }));
  return {
    name: `accountSummaries/${id}`,
    account: `accounts/${id}`,
    displayName: name,
    ...(propertySummaries.length === 0 ? {} : { propertySummaries }),
  };
}
