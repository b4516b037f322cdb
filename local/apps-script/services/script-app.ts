/** ScriptApp: which rights the user has granted to the script. */
import { type EnumValue, enumeration, isOf } from '../enumeration.ts';
import type { World } from '../world.ts';

const AuthMode = enumeration('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');
const AuthorizationStatus = enumeration('REQUIRED', 'NOT_REQUIRED');
const SCRIPT_ID = 'local-script';

export function scriptApp(world: World): object {
  const { strict, scopes, grantedScopes, user } = world;

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
    if (missing(wanted).length > 0) throw new Error('Authorization is required to perform that action.');
  };

  return strict('Script.ScriptApp', {
    AuthMode: strict('Script.AuthMode', AuthMode),
    AuthorizationStatus: strict('Script.AuthorizationStatus', AuthorizationStatus),
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
