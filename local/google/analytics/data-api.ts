/** runReport over the generated data sets, with everything the Data API checks first. */
import type { Clock } from '../../apps-script/clock.ts';
import { answerTo } from './answer.ts';
import { checkBody } from './body-check.ts';
import { checkCompatible } from './compatibility.ts';
import { DataSet, type Facts } from './data-set.ts';
import { dayIn, dayOf } from './days.ts';
import { type Affected, affected, type Effects } from './effects.ts';
import { refuse } from './google-error.ts';
import { sorted } from './order.ts';
import type { Property } from './properties.ts';
import { type Allowance, Quota, tokensOf } from './quota.ts';
import { groupsOf } from './report.ts';
import { checkModelled, type ReportRequest } from './report-request.ts';
import { checkRequest, type Range } from './request-rules.ts';
import { WORDINGS } from './wordings.ts';

export interface DataApiOptions {
  readonly seed: number;
  readonly clock: Clock;
  readonly quota: Allowance;
  readonly effects: Effects;
}

export class DataApi {
  readonly #options: DataApiOptions;
  readonly #dataSets = new Map<string, DataSet>();
  readonly #quotas = new Map<string, Quota>();
  #latest: { readonly key: string; readonly report: Affected } | undefined;

  constructor(options: DataApiOptions) {
    this.#options = options;
  }

  /** `readable` are the properties that the caller has access to. */
  runReport(body: unknown, name: unknown, readable: readonly Property[]): object {
    const { clock, quota: allowance, effects } = this.#options;
    const { largestPage = Number.POSITIVE_INFINITY } = effects;
    checkBody('RunReportRequest', body);
    const property = propertyIn(name, readable);
    const request = body as ReportRequest;
    const quota = remembered(this.#quotas, property.id, () => new Quota(clock, allowance));
    quota.check();
    const range = checkRequest(request, dayIn(property.timeZone, clock.now()));
    checkCompatible(request);
    checkModelled(request);
    const answer = answerTo(request, property, this.#report(request, property, range), largestPage);
    const { dimensions = [], metrics = [], returnPropertyQuota } = request;
    const days = dayOf(range.last) - dayOf(range.first) + 1;
    const propertyQuota = quota.spend(tokensOf(days, dimensions.length, metrics.length));
    return returnPropertyQuota === true ? { ...answer, propertyQuota } : answer;
  }

  /** The rows behind every report, for whoever wants to add them up in another way. */
  facts(property: Property, firstDate: string, lastDate: string): Iterable<Facts> {
    return this.#dataSet(property).between(dayOf(firstDate), dayOf(lastDate));
  }

  /** The same for every page of a report. */
  #report({ limit: _, offset: __, ...request }: ReportRequest, property: Property, range: Range): Affected {
    const key = JSON.stringify([property.id, range, request]);
    if (this.#latest?.key !== key) {
      const { groups, metadata } = affected(
        groupsOf(request, this.facts(property, range.first, range.last)),
        this.#options.effects,
      );
      this.#latest = { key, report: { groups: sorted(request, groups), metadata } };
    }
    return this.#latest.report;
  }

  #dataSet(property: Property): DataSet {
    return remembered(this.#dataSets, property.id, () => new DataSet(this.#options.seed, property));
  }
}

function propertyIn(name: unknown, readable: readonly Property[]): Property {
  const id = /^properties\/(\d+)$/.exec(String(name))?.[1];
  if (id === undefined) {
    refuse(400, `Invalid property ID: ${String(name)}. A numeric Property ID is required.`);
  }
  return readable.find((property) => property.id === id) ?? refuse(403, WORDINGS.noAccess);
}

function remembered<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
