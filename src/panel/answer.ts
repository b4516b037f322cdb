/** The form in which an endpoint answers: what people can mend comes back as a sentence, all else is thrown on. */
import { Failure } from '../core/failure.ts';
import { sentence } from '../functions/sentences.ts';
import type { Answer } from '../ui/endpoints.ts';

/** Stops an endpoint; its message is a sentence in the language of the person, with what to do. */
export class Told extends Error {}

export function tell(text: string): never {
  throw new Told(text);
}

/** What cells hold is complained about in the words that the function itself has in the cell. */
export function answering<Request, Value>(answer: (request: Request) => Value) {
  return (given: unknown): Answer<Value> => {
    try {
      return { value: answer((given ?? {}) as Request) };
    } catch (error) {
      if (error instanceof Told) return { problem: error.message };
      if (error instanceof Failure) return { problem: sentence('Nyckeltal', error.problem) };
      throw error;
    }
  };
}

/** The sentence of an answer, whether it did what was asked or not. */
export const sentenceOf = (answer: Answer<{ readonly message: string }>): string =>
  'problem' in answer ? answer.problem : answer.value.message;
