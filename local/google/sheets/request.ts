/** Checks of what a script asks the Sheets service for. */
import { ApiError } from '../api-error.ts';

/** What an option may be: any text, a flag, a list of texts, or one of these words. */
export type OptionShape = 'text' | 'flag' | 'texts' | readonly string[];

export function checkOptions(
  method: string,
  options: Readonly<Record<string, unknown>>,
  shapes: Readonly<Record<string, OptionShape>>,
): void {
  for (const [name, value] of Object.entries(options)) {
    const shape = shapes[name];
    if (shape === undefined) {
      throw new ApiError(
        method,
        400,
        `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter. ` +
          `Field '${name}' could not be found in request message.`,
      );
    }
    if (!fits(value, shape)) {
      throw new ApiError(method, 400, `Invalid value at '${name}', "${String(value)}"`);
    }
  }
}

function fits(value: unknown, shape: OptionShape): boolean {
  if (shape === 'text') return typeof value === 'string';
  if (shape === 'flag') return typeof value === 'boolean';
  if (shape === 'texts') {
    return (
      typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'))
    );
  }
  return shape.includes(value as string);
}
