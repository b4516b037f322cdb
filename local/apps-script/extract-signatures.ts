/** Reads out of a declaration how a method may be called. */
import ts from 'typescript';
import type { Overload } from './signatures.ts';

/** Names of types that stand for others, such as FontWeight for a choice of texts. */
export type Aliases = ReadonlyMap<string, ts.TypeNode>;

const NUMBERS = new Set(['Integer', 'Byte', 'Char', 'Number']);

/** `classOf` finds the class that a name means where the method is declared. */
export function overloadOf(
  method: ts.MethodSignature,
  aliases: Aliases,
  classOf: (name: string) => string,
): Overload {
  const kinds = (type: ts.TypeNode | undefined): string[] => {
    if (type === undefined) return ['any'];
    if (ts.isUnionTypeNode(type)) return [...new Set(type.types.flatMap(kinds))];
    if (ts.isParenthesizedTypeNode(type)) return kinds(type.type);
    if (ts.isArrayTypeNode(type)) return [arrayOf(kinds(type.elementType))];
    if (ts.isTypeLiteralNode(type)) return ['object'];
    if (ts.isTypeReferenceNode(type)) return referenced(type);
    if (ts.isLiteralTypeNode(type))
      return type.literal.kind === ts.SyntaxKind.NullKeyword ? ['null'] : ['string'];
    return [KEYWORDS[type.kind] ?? 'any'];
  };
  const referenced = (type: ts.TypeReferenceNode): string[] => {
    const name = type.typeName.getText();
    const alias = aliases.get(name);
    if (name === 'Array') return [arrayOf(kinds(type.typeArguments?.[0]))];
    if (NUMBERS.has(name)) return ['number'];
    return alias === undefined ? [classOf(name)] : kinds(alias);
  };
  const parameters = method.parameters.map(({ type }) => kinds(type));
  const optional = method.parameters.filter(({ questionToken }) => questionToken !== undefined).length;
  return { parameters, required: parameters.length - optional };
}

const KEYWORDS: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.StringKeyword]: 'string',
  [ts.SyntaxKind.NumberKeyword]: 'number',
  [ts.SyntaxKind.BooleanKeyword]: 'boolean',
  [ts.SyntaxKind.UndefinedKeyword]: 'undefined',
};

/** Nulls are left to the method. */
function arrayOf(elements: readonly string[]): string {
  const [first = 'any'] = elements.filter((kind) => kind !== 'null');
  return `${first}[]`;
}
