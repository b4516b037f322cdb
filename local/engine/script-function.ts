/** A function of a script that can stand in a cell, with the help shown while typing. */
export interface ScriptFunction {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  /** False for functions without @customfunction: they work, but the autocomplete list leaves them out. */
  readonly listed: boolean;
}

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
}
