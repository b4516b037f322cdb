/** What the panel shows first: the selection, sets by role, the tools, and all KPIs by subject. */
import { resultPlace } from '../action.ts';
import type { CatalogueEntry } from '../catalogue-entry.ts';
import { element } from '../element.ts';
import { languageChoice } from '../page.ts';
import { digestNotice } from './digest-notice.ts';
import type { Panel } from './panel.ts';
import { entryList } from './parts.ts';
import { selectionSection } from './selection.ts';
import { packsSection } from './set.ts';
import { toolsSection } from './tools.ts';

export function home(panel: Panel): HTMLElement {
  const { texts } = panel.page;
  return element(
    'div',
    {},
    digestNotice(panel.page, resultPlace()),
    selectionSection(panel),
    toolsSection(panel),
    packsSection(panel),
    section(texts.home.browse, ...groups(panel)),
    element('footer', {}, languageChoice(panel.page), element('p', { class: 'hint' }, texts.leavesNothing)),
  );
}

const section = (title: string, ...children: Node[]): HTMLElement =>
  element('section', {}, element('h2', {}, title), ...children);

function groups(panel: Panel): HTMLElement[] {
  const members = new Map<CatalogueEntry['group'], string[]>();
  for (const { id, group } of panel.entries) members.set(group, [...(members.get(group) ?? []), id]);
  return Array.from(members, ([group, ids]) =>
    element(
      'details',
      { class: 'group' },
      element(
        'summary',
        {},
        panel.page.texts.groups[group],
        element('span', { class: 'number' }, String(ids.length)),
      ),
      entryList(panel, ids),
    ),
  );
}
