/** The check of the selected table: what was found, the worst first. */
import { fill } from '../../locale/fill.ts';
import { type Action, actionButton, perform, resultPlace } from '../action.ts';
import { ask } from '../ask.ts';
import { element } from '../element.ts';
import type { HealthReport } from '../endpoints.ts';
import type { Page } from '../page.ts';

/** Checks at once, because that is why it was opened, and again when asked. */
export function dataHealth(page: Page): HTMLElement {
  const { health: words } = page.texts;
  const place = resultPlace();
  const check: Action = {
    label: words.again,
    look: 'primary',
    place,
    work: async () => report(page, await ask('panelCheckData', { language: page.language })),
  };
  const button = actionButton(page, check);
  void perform(page, check, button);
  return element(
    'div',
    {},
    element('p', {}, words.intro),
    element('div', { class: 'buttons' }, button),
    place,
  );
}

type Finding = HealthReport['findings'][number];

const ORDER = ['error', 'warning', 'note'] as const;
const SIGNS: Readonly<Record<Finding['severity'], string>> = { error: '✕', warning: '!', note: 'i' };

function report(page: Page, { findings, message }: HealthReport): HTMLElement {
  const { health: words } = page.texts;
  const sorted = ORDER.flatMap((severity) => findings.filter((each) => each.severity === severity));
  return element(
    'div',
    { class: 'report' },
    element('p', {}, findings.length === 0 && message === '' ? words.fine : message),
    element('ul', { class: 'findings' }, ...sorted.map((each) => finding(page, each))),
  );
}

function finding({ texts }: Page, { severity, what, count, firstRow, advice }: Finding): HTMLElement {
  const { health: words } = texts;
  const where = firstRow === '' ? [] : [fill(words.firstRow, { row: String(firstRow) })];
  return element(
    'li',
    { class: severity },
    element(
      'span',
      { class: 'severity' },
      element('span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[severity]),
      words.severity[severity],
    ),
    element('span', { class: 'what' }, what),
    element('span', { class: 'aside' }, [fill(words.count, { count: String(count) }), ...where].join(', ')),
    element('span', { class: 'advice' }, advice),
  );
}
