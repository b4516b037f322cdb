/** The explanation of the selected cell: its KPI, calculated with the user's own numbers. */
import { fill } from '../../locale/fill.ts';
import { element } from '../element.ts';
import type { Explained } from '../endpoints.ts';
import type { Panel } from './panel.ts';
import { entryButton, fact, heading } from './parts.ts';

export function explained(panel: Panel, answer: Explained): HTMLElement {
  const { explained: words, card } = panel.page.texts;
  const { cell, kpi, label, definition, formula, calculation, result, guideline, advice } = answer;
  const entry = panel.entry(kpi);
  const facts: readonly (readonly [string, string])[] = [
    [card.formula, formula],
    [words.calculation, calculation],
    [words.result, result],
    [card.guideline, guideline],
    [card.advice, advice],
  ];
  return element(
    'article',
    { class: 'card' },
    heading(panel, fill(words.title, { cell })),
    element('p', { class: 'subject' }, entry === undefined ? label : entryButton(panel, entry)),
    element('p', { class: 'definition' }, definition),
    element('dl', {}, ...facts.filter(([, text]) => text !== '').flatMap(([name, text]) => fact(name, text))),
  );
}
