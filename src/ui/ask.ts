/** Asks the script something, with a handler for what it answers and one for what goes wrong. */
import type { Answer, Endpoints } from './endpoints.ts';

type Handler = (given: never) => void;

interface Runner {
  withSuccessHandler(handler: Handler): Runner;
  withFailureHandler(handler: Handler): Readonly<Record<string, (request: unknown) => void>>;
}

declare const google: {
  readonly script: { readonly run: Runner; readonly host: { close(): void } };
};

/** Something that people can mend; its message is a sentence in their language. */
export class Problem extends Error {}

/** Rejects with a Problem, or with whatever was thrown. */
export function ask<Name extends keyof Endpoints>(
  name: Name,
  request: Parameters<Endpoints[Name]>[0],
): Promise<ReturnType<Endpoints[Name]>> {
  return new Promise((resolve, reject) => {
    const received = (answer?: Answer<ReturnType<Endpoints[Name]>> | null) => {
      if (!answer) reject(new Error(`${name}: no answer`));
      else if ('value' in answer) resolve(answer.value);
      else reject(new Problem(answer.problem));
    };
    const script = google.script.run.withSuccessHandler(received).withFailureHandler(reject);
    (script[name] as (request: unknown) => void)(request);
  });
}

export const closeDialog = (): void => google.script.host.close();
