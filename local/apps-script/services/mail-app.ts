/** MailApp: sends mail in the name of the user. */
import { isGranted, type World } from '../world.ts';

const SCOPE = 'https://www.googleapis.com/auth/script.send_mail';

interface Message {
  readonly to?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly htmlBody?: string;
}

export function mailApp(world: World): object {
  const { mailbox } = world.stores;
  const checkGranted = (method: string) => {
    if (isGranted(world, SCOPE)) return;
    throw new Error(
      `Specified permissions are not sufficient to call MailApp.${method}. Required permissions: ${SCOPE}`,
    );
  };
  return world.strict('Mail.MailApp', {
    getRemainingDailyQuota: () => {
      checkGranted('getRemainingDailyQuota');
      return mailbox.quota;
    },
    sendEmail: (...given: unknown[]) => {
      checkGranted('sendEmail');
      const { to = '', subject = '', body = '', htmlBody } = messageOf(given);
      const recipients = to.split(',').map((address) => address.trim());
      mailbox.send({ to: recipients.filter((address) => address !== ''), subject, body, htmlBody });
    },
  });
}

function messageOf(given: readonly unknown[]): Message {
  if (given.length === 1) return given[0] as Message;
  const [to, subject, body, options = {}] = given as [string, string, string, Message?];
  return { to, subject, body, ...options };
}
