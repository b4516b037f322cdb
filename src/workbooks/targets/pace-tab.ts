/** The Calculation tab: each active goal in one row, from its target to pace, status and what is said of it. */
import { kpi } from '../../catalogue/catalogue.ts';
import { elapsed } from '../../catalogue/formulas/elapsed.ts';
import type { Expression } from '../../core/expression.ts';
import type { TargetsTexts } from '../../locale/workbooks/targets.ts';
import { nativeExpression, nativeFormula } from '../../render/native-formula.ts';
import { dayText, quoted, sentence } from '../blocks/formula-parts.ts';
import type { Months } from '../blocks/months-tab.ts';
import { isSample } from '../blocks/screen-header.ts';
import { FEWEST, statusFormula } from '../blocks/status.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import type { CellContent } from '../plan.ts';
import { SAMPLE_DAY } from './goals.ts';
import {
  ACTIVE,
  FIGURES,
  type FigureColumn,
  GOAL_ROWS,
  GOALS,
  type GoalColumn,
  PACE,
  type PaceColumn,
} from './places.ts';
import { digitsOf, shownNumber } from './shown-number.ts';

/** Of the time that must have passed before pace is judged. */
const EARLY = '1/10';

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
  const day = `=IF(ISNUMBER(${GOALS.day});${GOALS.day};IF(${isSample(['data'])};${SAMPLE_DAY};TODAY()))`;
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
    const cells = formulas(words, texts, cell);
    return PACE.columns.map((column) => (column === 'slot' ? index + 1 : cells[column]));
  });
}

type Cell = (column: PaceColumn) => string;

const DAY = `$${PACE.facts.day.replace(/(\D)(\d)/, '$1$$$2')}`;

function formulas(
  words: Words,
  texts: TargetsTexts,
  cell: Cell,
): Record<Exclude<PaceColumn, 'slot'>, string> {
  const { order } = PACE;
  const goal = (column: GoalColumn) => `INDEX(${GOALS.zone(column)};${cell('goal')};1)`;
  const figure = (column: FigureColumn) => `INDEX(${FIGURES.zone(column)};${cell('place')};1)`;
  const given = (column: GoalColumn) =>
    `=IF(${cell('goal')}="";"";IF(${goal(column)}="";"";${goal(column)}))`;
  const known = (column: FigureColumn, otherwise: string) =>
    `=IF(${cell('place')}="";${otherwise};${figure(column)})`;
  const size = `MAX(ABS(${cell('base')});ABS(${cell('target')}))`;
  const bySize = `IF(${size}/${cell('scale')}>=100;0;IF(${size}/${cell('scale')}>=10;1;2))`;
  const smallCount = `AND(${figure('isCount')}=1;${cell('scale')}=1)`;
  const segments = (column: PaceColumn) =>
    `=IF(ISNUMBER(${cell(column)});MAX(0;MIN(${SEGMENTS};ROUND(${cell(column)}*${SEGMENTS};0)));"")`;
  const input = (inputs: readonly string[]) =>
    inputs.map((name) => (name === 'today' ? DAY : cell(ARGUMENTS[name] as PaceColumn)));
  const ended = `${DAY}>=${cell('end')}`;
  return {
    goal: `=IFERROR(MATCH(${cell('slot')};$B$${order.first}:$B$${order.last};0);"")`,
    kpi: given('kpi'),
    place: `=IF(${cell('kpi')}="";"";IFERROR(MATCH(${cell('kpi')};${GOALS.choices()};0);""))`,
    factor: known('factor', '1'),
    mark: `=IF(${cell('place')}="";"";IF(${figure('mark')}="";"";${figure('mark')}))`,
    today: `=IF(${cell('goal')}="";"";IF(ISNUMBER(${goal('own')});${goal('own')};IF(${cell('place')}="";"";IF(ISNUMBER(${figure('now')});${figure('now')}*${cell('factor')};""))))`,
    count: `=IF(${cell('goal')}="";"";IF(ISNUMBER(${goal('own')});IF(ISNUMBER(${goal('ownCount')});${goal('ownCount')};"");IF(${cell('place')}="";"";IF(ISNUMBER(${figure('count')});${figure('count')};""))))`,
    base: given('base'),
    how: given('how'),
    change: given('change'),
    target: given('target'),
    start: given('start'),
    end: `=IF(${cell('start')}="";"";IF(ISNUMBER(${goal('end')});MAX(${goal('end')};${cell('start')}+1);${cell('start')}+90))`,
    seasonal: `=IF(${cell('goal')}="";"";IF(${goal('seasonal')}=${quoted(texts.yes)};1;0))`,
    elapsed: nativeFormula({ expression: elapsed }, input),
    way: nativeFormula({ expression: formulaOf('SMART_PROGRESS') }, input),
    pace: `=IF(${cell('start')}="";"";IF(OR(${DAY}<=${cell('start')};AND(${cell('seasonal')}=1;${DAY}<${cell('end')}));"";${nativeExpression({ expression: formulaOf('TARGET_PACE') }, input)}))`,
    yearChange: `=IF(${cell('place')}="";"";${figure('yearChange')})`,
    decimals: `=IF(COUNT(${cell('base')};${cell('target')})<2;"";IF(${cell('place')}="";${bySize};IF(${smallCount};0;${bySize})))`,
    scale: `=IF(COUNT(${cell('base')};${cell('target')})<2;"";IF(${size}>=10^6;10^6;1))`,
    barWay: segments('way'),
    barTime: segments('elapsed'),
    bar: barOf(cell('barWay'), cell('barTime')),
    status: statusOf(words, cell),
    said: saidOf(texts, cell, figure('needs'), ended),
    ...shown(texts, cell),
    due: given('due'),
    dueKey: `=IF(ISNUMBER(${cell('due')});IF(${cell('due')}<=${DAY}+7;${cell('due')}+${cell('slot')}/100;"");"")`,
    dueSlot: nth('dueKey', cell),
    reviewed: `=IF(${cell('goal')}="";"";IF(ISNUMBER(${goal('reviewed')});${goal('reviewed')};${cell('start')}))`,
    review: `=IF(OR(${cell('place')}="";${cell('reviewed')}="");"";IF(ISNUMBER(${figure('days')});${cell('reviewed')}+${figure('days')};IF(ISNUMBER(${figure('months')});EDATE(${cell('reviewed')};${figure('months')});"")))`,
    reviewKey: `=IF(ISNUMBER(${cell('review')});IF(${cell('review')}<=${DAY}+7;${cell('review')}+${cell('slot')}/100;"");"")`,
    reviewSlot: nth('reviewKey', cell),
  };
}

/** How many signs the bar from base to target has. */
const SEGMENTS = 12;
const [FULL, EMPTY] = ['█', '░'].map((sign) => quoted(sign.repeat(SEGMENTS))) as [string, string];

/** Filled as far as the way is covered, with a line where we are in time: ████░░┃░░░. */
function barOf(way: string, time: string): string {
  const done = `IF(ISNUMBER(${way});${way};0)`;
  const before = `LEFT(${FULL};MIN(${done};${time}))&LEFT(${EMPTY};MAX(0;${time}-${done}))`;
  const after = `LEFT(${FULL};MAX(0;${done}-${time}))&LEFT(${EMPTY};${SEGMENTS}-MAX(${done};${time}))`;
  return `=IF(ISNUMBER(${time});${before}&"┃"&${after};"")`;
}

const ARGUMENTS: Readonly<Record<string, PaceColumn>> = {
  baseline: 'base',
  target: 'target',
  actual: 'today',
  start_date: 'start',
  end_date: 'end',
};

const formulaOf = (id: string): Expression => kpi(id)?.formula as Expression;

/** Which slot comes in the place of this row when they are sorted by a key. */
function nth(key: PaceColumn, cell: Cell): string {
  const keys = `$${PACE.letter(key)}$${PACE.first}:$${PACE.letter(key)}$${PACE.last}`;
  return `=IFERROR(MATCH(SMALL(${keys};${cell('slot')});${keys};0);"")`;
}

function statusOf(words: Words, cell: Cell): string {
  const { notJudged, notMeasured } = words.shared.status;
  const judged = statusFormula(words, {
    kpi: 'TARGET_PACE',
    value: cell('pace'),
    count: cell('count'),
  }).slice(1);
  const early = `OR(${cell('pace')}="";${cell('elapsed')}<${EARLY})`;
  return `=IF(${cell('goal')}="";"";IF(OR(${cell('today')}="";${cell('target')}="");${quoted(notMeasured)};IF(${early};${quoted(notJudged)};${judged})))`;
}

function saidOf({ said }: TargetsTexts, cell: Cell, needs: string, ended: string): string {
  const percent = (column: PaceColumn) => `ROUND(100*${cell(column)};0)`;
  const cases: readonly (readonly [test: string, text: string])[] = [
    [`${cell('goal')}=""`, '""'],
    [`COUNT(${cell('target')};${cell('start')})<2`, quoted(said.incomplete)],
    [`${cell('today')}=""`, `IF(${cell('place')}="";${quoted(said.missingOwn)};${needs})`],
    [`${DAY}<=${cell('start')}`, sentence(said.starts, { day: dayText(cell('start')) })],
    [`${cell('way')}=""`, quoted(said.incomplete)],
    [ended, sentence(said.ended, { day: dayText(cell('end')), way: percent('way') })],
    [
      `${cell('seasonal')}=1`,
      `IF(ISNUMBER(${cell('yearChange')});${sentence(said.seasonal, { change: signed(percent('yearChange')) })};${quoted(said.seasonalNoYear)})`,
    ],
    [
      `AND(ISNUMBER(${cell('count')});${cell('count')}<${FEWEST})`,
      sentence(said.few, { count: cell('count') }),
    ],
    [`${cell('elapsed')}<${EARLY}`, quoted(said.early)],
  ];
  const otherwise = sentence(said.way, { way: percent('way'), time: percent('elapsed') });
  return `=${cases.reduceRight((rest, [test, text]) => `IF(${test};${text};${rest})`, otherwise)}`;
}

const signed = (number: string): string => `IF(${number}>0;"+";"")&${number}`;

type ShownColumn = `${'base' | 'target' | 'today' | 'change'}${'Digits' | 'Shown'}`;

function shown(texts: TargetsTexts, cell: Cell): Record<ShownColumn, string> {
  const { how, setAs } = texts;
  const [group, decimal] = (['group', 'decimal'] as const).map((fact) => `$B$${PACE.facts[fact].slice(1)}`);
  const signs = { group: group as string, decimal: decimal as string };
  const amount = (value: 'base' | 'target' | 'today') =>
    shownNumber({
      value: cell(value),
      digits: cell(`${value}Digits`),
      decimals: cell('decimals'),
      after: `IF(${cell('scale')}=1;"";$B$${PACE.facts.million.slice(1)})&${cell('mark')}`,
      ...signs,
    });
  const places = `IF(${cell('change')}=ROUND(${cell('change')};0);0;1)`;
  const percent = `$B$${PACE.facts.percent.slice(1)}`;
  const points = `IF(${cell('mark')}=${percent};${quoted(setAs.points)};${cell('mark')})`;
  const change = shownNumber({
    value: cell('change'),
    digits: cell('changeDigits'),
    decimals: places,
    after: `IF(${cell('how')}=${quoted(how.relative)};${quoted(setAs.relative)};${points})`,
    plus: true,
    ...signs,
  });
  return {
    baseDigits: digitsOf(cell('base'), cell('decimals'), cell('scale')),
    baseShown: amount('base'),
    targetDigits: digitsOf(cell('target'), cell('decimals'), cell('scale')),
    targetShown: amount('target'),
    todayDigits: digitsOf(cell('today'), cell('decimals'), cell('scale')),
    todayShown: amount('today'),
    changeDigits: digitsOf(cell('change'), places),
    changeShown: `=IF(${cell('how')}=${quoted(how.level)};${quoted(setAs.level)};${change.slice(1)})`,
  };
}
