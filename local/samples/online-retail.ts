/** Sample tab: a British web shop by month (UCI Online Retail), with the traps of its first and last month. */
import type { Language } from '../engine/locales.ts';
import { columnChart, lineChart } from './charts.ts';
import { onlineRetailMonths, revenueBetween } from './online-retail-months.ts';
import { onlineRetailTexts } from './online-retail-texts.ts';
import { readData } from './read-data.ts';
import { SheetDraft } from './sheet-draft.ts';

const HEADER_ROW = 6;
const FIRST = HEADER_ROW + 1;

export function onlineRetail(language: Language): SheetDraft {
  const texts = onlineRetailTexts[language];
  const orders = readData('online_retail_orders.csv.gz');
  const months = onlineRetailMonths(orders);
  const last = FIRST + months.length - 1;
  const [second, lastFull] = [FIRST + 1, last - 1];
  const table = (column: string, from = FIRST, to = last) => `${column}${from}:${column}${to}`;

  const sheet = new SheetDraft('online-retail', texts.name, { rows: 120, columns: 18 })
    .columns(66, 92, 58, 76, 76, 80, 104, 112, 80, 76, 100, 108, 96, 150)
    .write('A1', [[texts.title]], { look: 'title' })
    .write('A2', [[texts.about]], { look: 'note' })
    .write('A3', [[texts.leftOut]], { look: 'note' })
    .write('A4', [[texts.source]], { look: 'note' })
    .rowHeight(1, 34)
    .write(`A${HEADER_ROW}`, [texts.headers], { look: 'header' })
    .dress(`B${HEADER_ROW}:M${HEADER_ROW}`, { look: 'numberHeader' })
    .rowHeight(HEADER_ROW, 58)
    .write(
      `A${FIRST}`,
      months.map((month) => [
        month.month,
        month.revenue,
        month.orders,
        month.customers,
        month.newCustomers,
        month.repeatCustomers,
      ]),
    )
    .write(
      `G${second}`,
      months.slice(1).map((_, index) => [`=D${second + index}-E${second + index}`]),
    )
    .write(`H${FIRST}`, [[`=AOV(${table('B')},${table('C')})`]])
    .write(`I${FIRST}`, [[`=ARPU(${table('B')},${table('D')})`]])
    .write(`J${FIRST}`, [[`=PURCHASE_FREQUENCY(${table('C')},${table('D')})`]])
    .write(`K${FIRST}`, [[`=REPEAT_RATE(${table('F')},${table('D')})`]])
    .write(`L${second}`, [[`=RETURNING_SHARE(${table('G', second)},${table('D', second)})`]])
    .write(`M${second + 1}`, [
      [`=MOM(${table('B', second + 1, lastFull)},${table('B', second, lastFull - 1)})`],
    ])
    .dress(`B${FIRST}:B${last}`, { format: 'pounds' })
    .dress(`C${FIRST}:G${last}`, { format: 'whole' })
    .dress(`H${FIRST}:I${last}`, { format: 'pence' })
    .dress(`J${FIRST}:J${last}`, { format: 'twoDecimals' })
    .dress(`K${FIRST}:M${last}`, { format: 'percent' })
    .dress(`A${FIRST}:N${FIRST}`, { look: 'leftOut' })
    .dress(`A${last}:N${last}`, { look: 'leftOut' })
    .write(`N${FIRST}`, [[texts.firstMonth]], { look: 'leftOut' })
    .write(`N${last}`, [[texts.lastMonth]], { look: 'leftOut' })
    .freeze(HEADER_ROW);

  const box = last + 2;
  const [firstDays, sameDays] = [
    revenueBetween(orders, '2010-12-01', '2010-12-09'),
    revenueBetween(orders, '2011-12-01', '2011-12-09'),
  ];
  sheet
    .write(`A${box}`, [[texts.compareTitle]], { look: 'heading' })
    .write(`A${box + 1}`, [texts.compareHeaders], { look: 'header' })
    .dress(`D${box + 1}:F${box + 1}`, { look: 'numberHeader' })
    .rowHeight(box + 1, 40)
    .write(
      `A${box + 2}`,
      [
        [texts.compareRows[0], null, null, `=B${last}`, `=B${lastFull}`],
        [texts.compareRows[1], null, null, `=B${last}`, `=B${FIRST}`],
        [texts.compareRows[2], null, null, sameDays, firstDays],
      ],
      { format: 'pounds' },
    )
    .write(`F${box + 2}`, [[`=MOM(D${box + 2},E${box + 2})`]], { format: 'percent' })
    .write(`F${box + 3}`, [[`=YOY(D${box + 3}:D${box + 4},E${box + 3}:E${box + 4})`]])
    .dress(`F${box + 2}:F${box + 4}`, { format: 'percent' })
    .write(
      `G${box + 2}`,
      texts.compareNotes.map((note) => [note]),
      { look: 'note' },
    );

  const charts = box + 6;
  const months11 = `A${second}:A${lastFull}`;
  const named = (column: string) => `${column}${second}:${column}${lastFull}`;
  return sheet
    .chart(
      `A${charts}`,
      CHART,
      columnChart({
        title: texts.revenueChart,
        values: { [texts.headers[1]]: named('B') },
        labels: months11,
      }),
    )
    .chart(
      `H${charts}`,
      CHART,
      lineChart({
        title: texts.aovChart,
        values: { [texts.headers[7]]: named('H') },
        labels: months11,
      }),
    );
}

const CHART = { width: 540, height: 290 };
