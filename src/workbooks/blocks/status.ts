/** Status words: what a value is worth against the user's target or a guideline that holds for everybody. */
import { kpi } from '../../catalogue/catalogue.ts';
import type { Direction, Guideline, Status, Step } from '../../catalogue/types.ts';
import type { ConditionalRule } from '../plan.ts';
import { quoted, wholeNumbers } from './formula-parts.ts';
import type { Words } from './words.ts';

/** Below this many cases nothing is judged. */
export const FEWEST = 20;

interface Judged {
  readonly kpi: string;
  /** Cells, or formulas without "=". */
  readonly value: string;
  readonly target?: string | undefined;
  /** The user's own break-even, which counts before what holds for everybody. */
  readonly limit?: string | undefined;
  readonly count?: string | undefined;
  /** Guidelines for subscriptions hold in this workbook. */
  readonly subscriptions?: boolean | undefined;
}

const WORD = { green: 'good', amber: 'watch', red: 'act' } as const satisfies Record<Status, string>;
/** As in KPI_STATUS: within a tenth of the target, in spite of binary fractions. */
const NEAR = '(1/10+1/10^12)';

/** A formula that gives one of the status words. */
export function statusFormula(
  words: Words,
  { kpi: id, value, target, limit, count, subscriptions }: Judged,
): string {
  const { status } = words.shared;
  const definition = kpi(id);
  const general =
    limit === undefined
      ? againstGuideline(words, definition?.guideline, value, subscriptions)
      : againstLimit(words, definition?.better, value, limit);
  const judged =
    target === undefined || definition?.better === 'neither'
      ? general
      : `IF(ISNUMBER(${target});${againstTarget(words, definition?.better, value, target)};${general})`;
  const enough =
    count === undefined
      ? judged
      : `IF(AND(ISNUMBER(${count});${count}<${FEWEST});${quoted(status.notJudged)};${judged})`;
  return `=IF(${value}="";${quoted(status.notMeasured)};${enough})`;
}

function againstTarget(words: Words, better: Direction | undefined, value: string, target: string): string {
  const { good, watch, act } = words.shared.status;
  const ahead = better === 'lower' ? `${target}-${value}` : `${value}-${target}`;
  return `IF(${ahead}>=0;${quoted(good)};IF(${ahead}>=-${NEAR}*ABS(${target});${quoted(watch)};${quoted(act)}))`;
}

function againstLimit(words: Words, better: Direction | undefined, value: string, limit: string): string {
  const { good, act, notJudged } = words.shared.status;
  const holds = better === 'lower' ? `${value}<=${limit}` : `${value}>=${limit}`;
  return `IF(ISNUMBER(${limit});IF(${holds};${quoted(good)};${quoted(act)});${quoted(notJudged)})`;
}

function againstGuideline(
  words: Words,
  guideline: Guideline | undefined,
  value: string,
  subscriptions = false,
): string {
  const { status } = words.shared;
  const holds =
    guideline?.holdsFor === 'everybody' || (subscriptions && guideline?.holdsFor === 'subscriptions');
  if (guideline?.steps === undefined || !holds) return quoted(status.notJudged);
  return guideline.steps.reduce((otherwise, step) => {
    const word = quoted(status[WORD[step.status]]);
    const reached = reachedTest(step, value);
    return reached === undefined ? word : `IF(${reached};${word};${otherwise})`;
  }, quoted(status.notJudged));
}

function reachedTest({ from, above }: Step, value: string): string | undefined {
  if (from !== undefined) return `${value}>=${wholeNumbers(from)}`;
  return above === undefined ? undefined : `${value}>${wholeNumbers(above)}`;
}

/** Where good begins, short enough for a column: "≥ 3", or "–". */
export function guidelineMark(words: Words, id: string, subscriptions = false): string {
  const definition = kpi(id);
  const { steps = [], holdsFor } = definition?.guideline ?? {};
  if (holdsFor !== 'everybody' && !(subscriptions && holdsFor === 'subscriptions')) return '–';
  const good = steps.findIndex(({ status }) => status === 'green');
  const next = steps[good + 1];
  const step = steps[good];
  if (step?.from !== undefined) return `≥ ${shown(words, step.from, definition?.unit === 'rate')}`;
  const limit = next?.from ?? next?.above;
  if (limit === undefined) return '–';
  return `${next?.from === undefined ? '≤' : '<'} ${shown(words, limit, definition?.unit === 'rate')}`;
}

function shown(words: Words, value: number, isRate: boolean): string {
  const text = String(Number((isRate ? value * 100 : value).toPrecision(6)));
  const local = words.language === 'en' ? text : text.replace('.', ',');
  return isRate ? `${local}${words.language === 'en' ? '' : ' '}%` : local;
}

/** Colours for a zone of status words. */
export function statusRules(words: Words, zone: string): ConditionalRule[] {
  const { good, watch, act, notJudged, notMeasured } = words.shared.status;
  const looks = [
    [good, 'good'],
    [watch, 'watch'],
    [act, 'act'],
    [notJudged, 'quiet'],
    [notMeasured, 'quiet'],
  ] as const;
  return looks.map(([equals, look]) => ({ type: 'text', zone, equals, look }));
}
