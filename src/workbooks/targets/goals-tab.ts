/** The Goals tab: what the user writes about each goal, with unit, target and today's figure beside it. */
import type { TargetsTexts } from '../../locale/workbooks/targets.ts';
import { quoted } from '../blocks/formula-parts.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import type { CellContent, InputRule } from '../plan.ts';
import { SAMPLE_GOALS, WINDOW } from './goals.ts';
import { MENU, nameOf, OWN_KPIS } from './menu.ts';
import { FIGURES, GOAL_ROWS, GOALS, type GoalColumn, LOG } from './places.ts';

const WIDTHS: Readonly<Record<GoalColumn, number>> = {
  number: 40,
  kpi: 190,
  why: 220,
  owner: 100,
  base: 90,
  unit: 56,
  how: 118,
  change: 76,
  target: 112,
  now: 112,
  start: 92,
  end: 92,
  next: 250,
  due: 92,
  seasonal: 84,
  own: 84,
  ownCount: 64,
  reviewed: 104,
  state: 92,
  stateDay: 92,
  reason: 300,
  log: 130,
};
/** What the user writes, in blocks between our columns. */
const USER_BLOCKS: readonly { readonly name: string; readonly columns: readonly GoalColumn[] }[] = [
  { name: 'goals', columns: ['kpi', 'why', 'owner', 'base'] },
  { name: 'goal_changes', columns: ['how', 'change'] },
  {
    name: 'goal_plans',
    columns: [
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
    ],
  },
];
const NUMBERS: readonly GoalColumn[] = ['base', 'change', 'target', 'now', 'own', 'ownCount'];
const DAYS: readonly GoalColumn[] = ['start', 'end', 'due', 'reviewed', 'stateDay'];

export function goalsTab(words: Words, texts: TargetsTexts): TabDraft {
  const { goals } = texts;
  const columns = Object.keys(WIDTHS) as GoalColumn[];
  const draft = new TabDraft('goals', texts.tabs.goals, { columnWidths: columns.map((id) => WIDTHS[id]) });
  const { header, first, last, letter } = GOALS;
  const zone = (column: GoalColumn) => `${letter(column)}${first}:${letter(column)}${last}`;
  draft
    .write('C1', [[goals.title]], { look: 'title' })
    .write('C2', [[goals.note]], { look: 'note' })
    .write('C4', [[goals.days], [goals.day]], { look: 'note' })
    .input('D4', [[WINDOW]], {
      name: 'days',
      rule: { type: 'number', from: 1, to: 366 },
      help: goals.daysHelp,
      format: 'whole',
    })
    .input('D5', [[null]], {
      name: 'day',
      rule: { type: 'date' },
      help: goals.dayHelp,
      format: 'day',
    })
    .write(`A${header}`, [columns.map((column) => goals[column])], { look: 'header' })
    .height(1, 36)
    .height(header, 38)
    .height(first, 36, GOAL_ROWS)
    .freeze({ rows: header, columns: 2 });
  for (const { name, columns: mine } of USER_BLOCKS) {
    const place = `${letter(mine[0] as GoalColumn)}${first}`;
    draft.input(place, sampleRows(words, texts, mine), { name, look: 'inputText' });
  }
  draft
    .write(
      `A${first}`,
      Array.from({ length: GOAL_ROWS }, (_, index) => [index + 1]),
      { look: 'quietNumber' },
    )
    .write(
      `${letter('unit')}${first}`,
      eachRow((row) => [`=TRIM(${figure('mark', row)}&"")`]),
      { look: 'plain' },
    )
    .write(
      `${letter('target')}${first}`,
      eachRow((row) => [
        targetFormula(texts, row),
        `=IF(ISNUMBER(${figure('now', row)});${figure('now', row)}*${figure('factor', row)};"")`,
      ]),
      { look: 'quietNumber', format: 'twoDecimals' },
    )
    .write(
      `${letter('log')}${first}`,
      eachRow((row) => [logFormula(texts, row)]),
      { look: 'status' },
    );
  for (const column of [...NUMBERS, ...DAYS]) draft.look(`${letter(column)}${header}`, 'numberHeader');
  for (const column of ['base', 'change', 'own', 'ownCount'] as const)
    draft.look(zone(column), 'inputNumber');
  for (const column of DAYS) draft.format(zone(column), 'day');
  for (const [column, rule, help] of rules(texts)) {
    draft.validate(zone(column), rule, help).note(`${letter(column)}${header}`, help);
  }
  draft
    .rule({ type: 'text', zone: zone('log'), equals: goals.logged, look: 'good' })
    .rule({ type: 'text', zone: zone('log'), equals: goals.moved, look: 'act' })
    .rule({ type: 'text', zone: zone('log'), equals: goals.notLogged, look: 'quiet' })
    .rule({
      type: 'formula',
      zone: `A${first}:${letter('log')}${last}`,
      formula: `=AND($${letter('state')}${first}<>"";$${letter('state')}${first}<>${quoted(texts.state.active)})`,
      look: 'quiet',
    })
    .print(`A1:${letter('log')}${last}`);
  choices(draft, words, texts);
  return draft;
}

const eachRow = (make: (row: number) => CellContent[]): CellContent[][] =>
  Array.from({ length: GOAL_ROWS }, (_, index) => make(GOALS.first + index));

/** What the tab of figures says of the KPI in a row; "" where it is not known. */
function figure(column: 'mark' | 'now' | 'factor', row: number): string {
  const choicesHere = GOALS.choices().replace('{tab:goals}!', '');
  return `IFERROR(INDEX(${FIGURES.zone(column)};MATCH($B${row};${choicesHere};0));"")`;
}

function targetFormula({ how }: TargetsTexts, row: number): string {
  const [base, kind, change] = (['base', 'how', 'change'] as const).map(
    (column) => `$${GOALS.letter(column)}${row}`,
  );
  const points = `IF(${kind}=${quoted(how.points)};${base}+${change};${change})`;
  const target = `IF(${kind}=${quoted(how.relative)};${base}*(1+${change}/100);${points})`;
  return `=IF(COUNT(${base};${change})<2;"";ROUND(${target};6))`;
}

/** Whether the change is the one in the last line of the log about this goal. */
function logFormula({ goals }: TargetsTexts, row: number): string {
  const change = `$${GOALS.letter('change')}${row}`;
  const line = `SUMPRODUCT(MAX((${LOG.zone('B')}=$A${row})*ROW(${LOG.zone('B')})))-${LOG.first - 1}`;
  const same = `IF(INDEX(${LOG.zone('D')};${line};1)=${change};${quoted(goals.logged)};${quoted(goals.moved)})`;
  const none = `COUNTIFS(${LOG.zone('B')};$A${row})=0`;
  return `=IF(${change}="";"";IF(${none};${quoted(goals.notLogged)};${same}))`;
}

function rules(texts: TargetsTexts): [GoalColumn, InputRule, string][] {
  const { goals } = texts;
  const { first, last } = GOALS.list;
  const listed = (values: readonly string[]): InputRule => ({ type: 'list', values });
  return [
    ['kpi', { type: 'range', zone: `B${first}:B${last}` }, goals.kpiHelp],
    ['how', listed(Object.values(texts.how)), goals.changeHelp],
    ['end', { type: 'date' }, goals.endHelp],
    ['seasonal', listed([texts.yes]), goals.seasonalHelp],
    ['own', { type: 'number' }, goals.ownHelp],
    ['state', listed(Object.values(texts.state)), texts.more.set[4] as string],
  ];
}

function sampleRows(words: Words, texts: TargetsTexts, columns: readonly GoalColumn[]): CellContent[][] {
  return Array.from({ length: GOAL_ROWS }, (_, index) => {
    const goal = SAMPLE_GOALS[index];
    if (goal === undefined) return columns.map(() => null);
    const { why, owner, next, ...rest } = texts.sampleGoals[goal.words];
    const cells: Partial<Record<GoalColumn, CellContent>> = {
      kpi: nameOf(words, goal.kpi),
      why,
      owner,
      base: goal.base,
      how: texts.how[goal.how],
      change: goal.change,
      start: goal.start,
      next: next === '' ? null : next,
      due: goal.due,
      seasonal: goal.seasonal ? texts.yes : null,
      reviewed: goal.reviewed,
      state: goal.retired === undefined ? texts.state.active : texts.state.retired,
      stateDay: goal.retired ?? goal.start,
      reason: 'reason' in rest ? (rest.reason as string) : null,
    };
    return columns.map((column) => cells[column] ?? null);
  });
}

/** The list below the table that the KPI of a goal is chosen from. */
function choices(draft: TabDraft, words: Words, { goals }: TargetsTexts): void {
  const { header, first, own } = GOALS.list;
  draft
    .write(`B${header}`, [[goals.list]], { look: 'heading' })
    .write(`C${first}`, [[goals.listNote]], { look: 'note' })
    .write(
      `B${first}`,
      MENU.map((id) => [nameOf(words, id)]),
    )
    .input(
      `B${own}`,
      Array.from({ length: OWN_KPIS }, () => [null]),
      { name: 'own_kpis' },
    );
}
