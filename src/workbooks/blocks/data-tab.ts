/** The Data tab: the user's own rows under catalogue headers, and above them what was understood. */
import { letters } from '../a1.ts';
import type { FormatName } from '../formats.ts';
import { LOOKS } from '../looks.ts';
import type { CellContent } from '../plan.ts';
import {
  type DataSource,
  FIRST_ROW,
  foundOf,
  HEADER_ROW,
  LAST_COLUMN,
  LAST_ROW,
  placeOf,
} from './data-source.ts';
import { dayText, quoted, sentence } from './formula-parts.ts';
import { SPARE_COLUMNS, SPARE_ROWS } from './read-tab.ts';
import { COLUMNS, columnReadAs, type Fact } from './reading.ts';
import type { Recognised } from './recognised.ts';
import { TabDraft } from './tab-draft.ts';
import { headerWidth, lineCount, rowHeight } from './text-size.ts';
import { dimensionNamed, measureNamed, type Words } from './words.ts';

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
  const headers = sample.columns.map((column) => headerOf(words, column));
  const known = new Set(recognised.rows.map(([header]) => header));
  for (const header of headers)
    if (!known.has(header)) throw new Error(`${header} of the sample is not among the headers recognised`);
  const widths = sample.columns.map(({ id: column, width = column === 'note' ? 280 : 140 }, index) =>
    headerWidth(headers[index] as string, width),
  );
  const lines = headers.map((header, index) => lineCount(header, widths[index] as number, LOOKS.readAs));
  const draft = new TabDraft(id, name ?? tabs.data, {
    columnWidths: widths,
    gridlines: true,
  });
  draft
    .write('A1', [[name ?? data.title]], { look: 'title' })
    .write('A2', [[whatItHolds(words, source, about)]], { look: 'note' })
    .write('A3', [[understood(words, source, every)]], { look: 'note' })
    .write(
      'A4',
      [Array.from({ length: COLUMNS }, (_, index) => `=${columnReadAs(placeOf(source), index + 1)}`)],
      {
        look: 'readAs',
      },
    )
    .input(`A${HEADER_ROW}`, [headers, ...sample.rows], {
      name: id,
      zone: `A${HEADER_ROW}:${LAST_COLUMN}${LAST_ROW}`,
      look: 'plain',
    })
    .look(`A${HEADER_ROW}:${letters(last)}${HEADER_ROW}`, 'header')
    .look(`${letters(COLUMNS + SPARE_COLUMNS)}${LAST_ROW + SPARE_ROWS}`, 'plain')
    .height(1, TWO_LINES)
    .height(4, Math.max(TWO_LINES, rowHeight(Math.max(...lines), LOOKS.readAs)))
    .freeze({ rows: HEADER_ROW });
  sample.columns.forEach((column, index) => {
    const letter = letters(index + 1);
    const { format, standsRight } = kindOf(column);
    draft.format(`${letter}${FIRST_ROW}:${letter}${LAST_ROW}`, format);
    if (standsRight)
      draft.look(`${letter}${HEADER_ROW - 1}`, 'readAsNumber').look(`${letter}${HEADER_ROW}`, 'numberHeader');
  });
  return draft;
}

export const headerOf = (words: Words, { id }: SampleColumn): string => {
  if (id === 'note') return words.shared.data.note;
  return isDimension(id) ? words.dimension(id) : words.label(id);
};

/** The height of a title, and of two lines of text. */
const TWO_LINES = 36;

const UNIT_FORMATS: Readonly<Record<string, FormatName>> = {
  money: 'money',
  count: 'whole',
  rate: 'percent',
  position: 'oneDecimal',
};

export function kindOf({ id }: SampleColumn): { readonly format: FormatName; readonly standsRight: boolean } {
  if (id === 'note') return { format: 'general', standsRight: false };
  if (isDimension(id)) {
    return dimensionNamed(id).kind === 'date'
      ? { format: 'day', standsRight: true }
      : { format: 'general', standsRight: false };
  }
  return { format: UNIT_FORMATS[measureNamed(id).unit] ?? 'whole', standsRight: true };
}

function isDimension(id: string): boolean {
  try {
    return dimensionNamed(id) !== undefined;
  } catch {
    return false;
  }
}

/** What a row is, and that the rows are to be replaced as long as they are the sample. */
function whatItHolds({ shared: { data } }: Words, source: DataSource, about: string): string {
  const whose = `IF(${foundOf(source, 'sample')}=1;${quoted(data.sample)};${quoted(data.own)})`;
  return `=${quoted(`${about} `)}&${whose}`;
}

/** The sentence above the table: what was understood, or what to do first. */
function understood(words: Words, source: DataSource, every: string | undefined): string {
  const { data } = words.shared;
  const found = (fact: Fact) => foundOf(source, fact);
  const text = sentence(every === undefined ? data.understood : data.understoodList, {
    columns: found('columns'),
    unknown: found('notUsed'),
    ratios: `IF(${found('ratios')}=0;"";${sentence(data.ratios, { count: found('ratios') })})`,
    rows: found('rows'),
    left: found('left'),
    from: dayText(found('first')),
    to: dayText(found('last')),
  });
  const problem = found('problem');
  return `=IF(${problem}<>"";${problem};IF(${found('rows')}=0;${quoted(data.empty)};${text}&${found('remarks')}))`;
}
