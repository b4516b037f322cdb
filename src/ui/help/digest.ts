/** The switch of the weekly e-mail, in projects where it is built in. */
import type { DialogTexts } from '../../locale/en/dialogs.ts';
import { actionButton, resultPlace } from '../action.ts';
import { ask } from '../ask.ts';
import { element } from '../element.ts';
import type { DigestRequest } from '../endpoints.ts';
import type { Page } from '../page.ts';

type HelpTexts = DialogTexts['help'];

export function digestSection(page: Page, words: HelpTexts): HTMLElement {
  const place = resultPlace();
  const button = (label: string, action: DigestRequest['action']) =>
    actionButton(page, {
      label,
      place,
      work: async () => {
        const { on, message } = await ask('helpDigest', { action, language: page.language });
        return element(
          'p',
          { class: 'done' },
          element('strong', {}, on ? words.isOn : words.isOff),
          message === '' ? null : `. ${message}`,
        );
      },
    });
  return element(
    'section',
    {},
    element('h2', {}, words.digestHeading),
    element('p', {}, words.digest),
    element(
      'div',
      { class: 'buttons' },
      button(words.digestOn, 'on'),
      button(words.digestOff, 'off'),
      button(words.digestState, 'state'),
    ),
    place,
  );
}
