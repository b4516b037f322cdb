/** Sample tab: made-up journeys, credited to their channels by four models side by side. */
import type { Language } from '../engine/locales.ts';
import { attributionTexts } from './attribution-texts.ts';
import { columnChart } from './charts.ts';
import { serialOfDay } from './days.ts';
import { journeyRows, NORDIC_CHANNELS } from './journey-rows.ts';
import { SheetDraft } from './sheet-draft.ts';
import { touchRows } from './touch-rows.ts';

const SEED = 11;
const JOURNEYS = 320;
/** Longer paths would be cut off in their column. */
const MOST_TOUCHES = 4;
const MODELS = ['first', 'last', 'linear', 'markov'];
const CHANNELS = Object.keys(NORDIC_CHANNELS.weights);

const HEADER_ROW = 8;
const FIRST = HEADER_ROW + 1;
const TOTAL = FIRST + CHANNELS.length;
const MONEY = TOTAL + 5;

export function attribution(language: Language): SheetDraft {
  const texts = attributionTexts[language];
  const journeys = madeUpJourneys(texts.channels);
  const log = touchRows(journeys, serialOfDay('2026-01-05'), texts.visitor);
  const lastTouch = HEADER_ROW + log.length;
  const touches = (column: string) => `${column}${FIRST}:${column}${lastTouch}`;
  /** Two journeys may take the same path, so the last rows can be empty. */
  const paths = (column: string) => `${column}${FIRST}:${column}${HEADER_ROW + journeys.length}`;
  const byModel = Object.fromEntries(
    MODELS.map((model, index) => {
      const column = 'BCDE'[index] as string;
      return [`${texts.models[index]} (${model})`, `${column}${FIRST}:${column}${TOTAL - 1}`];
    }),
  );

  return new SheetDraft('attribution', texts.name, { rows: lastTouch + 20, columns: 24 })
    .columns(150, 96, 76, 76, 76, 76, 20, ...Array<number>(5).fill(126), 24, 620, 92, 64, 84, 24, 112)
    .columnsFrom('T', 126, 140, 120, 84)
    .rowHeight(1, 34)
    .write('A1', [[texts.title]], { look: 'title' })
    .write('A2', [[texts.madeUp]], { look: 'warning' })
    .dress('A2:L2', { look: 'warning' })
    .write('A3', [[texts.about]], { look: 'note' })
    .write('A4', [[texts.noTruth]], { look: 'answer' })
    .dress('A4:L4', { look: 'answer' })
    .write('A5', [[texts.test]], { look: 'note' })
    .write(`A${HEADER_ROW - 1}`, [[texts.compare]], { look: 'heading' })
    .write(`A${HEADER_ROW}`, [
      [`=ATTRIBUTION_COMPARE(${paths('N')},${paths('O')},${paths('P')},"${MODELS.join(',')}")`],
    ])
    .dress(`A${HEADER_ROW}`, { look: 'header' })
    .dress(`B${HEADER_ROW}:F${HEADER_ROW}`, { look: 'numberHeader' })
    .dress(`B${FIRST}:F${TOTAL}`, { format: 'percent' })
    .heatMap(`F${FIRST}:F${TOTAL - 1}`)
    .dress(`A${TOTAL}:F${TOTAL}`, { look: 'total' })
    .write(`A${TOTAL + 1}`, [[texts.spread]], { look: 'note' })
    .write(`A${MONEY - 1}`, [[texts.money]], { look: 'heading' })
    .write(`A${MONEY}`, [[`=ATTRIBUTION(${paths('N')},${paths('O')},${paths('Q')},"markov",${paths('P')})`]])
    .dress(`A${MONEY}`, { look: 'header' })
    .dress(`B${MONEY}:D${MONEY}`, { look: 'numberHeader' })
    .dress(`B${MONEY + 1}:B${MONEY + 1 + CHANNELS.length}`, { format: 'oneDecimal' })
    .dress(`C${MONEY + 1}:C${MONEY + 1 + CHANNELS.length}`, { format: 'kronor' })
    .dress(`D${MONEY + 1}:D${MONEY + 1 + CHANNELS.length}`, { format: 'percent' })
    .dress(`A${MONEY + 1 + CHANNELS.length}:D${MONEY + 1 + CHANNELS.length}`, { look: 'total' })
    .chart(
      `H${HEADER_ROW - 1}`,
      { width: 626, height: 320 },
      columnChart({ title: texts.chart, values: byModel, labels: `A${FIRST}:A${TOTAL - 1}` }),
    )
    .write(`N${HEADER_ROW - 1}`, [[texts.paths]], { look: 'heading' })
    .write(`N${HEADER_ROW}`, [[`=JOURNEYS(${['S', 'T', 'U', 'V', 'W'].map(touches).join(',')})`]])
    .dress(`N${HEADER_ROW}`, { look: 'header' })
    .dress(`O${HEADER_ROW}:Q${HEADER_ROW}`, { look: 'numberHeader' })
    .dress(`Q${FIRST}:Q${HEADER_ROW + journeys.length}`, { format: 'kronor' })
    .write(`S${HEADER_ROW - 1}`, [[texts.log]], { look: 'heading' })
    .write(`S${HEADER_ROW}`, [texts.logHeaders], { look: 'header' })
    .dress(`V${HEADER_ROW}:W${HEADER_ROW}`, { look: 'numberHeader' })
    .write(
      `S${FIRST}`,
      log.map(({ id, time, channel, conversions, value }) => [id, time, channel, conversions, value]),
    )
    .dress(touches('T'), { format: 'hour' })
    .dress(touches('W'), { format: 'kronor' });
}

function madeUpJourneys(names: readonly string[]) {
  const nameOf = (channel: string) => names[CHANNELS.indexOf(channel)] as string;
  const { weights, closing } = NORDIC_CHANNELS;
  const translated = {
    weights: Object.fromEntries(Object.entries(weights).map(([name, weight]) => [nameOf(name), weight])),
    closing: closing.map(nameOf),
  };
  return journeyRows(JOURNEYS, SEED, translated).filter(({ path }) => path.length <= MOST_TOUCHES);
}
