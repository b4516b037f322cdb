/** What Google calls in the Sheets project where the weekly e-mail is built in. */
import { answering } from '../panel/answer.ts';
import { sendDigest } from '../panel/digest/send.ts';
import { digest } from '../panel/digest/switch.ts';
import { textsFile } from '../panel/texts.ts';
import { digestServices } from '../platform/digest.ts';
import { openFile } from '../platform/open-file.ts';
import type { DigestRequest, PanelStart } from '../ui/endpoints.ts';
import { userLanguage } from './sheets.ts';

export * from './sheets.ts';

const services = () => digestServices('onWeeklyDigest', textsFile);

export const panelStart = answering((): PanelStart => ({ language: userLanguage(), digest: true }));

export const helpDigest = answering((request: DigestRequest) => digest(services(), request));

/** An event that no trigger has sent is none of ours. */
export const onWeeklyDigest = (event?: { readonly triggerUid?: string }) =>
  sendDigest(services(), event?.triggerUid ?? '', () => openFile(textsFile));
