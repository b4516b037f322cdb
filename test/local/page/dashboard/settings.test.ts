import { describe, expect, test } from 'vitest';
import type { SchemaField } from '../../../../local/data-studio/answers/types.ts';
import { filtersOf } from '../../../../local/page/dashboard/board/queries.ts';
import { filterFields, firstMetrics, groupings } from '../../../../local/page/dashboard/board/settings.ts';
import { casesOf } from '../../../../local/page/dashboard/field-kinds.ts';
import { TEXTS } from '../../../../local/page/dashboard/texts/texts.ts';

const dimension = (name: string): SchemaField => ({
  name,
  label: name,
  dataType: 'STRING',
  semantics: { conceptType: 'DIMENSION', semanticType: 'TEXT' },
});
const metric = (name: string, more: Partial<SchemaField> = {}): SchemaField => ({
  name,
  label: name,
  dataType: 'NUMBER',
  semantics: { conceptType: 'METRIC', semanticType: 'NUMBER', isReaggregatable: true },
  ...more,
});

describe('what is shown first', () => {
  test('at most six figures, the telling ones, and none that only please', () => {
    const fields = [
      'impressions',
      'page_views',
      'sessions',
      'leads',
      'cost',
      'cpl',
      'cac',
      'cpc',
      'mer',
      'poas',
      'lead_quality',
    ].map((name) => metric(name));
    expect(firstMetrics(fields)).toEqual(['cpl', 'lead_quality', 'cac', 'leads', 'poas', 'mer']);
  });

  test('a shop begins with its revenue', () => {
    expect(firstMetrics(['orders', 'revenue', 'aov', 'cpl'].map((name) => metric(name)))[0]).toBe('revenue');
  });

  test('figures that nobody foresaw are shown too, but hidden ones and targets are not', () => {
    const fields = [
      metric('x', { isHidden: true }),
      metric('target_reach'),
      metric('reach'),
      metric('likes'),
    ];
    expect(firstMetrics(fields)).toEqual(['reach', 'likes']);
  });

  test('channel and device come first among filters; numbers of orders are no filter', () => {
    const fields = ['order_id', 'x_region', 'device', 'channel', 'data_notes'].map(dimension);
    expect(filterFields(fields).map(({ name }) => name)).toEqual(['channel', 'device', 'x_region']);
    expect(groupings(fields).map(({ name }) => name)).toEqual(['channel', 'device', 'order_id', 'x_region']);
  });
});

describe('filters', () => {
  test('chosen values are a list, and rows without a value are asked for besides', () => {
    expect(filtersOf({ channel: ['Meta', ''], device: [] })).toEqual([
      [
        { fieldName: 'channel', type: 'INCLUDE', operator: 'IN_LIST', values: ['Meta'] },
        { fieldName: 'channel', type: 'INCLUDE', operator: 'IS_NULL', values: [] },
      ],
    ]);
  });
});

describe('the number of cases behind a ratio', () => {
  const cpl = metric('cpl', { formula: 'SUM($cost) / NULLIF(SUM($leads), 0)' });

  test('is what it is divided by', () => {
    expect(casesOf(cpl, [cpl, metric('leads')])?.name).toBe('leads');
  });

  test('is not told where that is an amount or hidden', () => {
    const amount = { conceptType: 'METRIC', semanticType: 'CURRENCY_SEK' } as const;
    expect(casesOf(cpl, [cpl, metric('leads', { semantics: amount })])).toBeUndefined();
    expect(casesOf(cpl, [cpl, metric('leads', { isHidden: true })])).toBeUndefined();
  });
});

test('every text has the same places for facts in every language', () => {
  const places = (texts: object): unknown =>
    Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [
        name,
        typeof text === 'string' ? (text.match(/\{\w+\}/g) ?? []).sort() : places(text),
      ]),
    );
  expect(places(TEXTS.sv)).toEqual(places(TEXTS.en));
  expect(places(TEXTS.nb)).toEqual(places(TEXTS.en));
});
