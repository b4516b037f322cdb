/** The search field with its list of results: a combobox that is worked with arrow keys, Enter and Escape. */
import { fill } from '../../locale/fill.ts';
import type { CatalogueEntry } from '../catalogue-entry.ts';
import { counted } from '../counted.ts';
import { type Child, element } from '../element.ts';
import type { Page } from '../page.ts';
import { fold } from './fold.ts';
import { type Found, search, searchable } from './search.ts';

export interface SearchBox {
  readonly element: HTMLElement;
  speak(page: Page): void;
  focus(): void;
}

interface Happenings {
  readonly chosen: (id: string) => void;
  readonly toggled: (isOpen: boolean) => void;
}

export function searchBox(entries: readonly CatalogueEntry[], { chosen, toggled }: Happenings): SearchBox {
  const all = searchable(entries);
  const field = element('input', {
    id: 'search',
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'results',
  });
  const label = element('label', { for: 'search' });
  const clear = element('button', { type: 'button', class: 'clear', hidden: true }, '×');
  const count = element('p', { class: 'count', role: 'status' });
  const list = element('ul', { id: 'results', role: 'listbox', hidden: true });
  let page: Page;
  let found: readonly Found[] = [];
  let active = 0;

  const show = () => {
    const isOpen = fold(field.value) !== '';
    found = isOpen ? search(all, field.value, page.language) : [];
    active = 0;
    list.replaceChildren(...found.map((each, index) => option(each, index, page)));
    list.hidden = found.length === 0;
    clear.hidden = field.value === '';
    field.setAttribute('aria-expanded', String(found.length > 0));
    count.replaceChildren(element('span', {}, ...(isOpen ? summary(page, found.length, field.value) : [])));
    mark();
    toggled(isOpen);
  };
  const mark = () => {
    const options = Array.from(list.children);
    for (const [index, each] of options.entries())
      each.setAttribute('aria-selected', String(index === active));
    if (options.length === 0) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `result-${active}`);
    options[active]?.scrollIntoView?.({ block: 'nearest' });
  };
  const close = (text: string) => {
    field.value = text;
    show();
  };
  const choose = (index: number) => {
    const picked = found[index];
    if (picked === undefined) return;
    close('');
    chosen(picked.entry.id);
  };

  field.addEventListener('input', show);
  field.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      active = (active + step + found.length) % found.length;
      mark();
    } else if (event.key === 'Enter') choose(active);
    else if (event.key === 'Escape') close('');
    else return;
    event.preventDefault();
  });
  list.addEventListener('click', (event) => {
    const picked = (event.target as Element).closest('[role=option]');
    if (picked !== null) choose(Array.from(list.children).indexOf(picked));
  });
  clear.addEventListener('click', () => {
    close('');
    field.focus();
  });
  return {
    element: element(
      'div',
      { class: 'search', role: 'search' },
      label,
      element('div', { class: 'field' }, field, clear),
      count,
      list,
    ),
    focus: () => field.focus(),
    speak: (spoken) => {
      page = spoken;
      const { texts } = page;
      label.textContent = texts.search.label;
      field.placeholder = texts.search.placeholder;
      clear.setAttribute('aria-label', texts.search.clear);
      list.setAttribute('aria-label', texts.search.results);
      show();
    },
  };
}

function summary({ texts }: Page, count: number, typed: string): Child[] {
  if (count > 0) return [counted(texts.search, count)];
  const { none, noneAdvice } = texts.search;
  return [element('strong', {}, fill(none, { text: typed.trim() })), element('br'), noneAdvice];
}

function option({ entry, name }: Found, index: number, page: Page): HTMLElement {
  const label = entry.label[page.language];
  return element(
    'li',
    { id: `result-${index}`, role: 'option', 'aria-selected': 'false' },
    element('span', { class: 'name' }, label),
    element('span', { class: 'aside' }, aside(entry, name, label, page)),
  );
}

/** The name that was found if it is another one, what the entry belongs to, and a mark where it says little. */
function aside({ vanity, group }: CatalogueEntry, name: string, label: string, { texts }: Page): string {
  const also = name === label ? [] : [fill(texts.search.also, { name })];
  const little = vanity === true ? [texts.search.saysLittle] : [];
  return [...also, texts.groups[group], ...little].join(' · ');
}
