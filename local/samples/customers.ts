/** Sample tab: do customers of a web shop come back, and what are they worth in the year to come? */
import type { Language } from '../engine/locales.ts';
import { customersTexts } from './customers-texts.ts';
import { serialOfDay } from './days.ts';
import { purchaseDays } from './purchase-days.ts';
import { readData } from './read-data.ts';
import { SheetDraft } from './sheet-draft.ts';

/** Every tenth customer: enough for the models, and little enough for a quick page. */
const EVERY_NTH = 10;
/** December 2010 to December 2011. */
const MONTHS = 13;
const MODEL_ROWS = 12;

const HEADER_ROW = 7;
const FIRST = HEADER_ROW + 1;
const MODEL = HEADER_ROW + MONTHS + 4;
const INPUTS = MODEL + 1;

export function customers(language: Language): SheetDraft {
  const texts = customersTexts[language];
  const days = purchaseDays(readData('online_retail_orders.csv.gz'), EVERY_NTH);
  const count = new Set(days.map(({ customer }) => customer)).size;
  const last = HEADER_ROW + days.length;
  const column = (letter: string) => `${letter}${FIRST}:${letter}${last}`;
  const [bought, when, amounts] = ['W', 'X', 'Y'].map(column) as [string, string, string];
  const forecasts = (letter: string) => `${letter}${FIRST}:${letter}${HEADER_ROW + count}`;
  const lastCohort = HEADER_ROW + MONTHS;
  const lastParameter = MODEL + MODEL_ROWS - 1;

  const sheet = new SheetDraft('customers', texts.name, { rows: last + 20, columns: 25 })
    .columns(112, 66, ...Array<number>(MONTHS).fill(44), 10, 73, 54, 118, 147, 62, 24, 76, 84, 84)
    .rowHeight(1, 34)
    .write('A1', [[texts.title]], { look: 'title' })
    .write('A2', [[texts.about]], { look: 'note' })
    .write('A3', [[texts.traps]], { look: 'note' })
    .write('A4', [[texts.source]], { look: 'note' })
    .write('A5', [[warningOf(`B${lastParameter}`, texts)]])
    .dress('A5:O5', { look: 'warning' })
    .write(`A${HEADER_ROW - 1}`, [[texts.cohorts]], { look: 'heading' })
    .write(`A${HEADER_ROW}`, [[`=COHORT_RETENTION(${bought},${when},"month")`]])
    .dress(`A${HEADER_ROW}`, { look: 'header' })
    .dress(`B${HEADER_ROW}:O${HEADER_ROW}`, { look: 'numberHeader' })
    .dress(`C${FIRST}:O${lastCohort}`, { format: 'wholePercent' })
    .heatMap(`D${FIRST}:O${lastCohort}`)
    .write(`A${MODEL - 1}`, [[texts.model]], { look: 'heading' })
    .write(`A${MODEL}`, [[`=CLV_MODEL(${bought},${when},${amounts})`]])
    .dress(`B${MODEL}:B${MODEL + 8}`, { format: 'fourDecimals' })
    .dress(`B${MODEL + 4}`, { format: 'whole' })
    .dress(`B${MODEL + 8}`, { format: 'whole' })
    .write(`Q${HEADER_ROW - 1}`, [[texts.forecast]], { look: 'heading' })
    .write(`Q${HEADER_ROW}`, [
      [`=CLV_FORECAST(${bought},${when},${amounts},"",J${INPUTS},J${INPUTS + 1},J${INPUTS + 2})`],
    ])
    .dress(`Q${HEADER_ROW}:U${HEADER_ROW}`, { look: 'numberHeader' })
    .dress(`${forecasts('R')}`, { format: 'wholePercent' })
    .dress(`${forecasts('S')}`, { format: 'oneDecimal' })
    .dress(`T${FIRST}:U${HEADER_ROW + count}`, { format: 'pounds' })
    .write(`W${HEADER_ROW - 1}`, [[texts.days]], { look: 'heading' })
    .write(`W${HEADER_ROW}`, [texts.headers], { look: 'numberHeader' })
    .write(
      `W${FIRST}`,
      days.map(({ customer, day, amount }) => [customer, serialOfDay(day), amount]),
    )
    .dress(when, { format: 'day' })
    .dress(amounts, { format: 'pence' });
  return keyFigures(sheet, texts, forecasts);
}

/** In the language of the tab where it is the one that these data give. */
const warningOf = (cell: string, { warning, noDropOut }: (typeof customersTexts)[Language]): string =>
  `=IF(${cell}="","","${warning} "&IF(LEFT(${cell},11)="No drop-out","${noDropOut}",${cell})&".")`;

function keyFigures(
  sheet: SheetDraft,
  texts: (typeof customersTexts)[Language],
  forecasts: (letter: string) => string,
): SheetDraft {
  const results = INPUTS + 5;
  const known = { customers: `B${MODEL + 9}`, repeaters: `B${MODEL + 10}` };
  return sheet
    .write(`E${INPUTS - 1}`, [[texts.assumptions]], { look: 'heading' })
    .write(
      `E${INPUTS}`,
      texts.inputs.map((label) => [label]),
    )
    .write(`J${INPUTS}`, [[52], [0.1], [0.4]], { look: 'input' })
    .dress(`J${INPUTS + 1}:J${INPUTS + 2}`, { format: 'wholePercent' })
    .write(`E${results - 1}`, [[texts.answers]], { look: 'heading' })
    .write(
      `E${results}`,
      texts.results.map((label) => [label]),
    )
    .write(`J${results}`, [
      [`=${known.customers}`],
      [`=REPEAT_RATE(${known.repeaters},${known.customers})`],
      [`=SUM(${forecasts('S')})`],
      [`=SUM(${forecasts('U')})/J${results}`],
    ])
    .dress(`J${results}:J${results + 2}`, { format: 'whole' })
    .dress(`J${results + 1}`, { format: 'percent' })
    .dress(`J${results + 3}`, { format: 'pounds' })
    .dress(`E${results + 3}:J${results + 3}`, { look: 'total' });
}
