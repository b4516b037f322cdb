/** The inputs of the first screen: from Data for the last 12 months, or the user's own. */
import { kpi } from '../../catalogue/catalogue.ts';
import type { Expression } from '../../core/expression.ts';
import type { StartTexts } from '../../locale/workbooks/start.ts';
import { nativeFormula } from '../../render/native-formula.ts';
import { kpiNote } from '../blocks/kpi-note.ts';
import type { Months } from '../blocks/months-tab.ts';
import type { TabDraft } from '../blocks/tab-draft.ts';
import type { Words } from '../blocks/words.ts';
import type { FormatName } from '../formats.ts';
import type { InputRule } from '../plan.ts';

/** As the catalogue calls them in CAC, CVR and LTV, in the order of the rows from 7 on. */
const IDS = [
  'cost',
  'new_customers',
  'visits',
  'conversions',
  'order_value',
  'orders_per_year',
  'years',
  'gross_margin',
];
const FIRST_ROW = 7;
export const SAMPLE_INPUTS = { orders_per_year: 1.4, years: 3, gross_margin: 0.42 };

export const formulaOf = (id: string): Expression => kpi(id)?.formula as Expression;

/** The cells with the figures in use. */
export const inUse = (inputs: readonly string[]): string[] =>
  inputs.map((id) => `$E$${FIRST_ROW + IDS.indexOf(id)}`);

/** Whether some of these are the user's own and some from Data, which may be of another period. */
export const isMixed = (inputs: readonly string[]): string => {
  const own = inUse(inputs).map((cell) => cell.replace('E', 'D'));
  const count = `COUNT(${own.join(';')})`;
  return `AND(${count}>0;${count}<${own.length})`;
};

/** The figures of the period before: what Data says, and the user's own where Data says nothing. */
export const inUseBefore =
  (months: Months) =>
  (inputs: readonly string[]): string[] =>
    inputs.map((id) => {
      const fromData = DATA_OF[id];
      return fromData === undefined ? (inUse([id])[0] as string) : months.cell(fromData, 'before');
    });

const DATA_OF: Readonly<Record<string, string>> = {
  cost: 'cost',
  new_customers: 'new_customers',
  visits: 'sessions',
  conversions: 'conversions',
  order_value: 'AOV',
};

interface InputRow {
  readonly label: string;
  readonly format: FormatName;
  readonly sample?: number;
  readonly help?: string;
  readonly rule?: InputRule;
}

export function inputs(draft: TabDraft, words: Words, { inputs: texts }: StartTexts, months: Months): void {
  const rows: readonly InputRow[] = [
    { label: words.label('cost'), format: 'money' },
    { label: words.label('new_customers'), format: 'whole' },
    { label: words.label('sessions'), format: 'whole' },
    { label: texts.conversions, format: 'whole' },
    { label: texts.aov, format: 'money' },
    {
      label: texts.perYear,
      format: 'oneDecimal',
      sample: SAMPLE_INPUTS.orders_per_year,
      help: texts.perYearHelp,
    },
    { label: texts.years, format: 'oneDecimal', sample: SAMPLE_INPUTS.years, help: texts.yearsHelp },
    {
      label: texts.margin,
      format: 'wholePercent',
      sample: SAMPLE_INPUTS.gross_margin,
      help: texts.marginHelp,
      rule: { type: 'number', from: 0, to: 1 },
    },
  ];
  draft
    .write('B6', [[texts.title, texts.data, texts.own, texts.used]], { look: 'header' })
    .look('C6:E6', 'numberHeader');
  rows.forEach(
    ({ label, format, sample = null, help = texts.ownHelp, rule = { type: 'number', from: 0 } }, index) => {
      const row = FIRST_ROW + index;
      const id = IDS[index] as string;
      const fromData = DATA_OF[id];
      draft
        .write(`B${row}`, [[label, fromData === undefined ? '–' : `=${months.cell(fromData)}`]])
        .input(`D${row}`, [[sample]], { name: id, rule, help })
        .write(`E${row}`, [[`=IF(ISNUMBER(D${row});D${row};${fromData === undefined ? '""' : `C${row}`})`]])
        .format(`C${row}:E${row}`, format);
    },
  );
  draft
    .look('B7:B14', 'rowLabel')
    .look('C7:C14', 'quietNumber')
    .look('D7:D14', 'inputNumber')
    .look('E7:E14', 'strongNumber')
    .write('B15', [[texts.ltv, null, null, nativeFormula({ expression: formulaOf('LTV') }, inUse)]])
    .look('B15:E15', 'total')
    .look('E15', 'totalNumber')
    .format('E15', 'money')
    .note('B15', kpiNote(words, 'LTV'));
}
