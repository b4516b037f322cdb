/** What a chart is made of, as a script says it. */
import type { Place } from '../../workbook.ts';
import { Handles } from '../handles.ts';

/** The names of Google's chart types, such as COLUMN. */
export type ChartTypeName = string;

export interface ChartFacts {
  /** Once it is in a sheet. */
  readonly id?: string;
  readonly type: ChartTypeName;
  readonly places: readonly Place[];
  readonly numHeaders: number;
  readonly mergeStrategy: string;
  readonly hiddenStrategy: string;
  readonly isTransposed: boolean;
  /** Row and column count from 1. */
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly x: number;
    readonly y: number;
  };
  /** As the visualisation service names them, such as vAxis: { title: … }. */
  readonly options: Options;
}

export type Options = { readonly [name: string]: unknown };

export const charts = new Handles<ChartFacts>();

export const NEW_CHART: ChartFacts = {
  type: 'COLUMN',
  places: [],
  numHeaders: 0,
  mergeStrategy: 'MERGE_COLUMNS',
  hiddenStrategy: 'IGNORE_BOTH',
  isTransposed: false,
  position: { row: 1, column: 1, x: 0, y: 0 },
  options: {},
};

const isGroup = (value: unknown): value is Options =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `vAxis.title` is the title of vAxis; groups given as objects are laid over those that are there. */
export function withOption(options: Options, name: string, value: unknown): Options {
  const [first = '', ...rest] = name.split('.');
  const before = options[first];
  if (rest.length > 0) {
    return { ...options, [first]: withOption(isGroup(before) ? before : {}, rest.join('.'), value) };
  }
  if (!isGroup(value)) return { ...options, [first]: value };
  return Object.entries(value).reduce<Options>(
    (all, [key, part]) => withOption(all, `${first}.${key}`, part),
    { ...options, [first]: isGroup(before) ? before : {} },
  );
}

export function option(options: Options, name: string): unknown {
  return name
    .split('.')
    .reduce<unknown>((group, part) => (isGroup(group) ? group[part] : undefined), options);
}
