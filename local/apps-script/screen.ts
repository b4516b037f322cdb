/** What the person at the keyboard sees of a script: its menu, its sidebar, dialogs and alerts; and what they answer. */

export interface MenuItem {
  readonly label: string;
  /** The name of the function that a click calls. */
  readonly target: string;
}

export interface ShownMenu {
  /** Of the add-on itself, or one of the script's own with a caption. */
  readonly kind: 'add-on' | 'own';
  readonly caption: string;
  readonly items: readonly (MenuItem | 'separator' | ShownMenu)[];
}

export interface Page {
  readonly title: string;
  readonly html: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
}

export interface Alert {
  readonly title: string;
  readonly prompt: string;
  readonly buttons: string;
}

/** A message at the bottom of the file that goes away by itself, unless its seconds are negative. */
export interface Toast {
  readonly message: string;
  readonly title: string;
  readonly seconds: number | null;
}

export class Screen {
  /** The last one added under each caption. */
  readonly menus: ShownMenu[] = [];
  sidebar: Page | undefined;
  /** The dialog in front; a new one takes the place of the one before. */
  dialog: Page | undefined;
  readonly alerts: Alert[] = [];
  readonly toasts: Toast[] = [];
  /** What the next alerts are answered with, such as CANCEL; the first button once there is none left. */
  readonly answers: string[] = [];

  addMenu(menu: ShownMenu): void {
    const isSame = ({ kind, caption }: ShownMenu) => kind === menu.kind && caption === menu.caption;
    const place = this.menus.findIndex(isSame);
    this.menus.splice(place < 0 ? this.menus.length : place, 1, menu);
  }

  alert(alert: Alert): string {
    this.alerts.push(alert);
    return this.answers.shift() ?? (alert.buttons.split('_')[0] as string);
  }
}
