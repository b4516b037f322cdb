/** What objects of the script stand for: scripts hand them back as arguments. */

export class Handles<T> {
  readonly #kept = new WeakMap<object, T>();

  give(object: object, meaning: T): object {
    this.#kept.set(object, meaning);
    return object;
  }

  of(object: unknown): T {
    const meaning = this.#kept.get(object as object);
    if (meaning === undefined) throw new Error('Invalid argument');
    return meaning;
  }
}
