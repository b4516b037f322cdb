/** The add-on's menu as the script builds it, in the sheet's own menu bar. */
import type { ShownMenu } from '../../apps-script/screen.ts';
import { engine } from '../globals.ts';

type Run = (target: string) => void;

let shown: { readonly menu: ShownMenu; readonly run: Run } | undefined;

/** Takes the place of the menu shown before. */
export function showMenu(menu: ShownMenu, run: Run): void {
  const isFirst = shown === undefined;
  shown = { menu, run };
  if (!isFirst) return;
  const { topbarMenuRegistry } = engine.registries;
  topbarMenuRegistry.add('nyckeltal', {
    name: 'Nyckeltal',
    sequence: 1000,
    children: [() => shown?.menu.items.flatMap((item, index) => entry(item, index)) ?? []],
  } as never);
}

function entry(item: ShownMenu['items'][number], index: number): object[] {
  if (item === 'separator' || !('target' in item)) return [];
  const isLast = shown?.menu.items[index + 1] === 'separator';
  return [
    {
      id: item.target,
      name: item.label,
      sequence: index,
      separator: isLast,
      execute: () => shown?.run(item.target),
    },
  ];
}
