/** The second step: what will be added, updated and left alone; then the building itself. */
import { fill } from '../../locale/fill.ts';
import { actionButton, resultPlace } from '../action.ts';
import { ask } from '../ask.ts';
import { element } from '../element.ts';
import type { WorkbookChoice, WorkbookPreview } from '../endpoints.ts';
import { failureBox } from '../failure.ts';
import { buildRequest, type Dialog } from './dialog.ts';
import { done } from './done.ts';

export function preview(
  dialog: Dialog,
  goal: WorkbookChoice,
  { adds, updates, keeps }: WorkbookPreview,
): Node[] {
  const { page, words } = dialog;
  const place = resultPlace();
  const build = actionButton(page, {
    label: updates.length > 0 && adds.length === 0 ? words.update : words.build,
    look: 'primary',
    place,
    waiting: words.building,
    work: async () => {
      const built = await ask('dialogBuildWorkbook', buildRequest(dialog, goal));
      dialog.show((opened) => done(opened, goal, built));
      return null;
    },
    failed: (error) => failureBox(page.texts, error, words.stopped),
  });
  const back = element('button', { type: 'button', class: 'plain', 'data-asks': true }, words.back);
  back.addEventListener('click', dialog.restart);
  return [
    element('h1', { id: 'heading', tabindex: '-1' }, fill(words.previewHeading, { title: goal.title })),
    ...sheets(words.adds, 'adds', adds.length === 0 && updates.length === 0 ? [words.addsNothing] : adds),
    ...sheets(words.updates, 'updates', updates),
    element('h2', {}, words.keeps),
    element('p', { class: 'keeps' }, keeps),
    place,
    element('div', { class: 'foot' }, build, back),
  ];
}

function sheets(title: string, kind: string, names: readonly string[]): HTMLElement[] {
  if (names.length === 0) return [];
  return [
    element('h2', {}, title),
    element('ul', { class: `sheets ${kind}` }, ...names.map((name) => element('li', {}, name))),
  ];
}
