/** A formula that Data Studio would refuse, or that has no result. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';
}
