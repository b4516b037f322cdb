/** Parts that several views of the panel have. */
import type { CatalogueEntry } from '../catalogue-entry.ts';
import { type Child, element } from '../element.ts';
import type { Panel } from './panel.ts';

/** The way back and the heading, which gets the focus when the view opens. */
export function heading(panel: Panel, text: string): HTMLElement {
  const back = element('button', { type: 'button', class: 'back' }, panel.page.texts.card.back);
  back.addEventListener('click', () => panel.back());
  return element(
    'div',
    { class: 'heading' },
    back,
    element('h2', { id: 'heading', class: 'title', tabindex: '-1' }, text),
  );
}

export const fact = (name: string, ...content: Child[]): HTMLElement[] => [
  element('dt', {}, name),
  element('dd', {}, ...content),
];

/** A list of KPIs by name; each opens its card. */
export function entryList(panel: Panel, ids: readonly string[]): HTMLElement {
  const entries = ids.map((id) => panel.entry(id)).filter((entry) => entry !== undefined);
  return element(
    'ul',
    { class: 'list' },
    ...entries.map((entry) => element('li', {}, entryButton(panel, entry))),
  );
}

export function entryButton(panel: Panel, entry: CatalogueEntry): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'link' }, entry.label[panel.page.language]);
  button.addEventListener('click', () => panel.openCard(entry.id));
  return button;
}
