/** Writes an example of a KPI as the formula one would type. */
import type { Example } from './types.ts';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `=CAC(120000;40)`; columns become ranges from row 2 on, `=CAC_ROLLING(A2:A5;B2:B5)`. */
export function exampleFormula(name: string, example: Pick<Example, 'inputs'>): string {
  return `=${name}(${example.inputs.map(argument).join(';')})`;
}

function argument(value: Example['inputs'][number], position: number): string {
  if (typeof value === 'number') return numberText(value);
  if (typeof value !== 'string') return columnRange(position, value.length);
  const day = DAY.exec(value);
  return day === null ? `"${value}"` : `DATE(${day.slice(1).map(Number).join(';')})`;
}

function columnRange(position: number, length: number): string {
  const letter = String.fromCharCode('A'.charCodeAt(0) + position);
  return `${letter}2:${letter}${length + 1}`;
}

/** A fraction as a percentage, because a decimal mark works in some countries only. */
function numberText(value: number): string {
  const percent = Number((value * 100).toPrecision(12));
  return Number.isInteger(value) || !Number.isInteger(percent) ? String(value) : `${percent}%`;
}
