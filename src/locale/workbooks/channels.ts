/** The texts of the workbook that compares channels, by language. */
import { channels as en } from '../en/workbooks/channels.ts';
import { channels as nb } from '../nb/workbooks/channels.ts';
import { channels as sv } from '../sv/workbooks/channels.ts';

export type { ChannelsTexts } from '../en/workbooks/channels.ts';
export const channelsTexts = { en, sv, nb };
