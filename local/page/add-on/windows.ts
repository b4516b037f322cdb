/** Where the add-on shows itself: the panel beside the sheet, a dialog over it, and short messages. */
import { type Alert, type Page, Screen } from '../../apps-script/screen.ts';
import type { Outcome } from '../../apps-script/script-run.ts';
import type { ScriptFiles } from './script-files.ts';
import { type ShownPage, showPage } from './script-page.ts';

const element = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;

type Call = (name: string, args: readonly unknown[]) => Promise<Outcome>;

/** A message that has to be answered stops the script; others wait until it has ended. */
class ScreenOnPage extends Screen {
  readonly told: Alert[] = [];

  override alert(alert: Alert): string {
    const [first = 'OK', second] = alert.buttons.split('_');
    if (second !== undefined) return confirm([alert.title, alert.prompt].join('\n\n')) ? first : second;
    this.told.push(alert);
    return first;
  }
}

export class Windows {
  readonly screen = new ScreenOnPage();
  readonly #script: ScriptFiles;
  readonly #call: Call;
  #shown: { sidebar: Page | undefined; dialog: Page | undefined } = { sidebar: undefined, dialog: undefined };
  #pages: { sidebar?: ShownPage; dialog?: ShownPage } = {};

  /** `call` runs a function of the script for a page. */
  constructor(script: ScriptFiles, call: Call) {
    this.#script = script;
    this.#call = call;
    element('sidebar-close').addEventListener('click', () => this.closeSidebar());
    element('dialog-close').addEventListener('click', () => this.#dialog.close());
    this.#dialog.addEventListener('close', () => this.#endDialog());
  }

  get #dialog(): HTMLDialogElement {
    return element<HTMLDialogElement>('dialog');
  }

  /** Brings into view what the script has shown since last time. */
  update(): void {
    const { sidebar, dialog, told } = this.screen;
    if (sidebar !== undefined && sidebar !== this.#shown.sidebar) this.#openSidebar(sidebar);
    if (dialog !== undefined && dialog !== this.#shown.dialog) this.#openDialog(dialog);
    this.#shown = { sidebar, dialog };
    for (const { title, prompt } of told.splice(0)) this.tell(title, prompt);
  }

  tell(title: string, text: string): void {
    const paragraph = document.createElement('p');
    paragraph.className = 'frame-message';
    paragraph.textContent = text;
    this.#showDialog(title, { width: 420, height: undefined });
    element('dialog-body').replaceChildren(paragraph);
  }

  closeSidebar(): void {
    this.#pages.sidebar?.end();
    delete this.#pages.sidebar;
    element('sidebar').hidden = true;
    fitSheet();
  }

  #openSidebar(page: Page): void {
    this.#pages.sidebar?.end();
    element('sidebar').hidden = false;
    element('sidebar-title').textContent = page.title;
    this.#pages.sidebar = showPage(
      page,
      this.#script,
      { call: this.#call, close: () => this.closeSidebar() },
      element('sidebar-body'),
    );
    fitSheet();
    this.#pages.sidebar.frame.focus();
  }

  #openDialog(page: Page): void {
    this.#pages.dialog?.end();
    this.#showDialog(page.title, page);
    this.#pages.dialog = showPage(
      page,
      this.#script,
      { call: this.#call, close: () => this.#dialog.close() },
      element('dialog-body'),
    );
    this.#pages.dialog.frame.focus();
  }

  #showDialog(
    title: string,
    { width = 600, height }: { width: number | undefined; height: number | undefined },
  ): void {
    element('dialog-title').textContent = title;
    this.#dialog.style.setProperty('--width', `${width}px`);
    element('dialog-body').style.setProperty('--height', height === undefined ? 'auto' : `${height}px`);
    if (!this.#dialog.open) this.#dialog.showModal();
  }

  #endDialog(): void {
    this.#pages.dialog?.end();
    delete this.#pages.dialog;
    element('dialog-body').replaceChildren();
  }
}

/** The sheet looks at the size of the window, not at that of its place. */
const fitSheet = (): boolean => dispatchEvent(new Event('resize'));
