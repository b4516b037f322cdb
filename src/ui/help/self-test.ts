/** The self-test: how this file and account behave, as questions and answers. */
import type { DialogTexts } from '../../locale/en/dialogs.ts';
import { fill } from '../../locale/fill.ts';
import { actionButton, resultPlace } from '../action.ts';
import { ask } from '../ask.ts';
import { element } from '../element.ts';
import type { SelfTestReport } from '../endpoints.ts';
import type { Page } from '../page.ts';

type HelpTexts = DialogTexts['help'];

export function selfTestSection(page: Page, words: HelpTexts): HTMLElement {
  const place = resultPlace();
  const run = actionButton(page, {
    label: words.runTest,
    place,
    work: async () => answers(words, await ask('helpSelfTest', { language: page.language })),
  });
  return element(
    'section',
    {},
    element('h2', {}, words.testHeading),
    element('p', {}, words.test),
    element('div', { class: 'buttons' }, run),
    place,
  );
}

function answers(words: HelpTexts, { sheet, rows }: SelfTestReport): HTMLElement {
  const header = [words.question, words.answer].map((text) => element('th', { scope: 'col' }, text));
  const body = rows.map(({ question, answer }) =>
    element('tr', {}, element('th', { scope: 'row' }, question), element('td', {}, answer)),
  );
  return element(
    'div',
    { class: 'done' },
    element('p', {}, fill(words.testDone, { sheet })),
    element('table', {}, element('thead', {}, element('tr', {}, ...header)), element('tbody', {}, ...body)),
  );
}
