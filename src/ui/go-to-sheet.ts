/** A button that brings a sheet of the file into view. */
import { fill } from '../locale/fill.ts';
import { actionButton, resultPlace } from './action.ts';
import { ask } from './ask.ts';
import { element } from './element.ts';
import type { Page } from './page.ts';

interface Options {
  readonly look?: 'primary' | 'plain';
  readonly arrived?: () => void;
}

export function goToSheet(page: Page, sheet: string, { look = 'plain', arrived }: Options = {}): HTMLElement {
  const place = resultPlace();
  const button = actionButton(page, {
    label: fill(page.texts.home.goToSheet, { sheet }),
    look,
    place,
    work: async () => {
      await ask('panelShowSheet', { sheet, language: page.language });
      arrived?.();
      return null;
    },
  });
  return element('div', { class: 'go' }, button, place);
}
