/** The finder of what is cut off finds it. */
import { describe, expect, test } from 'vitest';
import { TabDraft } from '../../src/workbooks/blocks/tab-draft.ts';
import { cutOff, type Shown } from './cut-off.ts';

const text = (row: number, column: number, content: string, isNumber = false): Shown => ({
  ...{ row, column, isNumber },
  text: content,
});
const tab = () => new TabDraft('screen', 'Screen', { columnWidths: [40, 120, 40] });

describe('found', () => {
  test('a number that is wider than its column', () => {
    expect(cutOff(tab().plan(), [text(1, 1, '1 000 000', true)])).toEqual([
      'screen 1/1 “1 000 000” needs 67 of 40 pixels',
    ]);
  });

  test('a text that would run over a cell that is taken, but not one with room beside it', () => {
    const long = text(1, 1, 'A text that runs on');
    expect(cutOff(tab().plan(), [long])).toEqual([]);
    expect(cutOff(tab().plan(), [long, text(1, 2, 'x')])).toEqual([
      'screen 1/1 “A text that runs on” needs 116 of 40 pixels',
    ]);
    expect(cutOff(tab().plan(), [text(1, 2, `${'Far '.repeat(12)}away`)])).toHaveLength(1);
  });

  test('a word that is broken, and lines that the row has no room for', () => {
    const wrapping = tab().look('A1:B1', 'header').height(1, 21).plan();
    expect(cutOff(wrapping, [text(1, 1, 'Konvertering')])).toEqual([
      'screen 1/1 “Konvertering” has a word of 90 pixels in 40',
    ]);
    expect(cutOff(wrapping, [text(1, 2, 'one two three four five six')])).toEqual([
      'screen 1/2 “one two three four five six” needs 36 of 21 pixels in height',
    ]);
  });

  test('a cell under a chart, and none beside it', () => {
    const chart = { type: 'line', title: 'Trend', at: 'A3', width: 150, height: 40 } as const;
    const plan = tab()
      .chart({ ...chart, labels: { zone: 'A1:A2' }, series: [] })
      .plan();
    expect(cutOff(plan, [text(4, 2, 'hidden'), text(5, 2, 'seen'), text(3, 3, 'seen')])).toEqual([
      'screen 4/2 “hidden” is under “Trend”',
    ]);
  });

  test('nothing of cells whose text is not meant to be seen', () => {
    const plan = tab().look('A1', 'hidden').format('A2', 'unseen').plan();
    expect(cutOff(plan, [text(1, 1, 'A helper of formulas'), text(2, 1, '1 000 000', true)])).toEqual([]);
  });
});

test('rows are as high as texts that wrap need, unless a height was given', () => {
  const header = ['Konverteringsgrad för besök från annonser i sökmotorer'];
  const wide = new TabDraft('screen', 'Screen', { columnWidths: [130] }).write('A1', [header], {
    look: 'header',
  });
  expect(wide.plan().rowHeights).toEqual([{ row: 1, count: 1, pixels: 70 }]);
  expect(wide.height(1, 80).plan().rowHeights).toEqual([{ row: 1, count: 1, pixels: 80 }]);
});

test('rows with a heading keep a distance, and cells of ours without a look are plain', () => {
  const { rowHeights, looks } = new TabDraft('screen', 'Screen', { columnWidths: [130] })
    .look('A2', 'total')
    .write('A1', [['Pages']], { look: 'heading' })
    .write('A2', [['/price'], ['/demo']])
    .plan();
  expect(rowHeights).toEqual([{ row: 1, count: 1, pixels: 28 }]);
  expect(looks?.map(({ zone, look }) => `${zone} ${look}`)).toEqual([
    'A2:A3 plain',
    'A2 total',
    'A1 heading',
  ]);
});
