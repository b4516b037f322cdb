/** Sample tab: does an investment pay for itself within three years, and how sure is that? */
import type { Language } from '../engine/locales.ts';
import { BAND_COLOURS, lineChart } from './charts.ts';
import { scenarioTexts } from './scenario-texts.ts';
import { SheetDraft } from './sheet-draft.ts';

const MONTHS = 36;
const INPUTS = 7;
const HEADER_ROW = 23;
const FIRST = HEADER_ROW + 1;
const LAST = HEADER_ROW + MONTHS;

export function scenario(language: Language): SheetDraft {
  const texts = scenarioTexts[language];
  const months = (column: string) => `${column}${FIRST}:${column}${LAST}`;
  const probability = `B${LAST + 1}`;
  const payback = `B${LAST + 2}`;
  const inputs = [0, 1, 2, 3].map((row) => `B${INPUTS + row}`).join(',');

  return new SheetDraft('scenario', texts.name, { rows: LAST + 20, columns: 16 })
    .columns(210, 104, ...Array<number>(6).fill(104), 76, 120)
    .rowHeight(1, 34)
    .rowHeight(4, 28)
    .write('A1', [[texts.title]], { look: 'title' })
    .write('A2', [[texts.madeUp]], { look: 'warning' })
    .dress('A2:J2', { look: 'warning' })
    .write('A3', [[texts.about]], { look: 'note' })
    .write('A4', [[answer(texts, probability, payback)]])
    .dress('A4:J4', { look: 'answer' })
    .write(`A${INPUTS - 1}`, [[texts.assumptions]], { look: 'heading' })
    .write(
      `A${INPUTS}`,
      texts.inputs.map((label) => [label]),
    )
    .write(`B${INPUTS}`, [[20_000], [5_000], [30_000], [70_000], [4]], { look: 'input' })
    .dress(`B${INPUTS}:B${INPUTS + 3}`, { format: 'kronor' })
    .chart(
      `C${INPUTS - 1}`,
      { width: 804, height: 350, left: 16 },
      lineChart(
        {
          title: texts.chart,
          values: {
            [texts.lines[0]]: months('F'),
            [texts.lines[1]]: months('G'),
            [texts.lines[2]]: months('H'),
            [texts.lines[3]]: months('I'),
          },
          labels: months('A'),
          axis: texts.axis,
          colours: [BAND_COLOURS.limit, BAND_COLOURS.middle, BAND_COLOURS.limit, '#5B6670'],
        },
        { markers: false },
      ),
    )
    .write(`A${HEADER_ROW - 1}`, [[texts.table]], { look: 'heading' })
    .write(`A${HEADER_ROW}`, [[`=ROI_SCENARIO(${inputs},${MONTHS},B${INPUTS + 4})`]])
    .write(`I${HEADER_ROW}`, [[texts.lines[3]]])
    .write(
      `I${FIRST}`,
      Array.from({ length: MONTHS }, () => [0]),
      { format: 'wholePercent' },
    )
    .dress(`A${HEADER_ROW}:I${HEADER_ROW}`, { look: 'numberHeader' })
    .dress(`B${FIRST}:E${LAST}`, { format: 'kronor' })
    .dress(`F${FIRST}:H${LAST}`, { format: 'wholePercent' })
    .dress(probability, { format: 'percent' })
    .dress(`A${LAST + 1}:I${LAST + 2}`, { look: 'total' });
}

/** One sentence that follows the input cells. */
function answer(texts: (typeof scenarioTexts)[Language], probability: string, payback: string): string {
  const [chance, inTime, never] = texts.answer;
  return (
    `=IF(${probability}="","${texts.noCost}","${chance} "&ROUND(${probability}*100,0)&"${texts.percent}; "` +
    `&IF(${payback}="","${never}","${inTime} "&${payback}&"."))`
  );
}
