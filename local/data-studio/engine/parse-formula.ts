/** Reads a formula as it is written in a schema; the weakest operators first. */
import { AGGREGATES, type AggregateName, type Formula, type Operator } from './formula.ts';
import { FormulaError } from './formula-error.ts';
import { type Token, tokensOf } from './tokens.ts';

const SAME: Readonly<Record<string, Operator>> = { '<>': '!=' };
/** Function to the number of arguments it takes. */
const FUNCTIONS: Readonly<Record<string, readonly [fewest: number, most: number]>> = {
  NULLIF: [2, 2],
  IFNULL: [2, 2],
  COALESCE: [1, 50],
  IF: [3, 3],
  ABS: [1, 1],
};
const LITERALS: Readonly<Record<string, boolean | null>> = { NULL: null, TRUE: true, FALSE: false };

export function parseFormula(text: string): Formula {
  const parser = new Parser(text);
  return parser.whole();
}

class Parser {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  #position = 0;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = tokensOf(text);
  }

  whole(): Formula {
    const formula = this.#either();
    if (this.#next.kind !== 'end') this.#refuse();
    return formula;
  }

  #either(): Formula {
    return this.#chain(() => this.#both(), ['OR']);
  }

  #both(): Formula {
    return this.#chain(() => this.#negation(), ['AND']);
  }

  #negation(): Formula {
    return this.#take('NOT') ? { kind: 'not', of: this.#negation() } : this.#comparison();
  }

  #comparison(): Formula {
    const left = this.#sum();
    if (this.#take('IS')) {
      const isNegated = this.#take('NOT');
      this.#expect('NULL');
      const test: Formula = { kind: 'is null', of: left };
      return isNegated ? { kind: 'not', of: test } : test;
    }
    const operator = ['=', '!=', '<>', '<=', '>=', '<', '>'].find((sign) => this.#take(sign));
    if (operator === undefined) return left;
    return { kind: 'binary', operator: SAME[operator] ?? (operator as Operator), left, right: this.#sum() };
  }

  #sum(): Formula {
    return this.#chain(() => this.#product(), ['+', '-']);
  }

  #product(): Formula {
    return this.#chain(() => this.#signed(), ['*', '/']);
  }

  #signed(): Formula {
    if (this.#take('-')) return { kind: 'negative', of: this.#signed() };
    return this.#take('+') ? this.#signed() : this.#single();
  }

  #single(): Formula {
    const { kind, text } = this.#next;
    this.#position++;
    if (kind === 'number') return { kind: 'literal', value: Number(text) };
    if (kind === 'string') return { kind: 'literal', value: text.slice(1, -1).replace(/\\(.)/g, '$1') };
    if (kind === 'field') return { kind: 'field', id: text.slice(1) };
    if (text === '(') {
      const inner = this.#either();
      this.#expect(')');
      return inner;
    }
    if (kind === 'word') return this.#word(text.toUpperCase());
    this.#position--;
    return this.#refuse();
  }

  #word(word: string): Formula {
    if (word === 'CASE') return this.#case();
    if (Object.hasOwn(LITERALS, word)) return { kind: 'literal', value: LITERALS[word] as boolean | null };
    this.#expect('(');
    const given = [this.#either()];
    while (this.#take(',')) given.push(this.#either());
    this.#expect(')');
    if (AGGREGATES.includes(word as AggregateName)) {
      if (given.length !== 1) throw new FormulaError(`Invalid formula: ${word} takes one argument.`);
      return { kind: 'aggregate', name: word as AggregateName, of: given[0] as Formula };
    }
    const [fewest, most] = FUNCTIONS[word] ?? [];
    if (fewest === undefined || most === undefined) {
      throw new FormulaError(`Invalid formula: the function ${word} is not known here.`);
    }
    if (given.length < fewest || given.length > most) {
      throw new FormulaError(`Invalid formula: ${word} does not take ${given.length} arguments.`);
    }
    return { kind: 'call', name: word, given };
  }

  #case(): Formula {
    const branches: { when: Formula; gives: Formula }[] = [];
    while (this.#take('WHEN')) {
      const when = this.#either();
      this.#expect('THEN');
      branches.push({ when, gives: this.#either() });
    }
    if (branches.length === 0) this.#refuse();
    const otherwise: Formula = this.#take('ELSE') ? this.#either() : { kind: 'literal', value: null };
    this.#expect('END');
    return { kind: 'case', branches, otherwise };
  }

  /** Operators of one strength, from left to right. */
  #chain(inner: () => Formula, operators: readonly Operator[]): Formula {
    let left = inner();
    for (;;) {
      const operator = operators.find((sign) => this.#take(sign));
      if (operator === undefined) return left;
      left = { kind: 'binary', operator, left, right: inner() };
    }
  }

  get #next(): Token {
    return this.#tokens[this.#position] as Token;
  }

  #take(text: string): boolean {
    const { kind } = this.#next;
    const isIt = (kind === 'word' || kind === 'sign') && this.#next.text.toUpperCase() === text;
    if (isIt) this.#position++;
    return isIt;
  }

  #expect(text: string): void {
    if (!this.#take(text)) this.#refuse();
  }

  #refuse(): never {
    const found = this.#next.kind === 'end' ? 'the end' : `"${this.#next.text}"`;
    throw new FormulaError(`Invalid formula: unexpected ${found} in ${this.#text}`);
  }
}
