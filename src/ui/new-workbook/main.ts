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

function show(step: Step): void {
  draw(step);
  main.querySelector<HTMLElement>('h1')?.focus();
}

function draw(step: Step): void {
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
  draw(chooseGoal);
});
