/** A small sketch of the first screen of each workbook, so that goals are told apart at a glance. */
import type { WorkbookId } from '../../workbooks/plan.ts';
import { drawing } from '../element.ts';

/** Path data by what it stands for: cells and text, the main figures, the second series, input cells. */
type Sketch = Partial<Record<'quiet' | 'main' | 'second' | 'input' | 'line' | 'axis', string>>;

const bar = (x: number, y: number, width: number, height: number): string =>
  `M${x} ${y}h${width}v${height}h${-width}z`;

/** Bars that stand on a line. */
const columns = (x: number, foot: number, width: number, step: number, heights: readonly number[]): string =>
  heights.map((height, index) => bar(x + index * step, foot - height, width, height)).join('');

/** Bars that begin at a line. */
const rows = (x: number, y: number, height: number, step: number, widths: readonly number[]): string =>
  widths
    .map((width, index) => bar(x + Math.min(0, width), y + index * step, Math.abs(width), height))
    .join('');

const line = (x: number, step: number, heights: readonly number[]): string =>
  heights.map((y, index) => `${index === 0 ? 'M' : 'L'}${x + index * step} ${y}`).join('');

const SKETCHES: Readonly<Record<WorkbookId, Sketch>> = {
  start: {
    input: rows(8, 10, 7, 11, [30, 30, 30, 30]),
    main: rows(48, 10, 13, 17, [20]) + bar(72, 10, 20, 13) + bar(96, 10, 16, 13),
    second: columns(62, 60, 14, 22, [14, 18]),
    axis: 'M48 34.5h64M48 50.5h64',
  },
  fifteen: {
    main: bar(8, 8, 32, 15) + bar(44, 8, 32, 15) + bar(80, 8, 32, 15),
    quiet: rows(8, 29, 6, 9, [28, 34, 24, 30]),
    line: [0, 9, 18, 27]
      .map((down) =>
        line(
          50,
          10,
          [34, 31, 33, 30, 31, 29, 30].map((y) => y + down),
        ),
      )
      .join(''),
  },
  b2b: {
    main: rows(8, 9, 7, 10, [60, 46, 34, 24, 14]),
    quiet: rows(78, 9, 7, 10, [34, 34, 34, 34, 34]),
  },
  ecommerce: {
    main: columns(10, 58, 10, 17, [22, 28, 25, 33, 38, 44]),
    line: line(15, 17, [44, 38, 41, 32, 27, 20]),
    axis: 'M6 58.5h108',
  },
  channels: {
    main: rows(60, 9, 7, 10, [46, 34, 20, 8]),
    second: rows(60, 49, 7, 10, [-26]),
    quiet: rows(8, 9, 7, 10, [26, 22, 28, 18]) + bar(72, 49, 26, 7),
    axis: 'M60 5v56',
  },
  social_email: {
    line: line(8, 10, [44, 36, 40, 28, 22]) + line(8, 10, [54, 50, 52, 46, 42]),
    main: columns(68, 58, 7, 11, [18, 26, 22, 36]),
    axis: 'M6 58.5h46M64 58.5h50',
  },
  landing_mobile: {
    quiet: rows(8, 9, 6, 11, [34, 30, 36, 26, 32]),
    main: rows(52, 9, 6, 11, [58, 44, 33, 22, 12]),
    second: rows(52, 9, 6, 11, [22, 18, 12, 9, 5]),
  },
  cac_ledger: {
    quiet: rows(8, 8, 5, 8, [104, 104, 104]),
    main: columns(12, 60, 9, 17, [10, 14, 12, 16, 11, 13]),
    second: columns(12, 48, 9, 17, [6, 0, 6, 0, 8, 5]),
    axis: 'M6 60.5h108',
  },
  attribution: {
    main: columns(12, 58, 6, 34, [40, 26, 18]),
    second: columns(19, 58, 6, 34, [30, 34, 22]),
    quiet: columns(26, 58, 6, 34, [22, 30, 30]),
    axis: 'M6 58.5h108',
  },
  scenario: {
    quiet: 'M8 50C40 48 70 26 112 8L112 46C80 50 40 54 8 54z',
    line: 'M8 52C40 50 74 38 112 24',
    axis: 'M6 44.5h108',
  },
  targets: {
    quiet: rows(8, 10, 9, 14, [104, 104, 104, 104]),
    main: rows(8, 12, 5, 14, [72, 48, 90, 30]),
    axis: 'M70 8v13M70 22v13M70 36v13M70 50v13',
  },
  board: {
    main: rows(8, 9, 9, 13, [24, 24, 24, 24]),
    quiet: rows(38, 11, 4, 13, [32, 26, 34, 28]),
    line: line(76, 6, [52, 46, 48, 38, 40, 28, 22]),
    axis: 'M74 58.5h40',
  },
};

export const sketch = (id: WorkbookId): SVGSVGElement =>
  drawing(
    '0 0 120 68',
    Object.entries(SKETCHES[id]).map(([kind, d]) => ({ class: kind, d })),
  );
