/** Buttons that ask the script: while they wait nothing else can be asked, and what comes back is shown in its place. */
import { element } from './element.ts';
import { failureBox } from './failure.ts';
import type { Page } from './page.ts';

export interface Action {
  readonly label: string;
  readonly look?: 'primary' | 'plain' | 'tool';
  /** Where results and failures appear. */
  readonly place: HTMLElement;
  readonly waiting?: string;
  /** What to show when it went well. */
  readonly work: () => Promise<Node | null>;
  /** What to show when it did not; in general the failure in plain words. */
  readonly failed?: (error: unknown) => Node;
}

/** Announces what appears in it. */
export const resultPlace = (...children: Node[]): HTMLElement =>
  element('div', { class: 'result', 'aria-live': 'polite' }, ...children);

export function actionButton(page: Page, action: Action): HTMLButtonElement {
  const button = element(
    'button',
    { type: 'button', class: action.look ?? 'plain', 'data-asks': true },
    action.label,
  );
  button.addEventListener('click', () => void perform(page, action, button));
  return button;
}

/** Also without a button, as when a page opens. */
export async function perform(page: Page, action: Action, button?: HTMLButtonElement): Promise<void> {
  const { place } = action;
  const hadFocus = button !== undefined && document.activeElement === button;
  const release = holdButtons(button);
  place.replaceChildren(element('p', { class: 'waiting' }, action.waiting ?? page.texts.waiting));
  try {
    const shown = await action.work();
    place.replaceChildren(...(shown === null ? [] : [shown]));
  } catch (error) {
    place.replaceChildren(action.failed?.(error) ?? failureBox(page.texts, error));
  } finally {
    release();
    if (hadFocus && button.isConnected && document.activeElement === document.body) button.focus();
  }
}

function holdButtons(busy?: HTMLButtonElement): () => void {
  const asking = document.querySelectorAll<HTMLButtonElement>('button[data-asks]');
  const held = Array.from(new Set(busy === undefined ? asking : [...asking, busy])).filter(
    ({ disabled }) => !disabled,
  );
  for (const button of held) button.disabled = true;
  busy?.setAttribute('aria-busy', 'true');
  return () => {
    for (const button of held) button.disabled = false;
    busy?.removeAttribute('aria-busy');
  };
}
