/** Every workbook, in the order in which they are offered. */
import { channels } from './channels/index.ts';
import { ecommerce } from './ecommerce/index.ts';
import { start } from './start/index.ts';
import type { Workbook } from './workbook.ts';

export const workbooks: readonly Workbook[] = [start, channels, ecommerce];
