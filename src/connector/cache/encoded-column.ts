/** A column of cells as text, and what it takes to read it back. */

export interface EncodedColumn<Head = unknown> {
  readonly head: Head;
  readonly body: string;
}
