/** What is told about an error: a sentence to the user, facts without data to whoever runs the script. */

import { languageFor } from '../catalogue/language.ts';
import type { Language } from '../catalogue/types.ts';
import { Failure } from '../core/failure.ts';
import type { ConnectorProblem } from './problem.ts';
import { sentence, unexpectedSentence } from './sentences.ts';

interface Told {
  readonly text: string;
  readonly debugText: string;
  readonly log?: string;
}

/** Facts that say nothing of what a sheet holds; numbers never do. */
const HARMLESS = ['entry', 'period', 'property', 'project', 'detail'];
const LONGEST_MESSAGE = 200;

export function tell(error: unknown, request: unknown, newId: () => string): Told {
  const language = languageOf(request);
  if (!(error instanceof Failure)) return unexpected(error, language, newId());
  const problem = error.problem as ConnectorProblem;
  return { text: sentence(problem, language), debugText: JSON.stringify(harmless(problem)) };
}

function unexpected(error: unknown, language: Language, id: string): Told {
  const { name, message, stack } = (error ?? {}) as Partial<Error>;
  const kind = `unexpected ${id}: ${name}: ${String(message ?? error).slice(0, LONGEST_MESSAGE)}`;
  return { text: unexpectedSentence(language, id), debugText: kind, log: `${kind}\n${stack ?? ''}` };
}

function languageOf(request: unknown): Language {
  const { configParams, languageCode } = (request ?? {}) as {
    readonly configParams?: { readonly language?: unknown } | null;
    readonly languageCode?: unknown;
  };
  return languageFor(configParams?.language, languageCode);
}

function harmless(facts: object): object {
  const kept: Record<string, unknown> = {};
  for (const [name, fact] of Object.entries(facts)) {
    if (name === 'code' || typeof fact === 'number' || HARMLESS.includes(name)) kept[name] = fact;
    if (name === 'place') kept[name] = harmless(fact as object);
  }
  return kept;
}
