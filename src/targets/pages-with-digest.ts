/** What menu items, pages and the trigger call where the weekly e-mail is built in. */
import { answering } from '../panel/answer.ts';
import { sendDigest } from '../panel/digest/send.ts';
import { digest } from '../panel/digest/switch.ts';
import { textsFile } from '../panel/texts-file.ts';
import { digestServices } from '../platform/digest.ts';
import { openFile } from '../platform/open-file.ts';
import type { DigestRequest, PanelStart } from '../ui/endpoints.ts';
import { handlers as everyday, userLanguage } from './pages.ts';

const services = () => digestServices('onWeeklyDigest', textsFile);

const panelStart = answering((): PanelStart => ({ language: userLanguage(), digest: true }));

const helpDigest = answering((request: DigestRequest) => digest(services(), request));

/** An event that no trigger has sent is none of ours. */
const onWeeklyDigest = (event?: { readonly triggerUid?: string }) =>
  sendDigest(services(), event?.triggerUid ?? '', () => openFile(textsFile));

const handlers = { ...everyday, panelStart, helpDigest, onWeeklyDigest };

export const call = (name: keyof typeof handlers, given?: unknown) => handlers[name](given as never);
