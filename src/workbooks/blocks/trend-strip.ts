/** Twelve months as cells of one row, coloured from light to dark: the darker, the better. */
import { cellName, parseCell } from '../a1.ts';
import type { FormatName } from '../formats.ts';
import type { TabDraft } from './tab-draft.ts';

/** The last twelve of the thirteen months on a Months tab. */
export const STRIP_MONTHS = Array.from({ length: 12 }, (_, index) => index + 2);

interface TrendStrip {
  readonly at: string;
  /** Cells or formulas with "=", the oldest first. */
  readonly values: readonly string[];
  readonly better: 'higher' | 'lower' | 'neither';
  /** Left out, the cells show their colour only. */
  readonly format?: FormatName;
}

const LIGHT = '#EEF4F5';
/** Behind numbers a lighter one, so that they can be read. */
const DARK = { seen: '#8FC7D0', unseen: '#0B6E7F' };

export function trendStrip(draft: TabDraft, { at, values, better, format = 'unseen' }: TrendStrip): void {
  const { row, column } = parseCell(at);
  const zone = `${at}:${cellName(row, column + values.length - 1)}`;
  const [worst, best] = [LIGHT, format === 'unseen' ? DARK.unseen : DARK.seen];
  draft.write(at, [values], { look: 'plain', format }).rule({
    type: 'scale',
    zone,
    low: better === 'lower' ? best : worst,
    high: better === 'lower' ? worst : best,
  });
}
