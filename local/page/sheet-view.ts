/** Shows a workbook with the engine's own spreadsheet component. */
import type { Model } from '../engine/engine.ts';
import { engine, owl } from './globals.ts';

export class SheetView {
  readonly #target: Element;
  readonly #templates: string;
  #app: { destroy(): void } | undefined;

  constructor(target: Element, templates: string) {
    this.#target = target;
    this.#templates = templates;
  }

  async show(model: Model): Promise<void> {
    this.#app?.destroy();
    const app = new owl.App(engine.Spreadsheet, { props: { model }, templates: this.#templates, env: {} });
    this.#app = app;
    await app.mount(this.#target);
  }

  /** Begins a formula in the cell at hand, as if its first letters had been typed. */
  type(text: string): void {
    const composer = document.querySelector<HTMLElement>('.o-grid .o-composer');
    composer?.focus();
    composer?.dispatchEvent(new InputEvent('input', { data: text, inputType: 'insertText', bubbles: true }));
  }
}
