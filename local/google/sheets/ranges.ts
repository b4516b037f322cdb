/** Ranges as requests name them: a tab, a tab with cells, or cells of the first tab. */
import { parseA1, toA1, type Zone } from '../../engine/zone.ts';
import type { LocalSpreadsheet, LocalTab } from './local-spreadsheet.ts';
import { sizeOf } from './values.ts';

export interface TabRange {
  readonly tab: LocalTab;
  readonly zone: Zone;
  /** As Google writes it in the answer, such as 'My tab'!A1:Z1000. */
  readonly notation: string;
}

const SHAPE = /^(?:'((?:[^']|'')+)'|([^'!]+))(?:!(.+))?$/;

export function readRange({ tabs }: LocalSpreadsheet, range: string): TabRange {
  const [, quoted, plain, cells] = SHAPE.exec(range) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const named = tabs.find((tab) => tab.name === name) ?? tabs.find((tab) => sameName(tab.name, name));
  const tab = named ?? (cells === undefined && quoted === undefined ? tabs[0] : undefined);
  const notation = named === undefined ? name : cells;
  const zone = tab && (notation === undefined ? everything(tab) : parseA1(notation, sizeOf(tab)));
  if (tab === undefined || zone === undefined) throw new Error(`Unable to parse range: ${range}`);
  const { rows, columns } = sizeOf(tab);
  if (zone.top >= rows || zone.left >= columns) {
    throw new Error(
      `Range (${tabInRange(tab.name)}!${notation}) exceeds grid limits. Max rows: ${rows}, max columns: ${columns}`,
    );
  }
  return { tab, zone, notation: `${tabInRange(tab.name)}!${toA1(zone)}` };
}

function everything(tab: LocalTab): Zone {
  const { rows, columns } = sizeOf(tab);
  return { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
}

const sameName = (first: string, second: string | undefined): boolean =>
  first.toLowerCase() === second?.toLowerCase();

/** Names that are not one word stand in quotes. */
const tabInRange = (name: string): string =>
  /^[A-Za-z_]\w*$/.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
