/** Rows are as high as their texts need that wrap or are large, unless a height was given. */
import { contains, parseCell, parseZone } from '../a1.ts';
import { LOOKS, type Look } from '../looks.ts';
import type { Block, TabPlan } from '../plan.ts';
import { USUAL_HEIGHT } from '../usual-size.ts';
import { lineCount, rowHeight } from './text-size.ts';

type RowHeights = NonNullable<TabPlan['rowHeights']>;

/** Keeps some distance from what stands above. */
const HEADING_HEIGHT = 28;

interface Given {
  readonly blocks: readonly Block[];
  readonly looks: NonNullable<TabPlan['looks']>;
  readonly heights: RowHeights;
  readonly widthOf: (column: number) => number;
}

/** The heights given and those found; of a formula nothing is known. */
export function fittedHeights({ blocks, looks, heights, widthOf }: Given): RowHeights {
  const lookAt = lookFinder(looks);
  const needed = new Map<number, number>();
  for (const { at, cells } of blocks) {
    const start = parseCell(at);
    for (const [down, texts] of cells.entries()) {
      for (const [right, text] of texts.entries()) {
        if (typeof text !== 'string' || text.startsWith('=')) continue;
        const [row, column] = [start.row + down, start.column + right];
        const look = lookAt(row, column);
        if (look === undefined) continue;
        const lines = look.wrap === true ? lineCount(text, widthOf(column), look) : 1;
        const pixels = Math.max(rowHeight(lines, look), look === LOOKS.heading ? HEADING_HEIGHT : 0);
        if (pixels > USUAL_HEIGHT) needed.set(row, Math.max(needed.get(row) ?? 0, pixels));
      }
    }
  }
  const isGiven = (row: number) => heights.some(({ row: from, count }) => row >= from && row < from + count);
  const found = Array.from(needed, ([row, pixels]) => ({ row, count: 1, pixels }));
  return [...heights, ...found.filter(({ row }) => !isGiven(row))];
}

/** Later looks replace earlier ones. */
function lookFinder(looks: Given['looks']) {
  const zones = [...looks].reverse().map(({ zone, look }) => ({ zone: parseZone(zone), look: LOOKS[look] }));
  return (row: number, column: number): Look | undefined =>
    zones.find(({ zone }) => contains(zone, { top: row, left: column, bottom: row, right: column }))?.look;
}
