/** Chance that gives the same again for the same seed. */

/** Numbers from 0 up to 1; the parts of the seed are whole numbers. */
export function chance(...seed: readonly number[]): () => number {
  let state = seed.reduce((mixed, part) => scramble(mixed ^ (part + 0x9e3779b9)), 0);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    return (scramble(state) >>> 0) / 4_294_967_296;
  };
}

function scramble(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
  return mixed ^ (mixed >>> 16);
}
