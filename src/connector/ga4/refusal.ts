/** What an error of the Analytics APIs means, and whether asking again may help. */
import type { ReportBody } from './body.ts';
import { idOf } from './names.ts';
import type { Ga4Problem } from './problem.ts';

export interface Refusal {
  readonly problem: Ga4Problem;
  readonly again: boolean;
}

interface GoogleError {
  /** The HTTP status. */
  readonly code: number | undefined;
  readonly text: string;
}

const NOT_GRANTED =
  /authentication credential|authorization is required|authentication scopes|permissions are not sufficient|do not have permission to call|invalid_grant/i;
const API_OFF = /has not been used in project|it is disabled|SERVICE_DISABLED/i;
const QUOTA = /RESOURCE_EXHAUSTED|exhausted|quota/i;
/** Waiting a minute does not bring these back. */
const HOURLY = /per hour|under an hour|thresholded requests|server errors/i;
const DAILY = /per day|24 hours|daily/i;
const SERVER_TROUBLE =
  /service unavailable|internal error|server error|backend error|empty response|timed? ?out|address unavailable|try again/i;

/** `name` is the property's, such as properties/1234; `body` is the request that was refused, where it was one for a report. */
export function refusalOf(error: unknown, name: string, body?: ReportBody): Refusal {
  const { code, text } = readError(error);
  const property = name.replace('properties/', '');
  const stop = (problem: Ga4Problem): Refusal => ({ problem, again: false });
  if (code === 401 || NOT_GRANTED.test(text)) return stop({ code: 'ga4_not_granted' });
  if (API_OFF.test(text)) return stop({ code: 'ga4_api_off', project: /in project (\S+)/i.exec(text)?.[1] });
  if (code === 429 || QUOTA.test(text)) return quota(text);
  if (code === 403) return stop({ code: 'ga4_no_access', property });
  if (code === 404 || /invalid property id|was deleted/i.test(text)) {
    return stop({ code: 'ga4_no_such_property', property });
  }
  if (body !== undefined && /incompatible/i.test(text)) return stop(incompatible(text, body));
  if (code === undefined ? SERVER_TROUBLE.test(text) : code >= 500) {
    return { problem: { code: 'ga4_unavailable' }, again: true };
  }
  return stop({ code: 'ga4_refused', text });
}

function quota(text: string): Refusal {
  if (DAILY.test(text)) return { problem: { code: 'ga4_quota', period: 'day' }, again: false };
  if (HOURLY.test(text)) return { problem: { code: 'ga4_quota', period: 'hour' }, again: false };
  return { problem: { code: 'ga4_busy' }, again: true };
}

/** Google names one field to remove or add; the others are then those of the other kind. */
function incompatible(text: string, body: ReportBody): Ga4Problem {
  const dimensions = body.dimensions.map(({ name }) => name);
  const metrics = body.metrics.map(({ name }) => name);
  const words: readonly string[] = text.match(/\w+/g) ?? [];
  const named = dimensions.concat(metrics).filter((name) => words.includes(name));
  const field = named[0] ?? /(?:remove|add) (\w+)/i.exec(text)?.[1] ?? metrics[0] ?? dimensions[0] ?? '';
  const otherKind = metrics.includes(field) ? dimensions : metrics;
  const others = (named.length > 1 ? named : otherKind).filter((name) => name !== field);
  const telling = others.filter((name) => name !== 'date');
  return {
    code: 'ga4_incompatible',
    field: idOf(field),
    others: (telling.length > 0 ? telling : others).map(idOf),
  };
}

/** Apps Script puts the API's own error under `details` and its text behind words of its own. */
function readError(error: unknown): GoogleError {
  const { message, details } = (error ?? {}) as {
    message?: unknown;
    details?: { code?: unknown; message?: unknown };
  };
  const code = typeof details?.code === 'number' ? details.code : undefined;
  const text = typeof details?.message === 'string' ? details.message : String(message ?? error);
  return { code, text: text.replace(/^.*failed with error: /, '').trim() };
}
