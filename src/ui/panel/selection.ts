/** What is selected in the sheet: columns recognised by their headers, the KPIs that fit, and an explanation of one cell. */
import { actionButton, resultPlace } from '../action.ts';
import { ask } from '../ask.ts';
import { counted } from '../counted.ts';
import { element } from '../element.ts';
import type { Selection } from '../endpoints.ts';
import { explained } from './explained.ts';
import type { Panel } from './panel.ts';
import { entryList } from './parts.ts';

export function selectionSection(panel: Panel): HTMLElement {
  const { page, selection } = panel;
  const { selection: words } = page.texts;
  const place = resultPlace(...(selection === undefined ? [] : [recognised(panel, selection)]));
  const read = actionButton(page, {
    label: words.read,
    look: 'primary',
    place,
    work: async () => {
      const answer = await ask('panelSelection', { language: page.language });
      panel.selection = answer;
      return recognised(panel, answer);
    },
  });
  const explain = actionButton(page, {
    label: words.explain,
    place,
    work: async () => {
      const answer = await ask('panelExplain', { language: page.language });
      if (place.isConnected) panel.open((opened) => explained(opened, answer));
      return null;
    },
  });
  return element(
    'section',
    { class: 'selection' },
    element('h2', {}, words.title),
    element('p', { class: 'hint' }, words.intro),
    element('div', { class: 'buttons' }, read, explain),
    place,
  );
}

function recognised(panel: Panel, { sheet, notation, rows, columns, kpis }: Selection): HTMLElement {
  const { selection: words } = panel.page.texts;
  const place = `${sheet}!${notation}`;
  return element(
    'div',
    { class: 'recognised' },
    element('p', { class: 'place' }, counted(words, rows, { place })),
    element('h3', {}, words.recognised),
    element(
      'ul',
      { class: 'columns' },
      ...columns.map(({ header, meaning, label }) =>
        element(
          'li',
          { class: meaning === '' ? 'unknown' : 'known' },
          element('span', { class: 'name' }, header === '' ? words.noHeader : header),
          element('span', { class: 'aside' }, meaning === '' ? words.unknown : label),
        ),
      ),
    ),
    element('h3', {}, words.fits),
    kpis.length === 0 ? element('p', { class: 'hint' }, words.noneFits) : entryList(panel, kpis),
  );
}
