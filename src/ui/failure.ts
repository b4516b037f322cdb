/** Shows in plain words that something went wrong, where it was asked for. */
import type { PanelTexts } from '../locale/en/panel.ts';
import { Problem } from './ask.ts';
import { element } from './element.ts';

/** A sentence from the script, or one of ours with what was thrown folded away. */
export function failureBox(texts: PanelTexts, error: unknown, unexpected = texts.unexpected): HTMLElement {
  if (error instanceof Problem) return box(element('p', {}, error.message));
  const folded = element(
    'details',
    {},
    element('summary', {}, texts.details),
    element('p', { class: 'raw' }, messageOf(error)),
  );
  return box(element('p', {}, unexpected), folded);
}

const box = (...children: HTMLElement[]): HTMLElement =>
  element('div', { class: 'error', role: 'alert' }, ...children);

/** Errors of another realm are no instances of Error here. */
function messageOf(error: unknown): string {
  const { message } = (error ?? {}) as { readonly message?: unknown };
  return typeof message === 'string' ? message : String(error);
}
