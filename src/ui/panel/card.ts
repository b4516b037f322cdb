/** The card of one KPI or figure: what it is, how it is calculated, what to hold it against, what to do. */
import { fill } from '../../locale/fill.ts';
import { actionButton, resultPlace } from '../action.ts';
import { ask } from '../ask.ts';
import type { CatalogueEntry } from '../catalogue-entry.ts';
import { element } from '../element.ts';
import { insertedBox } from './inserted.ts';
import type { Panel } from './panel.ts';
import { entryList, fact, heading } from './parts.ts';

export function card(panel: Panel, entry: CatalogueEntry): HTMLElement {
  const { texts, language } = panel.page;
  const { card: words } = texts;
  return element(
    'article',
    { class: 'card' },
    heading(panel, entry.label[language]),
    entry.kpi === undefined ? null : tags(panel, entry.kpi),
    element('p', { class: 'definition' }, entry.definition[language]),
    entry.vanity === true
      ? element('p', { class: 'vanity' }, element('strong', {}, words.vanity), ` ${entry.advice[language]}`)
      : null,
    actions(panel, entry),
    element(
      'dl',
      {},
      ...facts(panel, entry),
      ...(entry.vanity === true ? [] : fact(words.advice, entry.advice[language])),
      ...schedule(panel, entry),
    ),
    ...partOf(panel, entry),
  );
}

type Kpi = NonNullable<CatalogueEntry['kpi']>;

const ARROWS = { higher: '↑ ', lower: '↓ ', neither: '' };

function tags({ page }: Panel, { better, unit }: Kpi): HTMLElement {
  const { card: words } = page.texts;
  return element(
    'p',
    { class: 'tags' },
    element('span', {}, element('span', { 'aria-hidden': 'true' }, ARROWS[better]), words.better[better]),
    element('span', {}, words.units[unit]),
  );
}

function actions(panel: Panel, entry: CatalogueEntry): HTMLElement {
  const { page, set } = panel;
  const { card: words } = page.texts;
  const place = resultPlace();
  const insert = actionButton(page, {
    label: words.insert,
    look: 'primary',
    place,
    work: async () => insertedBox(page, await ask('panelInsert', { kpi: entry.id, language: page.language })),
  });
  const isIn = set.includes(entry.id);
  const add = element(
    'button',
    { type: 'button', class: 'plain', disabled: isIn },
    isIn ? words.inSet : words.addToSet,
  );
  add.addEventListener('click', () => {
    set.push(entry.id);
    add.disabled = true;
    add.textContent = words.inSet;
  });
  return element(
    'div',
    { class: 'actions' },
    element('div', { class: 'buttons' }, insert, add),
    element('p', { class: 'hint' }, words.insertHint),
    place,
  );
}

function facts({ page }: Panel, { kpi }: CatalogueEntry): HTMLElement[] {
  if (kpi === undefined) return [];
  const { card: words } = page.texts;
  const { formula, call, example, guideline } = kpi;
  return [
    ...fact(words.formula, element('span', { class: 'formula' }, formula[page.language])),
    ...(guideline === null
      ? []
      : fact(
          words.guideline,
          guideline.text[page.language],
          element(
            'span',
            { class: 'source' },
            fill(words.source, { source: guideline.source[page.language] }),
          ),
        )),
    ...fact(
      words.inSheet,
      element('code', {}, `=${call}`),
      example === null ? null : element('span', { class: 'source' }, exampleLine(page, kpi, example)),
    ),
  ];
}

function exampleLine(
  { language, texts }: Panel['page'],
  { unit }: Kpi,
  { formula, result }: NonNullable<Kpi['example']>,
): string {
  const style = unit === 'rate' ? 'percent' : 'decimal';
  const shown = new Intl.NumberFormat(language, { style, maximumFractionDigits: 2 }).format(result);
  return `${texts.card.example}: ${formula} → ${shown}`;
}

function schedule({ page }: Panel, { kpi }: CatalogueEntry): HTMLElement[] {
  if (kpi === undefined) return [];
  const { card: words, roles } = page.texts;
  return [
    ...fact(words.cadence, kpi.cadence.map((each) => words.cadences[each]).join(' · ')),
    ...fact(words.roles, kpi.roles.map((role) => roles[role]).join(' · ')),
  ];
}

function partOf(panel: Panel, { usedBy = [] }: CatalogueEntry): HTMLElement[] {
  if (usedBy.length === 0) return [];
  return [element('h3', {}, panel.page.texts.card.partOf), entryList(panel, usedBy)];
}
