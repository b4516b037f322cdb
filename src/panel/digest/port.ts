/** What the weekly e-mail needs of Google beside the file. */
import type { PanelPort } from '../port.ts';

export interface DigestPort extends Pick<PanelPort, 'tryLock' | 'texts'> {
  /** Ends the execution and asks the person for consent where any is missing. */
  requireConsent(): void;
  isConsentMissing(): boolean;
  /** Where it can be given. */
  consentAddress(): string;
  /** Ids of the triggers of this person, those in other files perhaps among them. */
  triggers(): readonly string[];
  /** Every Monday at eight, in the time zone of the file; gives its id. */
  addTrigger(): string;
  removeTrigger(id: string): void;
  /** Of the file, shared by all who use it. */
  property(name: string): string | null;
  propertyNames(): readonly string[];
  setProperty(name: string, value: string): void;
  removeProperty(name: string): void;
  /** How many recipients the account may still write to today. */
  mailsLeft(): number;
  send(mail: Mail): void;
  /** Of this person. */
  address(): string;
  /** Such as 2026-03-07, in whatever zone. */
  day(): string;
}

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
}
