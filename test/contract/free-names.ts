/** Which names a script takes from outside: those that no enclosing function or block declares. */
import type { Node } from 'acorn';

type AnyNode = Node & Record<string, unknown>;

const FUNCTIONS = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'];

export function freeNames(program: Node): Set<string> {
  const free = new Set<string>();
  visit(program as AnyNode, [declarationsIn(program as AnyNode)], free);
  return free;
}

function visit(node: AnyNode, scopes: readonly Set<string>[], free: Set<string>): void {
  if (node.type === 'Identifier') {
    const name = node.name as string;
    if (!scopes.some((scope) => scope.has(name))) free.add(name);
    return;
  }
  const inner = FUNCTIONS.includes(node.type) ? [...scopes, declarationsIn(node)] : scopes;
  for (const child of variablesAndNodes(node)) visit(child, inner, free);
}

/** The children, without the names of properties and labels, which are no variables. */
function variablesAndNodes(node: AnyNode): AnyNode[] {
  const skipped =
    node.computed === true || node.shorthand === true
      ? ['label']
      : ({ MemberExpression: ['property'], Property: ['key'], MethodDefinition: ['key'] }[node.type] ?? [
          'label',
        ]);
  return Object.entries(node)
    .filter(([key]) => !skipped.includes(key))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter((value): value is AnyNode => value !== null && typeof value?.type === 'string');
}

/** Everything declared in a function or program, its blocks included, but not in functions inside it. */
function declarationsIn(scope: AnyNode): Set<string> {
  const names = new Set<string>(FUNCTIONS.includes(scope.type) ? ['arguments'] : []);
  for (const parameter of (scope.params as AnyNode[] | undefined) ?? []) addNames(parameter, names);
  if (scope.id) addNames(scope.id as AnyNode, names);
  const walk = (node: AnyNode): void => {
    if (node !== scope && ['FunctionDeclaration', 'ClassDeclaration'].includes(node.type))
      addNames(node.id as AnyNode, names);
    if (node.type === 'VariableDeclarator') addNames(node.id as AnyNode, names);
    if (node.type === 'CatchClause' && node.param) addNames(node.param as AnyNode, names);
    if (node !== scope && FUNCTIONS.includes(node.type)) return;
    for (const child of variablesAndNodes(node)) walk(child);
  };
  walk(scope);
  return names;
}

/** The names that a pattern binds. */
function addNames(pattern: AnyNode, names: Set<string>): void {
  if (pattern.type === 'Identifier') names.add(pattern.name as string);
  else if (pattern.type === 'AssignmentPattern') addNames(pattern.left as AnyNode, names);
  else for (const child of variablesAndNodes(pattern)) addNames(child, names);
}
