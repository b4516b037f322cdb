/** Utilities: helpers that Apps Script adds to the language. */
import type { Strict } from '../strict.ts';
import { formatDate } from './format-date.ts';

export function utilities(strict: Strict): object {
  return strict('Utilities.Utilities', { formatDate });
}
