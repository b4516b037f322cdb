/** The last step: what was done, and the way there. */
import { closeDialog } from '../ask.ts';
import { element } from '../element.ts';
import type { WorkbookBuilt, WorkbookChoice } from '../endpoints.ts';
import { goToSheet } from '../go-to-sheet.ts';
import type { Dialog } from './dialog.ts';
import { sketch } from './sketches.ts';

export function done(dialog: Dialog, goal: WorkbookChoice, { sheets, message }: WorkbookBuilt): Node[] {
  const { page, words } = dialog;
  const close = element('button', { type: 'button', class: 'plain' }, page.texts.close);
  close.addEventListener('click', closeDialog);
  const another = element('button', { type: 'button', class: 'plain' }, words.another);
  another.addEventListener('click', () => {
    dialog.draft.goal = undefined;
    dialog.restart();
  });
  const [first] = sheets;
  return [
    element('h1', { id: 'heading', tabindex: '-1' }, words.doneHeading),
    element('div', { class: 'finished' }, sketch(goal.id), element('p', { role: 'status' }, message)),
    element('ul', { class: 'sheets adds' }, ...sheets.map((name) => element('li', {}, name))),
    element(
      'div',
      { class: 'foot' },
      first === undefined ? '' : goToSheet(page, first, { look: 'primary', arrived: closeDialog }),
      another,
      close,
    ),
  ];
}
