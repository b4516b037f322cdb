/** Loads a script into a bare context with the given globals. */
import vm from 'node:vm';

/** The context's own properties after loading. */
export function loadScript(code: string, globals: object): Record<string, unknown> {
  const context = vm.createContext({ ...globals });
  new vm.Script(code, { filename: 'Code.js' }).runInContext(context);
  return context as Record<string, unknown>;
}
