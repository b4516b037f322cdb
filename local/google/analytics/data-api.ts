/** runReport over the generated data sets, with everything the Data API checks first. */
import type { Clock } from '../../apps-script/clock.ts';
import { answerTo } from './answer.ts';
import { checkBody } from './body-check.ts';
import { checkCompatible } from './compatibility.ts';
import { DataSet, type Facts } from './data-set.ts';
import { dayIn, dayOf } from './days.ts';
import { affected, type Effects } from './effects.ts';
import { refuse } from './google-error.ts';
import type { Property } from './properties.ts';
import { type Allowance, Quota, tokensOf } from './quota.ts';
import { groupsOf } from './report.ts';
import { checkModelled, type ReportRequest } from './report-request.ts';
import { checkRequest } from './request-rules.ts';
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

  constructor(options: DataApiOptions) {
    this.#options = options;
  }

  /** `readable` are the properties that the caller has access to. */
  runReport(body: unknown, name: unknown, readable: readonly Property[]): object {
    const { clock, quota: allowance, effects } = this.#options;
    checkBody('RunReportRequest', body);
    const property = propertyIn(name, readable);
    const request = body as ReportRequest;
    const quota = remembered(this.#quotas, property.id, () => new Quota(clock, allowance));
    quota.check();
    const range = checkRequest(request, dayIn(property.timeZone, clock.now()));
    checkCompatible(request);
    checkModelled(request);
    const [first, last] = [dayOf(range.first), dayOf(range.last)];
    const groups = groupsOf(request, this.#dataSet(property).between(first, last));
    const answer = answerTo(request, property, affected(groups, effects));
    const { dimensions = [], metrics = [], returnPropertyQuota } = request;
    const propertyQuota = quota.spend(tokensOf(last - first + 1, dimensions.length, metrics.length));
    return returnPropertyQuota === true ? { ...answer, propertyQuota } : answer;
  }

  /** The rows behind every report, for whoever wants to add them up in another way. */
  facts(property: Property, firstDate: string, lastDate: string): Iterable<Facts> {
    return this.#dataSet(property).between(dayOf(firstDate), dayOf(lastDate));
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
