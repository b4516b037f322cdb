/** The entry point of every function in Sheets: finds what calculates it and turns failures into one sentence. */
import { kpi } from '../catalogue/catalogue.ts';
import { Failure } from '../core/failure.ts';
import { elementwise } from './elementwise.ts';
import { registered } from './registry.ts';
import { sentence, unexpectedSentence } from './sentences.ts';

/** `name` without prefix; `args` as Sheets hands them over. */
export function run(name: string, args: readonly unknown[]): unknown {
  try {
    return calculate(name, args);
  } catch (error) {
    throw new Error(error instanceof Failure ? sentence(name, error.problem) : unexpectedSentence(name));
  }
}

function calculate(name: string, args: readonly unknown[]): unknown {
  const definition = kpi(name);
  if (definition !== undefined && typeof definition.formula !== 'string')
    return elementwise(definition, args);
  const calculation = registered(name);
  if (calculation === undefined) throw new TypeError(`No function ${name}`);
  return calculation(...args);
}
