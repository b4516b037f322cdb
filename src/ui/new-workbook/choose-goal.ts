/** The first step: which question the workbook should answer, in which language and currency. */
import { LANGUAGES } from '../../catalogue/types.ts';
import { CURRENCIES } from '../../workbooks/formats.ts';
import { actionButton, perform, resultPlace } from '../action.ts';
import { ask, closeDialog, Problem } from '../ask.ts';
import { element } from '../element.ts';
import type { WorkbookChoice } from '../endpoints.ts';
import { failureBox } from '../failure.ts';
import { choice, languageChoice } from '../page.ts';
import { buildRequest, type Dialog, workbookCurrency, workbookLanguage } from './dialog.ts';
import { preview } from './preview.ts';
import { sketch } from './sketches.ts';

export function chooseGoal(dialog: Dialog): Node[] {
  const { page, words } = dialog;
  const place = resultPlace();
  const settings = element('div', { class: 'settings' }, ...settingsOf(dialog));
  const goals = element('div', { class: 'goals-place' });
  const redrawSettings = () => settings.replaceChildren(...settingsOf(dialog));
  const next = actionButton(page, {
    label: words.next,
    look: 'primary',
    place,
    work: async () => {
      const { goal } = dialog.draft;
      if (goal === undefined) throw new Problem(words.chooseFirst);
      const answer = await ask('dialogPreviewWorkbook', buildRequest(dialog, goal));
      if (place.isConnected) dialog.show((opened) => preview(opened, goal, answer));
      return null;
    },
  });
  const cancel = element('button', { type: 'button', class: 'plain' }, words.cancel);
  cancel.addEventListener('click', closeDialog);
  void perform(page, {
    label: '',
    place: goals,
    waiting: words.loading,
    work: async () =>
      goalList(dialog, await ask('dialogWorkbooks', { language: page.language }), redrawSettings),
    failed: (error) => notFetched(dialog, error),
  });
  return [
    element('h1', { id: 'heading', tabindex: '-1' }, words.heading),
    element('p', { class: 'intro' }, words.intro),
    settings,
    goals,
    place,
    element('div', { class: 'foot' }, next, cancel, languageChoice(page)),
  ];
}

function notFetched({ page, words, restart }: Dialog, error: unknown): HTMLElement {
  const again = element('button', { type: 'button', class: 'plain' }, words.again);
  again.addEventListener('click', restart);
  return element('div', {}, failureBox(page.texts, error), again);
}

function settingsOf(dialog: Dialog): HTMLElement[] {
  const { page, words, draft } = dialog;
  const { languages } = page.texts;
  return [
    choice(
      'workbook-language',
      words.workbookLanguage,
      LANGUAGES,
      (each) => languages[each],
      workbookLanguage(dialog),
      (chosen) => {
        draft.language = chosen;
      },
    ),
    choice(
      'currency',
      words.currency,
      CURRENCIES,
      (each) => each,
      workbookCurrency(dialog),
      (chosen) => {
        draft.currency = chosen;
      },
    ),
  ];
}

function goalList(dialog: Dialog, choices: readonly WorkbookChoice[], chosen: () => void): HTMLElement {
  const { words, draft } = dialog;
  const unfinished = choices.find((each) => each.unfinished !== undefined);
  draft.goal = choices.find(({ id }) => id === draft.goal?.id) ?? unfinished;
  if (draft.goal !== undefined) chosen();
  return element(
    'fieldset',
    { class: 'goals' },
    element('legend', { class: 'unseen' }, words.goals),
    unfinished === undefined ? null : element('p', { class: 'intro' }, unfinished.unfinished?.question ?? ''),
    ...choices.map((each) => goalCard(dialog, each, chosen)),
  );
}

function goalCard({ draft, words }: Dialog, each: WorkbookChoice, chosen: () => void): HTMLElement {
  const isChosen = draft.goal?.id === each.id;
  const radio = element('input', { type: 'radio', name: 'goal', value: each.id, checked: isChosen });
  radio.addEventListener('change', () => {
    draft.goal = each;
    chosen();
  });
  return element(
    'label',
    { class: 'goal' },
    radio,
    sketch(each.id),
    element('span', { class: 'name' }, each.title),
    element('span', { class: 'aside' }, each.goal),
    each.built === '' ? null : element('span', { class: 'built' }, `✓ ${words.built}`),
  );
}
