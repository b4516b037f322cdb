/** Arguments checked as Apps Script does before it runs a method. */
import { type EnumValue, isOf } from '../../apps-script/enumeration.ts';

/** What a method takes: a text, a flag, a list of texts, or a value of an enumeration. */
export type Kind = 'String' | 'Boolean' | 'String[]' | Readonly<Record<string, EnumValue>>;

export function checkArgument(method: string, kind: Kind, given: unknown): void {
  if (isKind(kind, given)) return;
  throw new Error(`The parameters (${written(given)}) don't match the method signature for ${method}.`);
}

function isKind(kind: Kind, given: unknown): boolean {
  if (kind === 'String') return typeof given === 'string';
  if (kind === 'Boolean') return typeof given === 'boolean';
  if (kind === 'String[]') return Array.isArray(given) && given.every((item) => typeof item === 'string');
  return isOf(kind, given);
}

function written(given: unknown): string {
  if (typeof given === 'string') return 'String';
  if (Array.isArray(given)) return 'Array';
  return given === null ? 'null' : typeof given;
}
