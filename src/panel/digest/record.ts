/** What the file remembers of the weekly e-mail of one person, by the id of its trigger. */
import type { Language } from '../../catalogue/types.ts';
import type { Texts } from '../texts.ts';
import type { DigestPort } from './port.ts';

export interface DigestRecord {
  readonly to: string;
  readonly language: Language;
  /** The day of the last notice that consent is missing. */
  readonly noticed?: string;
  readonly failure?: Failed;
}

export interface Failed {
  readonly day: string;
  readonly reason: keyof Texts['digest']['reasons'];
  readonly text: string;
}

const LONGEST_TEXT = 300;

const PREFIX = 'nyckeltal.digest.';

const nameOf = (trigger: string): string => PREFIX + trigger;

/** The triggers that the file remembers, those that are gone among them. */
export const remembered = (port: DigestPort): string[] =>
  port
    .propertyNames()
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => name.slice(PREFIX.length));

export function readRecord(port: Pick<DigestPort, 'property'>, trigger: string): DigestRecord | undefined {
  const text = port.property(nameOf(trigger));
  return text === null ? undefined : (JSON.parse(text) as DigestRecord);
}

export function writeRecord(port: DigestPort, trigger: string, record: DigestRecord): void {
  port.setProperty(nameOf(trigger), JSON.stringify(record));
}

export function removeRecord(port: DigestPort, trigger: string): void {
  port.removeProperty(nameOf(trigger));
}

export function noteFailure(
  port: DigestPort,
  trigger: string,
  record: DigestRecord,
  reason: Failed['reason'],
  text = '',
): void {
  writeRecord(port, trigger, {
    ...record,
    failure: { day: port.day(), reason, text: text.slice(0, LONGEST_TEXT) },
  });
}
