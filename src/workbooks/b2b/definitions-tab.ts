/** What a lead, its stages and a new customer are: agreed on once, with sales. */
import type { B2bTexts } from '../../locale/workbooks/b2b.ts';
import { TabDraft } from '../blocks/tab-draft.ts';

const HEADER = 4;

export function definitionsTab({ definitions: texts, tabs }: B2bTexts): TabDraft {
  const [first, last] = [HEADER + 1, HEADER + texts.rows.length];
  return new TabDraft('definitions', tabs.definitions, { columnWidths: [16, 180, 640, 220] })
    .write('B1', [[tabs.definitions]], { look: 'title' })
    .write('B2', [[texts.note]], { look: 'note' })
    .height(1, 36)
    .write(`B${HEADER}`, [[texts.stage, texts.rule, texts.agreed]], { look: 'header' })
    .input(`B${first}`, texts.rows, { name: 'definitions' })
    .height(first, 28, texts.rows.length)
    .print(`A1:D${last}`);
}
