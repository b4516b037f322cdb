/** The language that an optional argument asks for; English when left out. */
import { LANGUAGES, type Language } from '../catalogue/types.ts';
import { isBlank } from '../core/cells.ts';
import { single } from '../core/matrix.ts';
import { optionNamed } from './input-values.ts';

export function languageNamed(argument: unknown): Language {
  const cell = single(argument, 'language');
  return isBlank(cell) ? 'en' : optionNamed(cell, LANGUAGES, { argument: 'language' });
}
