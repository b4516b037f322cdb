/** The server's half of google.script.run: what a page asks reaches the script as plain data, and so does the answer. */
import type { Runtime } from './runtime.ts';

/** What the page's success or failure handler is called with. */
export type Outcome =
  | { readonly value: unknown }
  | { readonly error: { readonly name: string; readonly message: string } };

/** Calls a function of the script for a page that is open. */
export function scriptRun(
  { execute }: Pick<Runtime, 'execute'>,
  name: string,
  args: readonly unknown[],
): Outcome {
  if (name.endsWith('_')) {
    return { error: { name: 'TypeError', message: `google.script.run.${name} is not a function` } };
  }
  try {
    return { value: crossed(execute(name, args.map(argument)), 'result') };
  } catch (error) {
    const { name: kind, message } = error as Error;
    return { error: { name: kind, message } };
  }
}

const argument = (value: unknown, index: number): unknown => crossed(value, `argument ${index + 1}`);

/**
 * A copy as it arrives on the other side: primitives, lists and plain objects. What Google refuses throws; a result
 * that it turns into null is null.
 */
export function crossed(value: unknown, where: string): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (Array.isArray(value)) return value.map((item, index) => crossed(item, `${where}[${index}]`));
  const kind = Object.prototype.toString.call(value).slice('[object '.length, -1);
  if (kind !== 'Object') {
    throw new TypeError(`Failed due to illegal value in property: ${where} (${kind})`);
  }
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.map(([key, part]) => [key, crossed(part, `${where}.${key}`)]));
}
