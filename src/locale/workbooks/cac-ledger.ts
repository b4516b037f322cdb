/** The texts of the workbook of acquisition costs, by language. */
import { cacLedger as en } from '../en/workbooks/cac-ledger.ts';
import { cacLedger as nb } from '../nb/workbooks/cac-ledger.ts';
import { cacLedger as sv } from '../sv/workbooks/cac-ledger.ts';

export type { CacLedgerTexts } from '../en/workbooks/cac-ledger.ts';
export const cacLedgerTexts = { en, sv, nb };
