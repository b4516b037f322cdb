/** The help text beside a table function, from which its stub in Sheets is made; a KPI's comes from the catalogue. */

export interface ParameterHelp {
  readonly name: string;
  /** The type as JSDoc writes it, such as `number|Array<Array<number>>`. */
  readonly type: string;
  /** For a marketer, with an example; starts with "Optional" where the parameter is. */
  readonly description: string;
}

export interface FunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterHelp[];
  /** A formula as typed in a cell, such as `=FUNNEL(A2:A6;B2:B6)`. */
  readonly example: string;
  /** The JSDoc type of what the function gives; a table when left out. */
  readonly result?: string;
}
