/** What every page shares: its language, what the script says at the start, and drawing again when either changes. */
import { languageFor } from '../catalogue/language.ts';
import { LANGUAGES, type Language } from '../catalogue/types.ts';
import type { PanelTexts } from '../locale/en/panel.ts';
import { panelTexts } from '../locale/page-texts.ts';
import { ask } from './ask.ts';
import { element } from './element.ts';
import type { PanelStart } from './endpoints.ts';
import { rememberedLanguage, rememberLanguage } from './remembered-language.ts';

export interface Page {
  readonly language: Language;
  readonly texts: PanelTexts;
  /** Not before the script has answered. */
  readonly start: PanelStart | undefined;
  /** A choice of the user, remembered. */
  speak(language: Language): void;
}

/**
 * Draws at once, and again when the script's answer changes something. A script that does not answer is no obstacle. What
 * had the focus has it again, if it has an id.
 */
export function startPage(draw: (page: Page) => void): void {
  let language = languageFor(rememberedLanguage(), navigator.language);
  let start: PanelStart | undefined;
  const show = () => {
    const focused = document.activeElement?.id ?? '';
    document.documentElement.lang = language;
    draw({ language, texts: panelTexts[language], start, speak });
    document.getElementById(focused)?.focus();
  };
  const speak = (chosen: Language) => {
    language = chosen;
    rememberLanguage(chosen);
    show();
  };
  show();
  ask('panelStart', {}).then(
    (answer) => {
      const spoken = rememberedLanguage() ?? answer.language;
      const changes = spoken !== language || answer.digest;
      start = answer;
      language = spoken;
      if (changes) show();
    },
    () => undefined,
  );
}

/** A labelled list to choose one value from. */
export function choice<Value extends string>(
  id: string,
  label: string,
  values: readonly Value[],
  shown: (value: Value) => string,
  current: Value,
  chosen: (value: Value) => void,
): HTMLElement {
  const options = values.map((value) =>
    element('option', { value, selected: value === current }, shown(value)),
  );
  const list = element('select', { id }, ...options);
  list.addEventListener('change', () => chosen(list.value as Value));
  return element('label', { class: 'choice' }, element('span', {}, label), list);
}

export const languageChoice = (page: Page): HTMLElement =>
  choice(
    'language',
    page.texts.language,
    LANGUAGES,
    (each) => page.texts.languages[each],
    page.language,
    page.speak,
  );
