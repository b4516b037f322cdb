/** Writes an expression as people write formulas: infix, with no more brackets than needed. */
import type { Expression, Operation } from './expression.ts';

/** How an input and a choice appear: by name, or with their values. */
export interface FormulaWords {
  readonly input: (name: string) => string;
  /** The case that holds, where it is known. */
  readonly chosen?: (input: string) => string;
}

const BY_NAME: FormulaWords = { input: (name) => name };

const SIGN: Readonly<Record<Operation, string>> = {
  add: ' + ',
  subtract: ' − ',
  multiply: ' · ',
  divide: ' / ',
  power: '^',
};
const RANK: Readonly<Record<Operation, number>> = { add: 1, subtract: 1, multiply: 2, divide: 2, power: 3 };
const ATOM = 4;

interface Written {
  readonly text: string;
  readonly rank: number;
}

export function formulaText(expression: Expression, words: FormulaWords = BY_NAME): string {
  return write(expression, words).text;
}

function write(expression: Expression, words: FormulaWords): Written {
  if (typeof expression === 'number') return { text: String(expression), rank: ATOM };
  if ('sum' in expression) {
    return {
      text: expression.sum.map(words.input).join(SIGN.multiply),
      rank: expression.sum.length === 1 ? ATOM : RANK.multiply,
    };
  }
  if ('operation' in expression) {
    const { operation, left, right } = expression;
    const text = inside(write(left, words), leftNeeds(operation)) + SIGN[operation];
    return { text: text + inside(write(right, words), rightNeeds(operation)), rank: RANK[operation] };
  }
  if ('firstOf' in expression) return write(expression.firstOf[0] as Expression, words);
  if ('withinUnit' in expression) {
    return { text: `min(1, max(0, ${formulaText(expression.withinUnit, words)}))`, rank: ATOM };
  }
  const chosen = words.chosen?.(expression.choose);
  if (chosen !== undefined) return write(expression.cases[chosen] as Expression, words);
  const cases = Object.keys(expression.cases);
  const text = cases.map((name) => `${formulaText(expression.cases[name] as Expression, words)} (${name})`);
  return { text: text.join(', '), rank: 0 };
}

const inside = ({ text, rank }: Written, needed: number): string => (rank < needed ? `(${text})` : text);

const leftNeeds = (operation: Operation): number => (operation === 'power' ? ATOM : RANK[operation]);

/** a − (b + c) and a / (b · c) need their brackets, a + b + c and a · b · c do not. */
function rightNeeds(operation: Operation): number {
  return operation === 'add' || operation === 'multiply' ? RANK[operation] : RANK[operation] + 1;
}
