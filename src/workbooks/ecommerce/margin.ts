/** The user's gross margin, for a shop whose data have no gross profit: above the table, to the right. */
import type { EcommerceTexts } from '../../locale/workbooks/ecommerce.ts';
import type { TabDraft } from '../blocks/tab-draft.ts';

export const MARGIN = '{tab:ecommerce}!$I$3';

export function margin(draft: TabDraft, { margin: texts }: EcommerceTexts): void {
  draft
    .input('I3', [[null]], {
      name: 'gross_margin',
      look: 'inputNumber',
      format: 'wholePercent',
      rule: { type: 'number', from: 0, to: 1 },
      help: texts.help,
    })
    .write('J3', [[texts.label]], { look: 'note' });
}
