/** Formulas as people and scripts write them, brought to the engine's own form: `,` between arguments, `.` in numbers. */

interface Token {
  readonly type: string;
  readonly value: string;
}

interface FormulaLocale {
  readonly decimalSeparator: string;
  readonly formulaArgSeparator: string;
}

/**
 * `tokenize` is the engine's, for the locale of the sheet. As at Google, `;` separates arguments in every locale;
 * within { } it stays what it is.
 */
export function canonicalFormula<L extends FormulaLocale>(
  formula: string,
  locale: L,
  tokenize: (text: string, locale: L) => readonly Token[],
): string {
  let braces = 0;
  return tokenize(formula, locale)
    .map(({ type, value }) => {
      if (type === 'LEFT_BRACE') braces++;
      if (type === 'RIGHT_BRACE') braces--;
      if (type === 'NUMBER') return value.replace(locale.decimalSeparator, '.');
      if (type === 'ARRAY_ROW_SEPARATOR') return braces > 0 ? ';' : ',';
      if (type === 'ARG_SEPARATOR') return ',';
      return value;
    })
    .join('');
}

/** The other way round: from the engine's form to how people write it in a locale. */
export function localFormula<L extends FormulaLocale>(
  formula: string,
  locale: L,
  tokenize: (text: string) => readonly Token[],
): string {
  return tokenize(formula)
    .map(({ type, value }) => {
      if (type === 'NUMBER') return value.replace('.', locale.decimalSeparator);
      return type === 'ARG_SEPARATOR' ? locale.formulaArgSeparator : value;
    })
    .join('');
}
