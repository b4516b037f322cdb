/** The first screen: the assumptions to the left, the answer, the plan against what happened, and the band. */
import type { ScenarioTexts } from '../../locale/workbooks/scenario.ts';
import { lineChart } from '../blocks/charts.ts';
import { dayText, monthText, quoted, sentence } from '../blocks/formula-parts.ts';
import { kpiNote } from '../blocks/kpi-note.ts';
import type { Months } from '../blocks/months-tab.ts';
import { screenHeader } from '../blocks/screen-header.ts';
import { FEWEST, statusFormula, statusRules } from '../blocks/status.ts';
import { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import type { FormatName } from '../formats.ts';
import type { CellContent, InputRule } from '../plan.ts';
import {
  FIRST_INPUT,
  FOLLOW,
  type FollowColumn,
  INPUTS,
  type Input,
  inputHere,
  planColumn,
} from './places.ts';
import { isComplete } from './plan-tab.ts';
import { SAMPLE_PLAN } from './sample.ts';

const WIDTHS = [12, 190, 92, 12, 162, 88, 88, 88, 88, 122, 36, 238];
const [LABEL, ACTUAL, MIDDLE, LOW, HIGH, STATUS, COUNT, NEXT] = [
  'E',
  'F',
  'G',
  'H',
  'I',
  'J',
  'K',
  'L',
] as const;
const ANSWER = 6;
const HEADER = 7;
const FIRST = 8;
const ROWS = 6;
const LAST = FIRST + ROWS - 1;
const RULES: Readonly<Record<Input, { readonly format: FormatName; readonly rule: InputRule }>> = {
  cost: { format: 'money', rule: { type: 'number', from: 0 } },
  low: { format: 'money', rule: { type: 'number' } },
  likely: { format: 'money', rule: { type: 'number' } },
  high: { format: 'money', rule: { type: 'number' } },
  margin: { format: 'wholePercent', rule: { type: 'number', from: 0, to: 1 } },
  lag: { format: 'whole', rule: { type: 'number', from: 0, to: 36 } },
  months: { format: 'whole', rule: { type: 'number', from: 1, to: 36 } },
  start: { format: 'month', rule: { type: 'date' } },
  chance: { format: 'wholePercent', rule: { type: 'number', from: 0, to: 1 } },
};

export function screenTab(words: Words, texts: ScenarioTexts, months: Months): TabDraft {
  const draft = new TabDraft('scenario', texts.tabs.screen, { columnWidths: WIDTHS, tabColour: '#0B5563' });
  screenHeader(draft, {
    words,
    title: texts.titles.title,
    question: texts.titles.goal,
    line: line(texts, months),
    replaceIn: texts.replaceIn,
    until: NEXT,
  });
  draft
    .write(`B${ANSWER}`, [[answer(texts)]], { look: 'heading' })
    .height(5, 8)
    .height(ANSWER, 28)
    .height(HEADER, 38)
    .height(FIRST, 34, ROWS);
  inputs(draft, texts);
  results(draft, words, texts);
  return draft.chart(band(texts)).print(`A1:${NEXT}22`);
}

const followed = `COUNT(${FOLLOW.zone('costSoFar')})`;

function line({ screen }: ScenarioTexts, months: Months): string {
  const start = inputHere('start');
  const end = `EDATE(${start};${inputHere('months')}-1)`;
  const said = sentence(screen.line, {
    from: monthText(start),
    to: monthText(end),
    followed,
    last: dayText(months.fact('last')),
  });
  return `=IF(OR(${start}="";${months.fact('last')}="");${quoted(screen.noLine)};${said})`;
}

/** The chance and the month, or what keeps them from being known. */
function answer({ screen }: ScenarioTexts): string {
  const { chance, payback } = planFacts();
  const parts = {
    chance: `ROUND(100*${chance};0)`,
    months: `MIN(36;${inputHere('months')})`,
    month: payback,
  };
  const said = `IF(ISNUMBER(${payback});${sentence(screen.answer, parts)};${sentence(screen.never, parts)})`;
  const [low, likely, high] = (['low', 'likely', 'high'] as const).map(inputHere);
  const ordered = `IF(AND(${low}<=${likely};${likely}<=${high});${quoted(screen.incomplete)};${quoted(screen.unordered)})`;
  return `=IF(${isComplete()};IFERROR(${said};${quoted(screen.noFunctions)});${ordered})`;
}

function planFacts() {
  const fact = (name: string) => `INDEX(${planColumn('B')};MATCH("${name}";${planColumn('A')};0);1)`;
  return { chance: fact('probability_roi_positive'), payback: fact('payback_month_p50') };
}

function inputs(draft: TabDraft, { inputs: texts }: ScenarioTexts): void {
  draft
    .write(`B${HEADER}`, [[texts.title, texts.yours]], { look: 'header' })
    .look(`C${HEADER}`, 'numberHeader');
  INPUTS.forEach((input, index) => {
    const row = FIRST_INPUT + index;
    const { format, rule } = RULES[input];
    draft
      .write(`B${row}`, [[texts.labels[input]]], { look: 'rowLabel' })
      .input(`C${row}`, [[SAMPLE_PLAN[input]]], { name: input, rule, help: texts.help[input], format })
      .look(`C${row}`, 'inputNumber')
      .note(`B${row}`, texts.help[input]);
  });
  const after = FIRST_INPUT + INPUTS.length;
  const [likely, margin] = [inputHere('likely'), inputHere('margin')];
  draft
    .write(`B${after}`, [[texts.gain, `=IF(COUNT(${likely};${margin})<2;"";${likely}*${margin})`]])
    .look(`B${after}:C${after}`, 'total')
    .look(`C${after}`, 'totalNumber')
    .format(`C${after}`, 'money')
    .write(
      `B${after + 2}`,
      texts.advice.map((text) => [`• ${text}`]),
      { look: 'note' },
    );
}

interface Result {
  readonly label: string;
  readonly format: FormatName;
  readonly cells: Readonly<Partial<Record<'actual' | 'middle' | 'low' | 'high' | 'count', string>>>;
  readonly status: string;
  readonly next: string;
}

function results(draft: TabDraft, words: Words, texts: ScenarioTexts): void {
  const { screen } = texts;
  const { status, count, next } = words.shared.table;
  draft
    .write(
      `${LABEL}${HEADER}`,
      [[screen.results, screen.actual, screen.middle, screen.low, screen.high, status, count, next]],
      { look: 'header' },
    )
    .look(`${ACTUAL}${HEADER}:${HIGH}${HEADER}`, 'numberHeader')
    .look(`${STATUS}${HEADER}`, 'middleHeader')
    .look(`${COUNT}${HEADER}`, 'numberHeader')
    .note(`${LOW}${HEADER}`, screen.lowHelp)
    .note(`${HIGH}${HEADER}`, screen.highHelp)
    .note(`${COUNT}${HEADER}`, screen.countHelp);
  const rows = resultsIn(words, texts);
  rows.forEach(({ label, format, cells, status: word, next: said }, index) => {
    const row = FIRST + index;
    const formula = (text?: string): CellContent => (text === undefined ? null : `=IFERROR(${text};"")`);
    draft
      .write(`${LABEL}${row}`, [
        [
          label,
          formula(cells.actual),
          formula(cells.middle),
          formula(cells.low),
          formula(cells.high),
          `=IFERROR(${word};${quoted(words.shared.status.notJudged)})`,
          formula(cells.count),
          `=IFERROR(${said};"")`,
        ],
      ])
      .format(`${ACTUAL}${row}:${HIGH}${row}`, format);
  });
  draft
    .look(`${LABEL}${FIRST}:${LABEL}${LAST}`, 'rowLabel')
    .look(`${ACTUAL}${FIRST}:${MIDDLE}${LAST}`, 'strongNumber')
    .look(`${LOW}${FIRST}:${HIGH}${LAST}`, 'quietNumber')
    .look(`${STATUS}${FIRST}:${STATUS}${LAST}`, 'status')
    .look(`${COUNT}${FIRST}:${COUNT}${LAST}`, 'quietNumber')
    .look(`${NEXT}${FIRST}:${NEXT}${LAST}`, 'small')
    .format(`${COUNT}${FIRST}:${COUNT}${LAST}`, 'whole')
    .note(`${LABEL}${LAST}`, kpiNote(words, 'ROI'))
    .kpi({ kpi: 'ROI', value: `${ACTUAL}${LAST}`, status: `${STATUS}${LAST}` });
  for (const rule of statusRules(words, `${STATUS}${FIRST}:${STATUS}${LAST}`)) draft.rule(rule);
}

function resultsIn(words: Words, texts: ScenarioTexts): Result[] {
  const { screen } = texts;
  const { good, watch, act, notJudged, notMeasured } = words.shared.status;
  const { chance, payback } = planFacts();
  const length = `MIN(36;${inputHere('months')})`;
  const atEnd = (column: FollowColumn) => `INDEX(${FOLLOW.zone(column)};${length};1)`;
  const now = (column: FollowColumn) =>
    `IF(${followed}=0;"";INDEX(${FOLLOW.zone(column)};MATCH(MAX(${FOLLOW.zone('costSoFar')});${FOLLOW.zone('costSoFar')};0);1))`;
  const row = (index: number, letter: string) => `$${letter}$${FIRST + index}`;
  const said = (index: number, ok: string, otherwise: string) =>
    `IF(${row(index, STATUS)}=${quoted(good)};${quoted(ok)};IF(${row(index, STATUS)}=${quoted(notMeasured)};${quoted(screen.noActual)};${otherwise}))`;
  const customers = `IF(COUNT(${FOLLOW.zone('customers')})=0;"";SUM(${FOLLOW.zone('customers')}))`;
  const early = `${followed}<=${inputHere('lag')}`;
  const tooEarly = sentence(screen.early, { lag: inputHere('lag') });
  /** Below the cautious case act, below the middle case watch. */
  const inBand = (index: number) => {
    const [actual, middle, low, count] = [ACTUAL, MIDDLE, LOW, COUNT].map((letter) => row(index, letter));
    const few = `AND(ISNUMBER(${count});${count}<${FEWEST})`;
    const word = `IF(${actual}>=${middle};${quoted(good)};IF(${actual}>=${low};${quoted(watch)};${quoted(act)}))`;
    return `IF(${actual}="";${quoted(notMeasured)};IF(OR(${early};${few});${quoted(notJudged)};${word}))`;
  };
  const why = (index: number, text: string) =>
    `IF(${early};${tooEarly};IF(AND(ISNUMBER(${row(index, COUNT)});${row(index, COUNT)}<${FEWEST});${quoted(words.shared.table.tooFew)};${quoted(text)}))`;
  const near = `(1/10+1/10^12)`;
  const wanted = inputHere('chance');
  const againstWish = `IF(${row(0, MIDDLE)}>=${wanted};${quoted(good)};IF(${row(0, MIDDLE)}>=${wanted}*(1-${near});${quoted(watch)};${quoted(act)}))`;
  const overPlan = `IF(${row(3, ACTUAL)}<=${row(3, MIDDLE)};${quoted(good)};IF(${row(3, ACTUAL)}<=${row(3, MIDDLE)}*(1+${near});${quoted(watch)};${quoted(act)}))`;
  return [
    {
      label: screen.rows.chance,
      format: 'wholePercent',
      cells: { middle: chance },
      status: `IF(OR(${wanted}="";${row(0, MIDDLE)}="");${quoted(notJudged)};${againstWish})`,
      next: said(0, screen.say.chanceGood, quoted(screen.say.chance)),
    },
    {
      label: screen.rows.payback,
      format: 'whole',
      cells: { middle: payback },
      status: `IF(${row(0, MIDDLE)}="";${quoted(notJudged)};IF(ISNUMBER(${row(1, MIDDLE)});${quoted(good)};${quoted(act)}))`,
      next: said(1, screen.say.paybackGood, quoted(screen.say.payback)),
    },
    {
      label: screen.rows.end,
      format: 'wholePercent',
      cells: { middle: atEnd('roiMiddle'), low: atEnd('roiLow'), high: atEnd('roiHigh') },
      status: statusFormula(words, { kpi: 'ROI', value: row(2, MIDDLE) }).slice(1),
      next: said(2, screen.say.endGood, quoted(words.advice('ROI'))),
    },
    {
      label: screen.rows.cost,
      format: 'money',
      cells: { actual: now('costSoFar'), middle: now('planCost') },
      status: `IF(${row(3, ACTUAL)}="";${quoted(notMeasured)};${overPlan})`,
      next: said(3, screen.say.costGood, quoted(screen.say.cost)),
    },
    {
      label: screen.rows.gain,
      format: 'money',
      cells: {
        actual: now('gainSoFar'),
        middle: now('planMiddle'),
        low: now('planLow'),
        high: now('planHigh'),
        count: customers,
      },
      status: inBand(4),
      next: said(4, screen.say.gainGood, why(4, screen.say.gain)),
    },
    {
      label: screen.rows.roi,
      format: 'wholePercent',
      cells: {
        actual: now('roi'),
        middle: now('roiMiddle'),
        low: now('roiLow'),
        high: now('roiHigh'),
        count: customers,
      },
      status: inBand(5),
      next: said(5, screen.say.roiGood, why(5, screen.say.roi)),
    },
  ];
}

function band({ chart }: ScenarioTexts) {
  const column = (name: FollowColumn) => {
    const letter = FOLLOW.letter(name);
    return { tab: 'follow', zone: `${letter}${FOLLOW.header}:${letter}${FOLLOW.last}` };
  };
  return lineChart({
    title: chart.title,
    at: `${LABEL}${LAST + 1}`,
    width: 898,
    height: 186,
    labels: column('number'),
    series: (['roiLow', 'roiMiddle', 'roiHigh', 'zero', 'roi'] as const).map(column),
    colours: ['#9CC5CC', '#0B6E7F', '#9CC5CC', '#5B6670', '#E08A1E'],
    format: 'wholePercent',
    horizontalTitle: chart.axis,
  });
}
