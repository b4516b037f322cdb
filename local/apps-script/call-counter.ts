/** Counts what a script asks of Google, by service method, and how often cells call each function. */
import { type CallKind, kindOfCall } from './call-kinds.ts';

export class CallCounter {
  #counts = new Map<string, number>();

  add(name: string): void {
    this.#counts.set(name, this.of(name) + 1);
  }

  /** How often one thing was called, such as Range.getValues or CAC. */
  of(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  /** How many calls reached the file, found their way in it, or only built an object of the script. */
  ofKind(kind: CallKind): number {
    return [...this.#counts].reduce((sum, [name, count]) => sum + (kindOfCall(name) === kind ? count : 0), 0);
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  all(): Record<string, number> {
    return Object.fromEntries(this.#counts);
  }

  reset(): void {
    this.#counts.clear();
  }
}
