/** The formulas of a goal's row on the Calculation tab. */
import { kpi } from '../../catalogue/catalogue.ts';
import { elapsed } from '../../catalogue/formulas/elapsed.ts';
import type { Expression } from '../../core/expression.ts';
import type { TargetsTexts } from '../../locale/workbooks/targets.ts';
import { nativeExpression, nativeFormula } from '../../render/native-formula.ts';
import { quoted } from '../blocks/formula-parts.ts';
import type { Words } from '../blocks/words.ts';
import { barOf, SEGMENTS } from './pace-bar.ts';
import { DAY, type PaceCell } from './pace-cell.ts';
import { saidOf, statusOf } from './pace-said.ts';
import { shown } from './pace-shown.ts';
import { FIGURES, type FigureColumn, GOALS, type GoalColumn, PACE, type PaceColumn } from './places.ts';

export function paceFormulas(
  words: Words,
  texts: TargetsTexts,
  cell: PaceCell,
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

const ARGUMENTS: Readonly<Record<string, PaceColumn>> = {
  baseline: 'base',
  target: 'target',
  actual: 'today',
  start_date: 'start',
  end_date: 'end',
};

const formulaOf = (id: string): Expression => kpi(id)?.formula as Expression;

/** Which slot comes in the place of this row when they are sorted by a key. */
function nth(key: PaceColumn, cell: PaceCell): string {
  const keys = `$${PACE.letter(key)}$${PACE.first}:$${PACE.letter(key)}$${PACE.last}`;
  return `=IFERROR(MATCH(SMALL(${keys};${cell('slot')});${keys};0);"")`;
}
