/** Sets of KPIs: one for each role to begin with, then the user's own; more than seven are too many. */
import type { Role } from '../../catalogue/types.ts';
import { fill } from '../../locale/fill.ts';
import { actionButton, resultPlace } from '../action.ts';
import { ask } from '../ask.ts';
import type { CatalogueEntry } from '../catalogue-entry.ts';
import { element } from '../element.ts';
import { MOST_KPIS, PACKS } from '../packs.ts';
import { insertedBox } from './inserted.ts';
import type { Panel } from './panel.ts';
import { entryButton, heading } from './parts.ts';

export function packsSection(panel: Panel): HTMLElement {
  const { set: words, roles } = panel.page.texts;
  const chips = (Object.keys(PACKS) as Role[]).map((role) => {
    const button = element('button', { type: 'button', class: 'chip' }, roles[role]);
    button.addEventListener('click', () => {
      panel.set.splice(0, panel.set.length, ...PACKS[role]);
      panel.open((opened) =>
        ownSet(opened, fill(opened.page.texts.set.heading, { role: opened.page.texts.roles[role] })),
      );
    });
    return button;
  });
  return element(
    'section',
    {},
    element('h2', {}, words.packs),
    element('p', { class: 'hint' }, words.packsIntro),
    element('div', { class: 'chips' }, ...chips),
    panel.set.length === 0 ? null : openSet(panel),
  );
}

function openSet(panel: Panel): HTMLElement {
  const { set: words } = panel.page.texts;
  const button = element(
    'button',
    { type: 'button', class: 'link' },
    fill(words.open, { count: String(panel.set.length) }),
  );
  button.addEventListener('click', () => panel.open((opened) => ownSet(opened, opened.page.texts.set.title)));
  return element('p', { class: 'own-set' }, button);
}

function ownSet(panel: Panel, title: string): HTMLElement {
  const { page, set } = panel;
  const { set: words } = page.texts;
  const said = element('p', { class: 'unseen', role: 'status' });
  const body = element('div');
  const show = () => body.replaceChildren(...contents(panel, remove));
  const remove = (entry: CatalogueEntry) => {
    set.splice(set.indexOf(entry.id), 1);
    said.textContent = fill(words.removed, { name: entry.label[page.language] });
    show();
    (body.querySelector<HTMLElement>('button') ?? article.querySelector<HTMLElement>('.title'))?.focus();
  };
  const article = element('article', {}, heading(panel, title), said, body);
  show();
  return article;
}

function contents(panel: Panel, remove: (entry: CatalogueEntry) => void): HTMLElement[] {
  const { page, set } = panel;
  const { set: words } = page.texts;
  if (set.length === 0) return [element('p', {}, words.empty)];
  const place = resultPlace();
  const insert = actionButton(page, {
    label: words.insert,
    look: 'primary',
    place,
    work: async () => insertedBox(page, await ask('panelInsertPack', { kpis: set, language: page.language })),
  });
  const tooMany = fill(words.tooMany, { count: String(set.length) });
  return [
    element('ul', { class: 'list set' }, ...set.map((id) => member(panel, id, remove))),
    ...(set.length > MOST_KPIS ? [element('p', { class: 'vanity', role: 'alert' }, tooMany)] : []),
    element('div', { class: 'buttons' }, insert),
    element('p', { class: 'hint' }, words.insertHint),
    place,
  ];
}

function member(panel: Panel, id: string, remove: (entry: CatalogueEntry) => void): HTMLElement {
  const entry = panel.entry(id) as CatalogueEntry;
  const label = fill(panel.page.texts.set.remove, { name: entry.label[panel.page.language] });
  const button = element(
    'button',
    { type: 'button', class: 'clear', 'aria-label': label, title: label },
    '×',
  );
  button.addEventListener('click', () => remove(entry));
  return element('li', {}, entryButton(panel, entry), button);
}
