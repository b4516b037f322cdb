/** The words of the dashboard, by language. */
import type { StartId } from '../../../dashboard/protocol.ts';
import type { Language } from '../../../engine/locales.ts';
import type { Bin, Comparing, Preset } from '../periods.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { sv } from './sv.ts';

export interface Texts {
  readonly starts: {
    readonly label: string;
    readonly buttons: Readonly<Record<StartId, string>>;
    readonly abouts: Readonly<Record<StartId, string>>;
    /** How to open one's own file. */
    readonly ownFile: string;
  };
  readonly form: {
    readonly title: string;
    readonly intro: string;
    readonly choose: string;
    readonly overridable: string;
    readonly next: string;
    readonly connect: string;
    readonly connected: string;
  };
  readonly error: { readonly title: string; readonly box: string; readonly own: string };
  readonly board: {
    readonly title: string;
    readonly empty: string;
    readonly loading: string;
    readonly noData: string;
    readonly noDates: string;
    /** {first} and {last} are days. */
    readonly completeTo: string;
    readonly lastIncomplete: string;
    readonly monthly: string;
    readonly mixedSources: string;
    readonly notes: string;
    readonly refresh: string;
    readonly showTable: string;
    readonly total: string;
    readonly empties: string;
    readonly incomplete: string;
    readonly incompletePeriods: string;
    readonly current: string;
    readonly target: string;
    readonly sortBy: string;
    readonly notShown: string;
    readonly showAll: string;
  };
  readonly controls: {
    readonly label: string;
    readonly range: string;
    readonly from: string;
    readonly to: string;
    readonly compare: string;
    readonly per: string;
    readonly metric: string;
    readonly groupBy: string;
    readonly all: string;
    readonly clear: string;
    /** {number} of {total} are chosen. */
    readonly someOf: string;
    readonly presets: Readonly<Record<Preset, string>>;
    readonly comparing: Readonly<Record<Comparing, string>>;
    readonly bins: Readonly<Record<Bin, string>>;
    readonly wrongRange: string;
  };
  readonly card: {
    readonly scorecards: string;
    readonly points: string;
    /** Beside a change. */
    readonly before: Readonly<Record<Exclude<Comparing, 'none'>, string>>;
    readonly better: string;
    readonly worse: string;
    readonly noComparison: string;
    readonly target: string;
    readonly ofTarget: string;
    readonly status: Readonly<Record<'green' | 'amber' | 'red', string>>;
    readonly guideline: Readonly<Record<'green' | 'amber' | 'red', string>>;
    readonly tooFew: string;
    readonly about: string;
  };
  readonly charts: {
    readonly series: string;
    readonly bars: string;
    readonly table: string;
    readonly line: string;
    readonly bar: string;
    readonly noValue: string;
  };
  readonly fields: {
    readonly title: string;
    readonly search: string;
    /** {number} fields. */
    readonly count: string;
    readonly hidden: string;
    readonly none: string;
    readonly types: Readonly<
      Record<'text' | 'date' | 'number' | 'percent' | 'duration' | 'currency' | 'boolean', string>
    >;
    readonly show: string;
    readonly groupBy: string;
    readonly manyMetrics: string;
    readonly formula: string;
  };
  readonly calls: {
    readonly title: string;
    readonly about: string;
    readonly none: string;
    readonly number: string;
    readonly entryPoint: string;
    readonly time: string;
    readonly size: string;
    readonly services: string;
    readonly failed: string;
    readonly request: string;
    readonly answer: string;
    readonly copy: string;
    readonly copied: string;
    readonly clear: string;
    readonly cut: string;
    readonly gone: string;
  };
}

export const TEXTS: Readonly<Record<Language, Texts>> = { en, sv, nb };

/** Puts facts in the places of their names, such as {first}. */
export const fill = (text: string, facts: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => facts[name] ?? place);
