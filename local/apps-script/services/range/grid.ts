/** Data for the cells of a range: of the right size, and equal neighbours taken together. */
import { heightOf, widthOf, type Zone } from '../../../engine/zone.ts';

export function checkSize(rows: readonly (readonly unknown[])[], zone: Zone): void {
  const complain = (what: string, has: number, needs: number): never => {
    throw new Error(
      `The number of ${what} in the data does not match the number of ${what} in the range. ` +
        `The data has ${has} but the range has ${needs}.`,
    );
  };
  if (rows.length !== heightOf(zone)) complain('rows', rows.length, heightOf(zone));
  const uneven = rows.find((row) => row.length !== widthOf(zone));
  if (uneven !== undefined) complain('columns', uneven.length, widthOf(zone));
}

export interface Patch<T> {
  readonly item: T;
  readonly zones: readonly Zone[];
}

/** For each different item few rectangles: runs of a row, joined with the same runs below. */
export function patches<T>(rows: readonly (readonly T[])[], { top, left }: Zone): Patch<T>[] {
  const found = new Map<T, Zone[]>();
  let above = new Map<string, Run<T>>();
  rows.forEach((row, down) => {
    const here = new Map<string, Run<T>>();
    for (const { item, from, to } of runs(row)) {
      const place = `${from}:${to}`;
      const same = above.get(place);
      if (same !== undefined && Object.is(same.item, item)) {
        same.zone.bottom = top + down;
        here.set(place, same);
        continue;
      }
      const zone = { top: top + down, bottom: top + down, left: left + from, right: left + to };
      here.set(place, { item, zone });
      const zones = found.get(item) ?? [];
      zones.push(zone);
      found.set(item, zones);
    }
    above = here;
  });
  return [...found].map(([item, zones]) => ({ item, zones }));
}

interface Run<T> {
  readonly item: T;
  readonly zone: { top: number; bottom: number; left: number; right: number };
}

/** The whole range with one item. */
export const whole = <T>(item: T, zone: Zone): Patch<T>[] => [{ item, zones: [zone] }];

function* runs<T>(row: readonly T[]): Generator<{ item: T; from: number; to: number }> {
  let from = 0;
  for (let to = 0; to < row.length; to++) {
    if (to + 1 < row.length && Object.is(row[to], row[to + 1])) continue;
    yield { item: row[to] as T, from, to };
    from = to + 1;
  }
}
