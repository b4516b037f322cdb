/** The program of the help dialog: turning on functions, the self-test, the weekly e-mail, privacy and links. */
import type { DialogTexts } from '../../locale/en/dialogs.ts';
import { dialogTexts } from '../../locale/page-texts.ts';
import { closeDialog } from '../ask.ts';
import { element } from '../element.ts';
import { languageChoice, startPage } from '../page.ts';
import { digestSection } from './digest.ts';
import { selfTestSection } from './self-test.ts';

type LinkName = keyof DialogTexts['help']['links'];

const links = Object.entries(
  JSON.parse(document.getElementById('links')?.textContent ?? '{}') as Readonly<Record<LinkName, string>>,
);
const main = element('main', {});
document.body.append(main);

startPage((page) => {
  const words = dialogTexts[page.language].help;
  document.title = words.title;
  const close = element('button', { type: 'button', class: 'plain' }, page.texts.close);
  close.addEventListener('click', closeDialog);
  main.replaceChildren(
    element('h1', { class: 'unseen' }, words.title),
    section(words.functionsHeading, words.functions, words.functionsCopy),
    selfTestSection(page, words),
    ...(page.start?.digest === true ? [digestSection(page, words)] : []),
    section(words.privacyHeading, words.privacy),
    element(
      'section',
      {},
      element('h2', {}, words.linksHeading),
      element(
        'ul',
        { class: 'links' },
        ...links.map(([name, href]) =>
          element(
            'li',
            {},
            element('a', { href, target: '_blank', rel: 'noopener' }, words.links[name as LinkName]),
          ),
        ),
      ),
    ),
    element('div', { class: 'foot' }, close, languageChoice(page)),
  );
});

function section(title: string, ...paragraphs: string[]): HTMLElement {
  return element(
    'section',
    {},
    element('h2', {}, title),
    ...paragraphs.map((text) => element('p', {}, text)),
  );
}
