/** The texts of the panel and the dialogs by language; what a language lacks does not compile. */
import { dialogs as enDialogs } from './en/dialogs.ts';
import { panel as enPanel } from './en/panel.ts';
import { dialogs as nbDialogs } from './nb/dialogs.ts';
import { panel as nbPanel } from './nb/panel.ts';
import { dialogs as svDialogs } from './sv/dialogs.ts';
import { panel as svPanel } from './sv/panel.ts';

export const panelTexts = { en: enPanel, sv: svPanel, nb: nbPanel };
export const dialogTexts = { en: enDialogs, sv: svDialogs, nb: nbDialogs };
