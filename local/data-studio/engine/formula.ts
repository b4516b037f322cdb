/** A formula as a tree. */

export type Scalar = number | string | boolean | null;

export const AGGREGATES = ['SUM', 'AVG', 'MIN', 'MAX', 'COUNT', 'COUNT_DISTINCT'] as const;
export type AggregateName = (typeof AGGREGATES)[number];

export type Operator = '+' | '-' | '*' | '/' | '=' | '!=' | '<' | '<=' | '>' | '>=' | 'AND' | 'OR';

export type Formula =
  | { readonly kind: 'literal'; readonly value: Scalar }
  | { readonly kind: 'field'; readonly id: string }
  | { readonly kind: 'aggregate'; readonly name: AggregateName; readonly of: Formula }
  | { readonly kind: 'call'; readonly name: string; readonly given: readonly Formula[] }
  | {
      readonly kind: 'binary';
      readonly operator: Operator;
      readonly left: Formula;
      readonly right: Formula;
    }
  | { readonly kind: 'not' | 'negative'; readonly of: Formula }
  | { readonly kind: 'is null'; readonly of: Formula }
  | {
      readonly kind: 'case';
      readonly branches: readonly { readonly when: Formula; readonly gives: Formula }[];
      readonly otherwise: Formula;
    };

/** The parts directly inside. */
export function partsOf(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case 'literal':
    case 'field':
      return [];
    case 'call':
      return formula.given;
    case 'binary':
      return [formula.left, formula.right];
    case 'case':
      return [...formula.branches.flatMap(({ when, gives }) => [when, gives]), formula.otherwise];
    default:
      return [formula.of];
  }
}

/** The ids of all fields in it, each once. */
export function fieldsOf(formula: Formula): string[] {
  const own = formula.kind === 'field' ? [formula.id] : [];
  return [...new Set([...own, ...partsOf(formula).flatMap(fieldsOf)])];
}
