/** Where things stand in the tabs of this workbook, for the formulas that look at each other's cells. */
import { letters } from '../a1.ts';
import { MEASURES, MENU, OWN_KPIS } from './menu.ts';

/** Rows in which goals may be written; at most seven are active. */
export const GOAL_ROWS = 12;
export const ACTIVE = 7;

const columnsFrom = (names: readonly string[]) => (name: string) => {
  const index = names.indexOf(name);
  if (index < 0) throw new Error(`There is no column ${name}`);
  return letters(index + 1);
};

const GOAL_COLUMNS = [
  'number',
  'kpi',
  'why',
  'owner',
  'base',
  'unit',
  'how',
  'change',
  'target',
  'now',
  'start',
  'end',
  'next',
  'due',
  'seasonal',
  'own',
  'ownCount',
  'reviewed',
  'state',
  'stateDay',
  'reason',
  'log',
] as const;
export type GoalColumn = (typeof GOAL_COLUMNS)[number];

export const GOALS = {
  header: 7,
  first: 8,
  last: 7 + GOAL_ROWS,
  days: '{tab:goals}!$D$4',
  day: '{tab:goals}!$D$5',
  /** The KPIs to choose from: ours, then the user's. */
  list: { header: 22, first: 24, own: 24 + MENU.length, last: 23 + MENU.length + OWN_KPIS },
  letter: columnsFrom(GOAL_COLUMNS) as (column: GoalColumn) => string,
  zone: (column: GoalColumn) => zoneOf('goals', GOALS.letter(column), GOALS.first, GOALS.last),
  choices: () => zoneOf('goals', 'B', GOALS.list.first, GOALS.list.last),
} as const;

const FIGURE_COLUMNS = [
  'kpi',
  'now',
  'before',
  'change',
  'lastYear',
  'yearChange',
  'count',
  'rhythm',
  'needs',
  'mark',
  'factor',
  'isCount',
  'days',
  'months',
] as const;
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];

export const FIGURES = {
  from: 4,
  until: 5,
  header: 7,
  first: 8,
  last: 7 + MENU.length + OWN_KPIS,
  measures: 8 + MENU.length + OWN_KPIS + 2,
  lastMeasure: 8 + MENU.length + OWN_KPIS + 1 + MEASURES.length,
  /** The first day and the first day after it as Data writes them, below the measures. */
  writtenFrom: 8 + MENU.length + OWN_KPIS + 3 + MEASURES.length,
  writtenUntil: 8 + MENU.length + OWN_KPIS + 4 + MEASURES.length,
  letter: columnsFrom(FIGURE_COLUMNS) as (column: FigureColumn) => string,
  zone: (column: FigureColumn) => zoneOf('figures', FIGURES.letter(column), FIGURES.first, FIGURES.last),
} as const;

const PACE_COLUMNS = [
  'slot',
  'goal',
  'kpi',
  'place',
  'factor',
  'mark',
  'today',
  'count',
  'base',
  'how',
  'change',
  'target',
  'start',
  'end',
  'seasonal',
  'elapsed',
  'way',
  'pace',
  'yearChange',
  'scale',
  'decimals',
  'barWay',
  'barTime',
  'bar',
  'status',
  'said',
  'baseDigits',
  'baseShown',
  'targetDigits',
  'targetShown',
  'todayDigits',
  'todayShown',
  'changeDigits',
  'changeShown',
  'due',
  'dueKey',
  'dueSlot',
  'reviewed',
  'review',
  'reviewKey',
  'reviewSlot',
] as const;
export type PaceColumn = (typeof PACE_COLUMNS)[number];

const PACE_FIRST = 14;
const FACTS = {
  day: 'B4',
  active: 'B5',
  percent: 'B6',
  group: 'B7',
  decimal: 'B8',
  million: 'B9',
  moved: 'B10',
  stale: 'B11',
} as const;

const letterOfPace = columnsFrom(PACE_COLUMNS) as (column: PaceColumn) => string;

export const PACE = {
  facts: FACTS,
  fact: (name: keyof typeof FACTS) => `{tab:pace}!$B$${FACTS[name].slice(1)}`,
  header: PACE_FIRST - 1,
  first: PACE_FIRST,
  last: PACE_FIRST + ACTIVE - 1,
  /** Which of the goal rows are active. */
  order: { header: 24, first: 25, last: 24 + GOAL_ROWS },
  columns: PACE_COLUMNS,
  letter: letterOfPace,
  /** From another tab. */
  cell: (column: PaceColumn, slot: number) => `{tab:pace}!$${letterOfPace(column)}$${PACE_FIRST + slot - 1}`,
} as const;

export const LOG = { header: 5, first: 6, last: 45, zone: (column: string) => zoneOf('log', column, 6, 45) };

function zoneOf(tab: string, letter: string, first: number, last: number): string {
  return `{tab:${tab}}!$${letter}$${first}:$${letter}$${last}`;
}
