/** Turns the weekly e-mail on and off for one person in one file, and says how it stands. */
import { fill } from '../../locale/fill.ts';
import type { DigestRequest, DigestState } from '../../ui/endpoints.ts';
import { tell } from '../answer.ts';
import type { Texts } from '../texts.ts';
import type { DigestPort } from './port.ts';
import { type DigestRecord, readRecord, remembered, removeRecord, writeRecord } from './record.ts';

export function digest(port: DigestPort, { action, language }: DigestRequest): DigestState {
  const { digest: texts } = port.texts(language);
  if (action === 'state') return state(port, texts);
  port.requireConsent();
  const release = port.tryLock() ?? tell(texts.busy);
  try {
    const to = port.address();
    if (action === 'on' && to === '') tell(texts.noAddress);
    turnOff(port, to);
    if (action === 'on') turnOn(port, texts, { to, language });
  } finally {
    release();
  }
  return state(port, texts);
}

/** Only the file remembers which of a person's triggers are its own. */
const ofThisFile = (port: DigestPort): string[] =>
  port.triggers().filter((trigger) => readRecord(port, trigger) !== undefined);

/** People may have deleted a trigger on Google's own page; their address goes all the same. */
function turnOff(port: DigestPort, address: string): void {
  const mine = ofThisFile(port);
  for (const trigger of remembered(port)) {
    const isMine = mine.includes(trigger) || (address !== '' && readRecord(port, trigger)?.to === address);
    if (!isMine) continue;
    port.removeTrigger(trigger);
    removeRecord(port, trigger);
  }
}

/** A trigger that the file does not remember could not be turned off. */
function turnOn(port: DigestPort, texts: Texts['digest'], record: DigestRecord): void {
  const trigger = addTrigger(port, texts);
  try {
    writeRecord(port, trigger, record);
  } catch (error) {
    port.removeTrigger(trigger);
    throw error;
  }
}

/** One that the file forgot may be in the way; it is no other file's to remove. */
function addTrigger(port: DigestPort, texts: Texts['digest']): string {
  try {
    return port.addTrigger();
  } catch (error) {
    return tell(fill(texts.notAdded, { reason: (error as Error).message }));
  }
}

function state(port: DigestPort, texts: Texts['digest']): DigestState {
  if (port.isConsentMissing()) return off(texts.needsConsent);
  const [trigger] = ofThisFile(port);
  if (trigger === undefined) return off(texts.off);
  const record = readRecord(port, trigger);
  const failed = failure(record, texts);
  return {
    on: true,
    message: [fill(texts.on, { address: record?.to ?? '' }), failed].join(' ').trim(),
    failed,
  };
}

const off = (message: string): DigestState => ({ on: false, message, failed: '' });

function failure(record: DigestRecord | undefined, texts: Texts['digest']): string {
  if (record?.failure === undefined) return '';
  const { day, reason, text } = record.failure;
  return fill(texts.failed, { day, reason: fill(texts.reasons[reason], { text }) });
}
