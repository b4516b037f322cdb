/** The status of a goal, and the sentence that says where it stands. */
import type { TargetsTexts } from '../../locale/workbooks/targets.ts';
import { dayText, quoted, sentence } from '../blocks/formula-parts.ts';
import { FEWEST, statusFormula } from '../blocks/status.ts';
import type { Words } from '../blocks/words.ts';
import { DAY, type PaceCell } from './pace-cell.ts';
import type { PaceColumn } from './places.ts';

/** Of the time that must have passed before pace is judged. */
const EARLY = '1/10';

export function statusOf(words: Words, cell: PaceCell): string {
  const { notJudged, notMeasured } = words.shared.status;
  const judged = statusFormula(words, {
    kpi: 'TARGET_PACE',
    value: cell('pace'),
    count: cell('count'),
  }).slice(1);
  const early = `OR(${cell('pace')}="";${cell('elapsed')}<${EARLY})`;
  return `=IF(${cell('goal')}="";"";IF(OR(${cell('today')}="";${cell('target')}="");${quoted(notMeasured)};IF(${early};${quoted(notJudged)};${judged})))`;
}

export function saidOf({ said }: TargetsTexts, cell: PaceCell, needs: string, ended: string): string {
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
