/** The mail that a script sends, with Google's limits of a consumer account. */

export interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string | undefined;
}

const MOST_RECIPIENTS = 50;
const MOST_BODY_BYTES = 200 * 1024;
const MOST_SUBJECT_LENGTH = 250;

export class Mailbox {
  readonly sent: Mail[] = [];
  /** Recipients left today. */
  quota = 100;
  /** When set, sending throws this message. */
  failure: string | undefined;

  send(mail: Mail): void {
    if (this.failure !== undefined) throw new Error(this.failure);
    if (mail.to.length === 0) throw new Error('Failed to send email: no recipient');
    if (mail.to.length > MOST_RECIPIENTS) throw new Error('Limit Exceeded: Email Recipients Per Message.');
    if (mail.subject.length > MOST_SUBJECT_LENGTH) throw new Error('Limit Exceeded: Email Subject Size.');
    if ([mail.body, mail.htmlBody ?? ''].some((text) => Buffer.byteLength(text) > MOST_BODY_BYTES)) {
      throw new Error('Limit Exceeded: Email Body Size.');
    }
    if (mail.to.length > this.quota) throw new Error('Service invoked too many times for one day: email.');
    this.quota -= mail.to.length;
    this.sent.push(mail);
  }
}
