/** The known word that a mistyped one is closest to. */

/** None where all differ in more than half of their letters; case does not count. */
export function nearest(text: string, known: readonly string[]): string | undefined {
  const wanted = text.trim().toUpperCase().slice(0, 60);
  let best: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const word of known) {
    const edits = editDistance(wanted, word.toUpperCase());
    if (edits < fewest && edits <= Math.max(wanted.length, word.length) / 2) {
      best = word;
      fewest = edits;
    }
  }
  return best;
}

/** Letters added, dropped, exchanged or swapped with their neighbour. */
export function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1] ? 0 : 1;
      let edits = Math.min(
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (last[column - 1] as number) + same,
      );
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped && row > 1 && column > 1) edits = Math.min(edits, (beforeLast[column - 2] as number) + 1);
      current.push(edits);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] as number;
}
