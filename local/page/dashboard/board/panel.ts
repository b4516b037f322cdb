/** A part of the dashboard that loads by itself: it keeps what it shows until the next answer is there. */
import { h } from '../element.ts';
import { errorBox } from '../error-box.ts';
import type { Texts } from '../texts/texts.ts';

export class Panel {
  readonly element: HTMLElement;
  readonly #title = h('h3', { class: 'panel-title' });
  readonly #body = h('div', { class: 'panel-body' });
  #latest = 0;

  constructor(name: string, untitled = false) {
    this.element = h('section', { class: `panel ${name}` }, !untitled && this.#title, this.#body);
  }

  /** Of several answers under way only the last one counts. */
  async load(title: string, texts: Texts, make: () => Promise<readonly Node[]>): Promise<void> {
    this.#latest += 1;
    const mine = this.#latest;
    this.#title.textContent = title;
    this.element.setAttribute('aria-label', title);
    this.element.setAttribute('aria-busy', 'true');
    if (this.#body.childElementCount === 0)
      this.#body.append(h('p', { class: 'quiet' }, texts.board.loading));
    const content = await make().catch((error: unknown) => [errorBox(error, texts)]);
    if (mine !== this.#latest) return;
    this.#body.replaceChildren(...content);
    this.element.removeAttribute('aria-busy');
  }
}
