/** Regular expressions with the syntax and meaning of RE2, which is what Data Studio uses, run by this machine's own. */

export class PatternError extends Error {
  override readonly name = 'PatternError';
}

const SPACE = '\\t\\n\\f\\r ';
const NOT_SPACE = '\\u{0}-\\u{8}\\u{b}\\u{e}-\\u{1f}!-\\u{10ffff}';
const NAMED_CLASSES: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  ascii: '\\u{0}-\\u{7f}',
  blank: '\\t ',
  cntrl: '\\u{0}-\\u{1f}\\u{7f}',
  digit: '0-9',
  graph: '!-~',
  lower: 'a-z',
  print: ' -~',
  punct: '!-\\/:-@\\[-`\\{-~',
  space: '\\t\\n\\v\\f\\r ',
  upper: 'A-Z',
  word: '0-9A-Za-z_',
  xdigit: '0-9A-Fa-f',
};

/** Each rule: what it looks like, and what is written for it outside and inside square brackets. */
type Written = string | ((found: RegExpExecArray) => string);
interface Rule {
  readonly shape: RegExp;
  readonly outside?: Written;
  readonly inside?: Written;
}

const refuse = (what: string) => (): never => {
  throw new PatternError(`Invalid regular expression: ${what}`);
};
const asIs = ([text]: RegExpExecArray): string => text;
const escaped = (character: string): string => character.replace(/[\^$\\.*+?()[\]{}|/-]/, '\\$&');
/** A dash needs no escape outside brackets, and may not have one there. */
const literal = (character: string): string => (character === '-' ? '-' : escaped(character));

const RULES: readonly Rule[] = [
  {
    shape: /\\Q(.*?)(?:\\E|$)/suy,
    outside: ([, text = '']) => [...text].map(literal).join(''),
    inside: ([, text = '']) => [...text].map(escaped).join(''),
  },
  { shape: /\\s/y, outside: `[${SPACE}]`, inside: SPACE },
  { shape: /\\S/y, outside: `[${NOT_SPACE}]`, inside: NOT_SPACE },
  { shape: /\\[dDwWntrfv]/y, outside: asIs, inside: asIs },
  { shape: /\\[bB]/y, outside: asIs, inside: refuse('\\b stands in brackets') },
  { shape: /\\A/y, outside: '^' },
  { shape: /\\z/y, outside: '$' },
  { shape: /\\a/y, outside: '\\u{7}', inside: '\\u{7}' },
  { shape: /\\x\{([0-9A-Fa-f]+)\}|\\x([0-9A-Fa-f]{2})/y, outside: codePoint, inside: codePoint },
  { shape: /\\(p)\{(\^?)(\w+)\}|\\(p)()([LMNPSZC])/iy, outside: property, inside: property },
  { shape: /\\\d/y, outside: refuse('back-references are not supported'), inside: refuse('an octal escape') },
  { shape: /\\[A-Za-z]/y, outside: refuse('unknown escape'), inside: refuse('unknown escape') },
  {
    shape: /\\(.)/suy,
    outside: ([, character = '']) => literal(character),
    inside: ([, character = '']) => escaped(character),
  },
  { shape: /\\$/y, outside: refuse('a trailing backslash'), inside: refuse('a trailing backslash') },
  { shape: /\[:(\^?)(\w+):\]/y, inside: namedClass },
  { shape: /\(\?P?<([A-Za-z_]\w*)>/y, outside: ([, name = '']) => `(?<${name}>` },
  { shape: /\(\?:/y, outside: '(?:' },
  { shape: /\(\?/y, outside: refuse('look-around and flags within are not supported') },
  { shape: /\{(\d+)(?:,(\d*))?\}/y, outside: repetition },
  { shape: /[{}\]]/y, outside: ([text]) => `\\${text}`, inside: ([text]) => `\\${text}` },
  { shape: /\./y, outside: '[^\\n]', inside: '.' },
];

const FLAGS = /^\(\?([is]+)\)/;

/** A test of texts: anywhere in them, or of the whole text. */
export function matcher(pattern: string, whole: boolean): (text: string) => boolean {
  const [leading = '', flags = ''] = FLAGS.exec(pattern) ?? [];
  const source = translated(pattern.slice(leading.length), flags.includes('s'));
  let expression: RegExp;
  try {
    expression = new RegExp(whole ? `^(?:${source})$` : source, flags.includes('i') ? 'iu' : 'u');
  } catch {
    throw new PatternError(`Invalid regular expression: ${pattern}`);
  }
  return (text) => expression.test(text);
}

function translated(pattern: string, dotMatchesAll: boolean): string {
  let written = '';
  let position = 0;
  let inside = false;
  while (position < pattern.length) {
    const opening = inside ? undefined : at(/\[\^?\]?/y, pattern, position);
    if (opening !== undefined) {
      written += opening[0].replace(']', '\\]');
      position += opening[0].length;
      inside = true;
      continue;
    }
    if (inside && pattern[position] === ']') {
      written += ']';
      position++;
      inside = false;
      continue;
    }
    const [text, result] = token(pattern, position, inside);
    written += text === '.' && !inside && dotMatchesAll ? '[^]' : result;
    position += text.length;
  }
  if (inside) throw new PatternError('Invalid regular expression: a missing closing ]');
  return written;
}

function token(pattern: string, position: number, inside: boolean): [text: string, written: string] {
  for (const { shape, ...rule } of RULES) {
    const write = inside ? rule.inside : rule.outside;
    if (write === undefined) continue;
    const found = at(shape, pattern, position);
    if (found !== undefined) return [found[0], typeof write === 'string' ? write : write(found)];
  }
  const character = String.fromCodePoint(pattern.codePointAt(position) as number);
  return [character, inside && character === '[' ? '\\[' : character];
}

function at(shape: RegExp, pattern: string, position: number): RegExpExecArray | undefined {
  shape.lastIndex = position;
  return shape.exec(pattern) ?? undefined;
}

function codePoint([, long, short]: RegExpExecArray): string {
  return `\\u{${long ?? short}}`;
}

function property(found: RegExpExecArray): string {
  const [letter, caret, name] = [found[1] ?? found[4], found[2] ?? found[5], found[3] ?? found[6] ?? ''];
  const isNegated = (letter === 'P') !== (caret === '^');
  return `\\${isNegated ? 'P' : 'p'}{${name.length <= 2 ? name : `Script=${name}`}}`;
}

function namedClass([text, caret, name = '']: RegExpExecArray): string {
  const characters = NAMED_CLASSES[name];
  if (characters === undefined || caret === '^') {
    throw new PatternError(`Invalid regular expression: the class ${text} is not supported here`);
  }
  return characters;
}

function repetition([text, least = '', most]: RegExpExecArray): string {
  if (Math.max(Number(least), Number(most ?? 0)) > 1000) {
    throw new PatternError(`Invalid regular expression: ${text} repeats more than 1000 times`);
  }
  return text;
}
