/** Reads classes, members and globals out of the declaration files with the TypeScript parser. */
import ts from 'typescript';
import type { AppsScriptMembers } from './members.ts';

const ROOT = 'GoogleAppsScript.';

export function extractMembers(declarations: readonly string[]): AppsScriptMembers {
  const members = new Map<string, Set<string>>();
  const parents = new Map<string, string[]>();
  const globals: Record<string, string> = {};

  const add = (name: string, names: readonly string[]) =>
    members.set(name, new Set([...(members.get(name) ?? []), ...names]));

  const visit = (node: ts.Node, path: readonly string[], file: ts.SourceFile): void => {
    const named = (name: string) => [...path, name].join('.').replace(ROOT, '');
    if (ts.isModuleDeclaration(node)) {
      node.body?.forEachChild((child) => visit(child, [...path, node.name.text], file));
    } else if (ts.isInterfaceDeclaration(node)) {
      add(named(node.name.text), node.members.map(nameOf).filter(Boolean));
      parents.set(
        named(node.name.text),
        (node.heritageClauses ?? []).flatMap((clause) =>
          clause.types.map((type) => named(type.getText(file))),
        ),
      );
    } else if (ts.isEnumDeclaration(node)) {
      add(named(node.name.text), node.members.map(nameOf));
    } else if (ts.isVariableStatement(node) && path.length === 0) {
      for (const { name, type } of node.declarationList.declarations) {
        const text = type?.getText(file) ?? '';
        if (text.startsWith(ROOT)) globals[name.getText(file)] = text.slice(ROOT.length);
      }
    }
  };

  for (const text of declarations) {
    const file = ts.createSourceFile('declarations.d.ts', text, ts.ScriptTarget.Latest, true);
    file.forEachChild((node) => visit(node, [], file));
  }
  const all = (name: string): string[] => [
    ...(members.get(name) ?? []),
    ...(parents.get(name) ?? []).flatMap(all),
  ];
  return { classes: Object.fromEntries([...members.keys()].map((name) => [name, all(name)])), globals };
}

const nameOf = (member: ts.TypeElement | ts.EnumMember): string =>
  member.name !== undefined && (ts.isIdentifier(member.name) || ts.isStringLiteral(member.name))
    ? member.name.text
    : '';
