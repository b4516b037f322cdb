/** Sample tab: lead generation with made-up figures and Swedish headers. */
import type { Language } from '../engine/locales.ts';
import { columnChart, lineChart } from './charts.ts';
import { serialOfDay } from './days.ts';
import { LEAD_ROWS } from './lead-rows.ts';
import { LEAD_HEADERS, leadsTexts } from './leads-texts.ts';
import { SheetDraft } from './sheet-draft.ts';

const HEADER_ROW = 5;
const FIRST = HEADER_ROW + 1;
const LAST = HEADER_ROW + LEAD_ROWS.length;
const HEADER = `A${HEADER_ROW}:H${HEADER_ROW}`;
const DATA = `A${HEADER_ROW}:H${LAST}`;
const CHANNELS = new Set(LEAD_ROWS.map(([, channel]) => channel)).size;
const MONTHS = new Set(LEAD_ROWS.map(([day]) => day)).size;
const CAMPAIGNS = LEAD_ROWS.length / MONTHS;
const LEAD_VALUE = 2400;
const TARGET = 900;

/** The header with the rows of one month: 1 is the first. */
const month = (number: number): string => {
  const start = FIRST + (number - 1) * CAMPAIGNS;
  return `VSTACK(${HEADER},A${start}:H${start + CAMPAIGNS - 1})`;
};

export function leads(language: Language): SheetDraft {
  const texts = leadsTexts[language];
  const sheet = new SheetDraft('leads', texts.name, { rows: 100, columns: 26 })
    .columns(80, 80, 144, 112, 50, 50, 96, 62, 82, 86, 16, 92, 80, 116, 92, 106, 96)
    .rowHeight(1, 34)
    .write('A1', [[texts.title]], { look: 'title' })
    .write('A2', [[texts.madeUp]], { look: 'warning' })
    .dress('A2:J2', { look: 'warning' })
    .write('A3', [[texts.about]], { look: 'note' })
    .write(`A${HEADER_ROW}`, [LEAD_HEADERS], { look: 'header' })
    .dress(`D${HEADER_ROW}:J${HEADER_ROW}`, { look: 'numberHeader' })
    .rowHeight(HEADER_ROW, 40)
    .write(
      `A${FIRST}`,
      LEAD_ROWS.map(([day, ...rest]) => [serialOfDay(day), ...rest, LEAD_VALUE]),
    )
    .dress(`A${FIRST}:A${LAST}`, { format: 'day' })
    .dress(`D${FIRST}:D${LAST}`, { format: 'kronor' })
    .dress(`E${FIRST}:H${LAST}`, { format: 'whole' })
    .dress(`I${FIRST}:J${LAST}`, { format: 'kronor' })
    .write(`J${FIRST}`, [[`=LEAD_PROFIT(F${FIRST}:F${LAST},I${FIRST}:I${LAST},D${FIRST}:D${LAST})`]])
    .freeze(HEADER_ROW);
  byChannel(sheet, texts);
  return sheet;
}

function byChannel(sheet: SheetDraft, texts: (typeof leadsTexts)[Language]): void {
  const table = HEADER_ROW;
  const tableEnd = table + CHANNELS + 1;
  const quality = tableEnd + 3;
  const qualityEnd = quality + CHANNELS + 1;
  const why = qualityEnd + 5;
  const whyEnd = why + CHANNELS + 1;
  const months = whyEnd + 4;
  const monthsEnd = months + MONTHS + 1;

  sheet
    .write(`L${table - 1}`, [[texts.byChannel]], { look: 'heading' })
    .write(`L${table}`, [[`=KPI_BY("CPL,CAC",${DATA},"Kanal")`]])
    .dress(`L${table}`, { look: 'header' })
    .dress(`M${table}:N${table}`, { look: 'numberHeader' })
    .dress(`M${table + 1}:N${tableEnd}`, { format: 'kronor' })
    .dress(`L${tableEnd}:N${tableEnd}`, { look: 'total' })
    .write(`L${quality - 1}`, [[texts.quality]], { look: 'heading' })
    .write(`L${quality}`, [[`=KPI_BY("CPL,LEAD_QUALITY,CPQL",${DATA},"Kanal")`]])
    .write(`P${quality}`, [[texts.status]])
    .dress(`L${quality}:P${quality}`, { look: 'header' })
    .dress(`M${quality}:O${quality}`, { look: 'numberHeader' })
    .dress(`M${quality + 1}:M${qualityEnd}`, { format: 'kronor' })
    .dress(`N${quality + 1}:N${qualityEnd}`, { format: 'percent' })
    .dress(`O${quality + 1}:O${qualityEnd}`, { format: 'kronor' })
    .write(`P${quality + 1}`, [[`=KPI_STATUS("CPL",M${quality + 1}:M${qualityEnd},$P$${qualityEnd + 1})`]])
    .write(`M${qualityEnd + 1}`, [[texts.target]], { look: 'note' })
    .write(`P${qualityEnd + 1}`, [[TARGET]], { look: 'input', format: 'kronor' })
    .colourStatus(`P${quality + 1}:P${qualityEnd}`)
    .dress(`L${qualityEnd}:O${qualityEnd}`, { look: 'total' })
    .write(`L${qualityEnd + 2}`, [[texts.qualityNote]], { look: 'note' })
    .write(`L${why - 1}`, [[texts.why]], { look: 'heading' })
    .write(`L${why}`, [[`=KPI_WHY("CPL",${month(MONTHS - 1)},${month(MONTHS)},"Kanal")`]])
    .dress(`L${why}:Q${why}`, { look: 'header' })
    .dress(`M${why}:Q${why}`, { look: 'numberHeader' })
    .dress(`M${why + 1}:Q${whyEnd}`, { format: 'kronor' })
    .dress(`L${whyEnd}:Q${whyEnd}`, { look: 'total' })
    .write(`L${whyEnd + 1}`, [[texts.whyNote]], { look: 'note' })
    .write(`L${months - 1}`, [[texts.byMonth]], { look: 'heading' })
    .write(`L${monthsEnd + 1}`, [[texts.completeNote]], { look: 'note' })
    .write(`L${months}`, [[`=KPI_BY("CPL,CAC,LEAD_QUALITY",${DATA},"month")`]])
    .dress(`L${months}:P${months}`, { look: 'header' })
    .dress(`M${months}:O${months}`, { look: 'numberHeader' })
    .dress(`M${months + 1}:N${monthsEnd}`, { format: 'kronor' })
    .dress(`O${months + 1}:O${monthsEnd}`, { format: 'percent' })
    .dress(`L${monthsEnd}:P${monthsEnd}`, { look: 'total' });

  const channels = `L${quality + 1}:L${qualityEnd - 1}`;
  const rows = (column: string, start: number, count: number) =>
    `${column}${start + 1}:${column}${start + count}`;
  sheet
    .chart(
      `A${LAST + 2}`,
      CHART,
      columnChart({
        title: texts.cplChart,
        values: { CPL: rows('M', quality, CHANNELS) },
        labels: channels,
      }),
    )
    .chart(
      `H${LAST + 2}`,
      CHART,
      columnChart({
        title: texts.qualityChart,
        values: { LEAD_QUALITY: rows('N', quality, CHANNELS) },
        labels: channels,
      }),
    )
    .chart(
      `A${LAST + 15}`,
      CHART,
      lineChart({
        title: texts.monthChart,
        values: { CPL: rows('M', months, MONTHS) },
        labels: rows('L', months, MONTHS),
      }),
    );
}

const CHART = { width: 520, height: 270 };
