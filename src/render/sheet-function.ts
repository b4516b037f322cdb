/** A function as Sheets and the documentation present it; what all stubs and pages are made from. */

export interface SheetParameter {
  readonly name: string;
  /** A JSDoc type such as `{number|Array<Array<number>>}` without its braces. */
  readonly type: string;
  /** Opens with "Optional." where the argument may be left out. */
  readonly description: string;
}

export interface SheetFunction {
  readonly name: string;
  /** One or more sentences, without the example. */
  readonly description: string;
  /** A formula with `;` between arguments, such as `=CAC(120000;40)`. */
  readonly example: string;
  readonly parameters: readonly SheetParameter[];
  /** The JSDoc type of what the function gives. */
  readonly result: string;
  /** What the result means, in words. */
  readonly meaning?: string;
  readonly aliases: readonly string[];
}

const PREFIX = 'KPI';

/** Every function is also there under a prefix of our own, should another add-on own the short name. */
export function prefixedAlias(name: string): readonly string[] {
  return name.startsWith(PREFIX) ? [] : [`${PREFIX}_${name}`];
}
