/** Shows a workbook with the engine's own spreadsheet component. */
import type { Model } from '../engine/engine.ts';
import { engine, owl } from './globals.ts';

export class SheetView {
  readonly #target: Element;
  readonly #templates: string;
  #app: { destroy(): void } | undefined;
  #model: Model | undefined;

  constructor(target: Element, templates: string) {
    this.#target = target;
    this.#templates = withOpenHelp(templates);
  }

  async show(model: Model): Promise<void> {
    this.#app?.destroy();
    const app = new owl.App(engine.Spreadsheet, { props: { model }, templates: this.#templates, env: {} });
    this.#app = app;
    this.#model = model;
    await app.mount(this.#target);
  }

  /** Begins a formula in a free cell, as if its first letters had been typed. */
  type(text: string): void {
    if (this.#model) selectFreeCell(this.#model);
    const composer = document.querySelector<HTMLElement>('.o-grid .o-composer');
    composer?.focus();
    composer?.dispatchEvent(new InputEvent('input', { data: text, inputType: 'insertText', bubbles: true }));
  }
}

/** How many empty cells side by side make a good place for a first formula. */
const ROOM = 4;

/** Stays where the cell at hand is empty; otherwise goes to the first place in sight with room. */
function selectFreeCell({ getters, selection }: Model): void {
  const sheetId = getters.getActiveSheetId();
  const isEmpty = (col: number, row: number) =>
    getters.getEvaluatedCell({ sheetId, col, row }).value === null;
  const { col, row } = getters.getActivePosition();
  if (isEmpty(col, row)) return;
  const { left, bottom } = getters.getActiveMainViewport();
  for (let row = 0; row <= bottom; row++) {
    if (Array.from({ length: ROOM }, (_, beside) => left + beside).every((col) => isEmpty(col, row))) {
      selection.selectCell(left, row);
      return;
    }
  }
}

/** The engine shows a function's help folded; here it is what people come to see. */
function withOpenHelp(templates: string): string {
  const start = templates.indexOf('t-name="o-spreadsheet-FunctionDescriptionProvider"');
  const end = templates.indexOf('t-name=', start + 1);
  const help = templates.slice(start, end).replaceAll('state.isCollapsed', '!state.isCollapsed');
  return templates.slice(0, start) + help + templates.slice(end);
}
