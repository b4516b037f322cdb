/** Session: who is at the keyboard and where the script's clock stands. */
import { isGranted, type World } from '../world.ts';

const ADDRESS_SCOPE = 'https://www.googleapis.com/auth/userinfo.email';

/** Addresses are shown only with the scope for them. */
export function session(world: World): object {
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
