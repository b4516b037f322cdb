/** The few looks of cells in every workbook: one typeface, three sizes, one accent, status colours with enough contrast. */

export interface Look {
  readonly background?: string;
  readonly colour?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
}

const INK = '#12343B';
const GREY = '#5B6670';
const ACCENT = '#0B5563';

export const LOOKS = {
  plain: { colour: INK, size: 10, vertical: 'middle' },
  title: { colour: INK, size: 18, bold: true, vertical: 'middle' },
  subtitle: { colour: GREY, size: 11, vertical: 'middle' },
  heading: { colour: INK, size: 12, bold: true, vertical: 'middle' },
  note: { colour: GREY, size: 10, vertical: 'middle' },
  wrappedNote: { colour: GREY, size: 10, wrap: true, vertical: 'top' },
  header: { background: '#E3EEF0', colour: INK, bold: true, vertical: 'middle', wrap: true },
  numberHeader: {
    background: '#E3EEF0',
    colour: INK,
    bold: true,
    align: 'right',
    vertical: 'middle',
    wrap: true,
  },
  middleHeader: {
    background: '#E3EEF0',
    colour: INK,
    bold: true,
    align: 'center',
    vertical: 'middle',
    wrap: true,
  },
  /** Runs on over narrow cells to its right. */
  runningHeader: { background: '#E3EEF0', colour: INK, bold: true, vertical: 'middle' },
  /** What a column of the user's is read as. */
  readAs: { colour: GREY, size: 9, italic: true, wrap: true, vertical: 'bottom' },
  readAsNumber: { colour: GREY, size: 9, italic: true, align: 'right', wrap: true, vertical: 'bottom' },
  /** Where the user writes: one colour everywhere. */
  input: { background: '#FFF9D6', colour: INK, vertical: 'middle' },
  inputText: { background: '#FFF9D6', colour: INK, wrap: true, vertical: 'middle' },
  /** The numbers that people look at first. */
  figure: { colour: ACCENT, size: 20, bold: true, align: 'left', vertical: 'middle' },
  /** Rows of a table: name, the number that counts, numbers beside it, and the word that judges. */
  rowLabel: { colour: INK, bold: true, vertical: 'middle', wrap: true },
  number: { colour: INK, size: 12, bold: true, align: 'right', vertical: 'middle' },
  plainNumber: { colour: INK, align: 'right', vertical: 'middle' },
  strongNumber: { colour: INK, bold: true, align: 'right', vertical: 'middle' },
  quietNumber: { colour: GREY, align: 'right', vertical: 'middle' },
  inputNumber: { background: '#FFF9D6', colour: INK, align: 'right', vertical: 'middle' },
  totalNumber: {
    background: '#F3F7F8',
    colour: INK,
    size: 12,
    bold: true,
    align: 'right',
    vertical: 'middle',
  },
  /** A sentence below the row it belongs to. */
  underRow: { colour: GREY, size: 10, vertical: 'top' },
  status: { colour: INK, bold: true, align: 'center', vertical: 'middle' },
  paragraph: { colour: INK, size: 10, wrap: true, vertical: 'middle' },
  wrappedNumber: { colour: GREY, size: 9, align: 'right', wrap: true, vertical: 'middle' },
  /** Sentences in narrow columns, ours and the user's. */
  smallInput: { background: '#FFF9D6', colour: INK, size: 9, wrap: true, vertical: 'middle' },
  small: { colour: INK, size: 9, wrap: true, vertical: 'middle' },
  /** A bar made of signs. */
  bar: { colour: ACCENT, size: 8, vertical: 'middle' },
  /** Numbers that only formulas read. */
  hidden: { colour: '#FFFFFF', size: 8 },
  strong: { colour: INK, bold: true, vertical: 'middle' },
  total: { background: '#F3F7F8', colour: INK, bold: true, vertical: 'middle' },
  sentence: { colour: INK, size: 10, wrap: true, vertical: 'middle' },
  sample: { background: '#FFF4DC', colour: '#7A4B00' },
  good: { background: '#DDF2E3', colour: '#14532D', bold: true },
  watch: { background: '#FFF1CC', colour: '#6B4200', bold: true },
  act: { background: '#FBE0DE', colour: '#7F1D1D', bold: true },
  quiet: { background: '#F3F4F6', colour: GREY },
} as const satisfies Readonly<Record<string, Look>>;

export type LookName = keyof typeof LOOKS;

/** For series of charts, in this order; told apart also without colour by their order and legend. */
export const SERIES_COLOURS = ['#0B6E7F', '#E08A1E', '#6C5B9E', '#3E8E5A', '#B5485D'] as const;
