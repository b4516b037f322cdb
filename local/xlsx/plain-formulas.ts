/** Formulas of one cell are written as such: the engine makes each an array, which other programs then show in braces. */

export const plainFormulas = (sheet: string): string =>
  sheet.replace(/<c r="(\w+)"([^>]*?) cm="1"([^>]*)>\s*<f t="array" ref="\1">/g, '<c r="$1"$2$3><f>');
