/** Both sources together: nothing is counted twice, nothing is lost, and targets stand beside what was reached. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDataSource } from '../../../local/data-studio/engine/data-source.ts';
import { SWEDISH_SHOP } from '../../../local/google/analytics/properties.ts';
import { type Answers, column, openConnector, sum } from './open-connector.ts';
import { FIGURES, SHEET_ANSWERS, serial } from './spreadsheets.ts';

const PROPERTY = { propertyId: SWEDISH_SHOP.id };
const RANGE = { startDate: '2025-01-01', endDate: '2025-01-31' };
const GA4: Answers = { language: 'en', source: 'ga4', ...PROPERTY };
const BOTH: Answers = { ...SHEET_ANSWERS, source: 'sheet_ga4', ...PROPERTY };
const ALL: Answers = { ...BOTH, targetsSheet: 'Mål', channelMapSheet: 'Kanaler' };

const connector = await openConnector({ tabs: FIGURES });

const total = (
  answers: Answers,
  id: string,
  dimensionsFilters: Parameters<typeof connector.data>[1]['dimensionsFilters'] = null,
) =>
  sum(column(connector.data(answers, { fields: [id, 'channel'], dateRange: RANGE, dimensionsFilters }), id));

const measuresOf = (answers: Answers) =>
  connector
    .schema(answers)
    .filter(({ defaultAggregationType, isHidden }) => defaultAggregationType === 'SUM' && isHidden !== true)
    .map(({ name }) => name);

const FROM_GA4 = ['sessions', 'engaged_sessions', 'conversions', 'page_views', 'add_to_carts', 'orders'];
const FROM_SHEET = ['cost', 'clicks', 'impressions', 'leads', 'new_customers', 'revenue'];

describe('owners', () => {
  test.each(FROM_GA4)('%s comes from Google Analytics', (id) => {
    expect(total(BOTH, id)).toBeGreaterThan(0);
    expect(total(BOTH, id)).toBeCloseTo(total(GA4, id), 6);
  });

  test.each(FROM_SHEET)('%s comes from the sheet, where the sheet has it', (id) => {
    expect(total(BOTH, id)).toBeGreaterThan(0);
    expect(total(BOTH, id)).toBeCloseTo(total(SHEET_ANSWERS, id), 6);
  });

  test('the other version has an id of its own and is never added', () => {
    expect(measuresOf(BOTH)).toContain('ga4_revenue');
    expect(total(BOTH, 'ga4_revenue')).toBeCloseTo(total(GA4, 'revenue'), 6);
    expect(total(BOTH, 'ga4_leads')).toBe(total(GA4, 'leads'));
    expect(total(BOTH, 'revenue')).toBeCloseTo(total(SHEET_ANSWERS, 'revenue'), 6);
  });

  test('sheetOwns decides otherwise', () => {
    const answers = { ...BOTH, sheetOwns: 'cost,clicks' };
    expect(total(answers, 'leads')).toBe(total(GA4, 'leads'));
    expect(total(answers, 'cost')).toBeCloseTo(total(SHEET_ANSWERS, 'cost'), 6);
    expect(total(answers, 'sheet_leads')).toBe(total(SHEET_ANSWERS, 'leads'));
  });

  test('any measures together have the totals that they have alone', () => {
    fc.assert(
      fc.property(fc.subarray(measuresOf(BOTH), { minLength: 1, maxLength: 6 }), (ids) => {
        const answer = connector.data(BOTH, { fields: ids.concat('channel', 'date'), dateRange: RANGE });
        for (const id of ids) expect(sum(column(answer, id))).toBeCloseTo(total(BOTH, id), 6);
      }),
      { numRuns: 25 },
    );
  });
});

describe('rows', () => {
  test('they stand one below the other and are never joined', () => {
    const both = connector.data(BOTH, { fields: ['channel', 'cost', 'sessions'], dateRange: RANGE });
    for (const { values } of both.rows) expect(values[1] === null || values[2] === null).toBe(true);
    const sheet = connector.data(SHEET_ANSWERS, { fields: ['channel', 'cost'], dateRange: RANGE });
    const ga4 = connector.data(GA4, { fields: ['channel', 'sessions'], dateRange: RANGE });
    expect(both.rows).toHaveLength(sheet.rows.length + ga4.rows.length);
  });

  test('a dimension that a source lacks is empty in its rows', () => {
    const answer = connector.data(BOTH, {
      fields: ['x_produktgrupp', 'device', 'cost', 'sessions'],
      dateRange: RANGE,
    });
    for (const { values } of answer.rows) {
      const [product, device, cost, sessions] = values;
      if (cost !== null) expect([typeof product, device, sessions]).toEqual(['string', null, null]);
      else expect([product, typeof device]).toEqual([null, 'string']);
    }
  });

  test('a filter on a dimension that Google Analytics lacks removes its rows; excluding keeps them', () => {
    const condition = { fieldName: 'x_produktgrupp', operator: 'EQUALS', values: ['Skor'] };
    const ask = (type: 'INCLUDE' | 'EXCLUDE') =>
      connector.data(BOTH, {
        fields: ['cost', 'sessions', { name: 'x_produktgrupp', forFilterOnly: true }],
        dateRange: RANGE,
        dimensionsFilters: [[{ ...condition, type }]],
      });
    expect(sum(column(ask('INCLUDE'), 'sessions'))).toBe(0);
    expect(sum(column(ask('INCLUDE'), 'cost'))).toBeGreaterThan(0);
    expect(sum(column(ask('EXCLUDE'), 'sessions'))).toBe(total(GA4, 'sessions'));
    expect(sum(column(ask('INCLUDE'), 'cost')) + sum(column(ask('EXCLUDE'), 'cost'))).toBeCloseTo(
      total(SHEET_ANSWERS, 'cost'),
      6,
    );
  });

  test('the channel map gives both sources the same channels', () => {
    const answer = connector.data(ALL, { fields: ['channel', 'cost', 'sessions'], dateRange: RANGE });
    const withCost = answer.rows.filter(({ values }) => values[1] !== null).map(({ values }) => values[0]);
    const withSessions = answer.rows
      .filter(({ values }) => values[2] !== null)
      .map(({ values }) => values[0]);
    for (const channel of ['Paid Search', 'Paid Social']) {
      expect(withCost).toContain(channel);
      expect(withSessions).toContain(channel);
    }
    expect(withCost).not.toContain('Google');
  });

  test('the channel map counts before filters do', () => {
    const filters = [
      [{ fieldName: 'channel', type: 'INCLUDE' as const, operator: 'EQUALS', values: ['Paid Search'] }],
    ];
    const google = [
      [{ fieldName: 'channel', type: 'INCLUDE' as const, operator: 'EQUALS', values: ['Google'] }],
    ];
    expect(total(ALL, 'cost', filters)).toBeCloseTo(total(BOTH, 'cost', google), 6);
    expect(total(ALL, 'cost', filters)).toBeGreaterThan(0);
    expect(total(ALL, 'cost', google)).toBe(0);
  });

  test('a channel of the map is found among those of Google Analytics under its new name only', async () => {
    const renamed = [
      ['from', 'channel'],
      ['organic search', 'SEO'],
    ];
    const { data } = await openConnector({ tabs: { ...FIGURES, Kanaler: renamed } });
    const sessions = (answers: Answers, channel: string) =>
      sum(
        column(
          data(answers, {
            fields: ['sessions', 'channel'],
            dateRange: RANGE,
            dimensionsFilters: [
              [{ fieldName: 'channel', type: 'INCLUDE', operator: 'EQUALS', values: [channel] }],
            ],
          }),
          'sessions',
        ),
      );
    expect(sessions(ALL, 'SEO')).toBe(sessions(BOTH, 'Organic Search'));
    expect(sessions(ALL, 'SEO')).toBeGreaterThan(0);
    expect(sessions(ALL, 'Organic Search')).toBe(0);
  });

  test('VAT is taken off the revenue of both sources alike', () => {
    const net = { ...BOTH, revenueVat: '25 %' };
    for (const id of ['revenue', 'ga4_revenue']) {
      expect(total(net, id)).toBeCloseTo(total(BOTH, id) / 1.25, 4);
    }
    expect(total(net, 'cost')).toBeCloseTo(total(BOTH, 'cost'), 6);
  });

  test('a KPI over measures of both sources is the ratio of their sums', () => {
    const source = openDataSource(connector.runtime, BOTH);
    const chart = source.chart({ metrics: ['visit_to_lead', 'cvr'], dateRange: RANGE });
    expect(chart.totals[0]).toBeCloseTo(total(SHEET_ANSWERS, 'leads') / total(GA4, 'sessions'), 12);
    expect(chart.totals[1]).toBeCloseTo(total(GA4, 'conversions') / total(GA4, 'sessions'), 12);
  });

  test('where only one source knows a dimension, such a KPI is empty: leads by device are unknown, not 0', () => {
    const source = openDataSource(connector.runtime, BOTH);
    const chart = source.chart({
      dimensions: ['device'],
      metrics: ['visit_to_lead', 'cvr'],
      dateRange: RANGE,
    });
    const known = chart.rows.filter(([device]) => device !== '' && device !== null);
    expect(known.length).toBeGreaterThan(1);
    for (const [, leads, conversions] of known) {
      expect(leads).toBeNull();
      expect(conversions).toBeGreaterThan(0);
    }
  });
});

describe('targets', () => {
  const answers: Answers = { ...SHEET_ANSWERS, targetsSheet: 'Mål' };

  test('a target is spread evenly over its days, and half of the days show half of it', () => {
    const days = (endDate: string) =>
      connector.data(answers, {
        fields: ['date', 'target_cost'],
        dateRange: { startDate: '2025-01-01', endDate },
      });
    expect(sum(column(days('2025-01-31'), 'target_cost'))).toBeCloseTo(3100, 6);
    expect(sum(column(days('2025-01-10'), 'target_cost'))).toBeCloseTo(1000, 6);
    expect(days('2025-01-10').rows.filter(({ values }) => values[1] !== null)).toHaveLength(10);
  });

  test('its rows have a date, a channel and the target and nothing else', () => {
    const answer = connector.data(answers, {
      fields: ['date', 'channel', 'campaign', 'cost', 'target_cost'],
      dateRange: RANGE,
    });
    const targets = answer.rows.filter(({ values }) => values[4] !== null);
    expect(targets).toHaveLength(31);
    for (const { values } of targets) {
      expect(values).toEqual([expect.stringMatching(/^202501\d\d$/), 'Google', null, null, 100]);
    }
    expect(sum(column(answer, 'cost'))).toBeCloseTo(total(SHEET_ANSWERS, 'cost'), 6);
  });

  test('the target of a KPI is the ratio of the targets', () => {
    const chart = openDataSource(connector.runtime, answers).chart({
      metrics: ['target_cpl', 'cpl'],
      dateRange: RANGE,
    });
    expect(chart.totals[0]).toBeCloseTo(3100 / 310, 9);
  });

  test('overlapping targets add up', async () => {
    const day = serial('2025-01-01');
    const header = ['dato_fra', 'dato_til', 'kanal', 'mål', 'verdi'];
    const tabs = {
      ...FIGURES,
      Mål: [header, [day, day + 9, '', 'leads', 100], [day + 5, day + 9, '', 'leads', 50]],
    };
    const open = await openConnector({ tabs });
    const answer = open.data(answers, { fields: ['date', 'target_leads'], dateRange: RANGE });
    const byDay = new Map<unknown, number>();
    for (const { values } of answer.rows) {
      byDay.set(values[0], (byDay.get(values[0]) ?? 0) + ((values[1] as number | null) ?? 0));
    }
    expect(byDay.get('20250101')).toBeCloseTo(10, 9);
    expect(byDay.get('20250106')).toBeCloseTo(20, 9);
    expect(byDay.get('20250111') ?? 0).toBe(0);
  });
});
