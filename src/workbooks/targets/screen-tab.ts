/** The first screen: what is due on top, then one row for each active goal with its bar of way and time. */
import type { TargetsTexts } from '../../locale/workbooks/targets.ts';
import { dayText, quoted, sentence } from '../blocks/formula-parts.ts';
import type { Months } from '../blocks/months-tab.ts';
import { screenHeader } from '../blocks/screen-header.ts';
import { statusRules } from '../blocks/status.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import type { CellContent } from '../plan.ts';
import { ACTIVE, FIGURES, GOALS, type GoalColumn, PACE, type PaceColumn } from './places.ts';

/** Margin, goal, owner, base, target, set as, today, change, bar, pace, status, n, where it stands, next action. */
const WIDTHS = [12, 129, 68, 76, 80, 82, 80, 54, 108, 44, 136, 48, 141, 160];
const [BASE, TARGET, TODAY, CHANGE, BAR, PACE_COLUMN] = ['D', 'E', 'G', 'H', 'I', 'J'] as const;
const [STATUS, COUNT, WHERE, NEXT] = ['K', 'L', 'M', 'N'] as const;

const DUE = 6;
const DUE_LINES = 3;
const HEADER = 11;
const FIRST = 12;
const LAST = FIRST + ACTIVE - 1;

export function screenTab(words: Words, texts: TargetsTexts, months: Months): TabDraft {
  const draft = new TabDraft('targets', texts.tabs.screen, {
    columnWidths: WIDTHS,
    tabColour: '#0B5563',
  });
  const { title, goal } = texts.titles;
  screenHeader(draft, {
    words,
    title,
    question: goal,
    line: line(texts, months),
    replaceIn: texts.replaceIn,
    until: NEXT,
  });
  draft.write('B5', [[notice(texts)]], { look: 'note' });
  draft.rule({ type: 'formula', zone: `B5:${NEXT}5`, formula: '=$B$5<>""', look: 'act' });
  due(draft, texts);
  table(draft, words, texts);
  return draft.print(`A1:${NEXT}${LAST}`);
}

function line(texts: TargetsTexts, months: Months): string {
  const last = months.fact('last');
  const said = sentence(texts.line, {
    day: dayText(PACE.fact('day')),
    days: GOALS.days,
    last: dayText(last),
  });
  return `=IF(${last}="";${quoted(texts.noLine)};${said})`;
}

/** What is wrong with the set of goals, the first thing of it. */
function notice({ notice: said }: TargetsTexts): string {
  const [active, moved, stale] = [PACE.fact('active'), PACE.fact('moved'), PACE.fact('stale')];
  const isStale = `IF(ISNUMBER(${stale});${stale}>14;1=2)`;
  const staleness = `IF(${isStale};${sentence(said.stale, { count: stale })};"")`;
  const log = `IF(${moved}>0;${sentence(said.moved, { count: moved })};${staleness})`;
  return `=IF(${active}>${ACTIVE};${sentence(said.tooMany, { count: active })};${log})`;
}

/** To the left actions, to the right KPIs to review, the earliest first. */
function due(draft: TabDraft, texts: TargetsTexts): void {
  const { screen } = texts;
  const counts = (['dueKey', 'reviewKey'] as const).map((key) => `COUNT(${inPace(key)})`) as [string, string];
  const lists = [
    { at: 'B', until: CHANGE, title: screen.due, count: counts[0], line: actionLine },
    { at: BAR, until: NEXT, title: screen.reviews, count: counts[1], line: reviewLine },
  ];
  for (const { at, until, title, count, line: lineOf } of lists) {
    const lines = Array.from({ length: DUE_LINES }, (_, index) => [lineOf(texts, index + 1, count)]);
    draft
      .write(`${at}${DUE}`, [[`=${sentence(title, { count })}`], ...lines])
      .look(`${at}${DUE}:${until}${DUE}`, 'heading')
      .look(`${at}${DUE + 1}:${until}${DUE + DUE_LINES}`, 'plain')
      .rule({
        type: 'formula',
        zone: `${at}${DUE + 1}:${until}${DUE + DUE_LINES}`,
        formula: `=LEFT($${at}${DUE + 1};1)="!"`,
        look: 'act',
      });
  }
  draft.height(DUE, 28).height(DUE + DUE_LINES + 1, 10);
}

const inPace = (column: PaceColumn): string =>
  `{tab:pace}!$${PACE.letter(column)}$${PACE.first}:$${PACE.letter(column)}$${PACE.last}`;

/** A line of a list: the slot of its rank gives its parts; the first line says so where there is nothing. */
function ranked(
  texts: TargetsTexts,
  rank: number,
  count: string,
  {
    slot,
    day,
    template,
    parts,
  }: {
    readonly slot: PaceColumn;
    readonly day: PaceColumn;
    readonly template: string;
    readonly parts: (
      of: (column: PaceColumn) => string,
      goal: (column: GoalColumn) => string,
    ) => Readonly<Record<string, string>>;
  },
): string {
  const at = PACE.cell(slot, rank);
  const of = (column: PaceColumn) => `INDEX(${inPace(column)};${at};1)`;
  const goal = (column: GoalColumn) => `INDEX(${GOALS.zone(column)};${of('goal')};1)`;
  const said = sentence(template, { day: dayText(of(day)), kpi: of('kpi'), ...parts(of, goal) });
  const overdue = `IF(${of(day)}<${PACE.fact('day')};${quoted(`${texts.screen.overdue} `)};"")`;
  const nothing = rank === 1 ? `IF(${count}=0;${quoted(texts.screen.none)};"")` : '""';
  return `=IF(${at}="";${nothing};${overdue}&${said})`;
}

const actionLine = (texts: TargetsTexts, rank: number, count: string): string =>
  ranked(texts, rank, count, {
    slot: 'dueSlot',
    day: 'due',
    template: texts.screen.item,
    parts: (_, goal) => ({ action: goal('next'), owner: goal('owner') }),
  });

const reviewLine = (texts: TargetsTexts, rank: number, count: string): string =>
  ranked(texts, rank, count, {
    slot: 'reviewSlot',
    day: 'review',
    template: texts.screen.review,
    parts: (of) => ({ rhythm: `INDEX(${FIGURES.zone('rhythm')};${of('place')};1)` }),
  });

function table(draft: TabDraft, words: Words, texts: TargetsTexts): void {
  const { screen } = texts;
  const { status, count } = words.shared.table;
  const titles = [
    [screen.goal, screen.owner, screen.base, screen.target, screen.setAs, screen.today, screen.change],
    [screen.bar, screen.pace, status, count, screen.where, screen.next],
  ];
  const column = (letter: string) => `${letter}${FIRST}:${letter}${LAST}`;
  draft
    .write(`B${HEADER}`, [titles.flat()], { look: 'header' })
    .look(`${BASE}${HEADER}:${CHANGE}${HEADER}`, 'numberHeader')
    .look(`${PACE_COLUMN}${HEADER}`, 'numberHeader')
    .look(`${STATUS}${HEADER}`, 'middleHeader')
    .look(`${COUNT}${HEADER}`, 'numberHeader')
    .note(`${CHANGE}${HEADER}`, screen.changeHelp)
    .note(`${BAR}${HEADER}`, screen.barHelp)
    .note(`${PACE_COLUMN}${HEADER}`, words.definition('TARGET_PACE'))
    .write(
      `B${FIRST}`,
      Array.from({ length: ACTIVE }, (_, index) => rowOf(texts, index + 1)),
    )
    .look(column('B'), 'rowLabel')
    .look(column('C'), 'sentence')
    .look(`${BASE}${FIRST}:${CHANGE}${LAST}`, 'quietNumber')
    .look(column('F'), 'wrappedNumber')
    .look(column(TARGET), 'strongNumber')
    .look(column(TODAY), 'strongNumber')
    .look(column(BAR), 'bar')
    .look(column(PACE_COLUMN), 'strongNumber')
    .look(column(STATUS), 'status')
    .look(column(COUNT), 'quietNumber')
    .look(`${WHERE}${FIRST}:${NEXT}${LAST}`, 'small')
    .format(column(CHANGE), 'change')
    .format(column(PACE_COLUMN), 'twoDecimals')
    .format(column(COUNT), 'whole')
    .height(HEADER, 36)
    .height(FIRST, 36, ACTIVE);
  for (const rule of statusRules(words, column(STATUS))) draft.rule(rule);
}

function rowOf({ screen }: TargetsTexts, slot: number): CellContent[] {
  const cell = (column: PaceColumn) => PACE.cell(column, slot);
  const goal = (column: GoalColumn) => `INDEX(${GOALS.zone(column)};${cell('goal')};1)`;
  const shown = (column: PaceColumn) => `=${cell(column)}`;
  const [today, base] = [cell('today'), cell('base')];
  const dated = sentence(screen.actionDue, { action: goal('next'), day: dayText(goal('due')) });
  const action = `IF(ISNUMBER(${goal('due')});${dated};${goal('next')})`;
  return [
    shown('kpi'),
    `=IF(${cell('goal')}="";"";IF(${goal('owner')}="";"";${goal('owner')}))`,
    shown('baseShown'),
    shown('targetShown'),
    shown('changeShown'),
    shown('todayShown'),
    `=IF(COUNT(${today};${base})<2;"";IF(${base}<=0;"";${today}/${base}-1))`,
    shown('bar'),
    shown('pace'),
    shown('status'),
    shown('count'),
    shown('said'),
    `=IF(${cell('goal')}="";"";IF(${goal('next')}="";${quoted(screen.noAction)};${action}))`,
  ];
}
