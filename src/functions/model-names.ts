/** Finds an attribution model by the name that a cell holds. */
import { MODEL_NAMES, type ModelName } from '../core/attribution/models.ts';
import { textOf } from '../core/cells.ts';
import { fail, type Place } from '../core/failure.ts';
import { nearest } from '../core/nearest.ts';

/** In any case, with spaces or hyphens for underscores. */
export function modelNamed(cell: unknown, place: Place): ModelName {
  const text = textOf(cell);
  const name = text.toLowerCase().replace(/[\s-]+/g, '_');
  const found = MODEL_NAMES.find((known) => known === name);
  if (found !== undefined) return found;
  const closest = nearest(name, MODEL_NAMES);
  return fail({
    code: 'not_an_option',
    place,
    text,
    options: closest === undefined ? [...MODEL_NAMES].reverse() : [closest],
  });
}
