/** Sample tab: weekly spend and revenue (Robyn), grouped by month. */
import type { Language } from '../engine/locales.ts';
import { columnChart, lineChart } from './charts.ts';
import { serialOfDay } from './days.ts';
import { readData } from './read-data.ts';
import { robynTexts } from './robyn-texts.ts';
import { SheetDraft } from './sheet-draft.ts';

const CHANNELS = ['tv_S', 'ooh_S', 'print_S', 'facebook_S', 'search_S'] as const;
const HEADER_ROW = 7;
const FULL_YEARS = [2016, 2017, 2018];

export function robyn(language: Language): SheetDraft {
  const texts = robynTexts[language];
  const weeks = readData('robyn_dt_simulated_weekly.csv');
  const first = HEADER_ROW + 1;
  const last = HEADER_ROW + weeks.length;
  const months = new Set(weeks.map(({ DATE = '' }) => DATE.slice(0, 7))).size;
  /** The first and last month are incomplete. */
  const fullMonths = (column: string) => `${column}${first + 1}:${column}${HEADER_ROW + months - 1}`;
  const data = `R${HEADER_ROW}:Y${last}`;
  const years = HEADER_ROW + 23;

  return new SheetDraft('robyn', texts.name, { rows: last + 20, columns: 26 })
    .columns(86, 110, 110, 76, 76, 86, 24, ...Array<number>(9).fill(86), 24, 92, 84, 84, 84, 84, 84, 106, 106)
    .rowHeight(1, 34)
    .write('A1', [[texts.title]], { look: 'title' })
    .write('A2', [[texts.about]], { look: 'note' })
    .write('A3', [[texts.noReturnByChannel]], { look: 'warning' })
    .dress('A3:P3', { look: 'warning' })
    .write('A4', [[texts.source]], { look: 'note' })
    .write(`A${HEADER_ROW - 1}`, [[texts.byMonth]], { look: 'heading' })
    .write(`A${HEADER_ROW}`, [[`=KPI_BY("revenue,ad_spend,MER,CRR",${data},"month")`]])
    .dress(`A${HEADER_ROW}:F${HEADER_ROW}`, { look: 'header' })
    .dress(`B${HEADER_ROW}:E${HEADER_ROW}`, { look: 'numberHeader' })
    .dress(`B${first}:C${first + months}`, { format: 'whole' })
    .dress(`D${first}:D${first + months}`, { format: 'twoDecimals' })
    .dress(`E${first}:E${first + months}`, { format: 'percent' })
    .dress(`A${first}:F${first}`, { look: 'leftOut' })
    .dress(`A${first + months - 1}:F${first + months - 1}`, { look: 'leftOut' })
    .dress(`A${first + months}:F${first + months}`, { look: 'total' })
    .chart(
      `H${HEADER_ROW - 1}`,
      CHART,
      lineChart({
        title: texts.merChart,
        values: { MER: fullMonths('D') },
        labels: fullMonths('A'),
      }),
    )
    .chart(
      `H${HEADER_ROW + 10}`,
      CHART,
      columnChart({
        title: texts.shareChart,
        values: { [texts.shareChart]: fullMonths('E') },
        labels: fullMonths('A'),
      }),
    )
    .write(`H${years - 1}`, [[texts.byYear]], { look: 'heading' })
    .write(`H${years}`, [[texts.year, ...texts.headers.slice(1, 6)]], { look: 'header' })
    .write(
      `H${years + 1}`,
      FULL_YEARS.map((year) => [
        `'${year}`,
        ...['S', 'T', 'U', 'V', 'W'].map((column) => spendInYear(column, year, first, last)),
      ]),
    )
    .dress(`I${years}:M${years}`, { look: 'numberHeader' })
    .dress(`I${years + 1}:M${years + FULL_YEARS.length}`, { format: 'whole' })
    .chart(
      `H${years + FULL_YEARS.length + 2}`,
      CHART,
      columnChart(
        {
          title: texts.spendChart,
          values: Object.fromEntries(
            ['I', 'J', 'K', 'L', 'M'].map((column, index) => [
              texts.headers[index + 1] as string,
              `${column}${years + 1}:${column}${years + FULL_YEARS.length}`,
            ]),
          ),
          labels: `H${years + 1}:H${years + FULL_YEARS.length}`,
        },
        { stacked: true },
      ),
    )
    .write(`R${HEADER_ROW - 1}`, [[texts.weeks]], { look: 'heading' })
    .write(`R${HEADER_ROW}`, [texts.headers], { look: 'numberHeader' })
    .write(
      `R${first}`,
      weeks.map(({ DATE = '', ...week }) => [
        serialOfDay(DATE),
        ...CHANNELS.map((channel) => Number(week[channel])),
      ]),
      { format: 'whole' },
    )
    .dress(`R${first}:R${last}`, { format: 'day' })
    .write(
      `X${first}`,
      weeks.map((week, index) => [`=SUM(S${first + index}:W${first + index})`, Number(week.revenue)]),
      { format: 'whole' },
    )
    .freeze(HEADER_ROW);
}

const CHART = { width: 636, height: 230 };

const spendInYear = (column: string, year: number, first: number, last: number): string =>
  `=SUMIFS(${column}$${first}:${column}$${last},$R$${first}:$R$${last},">="&DATE(${year},1,1),$R$${first}:$R$${last},"<"&DATE(${year + 1},1,1))`;
