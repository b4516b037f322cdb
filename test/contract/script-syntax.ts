/** What can be read from the syntax of a built script: its declarations, their help, and what they refer to. */
import { type Comment, type FunctionDeclaration, type Node, type Program, parse } from 'acorn';

/** A syntax tree node seen as data. */
type AnyNode = Node & Record<string, unknown>;

export interface Declaration {
  readonly name: string;
  readonly parameters: readonly AnyNode[];
  /** The text of the comment directly above, or undefined. */
  readonly comment: string | undefined;
}

export interface Script {
  readonly program: Program;
  readonly functions: readonly Declaration[];
  /** Names that top-level statements other than functions declare. */
  readonly otherNames: readonly string[];
  /** The text of top-level statements that are neither functions nor variables. */
  readonly otherStatements: readonly string[];
}

/** Throws where Apps Script would not parse. */
export function readSyntax(code: string): Script {
  const comments: Comment[] = [];
  const program = parse(code, { ecmaVersion: 2019, sourceType: 'script', onComment: comments });
  const functions = program.body.filter(
    (node): node is FunctionDeclaration => node.type === 'FunctionDeclaration',
  );
  return {
    program,
    functions: functions.map((node) => ({
      name: node.id.name,
      parameters: node.params as unknown as AnyNode[],
      comment: comments.find(
        (comment) =>
          comment.type === 'Block' &&
          comment.end < node.start &&
          code.slice(comment.end, node.start).trim() === '',
      )?.value,
    })),
    otherNames: program.body.flatMap((node) =>
      node.type === 'VariableDeclaration'
        ? node.declarations.map(({ id }) => (id as { name: string } & Node).name)
        : [],
    ),
    otherStatements: program.body
      .filter(
        (node) => !['FunctionDeclaration', 'VariableDeclaration'].includes(node.type) && !isDirective(node),
      )
      .map((node) => code.slice(node.start, node.end)),
  };
}

const isDirective = (node: Node) => 'directive' in node && node.directive !== undefined;

/** All nodes below and including this one, parents first. */
export function* nodesOf(node: Node): Generator<AnyNode> {
  yield node as AnyNode;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child !== null && typeof child === 'object' && typeof child.type === 'string')
        yield* nodesOf(child);
    }
  }
}

/** Uses such as `Math.random` or, with any object, `.showSidebar`. */
export function memberUses(program: Node): Set<string> {
  const uses = new Set<string>();
  for (const node of nodesOf(program)) {
    if (node.type !== 'MemberExpression' || node.computed) continue;
    const property = (node.property as AnyNode).name as string;
    const object = node.object as AnyNode;
    uses.add(`.${property}`);
    if (object.type === 'Identifier') uses.add(`${object.name}.${property}`);
  }
  return uses;
}
