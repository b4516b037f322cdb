/** Failures that a test or a person at the page asks the stand-in for, in the order of its reports. */
import type { Clock } from '../../apps-script/clock.ts';
import { refuse } from './google-error.ts';
import { WORDINGS } from './wordings.ts';

const REFUSALS = {
  busy: [429, WORDINGS.busy],
  quota_day: [429, WORDINGS.day],
  quota_hour: [429, WORDINGS.projectHour],
  internal: [500, WORDINGS.internal],
  unavailable: [503, WORDINGS.unavailable],
  no_access: [403, WORDINGS.noAccess],
  api_off: [403, WORDINGS.apiOff],
  deleted: [404, WORDINGS.notFound],
  revoked: [401, WORDINGS.revoked],
} as const;

interface Answer {
  readonly rows?: readonly object[];
  readonly metricHeaders?: readonly object[];
}

const SPOILT = {
  /** Half of the rows are missing on every page. */
  cut_off: ({ rows = [], ...rest }: Answer) => ({
    ...rest,
    rows: rows.slice(0, Math.floor(rows.length / 2)),
  }),
  no_headers: ({ metricHeaders: _, ...rest }: Answer) => rest,
  not_a_number: ({ rows = [], ...rest }: Answer) => ({
    ...rest,
    rows: rows.map((row) => ({ ...row, metricValues: [{ value: 'n/a' }] })),
  }),
  nonsense: () => 'OK',
} as const;

export type FaultKind = keyof typeof REFUSALS | keyof typeof SPOILT | 'slow';

export interface Fault {
  readonly kind: FaultKind;
  /** How many reports in a row; 1 when left out, and Infinity for all. */
  readonly times?: number;
  /** How long a slow report takes. */
  readonly seconds?: number;
}

export class Faults {
  readonly #waiting: { fault: Fault; left: number }[] = [];

  add({ times = 1, ...fault }: Fault): void {
    this.#waiting.push({ fault, left: times });
  }

  /** Refuses, takes its time, or gives the way in which the next answer is to be spoilt. */
  strike(clock: Clock): (answer: object) => unknown {
    const next = this.#waiting[0];
    if (next === undefined) return (answer) => answer;
    next.left -= 1;
    if (next.left <= 0) this.#waiting.shift();
    const { kind, seconds = 60 } = next.fault;
    if (kind === 'slow') {
      clock.sleep(seconds * 1_000);
      return (answer) => answer;
    }
    if (kind in SPOILT) return SPOILT[kind as keyof typeof SPOILT];
    const [code, text] = REFUSALS[kind as keyof typeof REFUSALS];
    return refuse(code, text);
  }
}
