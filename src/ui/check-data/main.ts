/** The program of the dialog that checks the data of the sheet at hand. */
import { closeDialog } from '../ask.ts';
import { element } from '../element.ts';
import { languageChoice, startPage } from '../page.ts';
import { dataHealth } from './data-health.ts';

const main = element('main', {});
document.body.append(main);

startPage((page) => {
  const { texts } = page;
  document.title = texts.health.title;
  const close = element('button', { type: 'button', class: 'plain' }, texts.close);
  close.addEventListener('click', closeDialog);
  main.replaceChildren(
    element('h1', { class: 'unseen' }, texts.health.title),
    dataHealth(page),
    element('div', { class: 'foot' }, close, languageChoice(page)),
  );
});
