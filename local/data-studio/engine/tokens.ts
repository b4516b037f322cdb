/** Cuts the text of a formula into its smallest parts. */
import { FormulaError } from './formula-error.ts';

export interface Token {
  readonly kind: 'number' | 'string' | 'field' | 'word' | 'sign' | 'end';
  readonly text: string;
}

const SHAPES: readonly (readonly [kind: Token['kind'] | 'space', shape: RegExp])[] = [
  ['space', /\s+/y],
  ['number', /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y],
  ['string', /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/y],
  ['field', /\$[A-Za-z0-9_]+/y],
  ['word', /[A-Za-z_]\w*/y],
  ['sign', /!=|<>|<=|>=|[-+*/(),=<>]/y],
];

export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < formula.length) {
    const { kind, text } = tokenAt(formula, position);
    if (kind !== 'space') tokens.push({ kind, text });
    position += text.length;
  }
  return [...tokens, { kind: 'end', text: '' }];
}

function tokenAt(formula: string, position: number): { kind: Token['kind'] | 'space'; text: string } {
  for (const [kind, shape] of SHAPES) {
    shape.lastIndex = position;
    const text = shape.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  throw new FormulaError(`Invalid formula: unexpected "${formula[position]}" in ${formula}`);
}
