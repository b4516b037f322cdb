/** The columns of a table by channel or campaign: what leads cost, how good they are, what they are worth. */
import type { ChannelsTexts } from '../../locale/workbooks/channels.ts';
import { nativeExpression, nativeFormula } from '../../render/native-formula.ts';
import type { OwnColumn } from '../blocks/label-table.ts';
import { metricOf } from '../blocks/measures.ts';
import { FEWEST } from '../blocks/status.ts';
import type { Words } from '../blocks/words.ts';
import { formulaOf, inputCell } from './inputs.ts';

/** Money, and hours at what an hour costs. Nothing is free: where both are 0, nobody has counted. */
const FULL_COST = 'full_cost';

export function costColumns(words: Words, texts: ChannelsTexts): readonly (string | OwnColumn)[] {
  const overFullCost = (kpi: string, label: string): OwnColumn => ({
    id: kpi,
    label,
    format: 'money',
    formula: (cell) =>
      nativeExpression(metricOf(kpi, ['cost', 'leads', 'qualified_leads']), ([id]) => [
        cell(id === 'cost' ? FULL_COST : (id as string)),
      ]),
  });
  return [
    'cost',
    'work_hours',
    {
      id: FULL_COST,
      label: texts.columns.cost,
      format: 'money',
      formula: (cell) => {
        const [money, hours, hour] = [cell('cost'), cell('work_hours'), inputCell('hour')];
        const time = `IF(COUNT(${hours};${hour})<2;0;${hours}*${hour})`;
        const all = `IF(ISNUMBER(${money});${money};0)+${time}`;
        return `IF(${all}=0;"";${all})`;
      },
    },
    'leads',
    'qualified_leads',
    overFullCost('CPL', words.label('CPL')),
    'LEAD_QUALITY',
    overFullCost('CPQL', texts.columns.perQualified),
    {
      id: 'value',
      label: texts.columns.value,
      format: 'money',
      formula: (cell) => {
        const [own, qualified, quality] = [inputCell('own'), inputCell('sql'), cell('LEAD_QUALITY')];
        const calculated = `IF(COUNT(${qualified};${quality})<2;"";${qualified}*${quality})`;
        return `IF(OR(${cell('label')}="";${cell('leads')}="");"";IF(ISNUMBER(${own});${own};${calculated}))`;
      },
    },
    {
      id: 'result',
      label: texts.columns.result,
      format: 'money',
      formula: (cell) => result(cell('leads'), cell('value'), cell(FULL_COST)),
    },
  ];
}

/** Headers that are shorter than the catalogue's labels. */
export const shortHeaders = ({ columns }: ChannelsTexts): Readonly<Record<string, string>> => ({
  cost: columns.money,
  qualified_leads: columns.qualified,
  LEAD_QUALITY: columns.quality,
});

/** The lead-value rule: leads times what one is worth, minus what they cost. No leads and no cost are no result. */
function result(leads: string, value: string, cost: string): string {
  const cells: Readonly<Record<string, string>> = { leads, lead_value: value, cost };
  const rule = { expression: formulaOf('LEAD_PROFIT') };
  const worth = nativeFormula(rule, (inputs) => inputs.map((input) => cells[input] as string)).slice(1);
  return `IF(AND(${leads}=0;${cost}<>"";${cost}>0);-${cost};${worth})`;
}

/** Numbers that only formulas read: the order of the rows, and what counts where there are enough leads. */
export const rankColumns = (): readonly OwnColumn[] => [
  {
    id: 'order',
    label: '',
    format: 'whole',
    formula: (cell) => {
      // No further away, so that the place in the list still counts in the last digits.
      const worst = `IF(ISNUMBER(${cell('result')});${cell('result')};0-10^9)`;
      return `IF(${cell('label')}="";"";${worst}-ROW()/10^6)`;
    },
  },
  judged('judged_cost', 'CPL'),
  judged('judged_result', 'result'),
];

const judged = (id: string, column: string): OwnColumn => ({
  id,
  label: '',
  format: 'whole',
  formula: (cell) =>
    `IF(AND(ISNUMBER(${cell('leads')});ISNUMBER(${cell(column)}));IF(${cell('leads')}<${FEWEST};"";${cell(column)});"")`,
});

export const RANKS = ['order', 'judged_cost', 'judged_result'];
