/** Ui: menus, sidebar, dialogs and alerts of the open file. */
import { enumeration, isOf } from '../enumeration.ts';
import type { MenuItem, Page, Screen, ShownMenu } from '../screen.ts';
import type { Strict } from '../strict.ts';
import { pageOf } from './html-output.ts';

const Button = enumeration('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
const ButtonSet = enumeration('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');

export function ui(strict: Strict, screen: Screen): object {
  const shown = (output: unknown, title?: string): Page => ({
    ...pageOf(output),
    ...(title === undefined ? {} : { title }),
  });
  return strict('Base.Ui', {
    Button: strict('Base.Button', Button),
    ButtonSet: strict('Base.ButtonSet', ButtonSet),
    createAddonMenu: () => menu(strict, screen, 'add-on', ''),
    createMenu: (caption: string) => menu(strict, screen, 'own', caption),
    alert: (...given: unknown[]) => {
      const last = given[given.length - 1];
      const buttons = given.length > 1 && isOf(ButtonSet, last) ? last.name() : 'OK';
      const [prompt, title = ''] = given.filter((each) => each !== last || !isOf(ButtonSet, last)).reverse();
      const answer = screen.alert({ title: String(title), prompt: String(prompt), buttons });
      return Button[answer as keyof typeof Button];
    },
    showSidebar: (output: unknown) => {
      screen.sidebar = shown(output);
    },
    showModalDialog: (output: unknown, title: string) => {
      screen.dialog = shown(output, title);
    },
    showModelessDialog: (output: unknown, title: string) => {
      screen.dialog = shown(output, title);
    },
  });
}

const menus = new WeakMap<object, ShownMenu>();

function menu(strict: Strict, screen: Screen, kind: ShownMenu['kind'], caption: string): object {
  const items: (MenuItem | 'separator' | ShownMenu)[] = [];
  const self: object = strict('Base.Menu', {
    addItem: (label: string, target: string) => {
      if (label === '' || target === '') throw new Error('Invalid argument: caption');
      items.push({ label, target });
      return self;
    },
    addSeparator: () => {
      items.push('separator');
      return self;
    },
    addSubMenu: (subMenu: object) => {
      const added = menus.get(subMenu);
      if (added === undefined) throw new Error('Invalid argument: menu');
      items.push(added);
      return self;
    },
    addToUi: () => screen.addMenu(plan),
  });
  const plan: ShownMenu = { kind, caption, items };
  menus.set(self, plan);
  return self;
}
