import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CallCounter } from '../../../../local/apps-script/call-counter.ts';
import { ManualClock } from '../../../../local/apps-script/clock.ts';
import {
  type AnalyticsOptions,
  type AnalyticsWorld,
  analyticsStandIn,
} from '../../../../local/google/analytics/stand-in.ts';
import { READ_ANALYTICS, worldOf } from './world.ts';

const PROPERTY = 'properties/310000001';
const MARCH = { startDate: '2025-03-01', endDate: '2025-03-31' };
const GOOD = Object.freeze({
  dateRanges: [MARCH],
  dimensions: [{ name: 'country' }],
  metrics: [{ name: 'sessions' }],
});

interface Report {
  readonly dimensionHeaders?: { name: string }[];
  readonly metricHeaders?: { name: string; type: string }[];
  readonly rows?: { dimensionValues?: { value: string }[]; metricValues?: { value: string }[] }[];
  readonly rowCount?: number;
  readonly metadata: Record<string, unknown>;
  readonly propertyQuota?: Record<string, { consumed: number; remaining: number }>;
}

interface Services {
  readonly AnalyticsData: { Properties: Record<string, (...given: unknown[]) => Report> };
  readonly AnalyticsAdmin: {
    AccountSummaries: Record<string, (...given: unknown[]) => Record<string, unknown>>;
  };
}

function open(options: AnalyticsOptions = {}, given: Partial<AnalyticsWorld> = {}) {
  const clock = new ManualClock('2026-01-15T09:00:00Z');
  const world = worldOf(given);
  const analytics = analyticsStandIn({ clock, ...options });
  const { AnalyticsData, AnalyticsAdmin } = analytics.services(world) as unknown as Services;
  const run = (body: object | null, property = PROPERTY) =>
    (AnalyticsData.Properties.runReport as (...given: unknown[]) => Report)(body, property);
  const list = (given?: object) =>
    (AnalyticsAdmin.AccountSummaries.list as (...given: unknown[]) => Record<string, unknown>)(given);
  return { clock, world, analytics, AnalyticsData, AnalyticsAdmin, run, list };
}

const { run } = open();

interface ApiError extends Error {
  readonly details: { code: number; message: string; errors: { domain: string; reason: string }[] };
}

function errorOf(act: () => unknown): ApiError {
  try {
    act();
  } catch (error) {
    return error as ApiError;
  }
  throw new Error('nothing was refused');
}

describe('a request that Google would refuse', () => {
  const names = (count: number, name: string) => Array.from({ length: count }, () => ({ name }));
  const NINE = [
    'date',
    'sessionDefaultChannelGroup',
    'sessionCampaignName',
    'sessionSource',
    'sessionMedium',
  ].concat('country', 'deviceCategory', 'landingPage', 'eventName');
  const exact = (fieldName: string, stringFilter: object) => ({ filter: { fieldName, stringFilter } });

  it.each<[string, object | null, number, string]>([
    ['an unknown key', { ...GOOD, metric: [] }, 400, 'Unknown name "metric": Cannot find field.'],
    [
      'an unknown key further in',
      { ...GOOD, dateRanges: [{ ...MARCH, start: '2025' }] },
      400,
      `Unknown name "start" at 'date_ranges[0]': Cannot find field.`,
    ],
    [
      'an unknown enum value',
      { ...GOOD, dimensionFilter: exact('country', { matchType: 'EXAKT', value: 'Sweden' }) },
      400,
      `Invalid value at 'dimension_filter.filter.string_filter.match_type' (type.googleapis.com/google.analytics.data.v1beta.Filter.StringFilter.MatchType), "EXAKT"`,
    ],
    ['a number that is none', { ...GOOD, limit: 'ten' }, 400, `Invalid value at 'limit' (TYPE_INT64), "ten"`],
    ['an object for a list', { ...GOOD, metrics: { name: 'sessions' } }, 400, `Invalid value at 'metrics'`],
    ['a text for an object', { ...GOOD, metrics: ['sessions'] }, 400, `Invalid value at 'metrics[0]'`],
    ['a text for a truth value', { ...GOOD, keepEmptyRows: 'no' }, 400, `Invalid value at 'keep_empty_rows'`],
    [
      'two filters in one',
      {
        ...GOOD,
        dimensionFilter: { ...exact('country', { value: 'Sweden' }), andGroup: { expressions: [] } },
      },
      400,
      "oneof field 'expr' is already set",
    ],
    ['no object', null, 400, 'Root element must be a message.'],
    [
      'an unknown dimension',
      { ...GOOD, dimensions: [{ name: 'landing' }] },
      400,
      'Field landing is not a valid dimension. For a list of valid dimensions and metrics, see https://developers.google.com/analytics/devguides/reporting/data/v1/api-schema ',
    ],
    [
      'an unknown metric',
      { ...GOOD, metrics: [{ name: 'visits' }] },
      400,
      'Field visits is not a valid metric.',
    ],
    [
      'a filter on an unknown dimension',
      { ...GOOD, dimensionFilter: exact('land', { value: 'Sweden' }) },
      400,
      'Field land is not a valid dimension.',
    ],
    ['no dates', { ...GOOD, dateRanges: [] }, 400, 'A dateRange is required.'],
    [
      'a date that is none',
      { ...GOOD, dateRanges: [{ startDate: '2025-02-30', endDate: '2025-03-01' }] },
      400,
      'Invalid startDate : 2025-02-30. startDate must be YYYY-MM-DD, NdaysAgo, yesterday, or today.',
    ],
    [
      'a compact date',
      { ...GOOD, dateRanges: [{ ...MARCH, endDate: '20250331' }] },
      400,
      'Invalid endDate : 20250331.',
    ],
    [
      'dates in the wrong order',
      { ...GOOD, dateRanges: [{ startDate: '2025-03-31', endDate: '2025-03-01' }] },
      400,
      'start_date must be less than or equal to end_date.',
    ],
    [
      'a date too long ago',
      { ...GOOD, dateRanges: [{ ...MARCH, startDate: '2015-08-13' }] },
      400,
      'must be after',
    ],
    [
      'five ranges',
      { ...GOOD, dateRanges: Array.from({ length: 5 }, () => MARCH) },
      400,
      'limited to 4 dateRanges',
    ],
    [
      'a negative offset',
      { ...GOOD, offset: -1 },
      400,
      'offset must be positive. The API received offset = -1',
    ],
    [
      'eleven metrics',
      { ...GOOD, metrics: names(11, 'sessions') },
      400,
      'Requests are limited to 10 metrics within a nested request.\n  This request is for 11 metrics.',
    ],
    ['a metric twice', { ...GOOD, metrics: names(2, 'sessions') }, 400, 'Found duplicate metrics: sessions'],
    ['a dimension twice', { ...GOOD, dimensions: names(2, 'date') }, 400, 'Found duplicate dimensions: date'],
    ['nothing asked', { dateRanges: [MARCH] }, 400, 'Requests require dimensions and/or metrics.'],
    [
      'an order by what is not asked',
      { ...GOOD, orderBys: [{ dimension: { dimensionName: 'date' } }] },
      400,
      'Field date exists in OrderBy but is not defined in input Dimensions/Metrics list',
    ],
    ['an unknown currency', { ...GOOD, currencyCode: 'kr' }, 400, 'Invalid currency code: kr'],
    [
      'ad costs without the campaign',
      { ...GOOD, dimensions: [{ name: 'date' }], metrics: [{ name: 'advertiserAdCost' }] },
      400,
      'Please add sessionCampaignName to make the request compatible',
    ],
    [
      'ad costs by country',
      { ...GOOD, metrics: [{ name: 'advertiserAdCost' }] },
      400,
      'Please remove country to make the request compatible',
    ],
  ])('%s', (_, body, code, text) => {
    const error = errorOf(() => run(body));
    expect(error.message).toContain(text);
    expect(error.details.code).toBe(code);
  });

  it('more than nine dimensions', () => {
    expect(NINE).toHaveLength(9);
    const body = { ...GOOD, metrics: [{ name: 'eventCount' }], dimensions: NINE.map((name) => ({ name })) };
    expect(
      run({ ...body, dateRanges: [{ startDate: '2025-03-01', endDate: '2025-03-01' }] }).rowCount,
    ).toBeGreaterThan(0);
  });

  it('a property by a wrong name, or one that is not there', () => {
    expect(errorOf(() => run(GOOD, '310000001')).details.code).toBe(400);
    expect(errorOf(() => run(GOOD, 'properties/1')).details.code).toBe(403);
  });

  it('without the scope', () => {
    const error = errorOf(() =>
      open({}, { grantedScopes: ['https://www.googleapis.com/auth/drive'] }).run(GOOD),
    );
    expect(error.details).toMatchObject({
      code: 403,
      message: 'Request had insufficient authentication scopes.',
    });
  });

  it('fails as advanced services fail', () => {
    const { run, world } = open();
    const error = errorOf(() => run({ ...GOOD, dateRanges: [] }));
    expect(error).toBeInstanceOf(world.realm.Error);
    expect(error.name).toBe('GoogleJsonResponseException');
    expect(error.message).toBe(
      'API call to analyticsdata.properties.runReport failed with error: A dateRange is required.',
    );
    expect(error.details.errors).toMatchObject([{ domain: 'global', reason: 'badRequest' }]);
  });
});

describe('an answer of the Data API', () => {
  it('is made of texts, in the script’s own world', () => {
    const { run, world } = open();
    const report = run(GOOD);
    expect(report.rows).toBeInstanceOf(world.realm.Array);
    expect(report.dimensionHeaders).toMatchObject([{ name: 'country' }]);
    expect(report.metricHeaders).toMatchObject([{ name: 'sessions', type: 'TYPE_INTEGER' }]);
    expect(report.rowCount).toBe(4);
    expect(report.metadata).toMatchObject({ currencyCode: 'SEK', timeZone: 'Europe/Stockholm' });
    expect(typeof report.rows?.[0]?.metricValues?.[0]?.value).toBe('string');
    expect(report.propertyQuota).toBeUndefined();
  });

  it('has the greatest first where no order is asked for, and ten thousand rows', () => {
    const body = { ...GOOD, dimensions: ['date', 'country', 'landingPage'].map((name) => ({ name })) };
    const report = run({ ...body, dateRanges: [{ startDate: '2024-01-01', endDate: '2025-12-31' }] });
    const values = report.rows?.map((row) => Number(row.metricValues?.[0]?.value)) ?? [];
    expect(values).toEqual([...values].sort((left, right) => right - left));
    expect(values).toHaveLength(10_000);
    expect(report.rowCount).toBeGreaterThan(10_000);
  });

  it('leaves out rows and their number where there are none', () => {
    const report = run({ ...GOOD, dateRanges: [{ startDate: '2020-01-01', endDate: '2020-01-31' }] });
    expect(report.rows).toBeUndefined();
    expect(report.rowCount).toBeUndefined();
  });

  it('knows today and days ago in the property’s time zone', () => {
    const evening = new ManualClock('2025-03-31T22:30:00Z');
    const dates = (range: object) =>
      open({ clock: evening })
        .run({ ...GOOD, dimensions: [{ name: 'date' }], dateRanges: [range] })
        .rows?.map((row) => row.dimensionValues?.[0]?.value)
        .sort();
    expect(dates({ startDate: 'today', endDate: 'today' })).toEqual(['20250401']);
    expect(dates({ startDate: '2daysAgo', endDate: 'yesterday' })).toEqual(['20250330', '20250331']);
  });

  it('adds up to the same at any grouping, by event too', () => {
    const names = [
      'date',
      'sessionDefaultChannelGroup',
      'sessionSource',
      'country',
      'deviceCategory',
      'landingPage',
    ];
    const sum = (dimensions: readonly string[], metric: string) => {
      const body = { dateRanges: [MARCH], limit: 250_000, metrics: [{ name: metric }] };
      const { rows = [] } = run({ ...body, dimensions: dimensions.map((name) => ({ name })) });
      return rows.reduce((all, row) => all + Math.round(Number(row.metricValues?.[0]?.value) * 100), 0);
    };
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...names)),
        fc.constantFrom('sessions', 'purchaseRevenue'),
        (by, metric) => {
          expect(sum(by, metric)).toBe(sum([], metric));
        },
      ),
      { numRuns: 15 },
    );
    expect(sum(['eventName'], 'keyEvents')).toBe(sum([], 'keyEvents'));
    expect(sum(['eventName', 'country'], 'eventCount')).toBe(sum([], 'eventCount'));
  });

  it.each<[object, readonly string[]]>([
    [{ stringFilter: { value: 'sweden' } }, ['Sweden']],
    [{ stringFilter: { value: 'sweden', caseSensitive: true } }, []],
    [{ stringFilter: { matchType: 'BEGINS_WITH', value: 'F' } }, ['Finland']],
    [{ stringFilter: { matchType: 'ENDS_WITH', value: 'land' } }, ['Finland']],
    [{ stringFilter: { matchType: 'CONTAINS', value: 'w' } }, ['Norway', 'Sweden']],
    [{ stringFilter: { matchType: 'FULL_REGEXP', value: 'n.*' } }, ['Norway']],
    [{ stringFilter: { matchType: 'PARTIAL_REGEXP', value: 'mark|way' } }, ['Denmark', 'Norway']],
    [{ inListFilter: { values: ['Norway', 'denmark'] } }, ['Denmark', 'Norway']],
    [{ inListFilter: { values: ['Norway', 'denmark'], caseSensitive: true } }, ['Norway']],
    [{ emptyFilter: {} }, []],
  ])('holds only rows that pass %j', (filter, countries) => {
    const body = { ...GOOD, dimensionFilter: { filter: { fieldName: 'country', ...filter } } };
    const found = run(body).rows?.map((row) => row.dimensionValues?.[0]?.value) ?? [];
    expect(found.sort()).toEqual(countries);
  });
});

describe('allowances', () => {
  const asking = { ...GOOD, returnPropertyQuota: true };

  it('are told with the answer and shrink by what was spent', () => {
    const { run } = open();
    expect(run(asking).propertyQuota?.tokensPerDay).toEqual({ consumed: 1, remaining: 199_999 });
    const year = { ...asking, dateRanges: [{ startDate: '2025-01-01', endDate: '2025-12-31' }] };
    expect(run(year).propertyQuota?.tokensPerProjectPerHour).toEqual({ consumed: 7, remaining: 13_992 });
  });

  it('are back the next hour, those of a day at midnight Pacific time', () => {
    const { run, clock } = open({ quota: { tokensPerDay: 1 } });
    run(GOOD);
    expect(errorOf(() => run(GOOD)).details).toMatchObject({ code: 429 });
    clock.advance(14 * 3_600_000);
    expect(errorOf(() => run(GOOD)).message).toContain('Exhausted property tokens per day');
    clock.advance(9 * 3_600_000 + 1);
    expect(run(GOOD).rowCount).toBe(4);
    const hourly = open({ quota: { tokensPerHour: 1 } });
    hourly.run(GOOD);
    expect(errorOf(() => hourly.run(GOOD)).message).toContain('Exhausted property tokens per hour');
    hourly.clock.advance(3_600_000);
    expect(hourly.run(GOOD).rowCount).toBe(4);
  });

  it('are of each property', () => {
    const { run } = open({ quota: { tokensPerDay: 1 } });
    run(GOOD);
    expect(run(GOOD, 'properties/310000002').rowCount).toBe(4);
  });
});

describe('effects of Google Analytics', () => {
  it('leave out small rows, lump rare values together and tell of samples', () => {
    const body = { ...GOOD, dimensions: [{ name: 'sessionDefaultChannelGroup' }] };
    const all = open().run(body).rows?.length ?? 0;
    const lumped = open({ effects: { mostRows: 3 } }).run(body);
    expect(lumped.rowCount).toBe(4);
    expect(lumped.rows?.some((row) => row.dimensionValues?.[0]?.value === '(other)')).toBe(true);
    const large = open({ effects: { threshold: 3_000, sampled: 0.5 } }).run(body);
    expect(large.rowCount).toBeLessThan(all);
    expect(large.metadata).toMatchObject({
      subjectToThresholding: true,
      samplingMetadatas: [{ samplesReadCount: '500000', samplingSpaceSize: '1000000' }],
    });
  });
});

describe('the list of accounts', () => {
  it('has the properties that the user may read', () => {
    const access = { 'guest@example.com': ['310000002'] };
    const { list } = open({ access }, { user: 'guest@example.com' });
    expect(list()).toMatchObject({
      accountSummaries: [
        {
          account: 'accounts/210000001',
          propertySummaries: [{ property: 'properties/310000002', displayName: 'Demo shop Norway' }],
        },
      ],
    });
    expect(errorOf(() => open({ access }, { user: 'guest@example.com' }).run(GOOD)).details.code).toBe(403);
  });

  it('refuses unknown options and scopes that were not granted', () => {
    expect(errorOf(() => open().list({ size: 10 })).message).toContain('Unknown name "size"');
    expect(errorOf(() => open({}, { grantedScopes: [] }).list()).details.code).toBe(403);
  });
});

describe('the services', () => {
  it('count calls and remember requests, refused ones too', () => {
    const calls = new CallCounter();
    const { run, analytics } = open({}, { calls, grantedScopes: [READ_ANALYTICS] });
    run(GOOD);
    errorOf(() => run({}));
    expect(calls.of('analyticsdata.properties.runReport')).toBe(2);
    expect(analytics.requests).toEqual([
      { property: PROPERTY, body: GOOD },
      { property: PROPERTY, body: {} },
    ]);
  });

  it('say which members they lack, and have none that Google lacks', () => {
    const { AnalyticsData } = open();
    expect(() => AnalyticsData.Properties.batchRunReports).toThrow(
      'exists in Apps Script but is not implemented',
    );
    expect(AnalyticsData.Properties.runReports).toBeUndefined();
    expect(String(AnalyticsData)).toBe('AnalyticsData');
  });

  it.each([{ metricFilter: {} }, { metricAggregations: ['TOTAL'] }, { comparisons: [] }])(
    'say what they do not model: %j',
    (more) => {
      expect(() => run({ ...GOOD, ...more })).toThrow('does not model');
    },
  );
});
