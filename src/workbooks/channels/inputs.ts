/** The inputs of the first screen: how long the period is, and what a lead is worth. */
import { kpi } from '../../catalogue/catalogue.ts';
import type { Expression } from '../../core/expression.ts';
import type { ChannelsTexts } from '../../locale/workbooks/channels.ts';
import { nativeFormula } from '../../render/native-formula.ts';
import { sentence } from '../blocks/formula-parts.ts';
import type { TabDraft } from '../blocks/tab-draft.ts';
import type { FormatName } from '../formats.ts';
import type { InputRule } from '../plan.ts';

export const FIRST_INPUT = 20;
const VALUES = 'K';
const NAMES = ['months', 'hour', 'customer', 'margin', 'rate', 'sql', 'own'] as const;
type InputName = (typeof NAMES)[number];

export const SAMPLE_INPUTS = { months: 3, hour: 600, customer: 7000, margin: 0.45 };

/** The cell of an input, as other tabs see it. */
export const inputCell = (name: InputName): string =>
  `{tab:overview}!$${VALUES}$${FIRST_INPUT + NAMES.indexOf(name)}`;

/** Where the share of SQL that become customers stands as Data has it. */
export const RATE_IN_DATA = '{tab:channels}!$C$4';

const rateInUse = `IF(ISNUMBER(${inputCell('rate')});${inputCell('rate')};${RATE_IN_DATA})`;

const FORMATS: Readonly<Record<InputName, FormatName>> = {
  months: 'whole',
  hour: 'money',
  customer: 'money',
  margin: 'wholePercent',
  rate: 'percent',
  sql: 'money',
  own: 'money',
};
const RULES: Partial<Record<InputName, InputRule>> = {
  months: { type: 'number', from: 1, to: 12 },
  margin: { type: 'number', from: 0, to: 1 },
  rate: { type: 'number', from: 0, to: 1 },
};

export const formulaOf = (id: string): Expression => kpi(id)?.formula as Expression;

export function inputs(draft: TabDraft, { inputs: texts }: ChannelsTexts): void {
  draft
    .write(`I${FIRST_INPUT - 1}`, [[texts.title]])
    .look(`I${FIRST_INPUT - 1}:L${FIRST_INPUT - 1}`, 'total')
    .look(`I${FIRST_INPUT}:J${FIRST_INPUT + NAMES.length - 1}`, 'plain')
    .look(`L${FIRST_INPUT}:L${FIRST_INPUT + NAMES.length - 1}`, 'note');
  NAMES.forEach((name, index) => {
    const row = FIRST_INPUT + index;
    const help = texts[`${name}Help`];
    const said =
      name === 'rate'
        ? `=IF(ISNUMBER(${RATE_IN_DATA});${sentence(help, { rate: `ROUND(${RATE_IN_DATA}*100;0)` })};"")`
        : help;
    draft
      .write(`I${row}`, [[texts[name]]])
      .write(`L${row}`, [[said]])
      .format(`${VALUES}${row}`, FORMATS[name]);
    if (name === 'sql') {
      draft.write(`${VALUES}${row}`, [[valueOfQualified()]], { look: 'strongNumber' });
      return;
    }
    const sample: Readonly<Partial<Record<InputName, number>>> = SAMPLE_INPUTS;
    draft.input(`${VALUES}${row}`, [[sample[name] ?? null]], {
      name,
      look: 'inputNumber',
      rule: RULES[name] ?? { type: 'number', from: 0 },
      help: name === 'rate' ? texts.rate : help,
    });
  });
}

/** What an SQL is worth: the share that become customers, their revenue, and the margin on it. */
function valueOfQualified(): string {
  const cells: Readonly<Record<string, string>> = {
    lead_to_customer: rateInUse,
    customer_value: inputCell('customer'),
    gross_margin: inputCell('margin'),
  };
  return nativeFormula({ expression: formulaOf('LEAD_VALUE') }, ([id]) => [cells[id as string] as string]);
}
