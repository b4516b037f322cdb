/** Regular expressions that surely mean the same to Data Studio (RE2) and to JavaScript, rewritten for JavaScript. */

/** Whether the text matches. */
export type Matches = (text: string) => boolean;

const LITERAL = /^[^\\.+*?()|[\]{}^$\ud800-\udfff]$/u;
const ESCAPED_LITERAL = /^[.+*?()|[\]{}^$\\/-]$/;
const SAME_ESCAPES = 'dwtnrf';
/** JavaScript counts more characters as white space than RE2. */
const CLASS_ESCAPES: Readonly<Record<string, string>> = {
  s: '[\\t\\n\\f\\r ]',
  S: '[^\\t\\n\\f\\r ]',
  D: '[^0-9]',
  W: '[^0-9A-Za-z_]',
};
const RANGE = /^(?:[a-z]-[a-z]|[A-Z]-[A-Z]|[0-9]-[0-9])$/;
const COUNTED = /^\{(\d{1,3})(,(\d{0,3}))?\}/;
const MOST_REPEATS = 100;
const LONGEST = 500;
/** Each makes JavaScript try more ways; RE2 never tries twice. */
const MOST_OPEN_REPEATS = 4;
/** Letters whose capitals nobody disputes. */
const FOLDS_ALIKE = /^[\x20-\x7eÅÄÖÆØÉÜåäöæøéü]*$/;

/** None where the two might differ, or where matching might take long. */
export function safeExpression(pattern: string, whole: boolean): Matches | undefined {
  const ignoreCase = pattern.startsWith('(?i)');
  const body = ignoreCase ? pattern.slice('(?i)'.length) : pattern;
  if (body === '' || body.length > LONGEST || (ignoreCase && !FOLDS_ALIKE.test(body))) return undefined;
  const reader = new Reader(Array.from(body), ignoreCase);
  const source = reader.alternatives(0);
  if (source === undefined || !reader.atEnd) return undefined;
  const expression = new RegExp(whole ? `^(?:${source})$` : source, ignoreCase ? 'iu' : 'u');
  return (text) => expression.test(text);
}

/** Reads a pattern from left to right; every method gives undefined for what it does not vouch for. */
class Reader {
  private at = 0;
  private openRepeats = 0;

  constructor(
    private readonly letters: readonly string[],
    private readonly ignoreCase: boolean,
  ) {}

  get atEnd(): boolean {
    return this.at >= this.letters.length;
  }

  alternatives(depth: number): string | undefined {
    const found: string[] = [];
    do {
      if (depth === 0) this.openRepeats = 0;
      const sequence = this.sequence(depth);
      if (sequence === undefined) return undefined;
      found.push(sequence);
    } while (this.take('|'));
    return found.join('|');
  }

  private sequence(depth: number): string | undefined {
    let source = '';
    while (!this.atEnd && this.next !== '|' && this.next !== ')') {
      const term = this.term(depth);
      if (term === undefined) return undefined;
      source += term;
    }
    return source === '' ? undefined : source;
  }

  private term(depth: number): string | undefined {
    if (this.next === '^' || this.next === '$') return this.isRepeated(this.at + 1) ? undefined : this.step();
    if (this.next === '(') return this.group(depth);
    const atom = this.atom();
    if (atom === undefined) return undefined;
    const repeat = this.repeat();
    return repeat === undefined ? undefined : atom + repeat;
  }

  /** A group may be optional but not repeated: repeats within repeats can take JavaScript for ever. */
  private group(depth: number): string | undefined {
    this.step();
    if (this.take('?') && !this.take(':')) return undefined;
    const inner = this.alternatives(depth + 1);
    if (inner === undefined || !this.take(')')) return undefined;
    const optional = this.take('?') ? '?' : '';
    return this.isRepeated(this.at) ? undefined : `(?:${inner})${optional}`;
  }

  private atom(): string | undefined {
    if (this.next === '.') {
      this.step();
      return '[^\\n]';
    }
    if (this.next === '[') return this.class();
    if (this.next === '\\') return this.escape();
    return LITERAL.test(this.next) ? this.step() : undefined;
  }

  private escape(): string | undefined {
    this.step();
    const letter = this.step();
    if (ESCAPED_LITERAL.test(letter)) return letter === '-' ? '-' : `\\${letter}`;
    if (this.ignoreCase && /^\w$/.test(letter) && 'wW'.includes(letter)) return undefined;
    if (letter !== '' && SAME_ESCAPES.includes(letter)) return `\\${letter}`;
    return CLASS_ESCAPES[letter];
  }

  private class(): string | undefined {
    this.step();
    const negated = this.take('^');
    if (negated && this.ignoreCase) return undefined;
    let source = '';
    while (!this.atEnd && this.next !== ']') {
      const member = this.member();
      if (member === undefined) return undefined;
      source += member;
    }
    if (source === '' || !this.take(']')) return undefined;
    return `[${negated ? '^' : ''}${source}]`;
  }

  private member(): string | undefined {
    const range = this.letters.slice(this.at, this.at + 3).join('');
    if (RANGE.test(range)) {
      this.at += 3;
      return range.charAt(0) <= range.charAt(2) ? range : undefined;
    }
    const letter = this.step();
    if (letter === '\\') {
      const escaped = this.step();
      return ESCAPED_LITERAL.test(escaped) ? `\\${escaped}` : escaped === 'd' ? '\\d' : undefined;
    }
    if (letter === '-') return this.next === ']' ? '\\-' : undefined;
    if (this.next === '-' && this.letters[this.at + 1] !== ']') return undefined;
    if ('.+*?()|$'.includes(letter)) return `\\${letter}`;
    return LITERAL.test(letter) ? letter : undefined;
  }

  private repeat(): string | undefined {
    const sign = this.repeatSign();
    if (sign === undefined || sign === '') return sign;
    if (sign !== '?') this.openRepeats += 1;
    const lazy = this.take('?') ? '?' : '';
    return this.openRepeats > MOST_OPEN_REPEATS || this.isRepeated(this.at) ? undefined : sign + lazy;
  }

  private repeatSign(): string | undefined {
    if (this.next === '*' || this.next === '+' || this.next === '?') return this.step();
    if (this.next !== '{') return '';
    const found = COUNTED.exec(this.letters.slice(this.at, this.at + 9).join(''));
    if (found === null) return undefined;
    const [text, least, range, most] = found;
    const highest = range === undefined || most === '' ? least : most;
    if (Number(highest) > MOST_REPEATS || Number(highest) < Number(least)) return undefined;
    this.at += text.length;
    return text;
  }

  private isRepeated(at: number): boolean {
    const letter = this.letters[at];
    return letter === '*' || letter === '+' || letter === '?' || letter === '{';
  }

  private get next(): string {
    return this.letters[this.at] ?? '';
  }

  private step(): string {
    const letter = this.next;
    this.at += 1;
    return letter;
  }

  private take(letter: string): boolean {
    if (this.next !== letter || this.atEnd) return false;
    this.at += 1;
    return true;
  }
}
