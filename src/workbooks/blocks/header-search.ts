/** Looks for the row of headers on a Data tab: where enough of its cells are recognised. */
import { letters } from '../a1.ts';
import { HEADER_ROW, LAST_COLUMN, placeOf } from './data-source.ts';
import type { Read } from './read-tab.ts';
import { FACT_ROW, HEADER_ROWS, readingBlock } from './reading.ts';
import { HEADERS } from './recognised.ts';

/** The column of the block in which the recognised headers of a row are counted. */
export const KNOWN = 4;
/** Two headers that are recognised make a row of headers. */
export const FEWEST_HEADERS = 2;

/** How many headers are recognised in each row that may hold them, until enough are. */
export function headerSearch({ tab, source }: Read): string[][] {
  const letter = letters(readingBlock(placeOf(source)).left + KNOWN);
  return Array.from({ length: HEADER_ROWS }, (_, index) => {
    const row = HEADER_ROW + index;
    const cells = `{tab:${tab}}!$A${row}:$${LAST_COLUMN}${row}`;
    const count = `SUMPRODUCT((${cells}<>"")*COUNTIFS(${HEADERS};${cells}))`;
    const above = `$${letter}$${FACT_ROW}:$${letter}${FACT_ROW + index}`;
    return [String(row), `=IF(MAX(${above})>=${FEWEST_HEADERS};0;${count})`];
  });
}
