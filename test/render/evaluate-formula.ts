/** A small reader of Data Studio formulas, independent of the catalogue: SUM, NULLIF, IFNULL, CASE WHEN, + − * / and comparisons. */

/** Empty is null, as in Data Studio. */
export type Result = number | null;
export type SumOf = (field: string) => Result;

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|\$(\w+)|([A-Za-z]+)|(<=|>=|[-+*/(),<>=]))/y;

export function evaluateFormula(formula: string, sumOf: SumOf): Result {
  const tokens = tokensOf(formula);
  const value = new Reader(tokens, sumOf).whole();
  return typeof value === 'boolean' ? null : value;
}

function tokensOf(formula: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(formula);
    if (match === null) throw new Error(`${formula}: not a formula at ${at}`);
    tokens.push(match[0].trim());
  }
  return tokens;
}

class Reader {
  private at = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly sumOf: SumOf,
  ) {}

  whole(): Result | boolean {
    const value = this.comparison();
    if (this.at < this.tokens.length) throw new Error(`${this.tokens.slice(this.at).join(' ')} is left over`);
    return value;
  }

  private comparison(): Result | boolean {
    const left = this.additive();
    const sign = this.tokens[this.at];
    if (sign !== '<' && sign !== '<=' && sign !== '=') return left;
    this.at += 1;
    const right = this.additive();
    if (left === null || right === null) return false;
    if (sign === '<') return left < right;
    return sign === '<=' ? left <= right : left === right;
  }

  private additive(): Result {
    let value = this.multiplicative();
    for (let sign = this.take('+', '-'); sign !== undefined; sign = this.take('+', '-')) {
      const next = this.multiplicative();
      if (value === null || next === null) value = null;
      else value = sign === '+' ? value + next : value - next;
    }
    return value;
  }

  private multiplicative(): Result {
    let value = this.atom();
    for (let sign = this.take('*', '/'); sign !== undefined; sign = this.take('*', '/')) {
      const next = this.atom();
      if (sign === '/' && next === 0) throw new Error('division by zero');
      if (value === null || next === null) value = null;
      else value = sign === '*' ? value * next : value / next;
    }
    return value;
  }

  private atom(): Result {
    const token = this.tokens[this.at] as string;
    this.at += 1;
    switch (token) {
      case '(':
        return this.closing(this.additive());
      case 'NULL':
        return null;
      case 'CASE':
        return this.cases();
      case 'SUM':
        this.must('(');
        return this.closing(this.sumOf((this.tokens[this.at++] as string).slice(1)));
      case 'NULLIF':
      case 'IFNULL': {
        this.must('(');
        const first = this.additive();
        this.must(',');
        const second = this.closing(this.additive());
        if (token === 'IFNULL') return first ?? second;
        return first === second ? null : first;
      }
      default:
        if (!/^\d/.test(token)) throw new Error(`${token} is not understood`);
        return Number(token);
    }
  }

  private cases(): Result {
    let chosen: Result | undefined;
    while (this.take('WHEN') !== undefined) {
      const holds = this.comparison();
      this.must('THEN');
      const value = this.additive();
      if (holds === true && chosen === undefined) chosen = value;
    }
    this.must('ELSE');
    const otherwise = this.additive();
    this.must('END');
    return chosen === undefined ? otherwise : chosen;
  }

  private take(...wanted: readonly string[]): string | undefined {
    const token = this.tokens[this.at];
    if (token === undefined || !wanted.includes(token)) return undefined;
    this.at += 1;
    return token;
  }

  private must(token: string): void {
    if (this.take(token) === undefined) throw new Error(`${token} expected at ${this.tokens[this.at]}`);
  }

  private closing(value: Result): Result {
    this.must(')');
    return value;
  }
}
