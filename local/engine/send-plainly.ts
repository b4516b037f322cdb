/** Changes are told to other editors as they are; the engine's own way to shorten them fails on some formulas. */
import type { Model } from './engine.ts';

interface Session {
  commandSquisher: { squish<T>(commands: T): T; unsquish<T>(commands: T): T };
}

export function sendPlainly(model: Model): Model {
  const { session } = model as unknown as { readonly session: Session };
  session.commandSquisher = { squish: (commands) => commands, unsquish: (commands) => commands };
  return model;
}
