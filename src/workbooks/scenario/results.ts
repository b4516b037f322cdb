/** What is shown of the plan: its chance, its months, and cost, gross profit and ROI against what happened. */
import type { ScenarioTexts } from '../../locale/workbooks/scenario.ts';
import { quoted, sentence } from '../blocks/formula-parts.ts';
import { FEWEST, statusFormula } from '../blocks/status.ts';
import type { Words } from '../blocks/words.ts';
import type { FormatName } from '../formats.ts';
import { FOLLOW, type FollowColumn, inputHere } from './places.ts';
import { ACTUAL, COUNT, FIRST, followed, LOW, MIDDLE, planFacts, STATUS } from './screen-places.ts';

export interface Result {
  readonly label: string;
  readonly format: FormatName;
  readonly cells: Readonly<Partial<Record<'actual' | 'middle' | 'low' | 'high' | 'count', string>>>;
  readonly status: string;
  readonly next: string;
}

export function resultsIn(words: Words, texts: ScenarioTexts): Result[] {
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
