/** A Data tab as the Checks tab looks at it. */
import type { DataSource } from './data-source.ts';
import type { Words } from './words.ts';

/** Rows and columns beyond those that are read, so that a larger paste can be noticed. */
export const SPARE_ROWS = 100;
export const SPARE_COLUMNS = 1;
export interface Read {
  readonly words: Words;
  readonly source: DataSource;
  /** The id of the Data tab, and what it is called. */
  readonly tab: string;
  readonly name: string;
  /** The copy of its sample. */
  readonly frozen: DataSource;
  /** What every row has: a label that the column must be read as, the first one best. */
  readonly every: {
    readonly labels: readonly string[];
    readonly isDate: boolean;
    /** A measure that every row has, where there may be no dates. */
    readonly standIn?: string | undefined;
  };
}
