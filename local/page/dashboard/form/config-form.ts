/** The configuration, step by step, as the connector asks it. */
import type { ConfigParams } from '../../../data-studio/engine/data-source.ts';
import type { ConfigEntry } from '../../../data-studio/service/entries.ts';
import type { Language } from '../../../engine/locales.ts';
import type { Client } from '../client.ts';
import { h } from '../element.ts';
import { errorBox } from '../error-box.ts';
import type { Texts } from '../texts/texts.ts';
import { entryControl } from './entry-control.ts';
import { NOTHING, type Steps, withAnswer, withStep } from './steps.ts';

interface Surroundings {
  readonly client: Client;
  readonly language: Language;
  readonly texts: Texts;
  readonly connect: (answers: ConfigParams) => Promise<void>;
}

export class ConfigForm {
  readonly element = h('form', { class: 'config', novalidate: true });
  readonly #entries = h('div', { class: 'entries' });
  readonly #problem = h('div', {});
  readonly #go = h('button', { type: 'submit', class: 'main-button' });
  readonly #surroundings: Surroundings;
  #steps: Steps = NOTHING;
  #busy: Promise<void> = Promise.resolve();

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    const { form } = surroundings.texts;
    this.element.append(
      h('p', { class: 'quiet' }, form.intro),
      this.#entries,
      this.#problem,
      h('div', { class: 'config-actions' }, this.#go),
    );
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#run(() => this.#press());
    });
    this.#showButton();
  }

  get answers(): ConfigParams {
    return this.#steps.answers;
  }

  get isComplete(): boolean {
    return this.#steps.complete;
  }

  /** Answers the questions as they come, and goes no further than the answers do. */
  fill(answers: ConfigParams): Promise<void> {
    return this.#run(async () => {
      this.#steps = NOTHING;
      let asked = -1;
      while (!this.#steps.complete && this.#steps.entries.length > asked) {
        asked = this.#steps.entries.length;
        await this.#ask();
        const names = this.#steps.steps.flat();
        const known = Object.entries(answers).filter(([name]) => names.includes(name));
        this.#steps = { ...this.#steps, answers: Object.fromEntries(known) };
      }
      this.#render();
    });
  }

  connect(): Promise<void> {
    return this.#run(() => this.#surroundings.connect(this.#steps.answers));
  }

  async #press(): Promise<void> {
    if (this.#steps.complete) return this.#surroundings.connect(this.#steps.answers);
    const before = new Set(this.#steps.steps.flat());
    await this.#ask();
    this.#render();
    const fresh = this.#steps.entries.find(({ name = '', type }) => !before.has(name) && type !== 'INFO');
    if (fresh !== undefined) document.getElementById(`entry-${fresh.name}`)?.focus();
  }

  async #ask(): Promise<void> {
    const { client, language } = this.#surroundings;
    const { answers, entries } = this.#steps;
    const ask = entries.length === 0 ? { language } : { language, configParams: answers };
    this.#steps = withStep(this.#steps, await client.ask('config', ask));
  }

  /** One thing at a time; what goes wrong is shown under the questions. */
  #run(work: () => Promise<void>): Promise<void> {
    this.#busy = this.#busy.then(async () => {
      this.element.setAttribute('aria-busy', 'true');
      this.#problem.replaceChildren();
      try {
        await work();
      } catch (error) {
        this.#render();
        this.#problem.replaceChildren(errorBox(error, this.#surroundings.texts));
      }
      this.element.removeAttribute('aria-busy');
    });
    return this.#busy;
  }

  #render(): void {
    const { entries, answers } = this.#steps;
    const { texts } = this.#surroundings;
    this.#entries.replaceChildren(
      ...entries.map((entry) =>
        entryControl(entry, answers[entry.name as string] ?? '', texts, (value) =>
          this.#change(entry, value),
        ),
      ),
    );
    this.#showButton();
  }

  #change(entry: ConfigEntry, value: string): void {
    const before = this.#steps.entries.length;
    this.#steps = withAnswer(this.#steps, entry, value);
    for (const gone of [...this.#entries.children].slice(this.#steps.entries.length)) gone.remove();
    if (before !== this.#steps.entries.length) this.#problem.replaceChildren();
    this.#showButton();
  }

  #showButton(): void {
    const { form } = this.#surroundings.texts;
    this.#go.textContent = this.#steps.complete ? form.connect : form.next;
  }
}
