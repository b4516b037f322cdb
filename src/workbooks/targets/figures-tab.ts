/** The KPIs tab: every KPI that a goal may be about, for the last days of Data, the days before and the same a year ago. */
import { kpi } from '../../catalogue/catalogue.ts';
import type { Cadence } from '../../catalogue/types.ts';
import { sumKey } from '../../core/sum-key.ts';
import type { TargetsTexts } from '../../locale/workbooks/targets.ts';
import { nativeExpression, nativeFormula } from '../../render/native-formula.ts';
import { sumOf } from '../blocks/data-source.ts';
import { quoted } from '../blocks/formula-parts.ts';
import { kpiNote } from '../blocks/kpi-note.ts';
import { metricOf, wishKey, wishOf } from '../blocks/measures.ts';
import type { Months } from '../blocks/months-tab.ts';
import { needed } from '../blocks/needed.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import { kpiFormat, wishFormat } from '../blocks/unit-formats.ts';
import { fill, type Words } from '../blocks/words.ts';
import { writtenCell } from '../blocks/written-days.ts';
import type { CellContent } from '../plan.ts';
import {
  cadenceOf,
  casesOf,
  type Kind,
  kindOf,
  MEASURES,
  MENU,
  nameOf,
  OWN_KPIS,
  withoutBrackets,
} from './menu.ts';
import { FIGURES, type FigureColumn, GOALS } from './places.ts';

/** Columns with a period of their own. */
const PERIODS = ['now', 'before', 'lastYear'] as const;
type Period = (typeof PERIODS)[number];
/** 52 whole weeks, so that the same weekdays are compared. */
const YEAR = 364;

const WIDTHS: Readonly<Record<FigureColumn, number>> = {
  kpi: 260,
  now: 110,
  before: 110,
  change: 90,
  lastYear: 110,
  yearChange: 110,
  count: 80,
  rhythm: 150,
  needs: 310,
  mark: 50,
  factor: 50,
  isCount: 50,
  days: 50,
  months: 50,
};

const RHYTHMS: Readonly<Partial<Record<Cadence, { readonly days?: number; readonly months?: number }>>> = {
  day: { days: 1 },
  week: { days: 7 },
  month: { months: 1 },
  quarter: { months: 3 },
  year: { months: 12 },
};

export function figuresTab(words: Words, texts: TargetsTexts, months: Months): TabDraft {
  const { figures } = texts;
  const columns = Object.keys(WIDTHS) as FigureColumn[];
  const draft = new TabDraft('figures', texts.tabs.figures, {
    columnWidths: columns.map((id) => WIDTHS[id]),
    gridlines: true,
  });
  const { letter, header, first, last, measures } = FIGURES;
  const zone = (column: FigureColumn, from = first, to = last) =>
    `${letter(column)}${from}:${letter(column)}${to}`;
  draft
    .write('A1', [[figures.title]], { look: 'title' })
    .write('A2', [[figures.note]], { look: 'note' })
    .write(`A${FIGURES.from}`, [[figures.from], [figures.until]], { look: 'note' })
    .write(`A${header}`, [columns.map((column) => (isTitled(column) ? figures[column] : null))], {
      look: 'header',
    })
    .look(`${letter('now')}${header}:${letter('count')}${header}`, 'numberHeader')
    .write(`A${first}`, [...MENU.map((id, index) => row(words, texts, id, first + index)), ...ownRows(texts)])
    .look(zone('kpi'), 'rowLabel')
    .look(zone('needs'), 'note')
    .look(`${letter('mark')}${header}:${letter('months')}${last}`, 'note')
    .format(zone('change'), 'change')
    .format(zone('yearChange'), 'change')
    .format(zone('count'), 'whole')
    .height(1, 34)
    .height(header, 36)
    .freeze({ rows: header });
  for (const period of PERIODS) {
    const cells = periodFormulas(months, period);
    draft.write(`${letter(period)}${FIGURES.from}`, cells, { look: 'note', format: 'day' });
  }
  MENU.forEach((id, index) => {
    const at = first + index;
    const format = kpi(id) === undefined ? wishFormat(id) : kpiFormat(id);
    for (const period of PERIODS) draft.format(`${letter(period)}${at}`, format);
    if (kpi(id) !== undefined) draft.note(`A${at}`, kpiNote(words, id));
    draft.kpi({ kpi: id, value: `${letter('now')}${at}`, change: `${letter('change')}${at}` });
  });
  draft.write(`A${measures - 1}`, [[figures.measures]], { look: 'heading' }).write(
    `A${measures}`,
    MEASURES.map((wish) => {
      const key = wishKey(wish);
      const sums = new Map(PERIODS.map((period) => [period, measureFormula(months, key, period)]));
      return columns.map((column) =>
        column === 'kpi' ? months.label(key) : (sums.get(column as Period) ?? null),
      );
    }),
  );
  MEASURES.forEach((wish, index) => {
    for (const period of PERIODS)
      draft.format(`${letter(period)}${measures + index}`, wishFormat(wishKey(wish)));
  });
  const { writtenFrom, writtenUntil } = words.shared.months;
  draft.write(`A${FIGURES.writtenFrom}`, [[writtenFrom], [writtenUntil]], { look: 'note' });
  for (const period of PERIODS) {
    const days = [FIGURES.from, FIGURES.until].map((row) => `${letter(period)}$${row}`);
    const written = days.map((day) => [writtenCell(months.source, day)]);
    draft.write(`${letter(period)}${FIGURES.writtenFrom}`, written, { look: 'note', format: 'digits' });
  }
  return draft;
}

const isTitled = (column: FigureColumn): column is Exclude<FigureColumn, (typeof UNTITLED)[number]> =>
  !(UNTITLED as readonly string[]).includes(column);
const UNTITLED = ['needs', 'mark', 'factor', 'isCount', 'days', 'months'] as const;

function row(words: Words, texts: TargetsTexts, id: string, at: number): CellContent[] {
  const cell = (column: FigureColumn) => `$${FIGURES.letter(column)}$${at}`;
  const sums = (period: Period) => (inputs: readonly string[]) => [measureCell(sumKey(inputs), period)];
  const metric = metricOf(id, MEASURES);
  const cases = casesOf(id);
  const against = (before: FigureColumn) =>
    `=IF(COUNT(${cell('now')};${cell(before)})<2;"";IF(${cell(before)}<=0;"";${cell('now')}/${cell(before)}-1))`;
  const rhythm = RHYTHMS[cadenceOf(id)] ?? {};
  const columns = withoutBrackets(needed(words, id, { measures: MEASURES.map(wishOf) }));
  const missing = fill(texts.said.missing, { columns });
  return [
    nameOf(words, id),
    nativeFormula(metric, sums('now')),
    nativeFormula(metric, sums('before')),
    against('before'),
    nativeFormula(metric, sums('lastYear')),
    against('lastYear'),
    cases === undefined ? null : `=${nativeExpression({ expression: cases }, sums('now'))}`,
    texts.rhythm[cadenceOf(id)],
    `=IF(${cell('now')}="";${quoted(missing)};"")`,
    markOf(texts, kindOf(id)),
    kindOf(id) === 'rate' ? 100 : 1,
    kindOf(id) === 'count' ? 1 : 0,
    rhythm.days ?? null,
    rhythm.months ?? null,
  ];
}

const markOf = ({ marks }: TargetsTexts, kind: Kind): string | null =>
  ({ rate: marks.percent, money: ' {money}', count: null, ratio: null })[kind];

/** KPIs that the user names: their figures are typed beside the goal. */
function ownRows({ said, rhythm }: TargetsTexts): CellContent[][] {
  return Array.from({ length: OWN_KPIS }, (_, index) => {
    const name = `{tab:goals}!$B$${GOALS.list.own + index}`;
    return [
      `=IF(${name}="";"";${name})`,
      ...[null, null, null, null, null, null],
      `=IF(${name}="";"";${quoted(rhythm.month)})`,
      `=IF(${name}="";"";${quoted(said.missingOwn)})`,
      ...[null, 1, 0, null, 1],
    ];
  });
}

function measureCell(key: string, period: Period): string {
  const index = MEASURES.findIndex((wish) => wishKey(wish) === key);
  if (index < 0) throw new Error(`The workbook does not read ${key}`);
  return `$${FIGURES.letter(period)}$${FIGURES.measures + index}`;
}

function measureFormula(months: Months, key: string, period: Period): string {
  const [from, until] = [FIGURES.writtenFrom, FIGURES.writtenUntil].map(
    (at) => `${FIGURES.letter(period)}$${at}`,
  );
  const number = months.columnNumber(key);
  const sum = sumOf(months.source, {
    columns: [number],
    date: months.fact('date'),
    period: { from: from as string, until: until as string },
  });
  return `=IF(OR(${number}="";${from}="");"";${sum})`;
}

/** First day and first day after it; empty where Data begins later. */
function periodFormulas(months: Months, period: Period): string[][] {
  const back = { now: '', before: `-${GOALS.days}`, lastYear: `-${YEAR}` }[period];
  const [last, first] = [months.fact('last'), months.fact('first')];
  const from = `${last}-${GOALS.days}+1${back}`;
  const missing =
    period === 'now' ? `${last}=""` : `OR(${last}="";${FIGURES.letter('now')}${FIGURES.from}="")`;
  const reached = period === 'now' ? from : `IF(${from}<${first};"";${from})`;
  const column = FIGURES.letter(period);
  return [
    [`=IF(${missing};"";${reached})`],
    [`=IF(${column}${FIGURES.from}="";"";${column}${FIGURES.from}+${GOALS.days})`],
  ];
}
