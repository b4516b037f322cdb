/** Finds a script's functions in capitals and reads their help from the comment above each. */
import { type Comment, type FunctionDeclaration, parse } from 'acorn';
import type { ScriptFunction } from './script-function.ts';

const CELL_NAME = /^[A-Z][A-Z0-9_]*[A-Z0-9]$/;

export function readScriptFunctions(source: string): ScriptFunction[] {
  const comments: Comment[] = [];
  const program = parse(source, { ecmaVersion: 2019, sourceType: 'script', onComment: comments });
  const byEnd = new Map(comments.filter(isDocumentation).map((comment) => [comment.end, comment.value]));
  return program.body
    .filter((node): node is FunctionDeclaration => node.type === 'FunctionDeclaration')
    .filter((node) => CELL_NAME.test(node.id.name))
    .map((node) => scriptFunction(node, byEnd.get(endOfCodeBefore(source, node.start)) ?? ''));
}

const isDocumentation = (comment: Comment): boolean =>
  comment.type === 'Block' && comment.value.startsWith('*');

const endOfCodeBefore = (source: string, position: number): number =>
  source.slice(0, position).trimEnd().length;

function scriptFunction(node: FunctionDeclaration, comment: string): ScriptFunction {
  const [description = '', ...tags] = plainText(comment).split(/(?:^|\s)@(?=[a-z])/);
  const help = new Map(tags.map(parameterHelp));
  return {
    name: node.id.name,
    description: description.trim(),
    listed: tags.some((tag) => tag.startsWith('customfunction')),
    parameters: node.params
      .map((parameter) => (parameter.type === 'Identifier' ? parameter.name : ''))
      .map((name) => {
        const text = help.get(name) ?? '';
        return { name, description: text, optional: text.startsWith('Optional') };
      }),
  };
}

/** The comment in one line, without the stars. */
const plainText = (comment: string): string =>
  comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*+\s?/, '').trim())
    .join(' ')
    .trim();

function parameterHelp(tag: string): [name: string, description: string] {
  const [, name = '', description = ''] = /^param\s+(?:\{.*?\}\s+)?(\S+)\s*(.*)$/.exec(tag) ?? [];
  return [name, description.trim()];
}
