/** Says in the panel that the last weekly e-mail could not be sent: nobody is there when Google runs it. */
import { ask, Problem } from '../ask.ts';
import { failureBox } from '../failure.ts';
import type { Page } from '../page.ts';

/** Empty where the digest is not built in, is off, or was sent. */
export function digestNotice(page: Page, place: HTMLElement): HTMLElement {
  if (page.start?.digest !== true) return place;
  ask('helpDigest', { action: 'state', language: page.language }).then(
    ({ failed }) => {
      if (failed !== '') place.replaceChildren(failureBox(page.texts, new Problem(failed)));
    },
    // Help says why it cannot be asked; the panel has other things to do.
    () => undefined,
  );
  return place;
}
