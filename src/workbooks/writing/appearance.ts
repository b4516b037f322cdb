/** How the cells of a tab look: one grid for each aspect, in as few writes as serve. */
import { parseZone, type Zone } from '../a1.ts';
import { type Currency, numberFormat } from '../formats.ts';
import { LOOKS, type Look } from '../looks.ts';
import type { TabPlan } from '../plan.ts';
import type { Aspect, Aspects, CellsPort, Grid, TextLook } from './port.ts';
import { boundsOf, CellGrid } from './zones.ts';

export type LookAspect = Exclude<Aspect, 'values' | 'formats' | 'notes'>;

const READ: { readonly [A in LookAspect]: (look: Look) => Aspects[A] } = {
  backgrounds: ({ background }) => background ?? null,
  texts: textOf,
  alignments: ({ align }) => align ?? null,
  verticals: ({ vertical }) => vertical ?? null,
  wraps: ({ wrap }) => wrap ?? false,
};

/** What a cell of a new sheet has; its letters are of no colour of ours. */
const FRESH: { readonly [A in LookAspect]?: Aspects[A] } = {
  backgrounds: null,
  alignments: null,
  verticals: null,
  wraps: false,
};

export const LOOK_ASPECTS = Object.keys(READ) as LookAspect[];

/** Equal ones are the same object, as all the cells of a rectangle must be to be written at once. */
function textOf({ colour = '#000000', size = 10, bold = false, italic = false }: Look): TextLook {
  const key = [colour, size, bold, italic].join();
  const text = TEXTS.get(key) ?? { colour, size, bold, italic };
  TEXTS.set(key, text);
  return text;
}

const TEXTS = new Map<string, TextLook>();

/** The whole tab, every cell of which is plain at least. */
export function looksOf(tab: TabPlan): CellGrid<Look> {
  const grid = new CellGrid<Look>(wholeOf(tab), LOOKS.plain);
  for (const { zone, look } of tab.looks ?? [])
    grid.fill(parseZone(zone), { ...LOOKS.plain, ...LOOKS[look] });
  return grid;
}

export function formatsOf(tab: TabPlan, currency: Currency): CellGrid<string> {
  const grid = new CellGrid<string>(wholeOf(tab), numberFormat('general', currency));
  for (const { zone, format } of tab.formats ?? [])
    grid.fill(parseZone(zone), numberFormat(format, currency));
  return grid;
}

export const formatZones = ({ formats = [] }: TabPlan): Zone[] => formats.map(({ zone }) => parseZone(zone));

/** As far as the plan gives formats. */
export const boundsOfFormats = (tab: TabPlan): Zone | undefined => boundsOf(formatZones(tab));

export const wholeOf = ({ rows, columns }: TabPlan): Zone => ({
  top: 1,
  left: 1,
  bottom: rows,
  right: columns,
});

/** Writes one aspect of a zone of looks; of a new sheet not what it has anyway. */
export function writeLook<A extends LookAspect>(
  port: CellsPort,
  sheet: number,
  aspect: A,
  looks: CellGrid<Look>,
  zone: Zone,
  isNew: boolean,
): void {
  const rows = looks.rows(zone).map((row) => row.map(READ[aspect]));
  writeGrid(port, sheet, aspect, zone, rows, isNew ? FRESH[aspect] : undefined);
}

/** So many rows that are the same one after the other are written at once, not cell by cell. */
const MANY_ROWS = 300;
const FEW_RUNS = 3;

export function writeGrid<A extends Aspect>(
  port: CellsPort,
  sheet: number,
  aspect: A,
  zone: Zone,
  rows: Grid<Aspects[A]>,
  fresh?: Aspects[A],
): void {
  for (const part of partsOf(zone, rows)) {
    const [first] = part.rows;
    const value = first?.[0];
    if (first === undefined || value === undefined) continue;
    if (!part.rows.every((row) => row.every((cell) => cell === value))) {
      port.write(sheet, part.zone, aspect, part.rows);
    } else if (value !== fresh) {
      port.writeSame(sheet, part.zone, aspect, value);
    }
  }
}

interface Part<T> {
  readonly zone: Zone;
  readonly rows: Grid<T>;
}

/** The rows as they are, or the first ones and below them columns that are the same from top to bottom. */
function partsOf<T>(zone: Zone, rows: Grid<T>): Part<T>[] {
  const last = rows[rows.length - 1] ?? [];
  let head = rows.length - 1;
  while (head > 0 && same(rows[head - 1] ?? [], last)) head -= 1;
  const runs = runsOf(last);
  if (rows.length - head < MANY_ROWS || runs.length > FEW_RUNS) return [{ zone, rows }];
  const top = { zone: { ...zone, bottom: zone.top + head - 1 }, rows: rows.slice(0, head) };
  return [
    ...(head > 0 ? [top] : []),
    ...runs.map(({ first, count }) => ({
      zone: {
        top: zone.top + head,
        bottom: zone.bottom,
        left: zone.left + first,
        right: zone.left + first + count - 1,
      },
      rows: rows.slice(head).map((row) => row.slice(first, first + count)),
    })),
  ];
}

const same = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.every((value, index) => value === other[index]);

export interface Run<T> {
  readonly value: T;
  readonly first: number;
  readonly count: number;
}

/** Neighbours with equal values, counted from 0. */
export function runsOf<T>(values: readonly T[]): Run<T>[] {
  const runs: Run<T>[] = [];
  values.forEach((value, index) => {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.value === value)
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ value, first: index, count: 1 });
  });
  return runs;
}
