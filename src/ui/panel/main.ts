/** The program of the panel: search on top, below it one view at a time. */
import type { CatalogueEntry } from '../catalogue-entry.ts';
import { element } from '../element.ts';
import { type Page, startPage } from '../page.ts';
import { card } from './card.ts';
import { home } from './home.ts';
import type { Panel, View } from './panel.ts';
import { searchBox } from './search-box.ts';

const entries = JSON.parse(document.getElementById('catalogue')?.textContent ?? '[]') as CatalogueEntry[];
const byId = new Map(entries.map((entry) => [entry.id, entry]));
const views: View[] = [home];
const title = element('h1', { class: 'unseen' });
const place = element('div');
const search = searchBox(entries, {
  chosen: openCard,
  /** Results take the place of the view. */
  toggled: (isOpen) => {
    place.hidden = isOpen;
  },
});
const panel: Omit<Panel, 'page'> = {
  entries,
  entry: (id) => byId.get(id),
  set: [],
  selection: undefined,
  open,
  openCard,
  redraw: () => draw(),
  back,
};
let page: Page;

function open(view: View): void {
  views.push(view);
  draw();
  focusHeading();
}

function openCard(id: string): void {
  const entry = byId.get(id);
  if (entry !== undefined) open((current) => card(current, entry));
}

function back(): void {
  if (views.length > 1) views.pop();
  draw();
  if (views.length === 1) search.focus();
  else focusHeading();
}

function draw(): void {
  const view = views[views.length - 1] as View;
  place.replaceChildren(view(Object.assign(panel, { page })));
}

function focusHeading(): void {
  window.scrollTo(0, 0);
  place.querySelector<HTMLElement>('.title')?.focus();
}

document.body.append(element('main', {}, title, element('div', { class: 'top' }, search.element), place));
startPage((current) => {
  if (page !== undefined && page.language !== current.language) panel.selection = undefined;
  page = current;
  document.title = page.texts.title;
  title.textContent = page.texts.title;
  search.speak(page);
  draw();
});
