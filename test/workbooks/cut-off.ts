/** Finds what cannot be read on a tab as it stands: texts and numbers cut off, and cells under a chart. */
import { parseCell, parseZone, type Zone } from '../../src/workbooks/a1.ts';
import {
  columnWidth,
  lineCount,
  PADDING,
  rowHeight,
  textWidth,
} from '../../src/workbooks/blocks/text-size.ts';
import { LOOKS, type Look } from '../../src/workbooks/looks.ts';
import type { TabPlan } from '../../src/workbooks/plan.ts';
import { heightOf, sum, widthOf } from './tab-size.ts';

/** What a cell shows, and whether it is a number. */
export interface Shown {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly isNumber: boolean;
}

const within = ({ row, column }: Shown, { top, left, bottom, right }: Zone): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

export function cutOff(tab: TabPlan, cells: readonly Shown[]): string[] {
  const shown = cells.filter((cell) => cell.text !== '' && !isUnseen(tab, cell));
  const taken = new Set(cells.filter(({ text }) => text !== '').map(({ row, column }) => `${row}/${column}`));
  return [
    ...shown.flatMap((cell) => {
      const clause = clauseAbout(tab, cell, taken);
      return clause === undefined ? [] : [`${tab.id} ${cell.row}/${cell.column} “${cell.text}” ${clause}`];
    }),
    ...underCharts(tab, shown),
  ];
}

function clauseAbout(tab: TabPlan, cell: Shown, taken: ReadonlySet<string>): string | undefined {
  const look = lookOf(tab, cell);
  const zone = zoneOf(tab, cell);
  const width = sum(zone.left, zone.right, (column) => widthOf(tab, column));
  const needed = Math.ceil(textWidth(cell.text, look)) + PADDING.across;
  if (cell.isNumber) return needed > width ? `needs ${needed} of ${width} pixels` : undefined;
  const height = sum(zone.top, zone.bottom, (row) => heightOf(tab, row));
  if (look.wrap === true) {
    const word = columnWidth(cell.text, look);
    if (word > width) return `has a word of ${word} pixels in ${width}`;
    const high = rowHeight(lineCount(cell.text, width, look), look);
    return high > height ? `needs ${high} of ${height} pixels in height` : undefined;
  }
  const high = rowHeight(1, look);
  if (high > height) return `needs ${high} of ${height} pixels in height`;
  const room = width + roomBeside(tab, zone, look, taken);
  return needed > room ? `needs ${needed} of ${room} pixels` : undefined;
}

/** A text runs on over empty cells. */
function roomBeside(tab: TabPlan, zone: Zone, look: Look, taken: ReadonlySet<string>): number {
  if (look.align === 'center') return 0;
  const step = look.align === 'right' ? -1 : 1;
  let room = 0;
  for (
    let column = step === 1 ? zone.right + 1 : zone.left - 1;
    column >= 1 && column <= tab.columns && !taken.has(`${zone.top}/${column}`);
    column += step
  )
    room += widthOf(tab, column);
  return room;
}

function underCharts(tab: TabPlan, shown: readonly Shown[]): string[] {
  return (tab.charts ?? []).flatMap((chart) => {
    const { row, column } = parseCell(chart.at);
    const zone: Zone = {
      top: row,
      left: column,
      bottom: last(row, chart.height, (each) => heightOf(tab, each)),
      right: last(column, chart.width, (each) => widthOf(tab, each)),
    };
    return shown
      .filter((cell) => within(cell, zone))
      .map(
        ({ row: at, column: beside, text }) =>
          `${tab.id} ${at}/${beside} “${text}” is under “${chart.title}”`,
      );
  });
}

/** The last row or column that a length from there on covers. */
function last(first: number, length: number, sizeOf: (index: number) => number): number {
  let [index, left] = [first, length - sizeOf(first)];
  while (left > 1) {
    index += 1;
    left -= sizeOf(index);
  }
  return index;
}

function lookOf(tab: TabPlan, cell: Shown): Look {
  const name = tab.looks?.filter(({ zone }) => within(cell, parseZone(zone))).pop()?.look;
  return name === undefined ? {} : LOOKS[name];
}

const isUnseen = (tab: TabPlan, cell: Shown): boolean => {
  const format = tab.formats?.filter(({ zone }) => within(cell, parseZone(zone))).pop()?.format;
  const { colour } = lookOf(tab, cell);
  return format === 'unseen' || colour === LOOKS.hidden.colour;
};

/** The merged zone it stands in, or its own. */
function zoneOf(tab: TabPlan, cell: Shown): Zone {
  const { row, column } = cell;
  const own = { top: row, left: column, bottom: row, right: column };
  return (tab.merges ?? []).map(parseZone).find((zone) => within(cell, zone)) ?? own;
}
