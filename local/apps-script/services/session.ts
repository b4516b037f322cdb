/** Session: who is at the keyboard and where the script's clock stands. */
import type { Strict } from '../strict.ts';
import { isGranted, type World } from '../world.ts';

const ADDRESS_SCOPE = 'https://www.googleapis.com/auth/userinfo.email';

export function session(strict: Strict, userLocale: string): object {
  return strict('Base.Session', {
    getActiveUserLocale: () => userLocale,
    getScriptTimeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
}

/** As a connector sees it; addresses are shown only with the scope for them. */
export function sessionOf(world: World): object {
  const { strict, user, userLocale, timeZone } = world;
  const address = isGranted(world, ADDRESS_SCOPE) ? user : '';
  const person = () => strict('Base.User', { getEmail: () => address });
  return strict('Base.Session', {
    getActiveUserLocale: () => userLocale,
    getScriptTimeZone: () => timeZone,
    getActiveUser: person,
    getEffectiveUser: person,
    getTemporaryActiveUserKey: () => Buffer.from(user).toString('base64url'),
  });
}
