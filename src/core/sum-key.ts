/** The name under which the sum of a row product is kept. */

export function sumKey(inputs: readonly string[]): string {
  return inputs.join(' · ');
}
