/** The samples as they were built, on the Checks tab: its formulas work on them for ever. */
import { letters } from '../a1.ts';
import { LOOKS } from '../looks.ts';
import type { DataSource } from './data-source.ts';
import { headerOf, kindOf, type Sample } from './data-tab.ts';
import type { TabDraft } from './tab-draft.ts';
import { listWidth } from './text-size.ts';
import type { Words } from './words.ts';

/** The title above them. */
const TOP = 5;
const LEAST_WIDTH = 140;

/** Of their columns, which stand one copy below the other; all as wide as the widest, so that one call sets them. */
export function frozenWidths(words: Words, samples: readonly Sample[]): number[] {
  const most = Math.max(...samples.map(({ columns }) => columns.length));
  const headers = samples.flatMap(({ columns }) => columns.map((column) => headerOf(words, column)));
  const texts = samples.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === 'string');
  const width = listWidth(texts, LOOKS.note, listWidth(headers, LOOKS.header, LEAST_WIDTH));
  return Array.from({ length: most }, () => width);
}

/** Each with a row that says what its columns are. */
export function freeze(
  draft: TabDraft,
  words: Words,
  samples: readonly Sample[],
  left: number,
): DataSource[] {
  const { checks } = words.shared;
  const start = letters(left);
  draft
    .write(`${start}${TOP}`, [[checks.frozenTitle]], { look: 'heading' })
    .write(`${start}${TOP + 1}`, [[checks.frozenNote]], { look: 'note' });
  let row = TOP + 2;
  return samples.map((sample) => {
    const header = row;
    const first = header + 1;
    const last = header + sample.rows.length;
    const right = letters(left + sample.columns.length - 1);
    draft
      .write(`${start}${header}`, [sample.columns.map((column) => headerOf(words, column))], {
        look: 'runningHeader',
      })
      .write(`${start}${first}`, sample.rows, { look: 'note' });
    sample.columns.forEach((column, index) => {
      const letter = letters(left + index);
      draft.format(`${letter}${first}:${letter}${last}`, kindOf(column).format);
    });
    row = last + 2;
    return {
      readAs: `$${start}$${header}:$${right}$${header}`,
      rows: `$${start}$${first}:$${right}$${last}`,
    };
  });
}
