/** Numbers of any unit as text, because one cell can have but one number format and a goal may be about any KPI. */

interface Shown {
  /** Cells. */
  readonly value: string;
  /** Holds what `digitsOf` gives. */
  readonly digits: string;
  readonly decimals: string;
  /** With the signs that stand between groups and before decimals. */
  readonly group: string;
  readonly decimal: string;
  /** A part of the formula that follows the number, such as the mark of the unit. */
  readonly after: string;
  readonly plus?: boolean;
}

/** The digits without sign and decimal sign, in units of the scale: 2.31 with two decimals is 231. */
export function digitsOf(value: string, decimals: string, scale?: string): string {
  const scaled = scale === undefined ? `ABS(${value})` : `ABS(${value})/${scale}`;
  return `=IF(AND(ISNUMBER(${value});ISNUMBER(${decimals}));ROUND(${scaled}*10^${decimals};0);"")`;
}

/** Such as 1 467 200 kr or +10%. */
export function shownNumber({ value, digits, decimals, group, decimal, after, plus }: Shown): string {
  const length = `LEN(${digits})-${decimals}`;
  const three = `MID(${digits};${length}-2;3)`;
  const thousands = `IF(${length}>3;LEFT(${digits};${length}-3)&${group}&${three};IF(${length}>0;LEFT(${digits};${length});"0"))`;
  const millions = `LEFT(${digits};${length}-6)&${group}&MID(${digits};${length}-5;3)&${group}&${three}`;
  const sign = plus ? `IF(${value}<0;"−";"+")` : `IF(${value}<0;"−";"")`;
  const rest = `IF(${decimals}=0;"";${decimal}&RIGHT("00"&${digits};${decimals}))`;
  return `=IF(${digits}="";"";${sign}&IF(${length}>6;${millions};${thousands})&${rest}&${after})`;
}
