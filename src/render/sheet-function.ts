/** A function as Sheets and the documentation present it; what all stubs and pages are made from. */

export interface SheetParameter {
  readonly name: string;
  /** A JSDoc type such as `{number|Array<Array<number>>}` without its braces. */
  readonly type: string;
  readonly text: string;
  readonly optional: boolean;
}

export interface SheetFunction {
  readonly name: string;
  /** One or more sentences, without the example. */
  readonly description: string;
  /** A formula with `;` between arguments, such as `=CAC(120000;40)`. */
  readonly example: string;
  readonly parameters: readonly SheetParameter[];
  readonly result: { readonly type: string; readonly text: string };
  readonly aliases: readonly string[];
}

const PREFIX = 'KPI';

/** Every function is also there under a prefix of our own, should another add-on own the short name. */
export function prefixedAlias(name: string): readonly string[] {
  return name.startsWith(PREFIX) ? [] : [`${PREFIX}_${name}`];
}
