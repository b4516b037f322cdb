/** Every failure of Google Analytics gives its own sentence about what to do, and never a part of the data. */
import { describe, expect, test } from 'vitest';
import type { Fault, FaultKind } from '../../../local/google/analytics/faults.ts';
import { SWEDISH_SHOP } from '../../../local/google/analytics/properties.ts';
import { type Answers, openConnector } from './open-connector.ts';

const SHEETS_SCOPE = 'https://www.googleapis.com/auth/spreadsheets.readonly';
const ANALYTICS_SCOPE = 'https://www.googleapis.com/auth/analytics.readonly';
const RUN_REPORT = 'analyticsdata.properties.runReport';

const GA4: Answers = { language: 'en', source: 'ga4', propertyId: SWEDISH_SHOP.id };
const REQUEST = {
  configParams: GA4,
  scriptParams: { lastRefresh: '1' },
  dateRange: { startDate: '2025-02-01', endDate: '2025-02-28' },
  fields: [{ name: 'channel' }, { name: 'sessions' }, { name: 'leads' }],
};

const whole = (await openConnector()).runtime.ask('getData', REQUEST);

async function failing(...faults: readonly Fault[]) {
  return openConnector({ analytics: { faults } });
}

const SAYS: Readonly<Record<Exclude<FaultKind, 'slow'>, RegExp>> = {
  busy: /too often.*Wait a minute/,
  quota_day: /used up.*midnight Pacific/,
  quota_hour: /used up.*within an hour/,
  internal: /does not answer.*Wait/,
  unavailable: /does not answer.*Wait/,
  no_access: /may not read the GA4 property.*Viewer/,
  api_off: /Data API is off.*Switch it on/,
  deleted: /does not exist any more.*Choose another/,
  revoked: /no permission to read Google Analytics.*Reconnect/,
  cut_off: /cannot be read/,
  no_headers: /cannot be read/,
  not_a_number: /cannot be read/,
  nonsense: /cannot be read/,
};

describe('62: failures that last', () => {
  test.each(Object.entries(SAYS))('62: %s is told in a sentence of its own', async (kind, says) => {
    const open = await failing({ kind: kind as FaultKind, times: Number.POSITIVE_INFINITY });
    const error = open.refusal(() => open.runtime.ask('getData', REQUEST));
    expect(error.kind).toBe('user');
    expect(error.text).toMatch(says);
    expect(error.text).not.toMatch(/Exception|API call|\bat \w+ \(|local-token/);
    expect(error.debugText).toMatch(/"code":"ga4_/);
  });

  test('62: slow answers end with a message before Google ends the script', async () => {
    const open = await failing({ kind: 'slow', seconds: 170, times: Number.POSITIVE_INFINITY });
    const started = open.clock.now();
    const many = { ...REQUEST, fields: REQUEST.fields.concat({ name: 'ad_spend' }, { name: 'checkouts' }) };
    const error = open.refusal(() => open.runtime.ask('getData', many));
    expect(error.text).toMatch(/did not finish within 5 minutes/);
    expect(open.clock.now() - started).toBeLessThan(11 * 60_000);
  });

  test('62: after a failure of the second request the first is not shown either', async () => {
    const open = await openConnector();
    open.analytics.addFault({ kind: 'slow', seconds: 0 });
    open.analytics.addFault({ kind: 'no_access', times: Number.POSITIVE_INFINITY });
    expect(() => open.runtime.ask('getData', REQUEST)).toThrow(/may not read/);
  });
});

describe('62: failures that pass', () => {
  const passing: readonly FaultKind[] = ['busy', 'internal', 'unavailable'];

  test.each(passing)('62: after %s the question is put again and the answer is whole', async (kind) => {
    const open = await failing({ kind, times: 3 });
    expect(open.runtime.ask('getData', REQUEST)).toEqual(whole);
    expect(open.lastCalls()[RUN_REPORT]).toBeGreaterThan(3);
  });

  test('62: the pauses grow', async () => {
    const open = await failing({ kind: 'busy', times: 3 });
    const started = open.clock.now();
    open.runtime.ask('getData', REQUEST);
    const waited = open.clock.now() - started;
    expect(waited).toBeGreaterThan(3_000);
    expect(waited).toBeLessThan(60_000);
  });

  test.each(['no_access', 'deleted', 'revoked', 'quota_day', 'quota_hour'] as const)(
    '62: after %s waiting does not help, so the question is put once',
    async (kind) => {
      const open = await failing({ kind, times: Number.POSITIVE_INFINITY });
      open.refusal(() => open.runtime.ask('getData', REQUEST));
      expect(open.lastCalls()[RUN_REPORT]).toBe(1);
    },
  );
});

describe('62: rights', () => {
  test('62: only the permission of the chosen source is needed', async () => {
    const open = await openConnector({ grantedScopes: [ANALYTICS_SCOPE] });
    expect(open.runtime.ask('getData', REQUEST)).toEqual(whole);
    const sheet = {
      language: 'en',
      source: 'sheet',
      spreadsheetUrl: 'https://docs.google.com/spreadsheets/d/abcdefghijklmnop/edit',
    };
    expect(open.refusal(() => open.config(sheet)).text).toMatch(/no permission to read your spreadsheets/);
  });

  test('62: without the permission the message names it, and nothing is asked of Google', async () => {
    const open = await openConnector({ grantedScopes: [SHEETS_SCOPE] });
    const error = open.refusal(() => open.runtime.ask('getData', REQUEST));
    expect(error.text).toMatch(/no permission to read Google Analytics.*Reconnect/);
    expect(open.lastCalls()[RUN_REPORT]).toBeUndefined();
  });

  test('62: a property that the account does not read', async () => {
    const open = await openConnector({
      user: 'bo@example.com',
      analytics: { access: { 'bo@example.com': [] } },
    });
    expect(open.refusal(() => open.runtime.ask('getData', REQUEST)).text).toMatch(
      /may not read the GA4 property/,
    );
    expect(open.refusal(() => open.config({ language: 'en', source: 'ga4' })).text).toMatch(
      /reads no GA4 property/,
    );
  });
});
