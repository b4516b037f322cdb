/** The yellow cells of settings, and what they are called. */
import type { CacLedgerTexts } from '../../locale/workbooks/cac-ledger.ts';
import { quoted } from '../blocks/formula-parts.ts';
import type { TabDraft } from '../blocks/tab-draft.ts';
import type { FormatName } from '../formats.ts';
import type { CellContent, InputRule } from '../plan.ts';
import { SETTINGS_COLUMN, type Setting, setting, settingRow, TICKS, WINDOWS } from './places.ts';

export const SAMPLE_SETTINGS = { lag: 2, window: 6, share: 0.3 };
/** Left of them. */
const LABELS = 'N';

export function settings(draft: TabDraft, { settings: texts, methods }: CacLedgerTexts): void {
  const choices = [texts.both, methods.digital, methods.outbound];
  const inputs: readonly (readonly [Setting, CellContent, FormatName, InputRule])[] = [
    ['lag', SAMPLE_SETTINGS.lag, 'whole', { type: 'number', from: 0, to: 11 }],
    ['window', SAMPLE_SETTINGS.window, 'whole', { type: 'list', values: WINDOWS.map(String) }],
    ['share', SAMPLE_SETTINGS.share, 'wholePercent', { type: 'number', from: 0, to: 1 }],
    ['show', texts.both, 'general', { type: 'list', values: choices }],
    ['vat', true, 'general', { type: 'checkbox' }],
    ['first', true, 'general', { type: 'checkbox' }],
  ];
  draft.write(`${LABELS}${TICKS.header}`, [[texts.title, null]], { look: 'header' });
  for (const [name, sample, format, rule] of inputs) {
    const row = settingRow(name);
    draft
      .write(`${LABELS}${row}`, [[texts[name]]], { look: 'plain' })
      .note(`${LABELS}${row}`, texts[`${name}Help`])
      .input(`${SETTINGS_COLUMN}${row}`, [[sample]], {
        name,
        format,
        look: 'inputNumber',
        rule,
        help: texts[`${name}Help`],
      });
  }
  const row = settingRow('first') + 1;
  const sure = `AND(${setting('vat')};${setting('first')})`;
  draft
    .write(`${LABELS}${row}`, [[`=IF(${sure};${quoted(texts.sure)};${quoted(texts.unsure)})`]], {
      look: 'note',
    })
    .rule({
      type: 'text',
      zone: `${LABELS}${row}:${SETTINGS_COLUMN}${row}`,
      equals: texts.sure,
      look: 'good',
    })
    .rule({
      type: 'formula',
      zone: `${LABELS}${row}:${SETTINGS_COLUMN}${row}`,
      formula: `=$${LABELS}$${row}=${quoted(texts.unsure)}`,
      look: 'watch',
    });
}
