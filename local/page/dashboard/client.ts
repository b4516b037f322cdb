/** Asks the server of the page; what it asked of the connector on the way is told to whoever listens. */
import type { CallSummary, Questions, Reply, ShownError } from '../../dashboard/protocol.ts';

/** The connector or Data Studio refused. */
export class Refusal extends Error {
  readonly shown: ShownError;

  constructor(shown: ShownError) {
    super(shown.text);
    this.shown = shown;
  }
}

export class Client {
  readonly #listen: (calls: readonly CallSummary[]) => void;

  constructor(listen: (calls: readonly CallSummary[]) => void) {
    this.#listen = listen;
  }

  async ask<Name extends keyof Questions>(
    name: Name,
    ask: Questions[Name]['ask'],
  ): Promise<Questions[Name]['answer']> {
    const response = await fetch(`/dashboard/${name}.json?ask=${encodeURIComponent(JSON.stringify(ask))}`);
    if (!response.ok) throw new Error(await response.text());
    const { answer, error, calls } = (await response.json()) as Reply<Questions[Name]['answer']>;
    this.#listen(calls);
    if (error !== undefined) throw new Refusal(error);
    return answer as Questions[Name]['answer'];
  }
}
