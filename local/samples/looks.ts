/** The few looks of cells in the sample tabs, and their number formats. */
import type { Style } from '../engine/workbook-data.ts';

export const INK = '#12343B';
const GREY = '#5B6670';

export const LOOKS = {
  title: { bold: true, fontSize: 18, textColor: INK },
  heading: { bold: true, fontSize: 12, textColor: INK },
  note: { textColor: GREY },
  warning: { textColor: '#7A4B00', fillColor: '#FFF4DC' },
  header: { bold: true, textColor: INK, fillColor: '#E3EEF0', verticalAlign: 'middle' },
  /** Above a column of numbers. */
  numberHeader: {
    bold: true,
    textColor: INK,
    fillColor: '#E3EEF0',
    wrapping: 'wrap',
    verticalAlign: 'middle',
    align: 'right',
  },
  leftOut: { italic: true, textColor: GREY, fillColor: '#F3F4F6' },
  total: { bold: true, fillColor: '#F3F7F8' },
  input: { fillColor: '#FFF9D6' },
  value: { align: 'left' },
  /** TRUE and FALSE under a header of numbers. */
  flag: { align: 'right' },
  formula: { bold: true, textColor: '#0B5563' },
  answer: { bold: true, fontSize: 12, textColor: '#0B5563', fillColor: '#E3EEF0' },
} as const satisfies Record<string, Style>;

export type Look = keyof typeof LOOKS;

export const FORMATS = {
  whole: '#,##0',
  kronor: '#,##0 "kr"',
  pounds: '"£"#,##0',
  pence: '"£"#,##0.00',
  percent: '0.0%',
  oneDecimal: '0.0',
  twoDecimals: '0.00',
  fourDecimals: '0.0000',
  wholePercent: '0%',
  twoDecimalPercent: '0.00%',
  fourDecimalPercent: '0.0000%',
  day: 'yyyy-mm-dd',
  hour: 'yyyy-mm-dd hh:mm',
} as const;
