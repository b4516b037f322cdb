/** How to take back what was done, step by step, if something fails. */

export class Undo {
  readonly #inverses: (() => void)[] = [];

  /** To be called before the step that it takes back, because a step may fail halfway. */
  add(inverse: () => void): void {
    this.#inverses.push(inverse);
  }

  /** The last step first; says whether all of them could be taken back. */
  run(): boolean {
    let complete = true;
    for (const inverse of this.#inverses.splice(0).reverse()) {
      try {
        inverse();
      } catch {
        complete = false;
      }
    }
    return complete;
  }
}
