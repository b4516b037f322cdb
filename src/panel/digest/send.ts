/** What the trigger of the weekly e-mail does: it writes to one person, and never throws. */
import { fill } from '../../locale/fill.ts';
import type { PanelPort } from '../port.ts';
import { digestMail } from './mail.ts';
import type { DigestPort } from './port.ts';
import { type DigestRecord, noteFailure, readRecord, writeRecord } from './record.ts';

/** A trigger that its file has forgotten removes itself. `openFile` is called only when consent is given. */
export function sendDigest(port: DigestPort, trigger: string, openFile: () => PanelPort): void {
  try {
    const record = readRecord(port, trigger);
    if (record === undefined) {
      port.removeTrigger(trigger);
      return;
    }
    try {
      if (port.isConsentMissing()) notice(port, trigger, record);
      else send(port, trigger, record, openFile);
    } catch (error) {
      noteFailure(port, trigger, record, 'other', (error as Error).message);
    }
  } catch {
    // Not even the file could be asked; Google tells nobody, and the next Monday is another try.
  }
}

/** At most once a day, and nothing else is asked of Google. */
function notice(port: DigestPort, trigger: string, record: DigestRecord): void {
  const today = port.day();
  if (record.noticed === today || port.mailsLeft() === 0) return;
  writeRecord(port, trigger, { ...record, noticed: today });
  const { noticeSubject, noticeText } = port.texts(record.language).digest;
  const body = fill(noticeText, { url: port.consentAddress() });
  port.send({ to: record.to, subject: noticeSubject, body, htmlBody: '' });
}

function send(port: DigestPort, trigger: string, record: DigestRecord, openFile: () => PanelPort): void {
  const mail = port.mailsLeft() === 0 ? 'quota' : (digestMail(openFile(), record) ?? 'nothing');
  if (typeof mail === 'string') {
    noteFailure(port, trigger, record, mail);
    return;
  }
  port.send(mail);
  const { failure, ...rest } = record;
  if (failure !== undefined) writeRecord(port, trigger, rest);
}
