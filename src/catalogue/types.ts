/** What the catalogue is made of: KPIs, measures and dimensions, all plain data. */
import type { Expression } from '../core/expression.ts';

export const LANGUAGES = ['en', 'sv', 'nb'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Texts = Readonly<Record<Language, string>>;

export const GROUPS = [
  'cost',
  'conversion',
  'website',
  'retention',
  'growth',
  'pipeline',
  'email',
  'social',
  'targets',
] as const;
export type Group = (typeof GROUPS)[number];

export const UNITS = [
  'money',
  'rate',
  'ratio',
  'months',
  'days',
  'seconds',
  'minutes',
  'money per day',
  'position',
] as const;
export type Unit = (typeof UNITS)[number];

export type Direction = 'higher' | 'lower' | 'neither';
export type Cadence = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'send' | 'test';
export type Role = 'board' | 'ceo' | 'marketing' | 'sales' | 'specialist';
export type Status = 'green' | 'amber' | 'red';

/** One argument of a KPI function. */
export interface Input {
  readonly name: string;
  /** `share` is held to 0–1, `positive` to above 0, `column` is a whole range. */
  readonly kind: 'number' | 'share' | 'positive' | 'day' | 'option' | 'column';
  /** English help for the box in Sheets; a measure's own help when left out. */
  readonly help?: string;
  /** Makes the argument optional. */
  readonly default?: number | string;
  readonly options?: readonly string[];
}

/** A condition on the inputs; `reason` is a clause that completes "CART_ABANDONMENT: …". */
export interface Condition {
  readonly expression: Expression;
  readonly is: 'zero' | 'at most zero' | 'below zero';
  readonly reason: string;
  /** What to do about it. */
  readonly advice?: string;
}

/** One step of a band: its status holds from `from`, or only `above` it, up to the next step; the lowest has neither. */
export interface Step {
  readonly status: Status;
  readonly from?: number;
  readonly above?: number;
}

/** What is said of a value in general. Steps that hold for everybody give a status; all else is grey text. */
export interface Guideline {
  readonly text: Texts;
  readonly source: string;
  readonly steps?: readonly Step[];
  readonly holdsFor?: 'everybody' | 'subscriptions';
}

export interface Example {
  /** Cell values in the order of the inputs, a list for a column; a date is text such as 2026-03-07. */
  readonly inputs: readonly (number | string | readonly (number | string)[])[];
  /** A list where the result is a column. */
  readonly result: number | 'undefined' | readonly (number | string)[];
  /** Where the expected number comes from. */
  readonly source: string;
}

export interface KpiDefinition {
  /** The name of the Sheets function. */
  readonly id: string;
  readonly group: Group;
  /** Place within the group. */
  readonly order: number;
  readonly label: Texts;
  readonly synonyms: readonly string[];
  readonly definition: Texts;
  readonly advice: Texts;
  readonly inputs: readonly Input[];
  /** Over the inputs; in words for the few functions that work on whole columns. */
  readonly formula: Expression | string;
  /** Over measures, where it differs from `formula`. */
  readonly overData?: Expression | 'cells only';
  readonly undefinedWhen?: readonly Condition[];
  readonly refusedWhen?: readonly Condition[];
  readonly unit: Unit;
  readonly better: Direction;
  readonly guideline?: Guideline;
  readonly cadence: readonly Cadence[];
  readonly roles: readonly Role[];
  readonly vanity?: true;
  readonly aliases?: readonly string[];
  readonly examples: readonly Example[];
}

/** Rows whose value of a dimension is this canonical one. */
export interface RowCondition {
  readonly dimension: string;
  readonly is: string;
}

/** How a measure is found row by row where the data have no column of it. */
export type Derivation =
  | { readonly product: readonly string[] }
  | { readonly total: readonly string[] }
  | { readonly standIn: string }
  | { readonly of: string; readonly where: RowCondition }
  | { readonly rowsWhere: RowCondition }
  /** For each row that has a value of `rowsWith`: its `weight`, or 1 where that is blank or absent. */
  | { readonly rowsWith: string; readonly weight: string };

export interface MeasureDefinition {
  readonly id: string;
  readonly label: Texts;
  readonly synonyms: readonly string[];
  /** English help for a function argument of this name. */
  readonly help: string;
  /** `per unit` is used only inside products; `per period` is summed on both sides of a ratio. */
  readonly kind: 'sum' | 'per unit' | 'per period';
  readonly unit: 'money' | 'count' | 'seconds' | 'minutes' | 'days' | 'hours' | 'rate' | 'position';
  readonly vanity?: true;
  /** Headers in order of preference where a table has several; each step lists words that mean the same. */
  readonly preference?: readonly (readonly string[])[];
  /** Headers that are added together when none of the preferred ones is there. */
  readonly addedTogether?: readonly string[];
  /** Tried in order. */
  readonly derived?: readonly Derivation[];
  /** Only these rows count, where the table has the dimension and any of its values is recognised. */
  readonly countedWhere?: RowCondition;
  /** Matched as a header in a targets or settings tab only. */
  readonly onlyInTargets?: true;
  /** Says nothing by itself, so a data source hides it where a KPI uses it. */
  readonly onlyInFormulas?: true;
  /** Which date counts where a table has a created date and a close date. */
  readonly dated?: 'created' | 'closed';
  /** For measures that are KPIs of their own, such as leads. */
  readonly definition?: Texts;
  readonly advice?: Texts;
}

/** A value worth recognising, with the other ways it is written. */
export interface CanonicalValue {
  readonly value: string;
  readonly alsoWritten: readonly string[];
}

export interface DimensionDefinition {
  readonly id: string;
  readonly label: Texts;
  readonly synonyms: readonly string[];
  readonly kind: 'date' | 'text';
  readonly preference?: readonly (readonly string[])[];
  readonly values?: readonly CanonicalValue[];
}
