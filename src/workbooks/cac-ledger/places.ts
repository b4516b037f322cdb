/** Where things stand in this workbook, for formulas of other tabs. */
import type { Method } from './sample.ts';

/** What costs are made of: columns of Data, and last what is spread over months. */
export const LINES = [
  'staff_cost',
  'ad_spend',
  'agency_cost',
  'production_cost',
  'tool_cost',
  'overhead_cost',
  'sales_cost',
  'spread',
] as const;
export const SALES = LINES.indexOf('sales_cost');
export const WINDOWS = [3, 6, 12] as const;

/** On the first screen: the rows of ticks, and the settings to their right. */
export const TICKS = { header: 11, digital: 12, outbound: 13 } as const;
const SETTINGS = ['lag', 'window', 'share', 'show', 'vat', 'first'] as const;
export type Setting = (typeof SETTINGS)[number];
export const SETTINGS_COLUMN = 'O';

export const settingRow = (name: Setting): number => TICKS.header + 1 + SETTINGS.indexOf(name);
export const setting = (name: Setting): string => `{tab:overview}!$${SETTINGS_COLUMN}$${settingRow(name)}`;
export const ticks = (method: Method): string => `{tab:overview}!$C$${TICKS[method]}:$J$${TICKS[method]}`;

/** The name of a method in Data, as the user writes it. */
export const methodName = (method: Method): string => `{tab:ledger}!$E$${method === 'digital' ? 4 : 5}`;
