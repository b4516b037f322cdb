/** Sample tab: weekly revenue (Robyn) with its anomalies and a forecast of half a year. */
import type { Language } from '../engine/locales.ts';
import { BAND_COLOURS, lineChart } from './charts.ts';
import { serialOfDay } from './days.ts';
import { forecastTexts } from './forecast-texts.ts';
import { readData } from './read-data.ts';
import { SheetDraft } from './sheet-draft.ts';

const AHEAD = 26;
/** Two years of history are enough to see the season beside the forecast. */
const CHARTED = 104;

const HEADER_ROW = 9;
const FIRST = HEADER_ROW + 1;
const FORECAST = HEADER_ROW + 16;
const INPUTS = 'C6';

export function forecast(language: Language): SheetDraft {
  const texts = forecastTexts[language];
  const weeks = readData('robyn_dt_simulated_weekly.csv');
  const last = HEADER_ROW + weeks.length;
  const revenue = `B${FIRST}:B${last}`;
  const charted = FIRST + CHARTED + AHEAD - 1;
  const line = (column: string) => `${column}${FIRST}:${column}${charted}`;
  const ahead = (column: string) => `${column}${FORECAST + 1}:${column}${FORECAST + AHEAD}`;

  return new SheetDraft('forecast', texts.name, { rows: last + 20, columns: 22 })
    .columns(86, 96, 96, 64, 76, 20, 86, 60, 90, 90, 90, 16, 86, 90, 90, 60, 24, 86, 92, 92, 92, 92)
    .rowHeight(1, 34)
    .write('A1', [[texts.title]], { look: 'title' })
    .write('A2', [[texts.about]], { look: 'note' })
    .write('A3', [[texts.caution]], { look: 'note' })
    .write('A4', [[texts.source]], { look: 'note' })
    .write(
      'A6',
      texts.inputs.map((label) => [label]),
    )
    .write(INPUTS, [[52], [0.8]], { look: 'input' })
    .dress('C7', { format: 'wholePercent' })
    .write(`A${HEADER_ROW - 1}`, [[texts.weeks]], { look: 'heading' })
    .write(`A${HEADER_ROW}`, [texts.headers], { look: 'numberHeader' })
    .write(
      `A${FIRST}`,
      weeks.map((week) => [serialOfDay(week.DATE ?? ''), Number(week.revenue)]),
    )
    .write(`C${FIRST}`, [[`=KPI_ANOMALIES(${revenue},${INPUTS})`]])
    .dress(`A${FIRST}:A${last}`, { format: 'day' })
    .dress(`B${FIRST}:C${last}`, { format: 'whole' })
    .dress(`D${FIRST}:D${last}`, { format: 'oneDecimal' })
    .dress(`E${FIRST}:E${last}`, { look: 'flag' })
    .highlight(`A${FIRST}:E${last}`, `=$E${FIRST}=TRUE`)
    .chart(
      'G6',
      { width: 760, height: 400 },
      lineChart(
        {
          title: texts.chart,
          values: {
            [texts.lines[0]]: line('S'),
            [texts.lines[1]]: line('T'),
            [texts.lines[2]]: line('U'),
            [texts.lines[3]]: line('V'),
          },
          labels: line('R'),
          colours: [BAND_COLOURS.middle, BAND_COLOURS.other, BAND_COLOURS.limit, BAND_COLOURS.limit],
        },
        { markers: false },
      ),
    )
    .write(`G${FORECAST - 1}`, [[texts.forecast]], { look: 'heading' })
    .write(`G${FORECAST}`, [[texts.headers[0], `=KPI_FORECAST(${revenue},${AHEAD},${INPUTS},C7)`]])
    .dress(`G${FORECAST}:K${FORECAST}`, { look: 'numberHeader' })
    .write(
      `G${FORECAST + 1}`,
      Array.from({ length: AHEAD }, (_, week) => [`=$A$${last}+7*H${FORECAST + 1 + week}`]),
    )
    .dress(ahead('G'), { format: 'day' })
    .dress(`I${FORECAST + 1}:K${FORECAST + AHEAD}`, { format: 'whole' })
    .write(`M${FORECAST - 1}`, [[texts.anomalies]], { look: 'heading' })
    .write(`M${FORECAST}`, [texts.headers.slice(0, 4)], { look: 'numberHeader' })
    .write(`M${FORECAST + 1}`, [[`=FILTER(A${FIRST}:D${last},E${FIRST}:E${last})`]])
    .dress(ahead('M'), { format: 'day' })
    .dress(`N${FORECAST + 1}:O${FORECAST + AHEAD}`, { format: 'whole' })
    .dress(ahead('P'), { format: 'oneDecimal' })
    .write(`R${HEADER_ROW - 1}`, [[texts.charted]], { look: 'heading' })
    .write(`R${HEADER_ROW}`, [[texts.headers[0], ...texts.lines]], { look: 'numberHeader' })
    .write(`R${FIRST}`, chartedRows(last))
    .dress(line('R'), { format: 'day' })
    .dress(`S${FIRST}:V${charted}`, { format: 'whole' });
}

/** History, then forecast: each line has cells of its own and is empty elsewhere. */
function chartedRows(last: number): (string | null)[][] {
  const history = Array.from({ length: CHARTED }, (_, index) => last - CHARTED + 1 + index);
  const ahead = Array.from({ length: AHEAD }, (_, index) => FORECAST + 1 + index);
  return [
    ...history.map((row) => [`=A${row}`, `=B${row}`, null, null, null]),
    ...ahead.map((row) => [`=G${row}`, null, `=I${row}`, `=J${row}`, `=K${row}`]),
  ];
}
