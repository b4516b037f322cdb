/** The program of the dialog for a new workbook: a goal, then what will happen, then what was done. */
import { dialogTexts } from '../../locale/page-texts.ts';
import { element } from '../element.ts';
import { type Page, startPage } from '../page.ts';
import { chooseGoal } from './choose-goal.ts';
import type { Dialog, Draft, Step } from './dialog.ts';

const main = element('main', {});
document.body.append(main);

const draft: Draft = { goal: undefined, language: undefined, currency: undefined };
let page: Page;
let step: Step = chooseGoal;

function show(next: Step): void {
  step = next;
  draw();
  main.querySelector<HTMLElement>('h1')?.focus();
}

function draw(): void {
  const dialog: Dialog = {
    page,
    words: dialogTexts[page.language].newWorkbook,
    draft,
    show,
    restart: () => show(chooseGoal),
  };
  main.replaceChildren(...step(dialog));
}

startPage((current) => {
  page = current;
  document.title = dialogTexts[page.language].newWorkbook.title;
  if (!isBusy()) draw();
});

/** What a button is waiting for would be lost with the step that it belongs to. */
function isBusy(): boolean {
  return main.querySelector('[aria-busy]') !== null;
}
