/** The cells of a tab, ready to be written, and whose they are. */
import { parseZone, type Zone } from '../a1.ts';
import type { Block, TabPlan } from '../plan.ts';
import { cellInput, type Fillings } from './cell-text.ts';
import { type Duty, rectanglesOver } from './rectangles.ts';
import { boundsOf, CellGrid, resized } from './zones.ts';

export type Input = string | number | boolean;

/** Where the cells of a block stand. */
export const zoneOfBlock = ({ at, cells }: Block): Zone =>
  resized(parseZone(at), cells.length, cells[0]?.length ?? 0);

/** The cells that hold something of ours, in rectangles. */
export function oursOf(tab: TabPlan): Zone[] {
  const blocks = tab.blocks.filter(({ owner, cells }) => owner === 'ours' && cells.length > 0);
  const bounds = boundsOf(blocks.map(zoneOfBlock));
  if (bounds === undefined) return [];
  const duties = new CellGrid<Duty>(bounds, 'keep');
  for (const block of blocks) {
    const { top, left } = zoneOfBlock(block);
    block.cells.forEach((row, down) => {
      row.forEach((content, across) => {
        if (content !== null && content !== '') duties.set(top + down, left + across, 'write');
      });
    });
  }
  return rectanglesOver(duties);
}

export interface UserZone {
  readonly zone: Zone;
  readonly name: string | undefined;
  /** Where the sample stands in it. */
  readonly sample: Zone;
}

export const usersOf = ({ blocks }: TabPlan): UserZone[] =>
  blocks
    .filter(({ owner }) => owner === 'user')
    .map((block) => ({ zone: wholeZone(block), name: block.name, sample: zoneOfBlock(block) }));

const wholeZone = (block: Block): Zone =>
  block.zone === undefined ? zoneOfBlock(block) : parseZone(block.zone);

/** Everything that the tab begins with, in the smallest rectangle around it; undefined for an empty tab. */
export function contentOf(tab: TabPlan, fillings: Fillings): CellGrid<Input> | undefined {
  const blocks = tab.blocks.filter(({ cells }) => cells.length > 0);
  const bounds = boundsOf(blocks.map(zoneOfBlock));
  if (bounds === undefined) return undefined;
  const grid = new CellGrid<Input>(bounds, '');
  for (const block of blocks) {
    const { top, left } = zoneOfBlock(block);
    grid.place(
      top,
      left,
      block.cells.map((row) => row.map((content) => cellInput(content, fillings))),
    );
  }
  return grid;
}

export interface NamedPart {
  readonly name: string;
  readonly zone: Zone;
}

/** What has a name in the file: named blocks, and the cells of each KPI. */
export const namedParts = ({ blocks, kpis = [] }: TabPlan): NamedPart[] => [
  ...blocks.flatMap((block) =>
    block.name === undefined ? [] : [{ name: block.name, zone: wholeZone(block) }],
  ),
  ...kpis.flatMap(({ kpi, value, change, status }) => [
    ...namedCell(`now_${kpi}`, value),
    ...namedCell(`change_${kpi}`, change),
    ...namedCell(`status_${kpi}`, status),
  ]),
];

const namedCell = (name: string, cell: string | undefined): NamedPart[] =>
  cell === undefined ? [] : [{ name, zone: parseZone(cell) }];
