/** Times pieces of work side by side in one run, so that a calm or busy machine meets them all alike. */

/** Runs the work of each name in turns; the median in milliseconds. Work may give its own time instead. */
export function medianTimes<Name extends string>(
  work: Readonly<Record<Name, (turn: number) => number | undefined>>,
  turns: number,
): Record<Name, number> {
  const names = Object.keys(work) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (let turn = 0; turn < turns; turn += 1) {
    for (const name of names) {
      const started = performance.now();
      const own = work[name](turn);
      times[name].push(own ?? performance.now() - started);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[middle] as number;
  return ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
