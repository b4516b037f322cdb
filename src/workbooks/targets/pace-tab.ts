/** The Calculation tab: each active goal in one row, from its target to pace, status and what is said of it. */
import type { TargetsTexts } from '../../locale/workbooks/targets.ts';
import { quoted } from '../blocks/formula-parts.ts';
import type { Months } from '../blocks/months-tab.ts';
import { IS_SAMPLE } from '../blocks/screen-header.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import type { CellContent } from '../plan.ts';
import { SAMPLE_DAY } from './goals.ts';
import { paceFormulas } from './pace-formulas.ts';
import { ACTIVE, GOAL_ROWS, GOALS, type GoalColumn, PACE, type PaceColumn } from './places.ts';

const WIDTHS: Readonly<Partial<Record<PaceColumn, number>>> = {
  slot: 170,
  goal: 110,
  kpi: 150,
  how: 120,
  bar: 140,
  status: 140,
  said: 300,
  changeShown: 130,
  reviewed: 120,
};

const TEXTS = ['kpi', 'mark', 'how', 'bar', 'status', 'said'] as const satisfies readonly PaceColumn[];

export function paceTab(words: Words, texts: TargetsTexts, months: Months): TabDraft {
  const { pace } = texts;
  const draft = new TabDraft('pace', texts.tabs.pace, {
    columnWidths: PACE.columns.map((column) => WIDTHS[column] ?? 100),
    gridlines: true,
  });
  const { order, first, header, last, facts, letter } = PACE;
  const zone = (column: PaceColumn) => `${letter(column)}${first}:${letter(column)}${last}`;
  draft
    .write('A1', [[pace.title]], { look: 'title' })
    .write('A2', [[pace.note]], { look: 'note' })
    .write('A4', factRows(texts, months), { look: 'note' })
    .format(facts.day, 'day')
    .format(facts.stale, 'whole')
    .write(`A${header}`, [titles(words, texts)], { look: 'numberHeader' })
    .write(`A${first}`, rowsOf(words, texts))
    .write(`A${order.header}`, [[pace.order]], { look: 'heading' })
    .write(`A${order.first}`, orderRows(texts), { look: 'note' })
    .height(1, 34)
    .height(header, 38);
  for (const column of TEXTS) draft.look(`${letter(column)}${header}`, 'header');
  for (const column of ['base', 'change', 'target', 'today'] as const)
    draft.format(zone(column), 'twoDecimals');
  for (const column of ['start', 'end', 'due', 'reviewed', 'review'] as const)
    draft.format(zone(column), 'day');
  for (const column of ['elapsed', 'way', 'yearChange'] as const) draft.format(zone(column), 'wholePercent');
  for (const column of ['barWay', 'barTime', 'scale'] as const) draft.format(zone(column), 'whole');
  draft.format(zone('pace'), 'twoDecimals');
  return draft;
}

function factRows(texts: TargetsTexts, months: Months): CellContent[][] {
  const { pace, marks, goals } = texts;
  const day = `=IF(ISNUMBER(${GOALS.day});${GOALS.day};IF(${IS_SAMPLE};${SAMPLE_DAY};TODAY()))`;
  const { order, facts } = PACE;
  return [
    [pace.day, day],
    [pace.active, `=COUNT($B$${order.first}:$B$${order.last})`],
    [pace.signs, marks.percent],
    [null, marks.group],
    [null, marks.decimal],
    [null, marks.million],
    [goals.moved, `=COUNTIFS(${GOALS.zone('log')};${quoted(goals.moved)})`],
    [pace.stale, `=IF(${months.fact('last')}="";"";$${facts.day}-${months.fact('last')})`],
  ];
}

/** A number for each goal that is active, in their order. */
function orderRows({ state }: TargetsTexts): CellContent[][] {
  return Array.from({ length: GOAL_ROWS }, (_, index) => {
    const row = GOALS.first + index;
    const cell = (column: GoalColumn) => `{tab:goals}!$${GOALS.letter(column)}$${row}`;
    const before = index === 0 ? '0' : `COUNT($B$${PACE.order.first}:$B$${PACE.order.first + index - 1})`;
    const isActive = `AND(${cell('kpi')}<>"";OR(${cell('state')}="";${cell('state')}=${quoted(state.active)}))`;
    return [index + 1, `=IF(${isActive};${before}+1;"")`];
  });
}

const OWN_TITLES = [
  'kpi',
  'base',
  'change',
  'target',
  'start',
  'end',
  'how',
  'seasonal',
  'due',
  'reviewed',
] as const;

function titles(words: Words, { goals, screen, trend, pace }: TargetsTexts): CellContent[] {
  const named: Partial<Record<PaceColumn, string>> = {
    slot: goals.number,
    goal: pace.order,
    today: screen.today,
    count: words.shared.table.count,
    elapsed: trend.time,
    way: trend.way,
    pace: screen.pace,
    status: words.shared.table.status,
    said: screen.where,
  };
  const own = OWN_TITLES as readonly string[];
  return PACE.columns.map((column) =>
    own.includes(column) ? goals[column as (typeof OWN_TITLES)[number]] : (named[column] ?? null),
  );
}

function rowsOf(words: Words, texts: TargetsTexts): CellContent[][] {
  return Array.from({ length: ACTIVE }, (_, index) => {
    const cell = (column: PaceColumn) => `$${PACE.letter(column)}${PACE.first + index}`;
    const cells = paceFormulas(words, texts, cell);
    return PACE.columns.map((column) => (column === 'slot' ? index + 1 : cells[column]));
  });
}
