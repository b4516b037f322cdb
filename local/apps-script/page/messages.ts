/** What a page of the script and the window around it say to each other. */
import type { Outcome } from '../script-run.ts';

export type FromPage =
  | { readonly call: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly close: true };

export interface ToPage {
  readonly call: number;
  readonly outcome: Outcome;
}
