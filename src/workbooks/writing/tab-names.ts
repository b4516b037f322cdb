/** What the sheets of a workbook are called, and how formulas write such a name. */
import type { TabPlan, WorkbookPlan } from '../plan.ts';

export const plannedName = ({ shortTitle }: WorkbookPlan, { name }: TabPlan): string =>
  `${shortTitle} · ${name}`;

/** The name itself, or with the first of (2), (3) … that is free. Google takes no notice of case. */
export function freeName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((other) => other.toLowerCase()));
  let free = name;
  for (let number = 2; used.has(free.toLowerCase()); number += 1) free = `${name} (${number})`;
  return free;
}

/** In quotation marks always, because names may look like cells or hold anything. */
export const quotedName = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** As a name of a range in the file. */
export const rangeName = ({ id }: Pick<WorkbookPlan, 'id'>, name: string): string =>
  `nyckeltal_${id}_${name}`;
