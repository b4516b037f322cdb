/** Says what was written into the sheet, and offers to go there. */
import { element } from '../element.ts';
import type { Inserted } from '../endpoints.ts';
import { goToSheet } from '../go-to-sheet.ts';
import type { Page } from '../page.ts';

export function insertedBox(page: Page, { sheet, message }: Inserted): HTMLElement {
  return element('div', { class: 'done' }, element('p', {}, message), goToSheet(page, sheet));
}
