/** The sentences of the script by language: answers to panel and menu, findings, the self-test and the digest. */
import { digest as enDigest } from './en/digest.ts';
import { health as enHealth } from './en/health.ts';
import { messages as enMessages } from './en/panel-messages.ts';
import { selfTest as enSelfTest } from './en/self-test.ts';
import { digest as nbDigest } from './nb/digest.ts';
import { health as nbHealth } from './nb/health.ts';
import { messages as nbMessages } from './nb/panel-messages.ts';
import { selfTest as nbSelfTest } from './nb/self-test.ts';
import { digest as svDigest } from './sv/digest.ts';
import { health as svHealth } from './sv/health.ts';
import { messages as svMessages } from './sv/panel-messages.ts';
import { selfTest as svSelfTest } from './sv/self-test.ts';

export const panelMessages = { en: enMessages, sv: svMessages, nb: nbMessages };
export const healthTexts = { en: enHealth, sv: svHealth, nb: nbHealth };
export const selfTestTexts = { en: enSelfTest, sv: svSelfTest, nb: nbSelfTest };
export const digestTexts = { en: enDigest, sv: svDigest, nb: nbDigest };
