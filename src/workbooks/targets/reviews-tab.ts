/** The Reviews tab: when each KPI and each routine is looked at next, on a calendar of the coming weeks. */
import type { TargetsTexts } from '../../locale/workbooks/targets.ts';
import { letters } from '../a1.ts';
import { quoted } from '../blocks/formula-parts.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { CellContent } from '../plan.ts';
import { SAMPLE_DAY } from './goals.ts';
import { ACTIVE, FIGURES, type FigureColumn, PACE, type PaceColumn } from './places.ts';

const WEEKS = 13;
const HEADER = 5;
const FIRST = 6;
const LAST = FIRST + ACTIVE - 1;
const ROUTINES = LAST + 2;
const FIRST_ROUTINE = ROUTINES + 1;
const FIRST_WEEK = 7;
const WEEK_ZONE = [letters(FIRST_WEEK), letters(FIRST_WEEK + WEEKS - 1)] as const;
/** Beyond the calendar: days or months between reviews, then the next four dates where they are months apart. */
const DAYS = letters(FIRST_WEEK + WEEKS + 1);
const MONTHS = letters(FIRST_WEEK + WEEKS + 2);
const DATES = [3, 4, 5, 6].map((more) => letters(FIRST_WEEK + WEEKS + more));

export function reviewsTab(texts: TargetsTexts): TabDraft {
  const { reviews } = texts;
  const draft = new TabDraft('reviews', texts.tabs.reviews, {
    columnWidths: [12, 290, 136, 88, 88, 110, ...widths(WEEKS, 43), ...widths(7, 20)],
  });
  const routines = routinesIn(texts);
  const lastRoutine = FIRST_ROUTINE + routines.length - 1;
  const rows =
    (from: number, to: number) =>
    (left: string, right = left) =>
      `${left}${from}:${right}${to}`;
  draft
    .write('B1', [[reviews.title]], { look: 'title' })
    .write('B2', [[reviews.question]], { look: 'subtitle' })
    .write('B3', [[reviews.note]], { look: 'note' })
    .write(
      `B${HEADER}`,
      [[reviews.kpi, reviews.rhythm, reviews.last, reviews.next, reviews.due, ...weekTitles()]],
      {
        look: 'header',
      },
    )
    .look(`D${HEADER}:E${HEADER}`, 'numberHeader')
    .look(`F${HEADER}:${WEEK_ZONE[1]}${HEADER}`, 'middleHeader')
    .write(`${WEEK_ZONE[0]}4`, [weeks()], { look: 'hidden' })
    .write(
      `B${FIRST}`,
      Array.from({ length: ACTIVE }, (_, index) => goalRow(texts, index)),
    )
    .write(`B${ROUTINES}`, [[reviews.routines]], { look: 'heading' })
    .write(
      `B${FIRST_ROUTINE}`,
      routines.map(({ label, rhythm }) => [label, texts.rhythm[rhythm]]),
    )
    .input(
      `D${FIRST_ROUTINE}`,
      routines.map(({ last }) => [last]),
      { name: 'routines', format: 'day' },
    )
    .write(
      `E${FIRST_ROUTINE}`,
      routines.map((_, index) => routineDates(texts, FIRST_ROUTINE + index)),
    )
    .write(
      `${DAYS}${FIRST}`,
      Array.from({ length: ACTIVE }, (_, index) => [figure('days', index), figure('months', index)]),
    )
    .write(
      `${DAYS}${FIRST_ROUTINE}`,
      routines.map(({ days, months }) => [days ?? null, months ?? null]),
    );
  for (const [from, to] of [
    [FIRST, LAST],
    [FIRST_ROUTINE, lastRoutine],
  ] as const) {
    const zone = rows(from, to);
    draft
      .write(`${WEEK_ZONE[0]}${from}`, calendar(from, to))
      .write(`${DATES[0]}${from}`, laterDates(from, to))
      .look(zone('B'), 'rowLabel')
      .look(zone('C'), 'sentence')
      .look(zone('E'), 'strongNumber')
      .look(zone('F'), 'status')
      .look(zone(...WEEK_ZONE), 'status')
      .look(zone(DAYS, DATES[3]), 'hidden')
      .format(zone('D', 'E'), 'day')
      .format(zone(DATES[0] as string, DATES[3]), 'day')
      .height(from, 28, to - from + 1)
      .rule({ type: 'text', zone: zone('F'), equals: reviews.overdue, look: 'act' })
      .rule({ type: 'text', zone: zone('F'), equals: reviews.soon, look: 'watch' })
      .rule({ type: 'text', zone: zone('F'), equals: reviews.later, look: 'quiet' })
      .rule({ type: 'text', zone: zone(...WEEK_ZONE), equals: MARK, look: 'total' });
  }
  return draft
    .look(`D${FIRST}:D${LAST}`, 'quietNumber')
    .look(`D${FIRST_ROUTINE}:D${lastRoutine}`, 'inputNumber')
    .height(1, 36)
    .height(HEADER, 32)
    .print(`A1:${WEEK_ZONE[1]}${lastRoutine}`);
}

const widths = (count: number, width: number): number[] => Array.from({ length: count }, () => width);

const MARK = '●';

/** Mondays; the first is that of the week of the day that is judged. Serial number 2 is a Monday. */
function weeks(): string[] {
  const monday = `=ROUND((${PACE.fact('day')}-2)/7-49/100;0)*7+2`;
  return Array.from({ length: WEEKS }, (_, index) =>
    index === 0 ? monday : `=${letters(FIRST_WEEK + index - 1)}4+7`,
  );
}

/** Such as 12-01. */
const weekTitles = (): string[] =>
  Array.from({ length: WEEKS }, (_, index) => {
    const monday = `${letters(FIRST_WEEK + index)}4`;
    return `=RIGHT("0"&MONTH(${monday});2)&"-"&RIGHT("0"&DAY(${monday});2)`;
  });

/** What the KPIs tab says of the goal in a slot. */
function figure(column: FigureColumn, index: number): string {
  const place = PACE.cell('place', index + 1);
  const said = `INDEX(${FIGURES.zone(column)};${place};1)`;
  return `=IF(${place}="";"";IF(${said}="";"";${said}))`;
}

function goalRow({ reviews }: TargetsTexts, index: number): CellContent[] {
  const cell = (column: PaceColumn) => PACE.cell(column, index + 1);
  const row = FIRST + index;
  return [
    `=${cell('kpi')}`,
    figure('rhythm', index),
    `=${cell('reviewed')}`,
    `=${cell('review')}`,
    dueWord(reviews, row),
  ];
}

function dueWord(reviews: TargetsTexts['reviews'], row: number): string {
  const { overdue, soon, later } = reviews;
  const day = PACE.fact('day');
  const ahead = `IF(E${row}<=${day}+7;${quoted(soon)};${quoted(later)})`;
  return `=IF(ISNUMBER(E${row});IF(E${row}<${day};${quoted(overdue)};${ahead});"")`;
}

function routineDates({ reviews }: TargetsTexts, row: number): string[] {
  const [last, days, months] = [`D${row}`, `${DAYS}${row}`, `${MONTHS}${row}`];
  const next = `IF(${days}<>"";${last}+${days};EDATE(${last};${months}))`;
  return [`=IF(ISNUMBER(${last});${next};"")`, dueWord(reviews, row)];
}

/** A mark in each week with a review; what is overdue stands in the first. */
function calendar(from: number, to: number): string[][] {
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const row = from + index;
    const [dates, days] = [`$${DATES[0]}${row}:$${DATES[3]}${row}`, `$${DAYS}${row}`];
    return Array.from({ length: WEEKS }, (_unused, week) => {
      const monday = `${letters(FIRST_WEEK + week)}$4`;
      const sinceMonday = week === 0 ? '' : `;${dates};">="&${monday}`;
      const inWeek = `COUNTIFS(${dates};"<"&${monday}+7${sinceMonday})`;
      const often = `IF(ISNUMBER(${days});IF($E${row}<${monday}+7;1;0);${inWeek})`;
      return `=IF($E${row}="";"";IF(${often}>0;"${MARK}";""))`;
    });
  });
}

/** The next dates of what comes months apart. */
const laterDates = (from: number, to: number): string[][] =>
  Array.from({ length: to - from + 1 }, (_, index) => {
    const row = from + index;
    const months = `$${MONTHS}${row}`;
    return DATES.map(
      (_unused, ahead) =>
        `=IF(AND(ISNUMBER($E${row});ISNUMBER(${months}));EDATE($E${row};${ahead}*${months});"")`,
    );
  });

function routinesIn({ reviews }: TargetsTexts) {
  const days = (ago: number) => SAMPLE_DAY - ago;
  return [
    { label: reviews.all, rhythm: 'week', days: 7, months: undefined, last: days(4) },
    { label: reviews.history, rhythm: 'week', days: 7, months: undefined, last: days(4) },
    { label: reviews.sales, rhythm: 'month', days: undefined, months: 1, last: days(18) },
    { label: reviews.keep, rhythm: 'quarter', days: undefined, months: 3, last: days(60) },
  ] as const;
}
