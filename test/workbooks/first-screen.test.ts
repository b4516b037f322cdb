/** The finder of what lies beyond the first screen finds it. */
import { expect, test } from 'vitest';
import { lineChart } from '../../src/workbooks/blocks/charts.ts';
import { TabDraft } from '../../src/workbooks/blocks/tab-draft.ts';
import { notOnFirstScreen } from './first-screen.ts';

const labels = { zone: 'A1:A5' };

function screen(rows: number, chartHeight: number, kpiRow: number, print: string) {
  const tab = new TabDraft('screen', 'Screen', { columnWidths: [600, 600] })
    .write(`A${rows}`, [['Last line']])
    .kpi({ kpi: 'CAC', value: `B${kpiRow}` })
    .chart(lineChart({ title: 'Trend', at: 'B3', width: 500, height: chartHeight, labels, series: [labels] }))
    .print(print)
    .plan();
  return notOnFirstScreen(tab, [{ row: rows, column: 1, text: 'Last line', isNumber: false }]);
}

test('a screen whose rows, charts and numbers end in time has nothing beyond it', () => {
  expect(screen(28, 300, 25, 'A1:B28')).toEqual([]);
});

test.each([
  ['a text', screen(29, 300, 9, 'A1:B29'), '“Last line” has its bottom at 609 of 594 pixels'],
  ['a chart', screen(28, 560, 9, 'A1:B29'), '“Trend” has its bottom at 602 of 594 pixels'],
  ['a number', screen(28, 300, 26, 'A1:B28'), '“CAC” has its bottom at 546 of 525 pixels'],
  [
    'a printed page that is too wide',
    screen(28, 300, 9, 'A1:C28'),
    'page” has its right at 1300 of 1220 pixels',
  ],
  [
    'a printed page that goes on empty',
    screen(20, 300, 9, 'A1:B25'),
    'page” has its bottom at 525 of 460 pixels',
  ],
  [
    'a chart beside the printed page',
    screen(20, 300, 9, 'A1:A20'),
    '“Trend” has its right at 1100 of 600 pixels',
  ],
])('%s beyond it is found', (_, found, sentence) => {
  expect(found).toEqual([expect.stringContaining(sentence)]);
});
