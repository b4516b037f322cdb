/** Says what was written into the sheet, and offers to go there. */
import { fill } from '../../locale/fill.ts';
import { element } from '../element.ts';
import type { Inserted } from '../endpoints.ts';
import { goToSheet } from '../go-to-sheet.ts';
import type { Page } from '../page.ts';

export function insertedBox(page: Page, { sheet, cell, formula, message }: Inserted): HTMLElement {
  return element(
    'div',
    { class: 'done' },
    element('p', {}, message),
    element(
      'p',
      {},
      element('span', { class: 'source' }, fill(page.texts.inserted.formula, { cell })),
      element('code', {}, formula),
    ),
    goToSheet(page, sheet),
  );
}
