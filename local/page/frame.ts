/** The frame around the sheet: name, language, things to try, and what is going on. */
import type { MenuItem } from '../apps-script/screen.ts';
import { LANGUAGES, type Language } from '../engine/locales.ts';
import { FRAME_TEXTS } from './frame-texts.ts';
import type { Tab } from './workbook.ts';

const STORED = 'nyckeltal-language';
const FIRST_LETTERS = ['=CAC(', '=ROAS('];

const element = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;

/** The language chosen last, or else the first of the browser's that there is. */
export function preferredLanguage(): Language {
  const wanted = [localStorage.getItem(STORED) ?? '', ...navigator.languages].map((code) =>
    code.slice(0, 2).replace(/^(no|nn)$/, 'nb'),
  );
  return (
    LANGUAGES.find((language) => language === wanted.find((code) => LANGUAGES.includes(code as Language))) ??
    'en'
  );
}

type PageName = 'sheet' | 'dashboard';

export function showLanguage(language: Language, page: PageName = 'sheet'): void {
  const { pages, [page]: texts, ...frame } = FRAME_TEXTS[language];
  document.documentElement.lang = language;
  document.title = `Nyckeltal · ${texts.tagline}`;
  element('tagline').textContent = texts.tagline;
  element('promise').textContent = `: ${texts.promise}`;
  element('pages').setAttribute('aria-label', pages.label);
  element('page-sheet').textContent = pages.sheet;
  element('page-dashboard').textContent = pages.dashboard;
  element('language-label').textContent = frame.language;
  element<HTMLSelectElement>('language').value = language;
  for (const id of ['sidebar-close', 'dialog-close']) {
    document.getElementById(id)?.setAttribute('aria-label', frame.close);
  }
}

export function onLanguage(choose: (language: Language) => void): void {
  const select = element<HTMLSelectElement>('language');
  select.addEventListener('change', () => {
    localStorage.setItem(STORED, select.value);
    choose(select.value as Language);
  });
}

interface Acts {
  readonly type: (text: string) => void;
  readonly open: (tabId: string) => void;
  /** Of the add-on's menu. */
  readonly choose: (target: string) => void;
}

/** `items` are those of the add-on's menu that are offered beside the formulas. */
export function showStrip(
  language: Language,
  tabs: readonly Tab[],
  items: readonly MenuItem[],
  act: Acts,
): void {
  const texts = FRAME_TEXTS[language];
  const strip = element('strip');
  strip.setAttribute('aria-label', texts.tryThis.replace(':', ''));
  const formulas = FIRST_LETTERS.map((letters) => {
    const code = document.createElement('code');
    code.textContent = letters;
    return chip([texts.type[0], code, texts.type[1]], () => act.type(letters));
  });
  const links = tabs.map(({ id, name }) => {
    const link = chip([name], () => act.open(id));
    link.classList.add('frame-chip-tab');
    link.dataset.tab = id;
    return link;
  });
  const choices = items.map(({ label, target }) => chip([label], () => act.choose(target)));
  const divider = document.createElement('span');
  divider.className = 'frame-strip-divider';
  strip.replaceChildren(label(texts.tryThis), ...formulas, ...choices, divider, label(texts.tabs), ...links);
  strip.hidden = false;
}

export function markTab(activeId: string): void {
  for (const link of document.querySelectorAll<HTMLElement>('.frame-chip-tab')) {
    link.setAttribute('aria-current', String(link.dataset.tab === activeId));
  }
}

export function showOpening(language: Language): void {
  const spinner = document.createElement('div');
  spinner.className = 'frame-spinner';
  element('status').replaceChildren(spinner, paragraph(FRAME_TEXTS[language].opening));
}

export function showReady(): void {
  element('status').replaceChildren();
}

export function showFailure(language: Language, reason: string): void {
  const texts = FRAME_TEXTS[language];
  const failed = paragraph(texts.failed);
  failed.className = 'frame-status-error';
  const again = document.createElement('a');
  again.href = '/';
  again.textContent = texts.reload;
  element('sheet').replaceChildren();
  element('status').replaceChildren(failed, paragraph(reason), again);
}

function chip(content: (string | Node)[], press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'frame-chip';
  button.append(...content);
  button.addEventListener('click', press);
  return button;
}

function label(text: string): HTMLElement {
  const span = document.createElement('span');
  span.className = 'frame-strip-label';
  span.textContent = text;
  return span;
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
