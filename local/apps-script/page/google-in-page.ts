/** google.script as a page of the script sees it: calls go to the window around it, and what Google refuses is refused. */
import { crossed } from '../script-run.ts';
import type { FromPage, ToPage } from './messages.ts';

type Handler = (given: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

/** Written before this program: the functions of the script that a page may call. */
declare const scriptFunctions: readonly string[];

const waiting = new Map<number, Handlers>();
let calls = 0;

const send = (message: FromPage): void => parent.postMessage(message, '*');

function runner(handlers: Handlers): object {
  const callers = scriptFunctions
    .filter((name) => !name.endsWith('_'))
    .map((name) => [name, (...args: unknown[]) => call(name, args, handlers)]);
  return {
    ...Object.fromEntries(callers),
    withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
}

/** Throws where an argument cannot cross. */
function call(name: string, args: readonly unknown[], handlers: Handlers): void {
  const plain = args.map((arg, index) => crossed(arg, String(index)));
  calls += 1;
  waiting.set(calls, handlers);
  send({ call: calls, name, args: plain });
}

addEventListener('message', ({ source, data }: MessageEvent<ToPage>) => {
  const handlers = source === parent ? waiting.get(data.call) : undefined;
  if (handlers === undefined) return;
  waiting.delete(data.call);
  const { success, failure, userObject } = handlers;
  if ('value' in data.outcome) success?.(data.outcome.value, userObject);
  else if (failure === undefined) throw Object.assign(new Error(), data.outcome.error);
  else failure(Object.assign(new Error(), data.outcome.error), userObject);
});

Object.assign(globalThis, {
  google: { script: { run: runner({}), host: { close: () => send({ close: true }) } } },
});
