/** The user's settings: how long the period is, how long deals take, and what the channels are called. */
import type { B2bTexts } from '../../locale/workbooks/b2b.ts';
import type { TabDraft } from '../blocks/tab-draft.ts';
import type { FormatName } from '../formats.ts';
import type { CellContent, InputRule } from '../plan.ts';

const NAMES = ['months', 'lag', 'orders', 'years', 'margin', 'organic', 'social'] as const;
type SettingName = (typeof NAMES)[number];

export const FIRST_SETTING = 21;
export const SAMPLE_SETTINGS = { months: 3, lag: 3, orders: 1.2, years: 3, margin: 0.55 };

/** As other tabs see it. */
export const setting = (name: SettingName): string => `{tab:ten}!$C$${FIRST_SETTING + NAMES.indexOf(name)}`;

const KINDS: Readonly<Record<SettingName, { readonly format: FormatName; readonly rule?: InputRule }>> = {
  months: { format: 'whole', rule: { type: 'number', from: 1, to: 6 } },
  lag: { format: 'whole', rule: { type: 'number', from: 0, to: 9 } },
  orders: { format: 'oneDecimal', rule: { type: 'number', from: 0 } },
  years: { format: 'oneDecimal', rule: { type: 'number', from: 0 } },
  margin: { format: 'wholePercent', rule: { type: 'number', from: 0, to: 1 } },
  organic: { format: 'general' },
  social: { format: 'general' },
};

export function settings(draft: TabDraft, { inputs: texts, sampleChannels }: B2bTexts): void {
  const sample: Readonly<Record<SettingName, CellContent>> = {
    ...SAMPLE_SETTINGS,
    organic: sampleChannels.organic,
    social: sampleChannels.social,
  };
  draft
    .write(`B${FIRST_SETTING - 1}`, [[texts.title]])
    .look(`B${FIRST_SETTING - 1}:D${FIRST_SETTING - 1}`, 'total');
  NAMES.forEach((name, index) => {
    const row = FIRST_SETTING + index;
    const { format, rule } = KINDS[name];
    draft
      .write(`B${row}`, [[texts[name]]])
      .input(`C${row}`, [[sample[name]]], {
        name,
        format,
        look: rule === undefined ? 'input' : 'inputNumber',
        help: texts[`${name}Help`],
        ...(rule !== undefined && { rule }),
      })
      .write(`D${row}`, [[texts[`${name}Help`]]], { look: 'note' });
  });
}
