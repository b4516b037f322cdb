/** Small pieces of formulas: texts in quotes, numbers without a decimal sign, days and months as text. */

export const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** A number as whole numbers divided, because a decimal is written differently by language: 0.9 is 9/10. */
export function wholeNumbers(value: number): string {
  for (let places = 0; places <= 12; places++) {
    const scaled = value * 10 ** places;
    const nearest = Math.round(scaled);
    if (Math.abs(scaled - nearest) > 1e-9) continue;
    return places === 0 ? String(nearest) : `${nearest}/${10 ** places}`;
  }
  throw new Error(`${value} has too many decimals for a formula`);
}

/** 2025-03 */
export const monthText = (cell: string): string => `YEAR(${cell})&"-"&RIGHT("0"&MONTH(${cell});2)`;

/** 2025-03-07 */
export const dayText = (cell: string): string => `${monthText(cell)}&"-"&RIGHT("0"&DAY(${cell});2)`;

/** "A, B and C" */
export function listed(items: readonly string[], last: string): string {
  const [end = '', ...before] = [...items].reverse();
  return before.length === 0 ? end : `${before.reverse().join(', ')} ${last} ${end}`;
}

/** A text such as "{rows} rows read": what stands in braces becomes a part of the formula, all else is quoted. */
export function sentence(template: string, parts: Readonly<Record<string, string>>): string {
  const pieces = template.split(/\{(\w+)\}/).map((piece, index) => {
    if (index % 2 === 0) return piece === '' ? '' : quoted(piece);
    const part = parts[piece];
    if (part === undefined) throw new Error(`Nothing is given for {${piece}} in “${template}”`);
    return part;
  });
  return pieces.filter((piece) => piece !== '').join('&');
}
