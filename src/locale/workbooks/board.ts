/** The texts of the workbook for the board, by language. */
import { board as en } from '../en/workbooks/board.ts';
import { board as nb } from '../nb/workbooks/board.ts';
import { board as sv } from '../sv/workbooks/board.ts';

export type { BoardTexts } from '../en/workbooks/board.ts';
export const boardTexts = { en, sv, nb };
