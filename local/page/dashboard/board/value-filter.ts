/** Chooses values of a dimension from those that the data have. */
import type { SchemaField } from '../../../data-studio/answers/types.ts';
import { button, h } from '../element.ts';
import { fill, type Texts } from '../texts/texts.ts';

export class ValueFilter {
  readonly element: HTMLDetailsElement;
  readonly #summary = h('summary', {});
  readonly #boxes = h('div', { class: 'filter-values' });
  readonly #field: SchemaField;
  readonly #texts: Texts;
  readonly #choose: (values: readonly string[]) => void;
  #chosen: readonly string[];
  #total = 0;

  constructor(
    field: SchemaField,
    chosen: readonly string[],
    texts: Texts,
    choose: (values: readonly string[]) => void,
  ) {
    this.#field = field;
    this.#texts = texts;
    this.#choose = choose;
    this.#chosen = chosen;
    const clear = button(texts.controls.clear, () => {
      for (const box of this.#boxes.querySelectorAll('input')) box.checked = false;
      this.#set([]);
    });
    this.element = h(
      'details',
      { class: 'filter', 'data-filter': field.name },
      this.#summary,
      h(
        'fieldset',
        { class: 'filter-list' },
        h('legend', { class: 'unseen' }, field.label),
        this.#boxes,
        clear,
      ),
    );
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.element.open) return;
      this.element.open = false;
      this.#summary.focus();
    });
    this.element.addEventListener('toggle', () => this.#closeFromOutside());
    this.#showSummary();
  }

  /** A click elsewhere closes the list. */
  #closeFromOutside(): void {
    if (!this.element.open) return;
    const close = (event: Event) => {
      if (this.element.contains(event.target as Node)) return;
      this.element.open = false;
      document.removeEventListener('pointerdown', close);
    };
    document.addEventListener('pointerdown', close);
  }

  /** '' stands for rows without a value. */
  offer(values: readonly string[]): void {
    const all = [...new Set([...values, ...this.#chosen])];
    this.#total = all.length;
    const shown = [...this.#boxes.querySelectorAll('input')].map(({ value }) => value);
    if (shown.join('\n') !== all.join('\n') || shown.length === 0) {
      this.#boxes.replaceChildren(...all.map((value) => this.#option(value)));
    }
    this.#showSummary();
  }

  #option(value: string): HTMLElement {
    const box = h('input', {
      type: 'checkbox',
      checked: this.#chosen.includes(value),
      onchange: () => {
        const others = this.#chosen.filter((chosen) => chosen !== value);
        this.#set(box.checked ? [...others, value] : others);
      },
    });
    box.value = value;
    return h('label', { class: 'filter-value' }, box, value === '' ? this.#texts.board.empties : value);
  }

  #set(values: readonly string[]): void {
    this.#chosen = values;
    this.#showSummary();
    this.#choose(values);
  }

  #showSummary(): void {
    const { controls } = this.#texts;
    const numbers = { number: String(this.#chosen.length), total: String(this.#total) };
    const chosen = this.#chosen.length === 0 ? controls.all : fill(controls.someOf, numbers);
    this.#summary.textContent = `${this.#field.label}: ${chosen}`;
    this.element.classList.toggle('filter-on', this.#chosen.length > 0);
  }
}
