/** The numbers of a goal as texts, each with as many decimals and the mark that its KPI asks for. */
import type { TargetsTexts } from '../../locale/workbooks/targets.ts';
import { quoted } from '../blocks/formula-parts.ts';
import type { PaceCell } from './pace-cell.ts';
import { PACE } from './places.ts';
import { digitsOf, shownNumber } from './shown-number.ts';

type ShownColumn = `${'base' | 'target' | 'today' | 'change'}${'Digits' | 'Shown'}`;

export function shown(texts: TargetsTexts, cell: PaceCell): Record<ShownColumn, string> {
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
