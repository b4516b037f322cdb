/** What the panel can do in this file besides formulas. */
import { type Action, actionButton, resultPlace } from '../action.ts';
import { ask } from '../ask.ts';
import { dataHealth } from '../check-data/data-health.ts';
import { element } from '../element.ts';
import type { DialogRequest } from '../endpoints.ts';
import { goToSheet } from '../go-to-sheet.ts';
import { type IconName, icon } from './icons.ts';
import type { Panel } from './panel.ts';
import { heading } from './parts.ts';

export function toolsSection(panel: Panel): HTMLElement {
  const { page } = panel;
  const { home: words } = page.texts;
  const { language } = page;
  const place = resultPlace();
  const tool = (name: IconName, label: string, work: Action['work']) => {
    const button = actionButton(page, { label, look: 'tool', place, work });
    button.prepend(icon(name));
    return element('li', {}, button);
  };
  const dialog = (name: DialogRequest['dialog']) => async () => {
    await ask('panelOpenDialog', { dialog: name, language });
    return null;
  };
  const check = element('button', { type: 'button', class: 'tool' }, icon('check'), words.checkData);
  check.addEventListener('click', () => panel.open(checkData));
  return element(
    'section',
    {},
    element('h2', {}, words.tools),
    element(
      'ul',
      { class: 'tools' },
      tool('workbook', words.newWorkbook, dialog('workbook')),
      element('li', {}, check),
      tool('snapshot', words.snapshot, async () => {
        const { message, sheet } = await ask('panelSaveSnapshot', { language });
        return element('div', { class: 'done' }, element('p', {}, message), goToSheet(page, sheet));
      }),
      tool('chart', words.dataStudio, async () => {
        const { url } = await ask('panelConnectorLink', { language });
        return element('div', { class: 'done' }, safeLink(url, words.openDataStudio));
      }),
      tool('help', words.help, dialog('help')),
    ),
    place,
  );
}

function checkData(panel: Panel): HTMLElement {
  return element('article', {}, heading(panel, panel.page.texts.health.title), dataHealth(panel.page));
}

/** Nothing but https is a link here. */
function safeLink(url: string, text: string): HTMLElement {
  if (!url.startsWith('https://')) throw new Error(`Not an address: ${url}`);
  return element('a', { href: url, target: '_blank', rel: 'noopener' }, text);
}
