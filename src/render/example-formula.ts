/** Writes a call of a function with plain values as a formula. */
import type { Example } from '../catalogue/types.ts';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `=CAC(120000;40)`; optional inputs that are left out at the end are not written. */
export function exampleFormula(name: string, example: Example): string {
  return `=${name}(${example.inputs.map(argument).join(';')})`;
}

function argument(value: number | string): string {
  if (typeof value === 'number') return String(value);
  const day = DAY.exec(value);
  return day === null ? `"${value}"` : `DATE(${day.slice(1).map(Number).join(';')})`;
}
