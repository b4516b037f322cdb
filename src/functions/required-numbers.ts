/** Reads the required single numbers of a call: nothing where all are blank, refused where only some are. */
import { fail } from '../core/failure.ts';
import { single } from '../core/matrix.ts';
import { readNumbers } from '../core/numbers.ts';

export function requiredNumbers<Name extends string>(
  given: Readonly<Record<Name, unknown>>,
): Record<Name, number> | undefined {
  const names = Object.keys(given) as Name[];
  const found = {} as Record<Name, number>;
  for (const name of names) {
    const [value] = readNumbers([single(given[name], name)], () => ({ argument: name })) as [number];
    found[name] = value;
  }
  const blank = names.filter((name) => Number.isNaN(found[name]));
  if (blank.length === 0) return found;
  return blank.length === names.length ? undefined : fail({ code: 'blank_arguments', names: blank });
}
