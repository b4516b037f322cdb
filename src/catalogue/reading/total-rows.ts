/** Recognises the total rows that exports add, which would double every sum. */
import { isBlank } from '../../core/cells.ts';
import { normalise } from './normalise.ts';

const TOTAL_WORDS = new Set(
  [
    'Total',
    'Totals',
    'Grand total',
    'Report total',
    'Totalt',
    'Totalsumma',
    'Totalsum',
    'Totaler',
    'Sum',
    'Summa',
  ].map(normalise),
);
const TOTAL_OF = /^(?:total|totals|totalt|totaler)\s*:/i;
/** Longer texts are not worth the normalising. */
const LONGEST_TOTAL = 20;
const FIRST_LETTERS = 'grstGRST';
const SPACE = 0x20;
const DELETE = 0x7f;
const REMEMBERED_AT_MOST = 1000;

const known = new Map<string, boolean>();

/** Whether a text cell names a total: `Total`, `Totalt: konto`, `Grand total`. */
function namesTotal(cell: unknown): boolean {
  if (typeof cell !== 'string' || !mayNameTotal(cell)) return false;
  let answer = known.get(cell);
  if (answer === undefined) {
    answer = TOTAL_OF.test(cell.trim()) || (cell.length <= LONGEST_TOTAL && TOTAL_WORDS.has(normalise(cell)));
    if (known.size >= REMEMBERED_AT_MOST) known.clear();
    known.set(cell, answer);
  }
  return answer;
}

/** Looks at the first letter only, because most cells can be told by it. */
function mayNameTotal(text: string): boolean {
  const first = text.charCodeAt(0);
  const isPlain = first > SPACE && first < DELETE;
  return !isPlain || FIRST_LETTERS.includes(text.charAt(0));
}

export interface RowLayout {
  /** Columns that hold labels rather than figures. */
  readonly labels: readonly number[];
  /** In an export that may open with a row of totals: the columns whose emptiness gives that row away. */
  readonly emptyInSummary: readonly number[];
}

/** A total is named in a label column; in small letters (a search term may be "sum") only where all other labels are empty. */
export function isTotalRow(row: readonly unknown[], { labels }: RowLayout): boolean {
  for (const index of labels) {
    const cell = row[index];
    if (!namesTotal(cell)) continue;
    if (!startsSmall(cell as string) || labels.every((other) => other === index || isEmptyLabel(row[other])))
      return true;
  }
  return false;
}

/** Meta's summary: the first row, without the names that every other row has. */
export function isSummaryRow(
  row: readonly unknown[],
  next: readonly unknown[] | undefined,
  { emptyInSummary }: RowLayout,
): boolean {
  if (emptyInSummary.length === 0 || next === undefined) return false;
  return (
    emptyInSummary.every((index) => isBlank(row[index])) &&
    emptyInSummary.some((index) => !isBlank(next[index]))
  );
}

function startsSmall(text: string): boolean {
  const first = text.trim().charAt(0);
  return first === first.toLowerCase();
}

function isEmptyLabel(cell: unknown): boolean {
  return isBlank(cell) || (typeof cell === 'string' && /^[-–—]+$/.test(cell.trim()));
}
