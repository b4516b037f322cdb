/** What Google calls in the Sheets project: functions in cells, the menu, and through `call` all else. */
import { menuItems } from '../panel/menu.ts';
import { showMenu, userLocale } from '../platform/menu.ts';

export { run } from '../functions/run.ts';
export { probe as KPI_SELF_TEST } from '../functions/self-test-probe.ts';
export { call } from './pages.ts';

export const onOpen = () => showMenu(menuItems(userLocale()));
