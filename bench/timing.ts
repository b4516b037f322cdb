/** Times pieces of work in turns within one run, so that a calm or busy machine meets them all alike. */

/** The work's own time, or nothing where it is to be timed from outside. */
type Work = (turn: number) => number | undefined;

/** For each name the fastest of the turns in milliseconds, which a busy machine disturbs least. */
export function fastestOf<Name extends string>(
  work: Readonly<Record<Name, Work>>,
  turns: number,
): Record<Name, number> {
  const names = Object.keys(work) as Name[];
  const fastest = {} as Record<Name, number>;
  for (let turn = 0; turn < turns; turn += 1) {
    for (const name of names) {
      const started = performance.now();
      const time = work[name](turn) ?? performance.now() - started;
      fastest[name] = Math.min(fastest[name] ?? time, time);
    }
  }
  return fastest;
}
