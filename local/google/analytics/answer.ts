/** Writes sorted groups of rows as the Data API answers: a page of texts with headers and metadata. */
import type { Affected } from './effects.ts';
import { METRICS } from './fields.ts';
import { PER_EURO, type Property } from './properties.ts';
import type { Group } from './report.ts';
import { namesIn, type ReportRequest } from './report-request.ts';
import { pageSize } from './request-rules.ts';

export function answerTo(
  request: ReportRequest,
  property: Property,
  { groups, metadata }: Affected,
  largestPage: number,
): object {
  const currency = request.currencyCode ?? property.currency;
  const rate = (PER_EURO[currency] as number) / (PER_EURO[property.currency] as number);
  const offset = Number(request.offset ?? 0);
  const write = writerOf(namesIn(request.metrics), rate);
  const rows = groups.slice(offset, offset + Math.min(pageSize(request), largestPage)).map(write);
  const { dimensions = [], metrics = [] } = request;
  return {
    ...(dimensions.length === 0 ? {} : { dimensionHeaders: namesIn(dimensions).map((name) => ({ name })) }),
    ...(metrics.length === 0
      ? {}
      : { metricHeaders: namesIn(metrics).map((name) => ({ name, type: METRICS[name]?.type })) }),
    ...(rows.length === 0 ? {} : { rows }),
    ...(groups.length === 0 ? {} : { rowCount: groups.length }),
    metadata: { ...metadata, currencyCode: currency, timeZone: property.timeZone },
    kind: 'analyticsData#runReport',
  };
}

function writerOf(metrics: readonly string[], rate: number) {
  const factors = metrics.map((name) => (METRICS[name]?.type === 'TYPE_CURRENCY' ? rate / 100 : 1));
  return ({ texts, sums }: Group) => ({
    ...(texts.length === 0 ? {} : { dimensionValues: texts.map((value) => ({ value })) }),
    ...(sums.length === 0
      ? {}
      : {
          metricValues: sums.map((sum, index) => ({ value: numberText(sum * (factors[index] as number)) })),
        }),
  });
}

const numberText = (value: number): string => String(Number(value.toPrecision(15)));
