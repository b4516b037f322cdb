/** ScriptApp: which rights the user has granted to the script, and what Google runs for it at set times. */
import { type EnumValue, enumeration, isOf } from '../enumeration.ts';
import { isGranted, type World } from '../world.ts';
import { EventType, idOf, TriggerSource, triggerBuilder, triggerObject, WeekDay } from './triggers.ts';

export const AuthMode = enumeration('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');
const AuthorizationStatus = enumeration('REQUIRED', 'NOT_REQUIRED');
const SCRIPT_ID = 'local-script';
const TRIGGER_SCOPE = 'https://www.googleapis.com/auth/script.scriptapp';

export function scriptApp(world: World): object {
  const { strict, scopes, grantedScopes, user, stores } = world;

  const checkMode = (mode: unknown, method: string) => {
    if (isOf(AuthMode, mode)) return;
    throw new Error(
      `The parameters (${typeof mode}) don't match the method signature for ScriptApp.${method}.`,
    );
  };
  const missing = (wanted: readonly string[]) => wanted.filter((scope) => !grantedScopes.includes(scope));
  const information = (wanted: readonly string[]): object => {
    const status: EnumValue = AuthorizationStatus[missing(wanted).length > 0 ? 'REQUIRED' : 'NOT_REQUIRED'];
    return strict('Script.AuthorizationInfo', {
      getAuthorizationStatus: () => status,
      getAuthorizationUrl: () =>
        status === AuthorizationStatus.REQUIRED
          ? `https://script.google.com/macros/d/${SCRIPT_ID}/oauth/authorize`
          : null,
      getAuthorizedScopes: () => grantedScopes,
    });
  };
  const requireScopes = (wanted: readonly string[]) => {
    const unknown = wanted.find((scope) => !scopes.includes(scope));
    if (unknown !== undefined) throw new Error(`The manifest does not ask for the scope ${unknown}.`);
    if (missing(wanted).length > 0) throw new Error('Authorization is required to perform that action.');
  };

  const checkTriggers = (method: string) => {
    if (isGranted(world, TRIGGER_SCOPE)) return;
    throw new Error(
      `Specified permissions are not sufficient to call ScriptApp.${method}. Required permissions: ${TRIGGER_SCOPE}`,
    );
  };

  return strict('Script.ScriptApp', {
    AuthMode: strict('Script.AuthMode', AuthMode),
    AuthorizationStatus: strict('Script.AuthorizationStatus', AuthorizationStatus),
    EventType: strict('Script.EventType', EventType),
    TriggerSource: strict('Script.TriggerSource', TriggerSource),
    WeekDay: strict('Base.Weekday', WeekDay),
    newTrigger: (handler: string) => {
      checkTriggers('newTrigger');
      return triggerBuilder(world, handler);
    },
    getProjectTriggers: () => {
      checkTriggers('getProjectTriggers');
      // Those of all files: documentation promises no less.
      const own = stores.triggers.all().filter((each) => each.user === user);
      return own.map((each) => triggerObject(world, each));
    },
    deleteTrigger: (trigger: unknown) => {
      checkTriggers('deleteTrigger');
      stores.triggers.remove(idOf(trigger));
    },
    getAuthorizationInfo: (mode: unknown, wanted: readonly string[] = scopes) => {
      checkMode(mode, 'getAuthorizationInfo');
      return information(wanted);
    },
    requireScopes: (mode: unknown, wanted: readonly string[]) => {
      checkMode(mode, 'requireScopes');
      requireScopes(wanted);
    },
    requireAllScopes: (mode: unknown) => {
      checkMode(mode, 'requireAllScopes');
      requireScopes(scopes);
    },
    getOAuthToken: () => `local-token-of-${user}`,
    getScriptId: () => SCRIPT_ID,
  });
}
