/** Finds the header row of a pasted export, below titles, date ranges and `#` lines, and the best of several tables. */
import { isBlank } from '../../core/cells.ts';

export type Row = readonly unknown[];

export interface FoundTable {
  readonly headerIndex: number;
  /** The index after the table's last row. */
  readonly end: number;
  /** Header rows of the tables that were not chosen. */
  readonly others: readonly Row[];
}

const LINES_ABOVE_AT_MOST = 30;
const LOOKS_LIKE_DATA = /^[\s\d.,:%/()+\-–−€$£]*\d[\s\d.,:%/()+\-–−€$£]*$/;

/** `isKnown` says whether a cell is a recognised header. */
export function findTable(rows: readonly Row[], isKnown: (cell: unknown) => boolean): FoundTable | undefined {
  const candidates = blocksOf(rows).map(({ start, end }) => ({
    headerIndex: headerIn(rows, start, end, isKnown),
    end,
  }));
  if (candidates.length === 0) return undefined;
  const score = ({ headerIndex }: { headerIndex: number }) => knownCount(rows[headerIndex] as Row, isKnown);
  const best = candidates.reduce((chosen, each) => (score(each) > score(chosen) ? each : chosen));
  const others = candidates
    .filter((each) => each !== best)
    .map(({ headerIndex }) => rows[headerIndex] as Row);
  return { ...best, others };
}

/** The table whose header row is known. */
export function tableAt(rows: readonly Row[], headerIndex: number): FoundTable | undefined {
  const header = rows[headerIndex];
  if (header === undefined || isBlankRow(header)) return undefined;
  const block = blocksOf(rows).find(({ start, end }) => start <= headerIndex && headerIndex < end);
  return { headerIndex, end: block?.end ?? rows.length, others: [] };
}

interface Block {
  readonly start: number;
  readonly end: number;
}

/** A file that opens with `#` lines may hold several tables between such lines; any other is one block. */
function blocksOf(rows: readonly Row[]): Block[] {
  const first = rows.findIndex((row) => !isBlankRow(row));
  if (first < 0) return [];
  if (!isComment(rows[first] as Row)) return [{ start: first, end: rows.length }];
  const blocks: Block[] = [];
  let start = first;
  for (let index = first; index <= rows.length; index++) {
    const row = rows[index];
    if (row !== undefined && !isBlankRow(row) && !isComment(row)) continue;
    if (index > start) blocks.push({ start, end: index });
    start = index + 1;
  }
  return blocks;
}

function isComment(row: Row): boolean {
  const [first] = row;
  return typeof first === 'string' && first.trimStart().startsWith('#') && row.slice(1).every(isBlank);
}

/** The row with most known headers among those above the figures; without any, the first of the widest such rows. */
function headerIn(
  rows: readonly Row[],
  start: number,
  end: number,
  isKnown: (cell: unknown) => boolean,
): number {
  let best = -1;
  let bestCount = 0;
  let widest = -1;
  let widestCount = 0;
  for (let index = start; index < Math.min(end, start + LINES_ABOVE_AT_MOST); index++) {
    const row = rows[index] as Row;
    const filled = row.filter((cell) => !isBlank(cell));
    if (filled.some(isData)) {
      if (best >= 0) break;
      continue;
    }
    const count = knownCount(row, isKnown);
    if (count > bestCount) [best, bestCount] = [index, count];
    if (filled.length > widestCount) [widest, widestCount] = [index, filled.length];
  }
  if (best >= 0) return best;
  return widest >= 0 ? widest : start;
}

function knownCount(row: Row, isKnown: (cell: unknown) => boolean): number {
  return row.reduce<number>((count, cell) => count + (isKnown(cell) ? 1 : 0), 0);
}

function isData(cell: unknown): boolean {
  return typeof cell !== 'string' || LOOKS_LIKE_DATA.test(cell);
}

export function isBlankRow(row: Row): boolean {
  for (let index = 0; index < row.length; index++) if (!isBlank(row[index])) return false;
  return true;
}
