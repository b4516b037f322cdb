/** Gives the named ranges of a workbook their cells. */

import { namedParts, usersOf } from './content.ts';
import type { Job } from './job.ts';
import type { NamedZone, WorkbookPort } from './port.ts';
import { rangeName } from './tab-names.ts';
import type { Undo } from './undo.ts';
import { sameZone } from './zones.ts';

/** Those of one workbook, by their name in the plan. */
export function namesOf(port: WorkbookPort, { plan }: Job): Map<string, NamedZone> {
  const prefix = rangeName(plan, '');
  return new Map(
    port
      .names()
      .filter(({ name }) => name.startsWith(prefix))
      .map((named) => [named.name.slice(prefix.length), named]),
  );
}

export function setNames(
  port: WorkbookPort,
  undo: Undo,
  job: Job,
  sheets: Readonly<Record<string, number>>,
  before: ReadonlyMap<string, NamedZone>,
): void {
  const planned = new Set<string>();
  const remove = removing(port);
  for (const { tab, found } of job.tabs) {
    const sheet = sheets[tab.id] as number;
    const users = new Set(usersOf(tab).map(({ name }) => name));
    for (const { name, zone } of namedParts(tab)) {
      planned.add(name);
      const old = before.get(name);
      const isUsers = users.has(name) && found?.version === job.book.version;
      if (old?.sheet === sheet && (isUsers ? startsSame(old, zone) : sameZone(old.zone, zone))) continue;
      const full = rangeName(job.plan, name);
      undo.add(() => (old === undefined ? remove(full) : port.setName(full, old.sheet, old.zone)));
      port.setName(full, sheet, zone);
    }
  }
  for (const [name, old] of before) {
    if (planned.has(name)) continue;
    undo.add(() => port.setName(old.name, old.sheet, old.zone));
    port.removeName(old.name);
  }
}

/** The user may have put rows into a range of the user's, which then is larger than planned. */
const startsSame = ({ zone }: NamedZone, planned: NamedZone['zone']): boolean =>
  zone.top === planned.top && zone.left === planned.left;

/** Removes names that were set at all; what there is is read once, when the first is removed. */
function removing(port: WorkbookPort): (name: string) => void {
  let names: ReadonlySet<string> | undefined;
  return (name) => {
    names ??= new Set(port.names().map((named) => named.name));
    if (names.has(name)) port.removeName(name);
  };
}
