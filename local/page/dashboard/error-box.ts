/** An error in plain words, with the box as Data Studio shows it. */
import { Refusal } from './client.ts';
import { h } from './element.ts';
import type { Texts } from './texts/texts.ts';

export function errorBox(error: unknown, texts: Texts): HTMLElement {
  const shown = error instanceof Refusal ? error.shown : undefined;
  return h(
    'div',
    { class: 'error-box', role: 'alert' },
    h('p', { class: 'error-title' }, shown ? texts.error.title : texts.error.own),
    h('p', { class: 'error-text' }, shown?.text ?? (error as Error).message),
    shown !== undefined &&
      h('details', {}, h('summary', {}, texts.error.box), h('pre', { class: 'error-whole' }, shown.box)),
  );
}
