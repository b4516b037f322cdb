/** The Trend tab: one KPI by month with base and target, and the way of every goal beside the time gone. */
import { kpi } from '../../catalogue/catalogue.ts';
import type { TargetsTexts } from '../../locale/workbooks/targets.ts';
import { barChart, lineChart } from '../blocks/charts.ts';
import { quoted } from '../blocks/formula-parts.ts';
import type { Months } from '../blocks/months-tab.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import type { CellContent } from '../plan.ts';
import { SAMPLE_GOALS } from './goals.ts';
import { MENU, nameOf } from './menu.ts';
import { ACTIVE, PACE } from './places.ts';

const MONTHS = 13;
const HEADER = 7;
const FIRST = 8;
const LAST = FIRST + MONTHS - 1;
/** Which slot and which KPI is picked, beside the choice. */
const [SLOT, PLACE] = ['$E$5', '$F$5'];
/** The header of the list of active goals, below the months. */
const LIST = FIRST + MONTHS + 2;

export function trendTab(words: Words, texts: TargetsTexts, months: Months): TabDraft {
  const { trend } = texts;
  const list = `B${LIST + 1}:B${LIST + ACTIVE}`;
  const slots = Array.from({ length: ACTIVE }, (_, index) => index + 1);
  const row = (from: number, to: number) => (letter: string) => ({ zone: `${letter}${from}:${letter}${to}` });
  const [byMonth, byGoal] = [row(HEADER, LAST), row(LIST, LIST + ACTIVE)];
  return new TabDraft('trend', texts.tabs.trend, { columnWidths: [12, 146, 138, 80, 74, 204, 12, 550] })
    .write('B1', [[trend.title]], { look: 'title' })
    .write('B2', [[trend.question]], { look: 'subtitle' })
    .write('B3', [[`=IF(${isVolume()};${quoted(trend.volume)};"")`]], { look: 'note' })
    .write('B5', [[trend.pick]], { look: 'rowLabel' })
    .input('C5', [[nameOf(words, SAMPLE_GOALS[0]?.kpi as string)]], {
      name: 'picked',
      rule: { type: 'range', zone: list },
      help: trend.pickHelp,
    })
    .write(SLOT.replace(/\$/g, ''), [
      [`=IFERROR(MATCH($C$5;$B$${LIST + 1}:$B$${LIST + ACTIVE};0);"")`, placeOfPicked()],
    ])
    .look('E5:F5', 'hidden')
    .write(
      `B${HEADER}`,
      [[trend.month, trend.value, trend.base, trend.target, words.shared.months.noteOfMonth]],
      { look: 'header' },
    )
    .look(`C${HEADER}:E${HEADER}`, 'numberHeader')
    .write(
      `B${FIRST}`,
      Array.from({ length: MONTHS }, (_, index) => monthRow(months, index + 1)),
    )
    .look(`C${FIRST}:C${LAST}`, 'strongNumber')
    .look(`D${FIRST}:E${LAST}`, 'quietNumber')
    .look(`F${FIRST}:F${LAST}`, 'note')
    .format(`C${FIRST}:E${LAST}`, 'twoDecimals')
    .write(`B${LIST}`, [[texts.screen.goal, trend.way, trend.time]], { look: 'header' })
    .look(`C${LIST}:D${LIST}`, 'numberHeader')
    .write(
      `B${LIST + 1}`,
      slots.map((slot) => [
        `=${PACE.cell('kpi', slot)}`,
        `=${PACE.cell('way', slot)}`,
        `=${PACE.cell('elapsed', slot)}`,
      ]),
    )
    .format(`C${LIST + 1}:D${LIST + ACTIVE}`, 'wholePercent')
    .height(1, 36)
    .chart(
      lineChart({
        title: trend.chart,
        at: 'H4',
        width: 550,
        height: 300,
        labels: byMonth('B'),
        series: [byMonth('C'), byMonth('D'), byMonth('E')],
        colours: ['#0B6E7F', '#9AA7AD', '#E08A1E'],
        dashedFrom: 1,
      }),
    )
    .chart(
      barChart({
        title: trend.bars,
        at: 'H19',
        width: 550,
        height: 300,
        labels: byGoal('B'),
        series: [byGoal('C'), byGoal('D')],
        colours: ['#0B6E7F', '#B9C4C9'],
        format: 'wholePercent',
      }),
    )
    .print(`A1:H${LIST + ACTIVE + 4}`);
}

type PickedColumn = 'place' | 'factor' | 'base' | 'target';

function picked(column: PickedColumn): string {
  const letter = PACE.letter(column);
  return `INDEX({tab:pace}!$${letter}$${PACE.first}:$${letter}$${PACE.last};${SLOT};1)`;
}

/** Its place among the KPIs that Data gives; "" for one of the user's own. */
const placeOfPicked = (): string =>
  `=IF(${SLOT}="";"";IF(ISNUMBER(${picked('place')});IF(${picked('place')}>${MENU.length};"";${picked('place')});""))`;

/** Counts and amounts of a month are not of the same length as a goal's figure. */
function isVolume(): string {
  const volumes = MENU.flatMap((id, index) => (kpi(id) === undefined ? [`${PLACE}=${index + 1}`] : []));
  return `OR(${volumes.join(';')})`;
}

function monthRow(months: Months, month: number): CellContent[] {
  const row = FIRST + month - 1;
  const value = `CHOOSE(${PLACE};${MENU.map((id) => months.monthCell(id, month)).join(';')})`;
  const steady = (column: 'base' | 'target') =>
    `=IF(OR($C${row}="";${isVolume()});"";IF(ISNUMBER(${picked(column)});${picked(column)};""))`;
  return [
    `=INDEX(${months.zone('month')};${month};1)`,
    `=IF(${PLACE}="";"";IF(${value}="";"";${value}*${picked('factor')}))`,
    steady('base'),
    steady('target'),
    `=INDEX(${months.zone('note')};${month};1)`,
  ];
}
