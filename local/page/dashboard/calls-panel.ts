/** For developers: every request to the connector with its response, its time and its size. */
import type { CallSummary } from '../../dashboard/protocol.ts';
import type { Client } from './client.ts';
import { button, h } from './element.ts';
import type { Format } from './format.ts';
import { fill, type Texts } from './texts/texts.ts';

const SHOWN_AT_MOST = 30_000;

interface Surroundings {
  readonly client: Client;
  readonly format: Format;
  readonly texts: Texts;
}

export class CallsPanel {
  readonly element: HTMLDetailsElement;
  readonly #rows = h('tbody');
  readonly #none: HTMLElement;
  readonly #count = h('span', { class: 'quiet' });
  readonly #surroundings: Surroundings;

  constructor(surroundings: Surroundings, calls: readonly CallSummary[], clear: () => void) {
    this.#surroundings = surroundings;
    const { calls: texts } = surroundings.texts;
    this.#none = h('p', { class: 'quiet' }, texts.none);
    const head = [texts.number, texts.entryPoint, texts.time, texts.size, texts.services];
    this.element = h(
      'details',
      { class: 'panel calls' },
      h('summary', {}, h('h2', {}, texts.title), ' ', this.#count),
      h('p', { class: 'quiet' }, texts.about),
      this.#none,
      h(
        'div',
        { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': texts.title },
        h(
          'table',
          { class: 'numbers' },
          h(
            'thead',
            {},
            h(
              'tr',
              {},
              head.map((text) => h('th', { scope: 'col' }, text)),
            ),
          ),
          this.#rows,
        ),
      ),
      button(texts.clear, () => {
        this.#rows.replaceChildren();
        clear();
        this.#showCount();
      }),
    );
    this.add(calls);
  }

  add(calls: readonly CallSummary[]): void {
    for (const call of calls) this.#rows.prepend(this.#row(call));
    this.#showCount();
  }

  #showCount(): void {
    const count = this.#rows.querySelectorAll('.call').length;
    this.#count.textContent = String(count);
    this.#none.hidden = count > 0;
  }

  #row(call: CallSummary): HTMLElement {
    const { format, texts } = this.#surroundings;
    const open = h(
      'button',
      {
        type: 'button',
        class: 'link-button',
        'aria-expanded': 'false',
        onclick: () => void this.#toggle(call, row, open),
      },
      call.entryPoint,
    );
    const services = Object.entries(call.services).map(([name, count]) => `${name} × ${count}`);
    const row = h(
      'tr',
      { class: 'call' },
      h('td', {}, String(call.id)),
      h(
        'th',
        { scope: 'row' },
        open,
        call.failed && h('span', { class: 'call-failed' }, ` ${texts.calls.failed}`),
      ),
      h('td', {}, format.milliseconds(call.milliseconds)),
      h('td', {}, format.bytes(call.bytes)),
      h('td', { class: 'call-services' }, services.join(', ')),
    );
    return row;
  }

  async #toggle(call: CallSummary, row: HTMLElement, open: HTMLElement): Promise<void> {
    const isOpen = open.getAttribute('aria-expanded') === 'true';
    open.setAttribute('aria-expanded', String(!isOpen));
    if (isOpen) return row.nextElementSibling?.remove();
    const { client, texts } = this.#surroundings;
    const whole = await client.ask('call', { id: call.id });
    const cell = h('td', { colspan: 5 });
    if (whole === undefined) cell.append(texts.calls.gone);
    else
      cell.append(
        this.#text(texts.calls.request, whole.request),
        this.#text(texts.calls.answer, whole.answer),
      );
    row.after(h('tr', { class: 'call-whole' }, cell));
  }

  #text(title: string, value: unknown): HTMLElement {
    const { format, texts } = this.#surroundings;
    const text = JSON.stringify(value, null, 2) ?? '';
    const copy = button(texts.calls.copy, () => {
      void navigator.clipboard.writeText(text).then(() => {
        copy.textContent = texts.calls.copied;
      });
    });
    return h(
      'div',
      { class: 'call-text' },
      h('h3', {}, title),
      copy,
      text.length > SHOWN_AT_MOST &&
        h('p', { class: 'quiet' }, fill(texts.calls.cut, { size: format.bytes(text.length) })),
      h('pre', { tabindex: 0, 'aria-label': title }, text.slice(0, SHOWN_AT_MOST)),
    );
  }
}
