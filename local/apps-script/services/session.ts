/** Session: who is at the keyboard and where the script's clock stands. */
import type { Strict } from '../strict.ts';

export function session(strict: Strict, userLocale: string): object {
  return strict('Base.Session', {
    getActiveUserLocale: () => userLocale,
    getScriptTimeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
}
