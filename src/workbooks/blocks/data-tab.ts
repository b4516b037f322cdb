/** The Data tab: the user's own rows under catalogue headers, and above them what was understood. */
import { letters } from '../a1.ts';
import type { FormatName } from '../formats.ts';
import type { CellContent } from '../plan.ts';
import {
  columnOf,
  type DataSource,
  FIRST_ROW,
  findColumn,
  HEADER_ROW,
  LAST_COLUMN,
  LAST_ROW,
} from './data-source.ts';
import { dayText, quoted, sentence } from './formula-parts.ts';
import type { Recognised } from './recognised.ts';
import { TabDraft } from './tab-draft.ts';
import { dimensionNamed, measureNamed, type Words } from './words.ts';

/** Rows below the last one that is read, so that a longer paste can be noticed. */
export const SPARE_ROWS = 100;

export interface SampleColumn {
  /** A dimension or measure of the catalogue, or `note`. */
  readonly id: string;
  readonly width?: number;
}

/** Sample rows as they stand under the columns; a day is its serial number. */
export interface Sample {
  readonly columns: readonly SampleColumn[];
  readonly rows: readonly (readonly CellContent[])[];
}

interface DataTab {
  readonly words: Words;
  readonly source: DataSource;
  readonly sample: Sample;
  readonly recognised: Recognised;
  readonly id?: string;
  readonly name?: string;
  /** A dimension that every row has, where that is not its date. */
  readonly every?: string;
  /** What the rows are, such as "One row for each month". */
  readonly about: string;
}

export function dataTab({ words, source, sample, recognised, about, every, id = 'data', name }: DataTab) {
  const { data, tabs } = words.shared;
  const last = sample.columns.length;
  const draft = new TabDraft(id, name ?? tabs.data, {
    columnWidths: sample.columns.map(({ id: column, width }) => width ?? (column === 'note' ? 280 : 128)),
    gridlines: true,
  });
  draft
    .write('A1', [[name ?? data.title]], { look: 'title' })
    .write('A2', [[`${about} ${data.sample}`]], { look: 'note' })
    .write('A3', [[every === undefined ? understood(words, source) : understoodList(words, source, every)]], {
      look: 'note',
    })
    .write('A4', [Array.from({ length: 26 }, (_, index) => readAs(index + 1, words, recognised))], {
      look: 'readAs',
    })
    .input(`A${HEADER_ROW}`, [sample.columns.map((column) => headerOf(words, column)), ...sample.rows], {
      name: id,
      zone: `A${HEADER_ROW}:${LAST_COLUMN}${LAST_ROW}`,
      look: 'plain',
    })
    .look(`A${HEADER_ROW}:${letters(last)}${HEADER_ROW}`, 'header')
    .look(`A${LAST_ROW + SPARE_ROWS}`, 'plain')
    .height(1, 34)
    .height(4, 34)
    .height(HEADER_ROW, 38)
    .freeze({ rows: HEADER_ROW });
  sample.columns.forEach((column, index) => {
    const letter = letters(index + 1);
    const { format, isNumber } = kindOf(column);
    draft.format(`${letter}${FIRST_ROW}:${letter}${LAST_ROW}`, format);
    if (isNumber) draft.look(`${letter}${HEADER_ROW}`, 'numberHeader');
  });
  return draft;
}

export const headerOf = (words: Words, { id }: SampleColumn): string => {
  if (id === 'note') return words.shared.data.note;
  return isDimension(id) ? words.dimension(id) : words.label(id);
};

const UNIT_FORMATS: Readonly<Record<string, FormatName>> = {
  money: 'money',
  count: 'whole',
  rate: 'percent',
  position: 'oneDecimal',
};

export function kindOf({ id }: SampleColumn): { readonly format: FormatName; readonly isNumber: boolean } {
  if (id === 'note') return { format: 'general', isNumber: false };
  if (isDimension(id)) {
    return { format: dimensionNamed(id).kind === 'date' ? 'day' : 'general', isNumber: false };
  }
  return { format: UNIT_FORMATS[measureNamed(id).unit] ?? 'whole', isNumber: true };
}

function isDimension(id: string): boolean {
  try {
    return dimensionNamed(id) !== undefined;
  } catch {
    return false;
  }
}

/** A header as it stands, then without a currency such as (SEK) or (kr) at its end; of two that mean the same, the first counts. */
function readAs(column: number, words: Words, { headers, meanings }: Recognised): string {
  const { notUsed, twice } = words.shared.data;
  const header = `${letters(column)}$${HEADER_ROW}`;
  const found = (text: string) => `INDEX(${meanings};MATCH(TRIM(${text});${headers};0))`;
  const without = (letterCount: number) => found(`LEFT(${header};LEN(${header})-${letterCount})`);
  const tries = [found(header), without(5), without(4)];
  const lookup = tries.reduceRight((rest, attempt) => `IFERROR(${attempt};${rest})`, quoted(notUsed));
  const before = `$A$4:${letters(column - 1)}$4`;
  const once = `IF(COUNTIFS(${before};${lookup})>0;${quoted(twice)};${lookup})`;
  return `=IF(${header}="";"";${column === 1 ? lookup : once})`;
}

const READ_AS = `$A$4:$${LAST_COLUMN}$4`;
const columnCounts = {
  columns: `(COUNTIFS(${READ_AS};"?*")-COUNTIFS(${READ_AS};"–*"))`,
  unknown: `COUNTIFS(${READ_AS};"–*")`,
};

/** Of rows that need no date. */
function understoodList(words: Words, source: DataSource, every: string): string {
  const { data } = words.shared;
  const rows = `COUNTA(${columnOf(source, findColumn(source, [words.dimension(every)]))})`;
  const left = `(${filledRows()}-${rows})`;
  const text = sentence(data.understoodList, { ...columnCounts, rows, left });
  return `=IFERROR(IF(${rows}=0;${quoted(data.empty)};${text});${quoted(data.empty)})`;
}

function understood(words: Words, source: DataSource): string {
  const { data } = words.shared;
  const date = findColumn(source, [words.dimension('date'), words.dimension('month')]);
  const dates = columnOf(source, date);
  const text = sentence(data.understood, {
    ...columnCounts,
    rows: `COUNT(${dates})`,
    left: `(${filledRows()}-COUNT(${dates}))`,
    from: dayText(`MIN(${dates})`),
    to: dayText(`MAX(${dates})`),
  });
  return `=IFERROR(IF(COUNT(${dates})=0;${quoted(data.empty)};${text});${quoted(data.empty)})`;
}

/** How many rows of a Data tab hold anything at all, without "=". */
export function filledRows(tab?: string): string {
  const sheet = tab === undefined ? '' : `{tab:${tab}}!`;
  const filled = Array.from({ length: 26 }, (_, index) => {
    const column = `$${letters(index + 1)}`;
    return `(${sheet}${column}$${FIRST_ROW}:${column}$${LAST_ROW}<>"")`;
  });
  return `SUMPRODUCT((${filled.join('+')}>0)*1)`;
}
