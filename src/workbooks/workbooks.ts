/** Every workbook, in the order in which they are offered. */
import { attribution } from './attribution/index.ts';
import { b2b } from './b2b/index.ts';
import { board } from './board/index.ts';
import { cacLedger } from './cac-ledger/index.ts';
import { channels } from './channels/index.ts';
import { ecommerce } from './ecommerce/index.ts';
import { fifteen } from './fifteen/index.ts';
import { landingMobile } from './landing-mobile/index.ts';
import { scenario } from './scenario/index.ts';
import { socialEmail } from './social-email/index.ts';
import { start } from './start/index.ts';
import { targets } from './targets/index.ts';
import type { Workbook } from './workbook.ts';

export const workbooks: readonly Workbook[] = [
  start,
  fifteen,
  b2b,
  ecommerce,
  channels,
  socialEmail,
  landingMobile,
  cacLedger,
  attribution,
  scenario,
  targets,
  board,
];
