import { describe, expect, it } from 'vitest';
import { type Account, SWEDISH_SHOP } from '../../../local/google/analytics/properties.ts';
import { ga4Properties } from '../../../src/connector/ga4/properties.ts';
import { openShop, problemOf } from './shop.ts';

describe('the list of properties', () => {
  it('holds those that the person may read', () => {
    expect(ga4Properties(openShop().port)).toEqual([
      { id: '310000001', name: 'Demo shop Sweden', account: 'Demo shop' },
      { id: '310000002', name: 'Demo shop Norway', account: 'Demo shop' },
    ]);
    const access = { 'reader@example.com': ['310000002'] };
    expect(ga4Properties(openShop({ access }).port).map(({ id }) => id)).toEqual(['310000002']);
  });

  it('goes through all pages of accounts', () => {
    const accounts = Array.from({ length: 120 }, (_, index): Account => {
      const property = { ...SWEDISH_SHOP, id: String(1_000 + index) };
      return { id: String(index), name: `Account ${index}`, properties: [property] };
    });
    const shop = openShop({ accounts });
    const tokens: (string | undefined)[] = [];
    const listAccounts = (token: string | undefined) => {
      tokens.push(token);
      return shop.port.listAccounts(token);
    };
    expect(ga4Properties({ ...shop.port, listAccounts }).map(({ id }) => id)).toEqual(
      accounts.map(({ properties }) => properties[0]?.id),
    );
    expect(tokens).toEqual([undefined, '50', '100']);
  });

  it('is empty without accounts', () => {
    expect(ga4Properties(openShop({ accounts: [] }).port)).toEqual([]);
  });

  it('says that consent is missing', () => {
    expect(problemOf(() => ga4Properties(openShop({}, []).port))).toEqual({ code: 'ga4_not_granted' });
  });

  it('asks again where that may help', () => {
    const shop = openShop();
    let calls = 0;
    const listAccounts = (token: string | undefined) => {
      calls += 1;
      if (calls < 3) throw new Error('Service unavailable');
      return shop.port.listAccounts(token);
    };
    expect(ga4Properties({ ...shop.port, listAccounts })).toHaveLength(2);
    expect(shop.pauses).toHaveLength(2);
  });

  it.each([[undefined], ['nonsense'], [{ accountSummaries: [{ propertySummaries: [{ property: 'x' }] }] }]])(
    'refuses an answer that is none: %j',
    (answer) => {
      const { port } = openShop();
      expect(problemOf(() => ga4Properties({ ...port, listAccounts: () => answer })).code).toBe(
        'ga4_malformed',
      );
    },
  );
});
