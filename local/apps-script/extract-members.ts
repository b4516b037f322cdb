/** Reads classes, members, globals and signatures out of the declaration files with the TypeScript parser. */
import ts from 'typescript';
import { overloadOf } from './extract-signatures.ts';
import type { AppsScriptMembers } from './members.ts';
import type { Overload } from './signatures.ts';

const ROOT = 'GoogleAppsScript.';

/** The services of which signatures are kept. */
const WITH_SIGNATURES = /^Spreadsheet\./;

export function extractMembers(declarations: readonly string[]): AppsScriptMembers {
  const members = new Map<string, Set<string>>();
  const parents = new Map<string, string[]>();
  const globals: Record<string, string> = {};
  const enumerations: string[] = [];
  const aliases = new Map<string, ts.TypeNode>();
  const methods: { className: string; service: string; method: ts.MethodSignature }[] = [];

  const add = (name: string, names: readonly string[]) =>
    members.set(name, new Set([...(members.get(name) ?? []), ...names]));

  const visit = (node: ts.Node, path: readonly string[], file: ts.SourceFile): void => {
    const named = (name: string) => [...path, name].join('.').replace(ROOT, '');
    if (ts.isModuleDeclaration(node)) {
      node.body?.forEachChild((child) => visit(child, [...path, node.name.text], file));
    } else if (ts.isInterfaceDeclaration(node)) {
      const className = named(node.name.text);
      add(className, node.members.map(nameOf).filter(Boolean));
      parents.set(
        className,
        (node.heritageClauses ?? []).flatMap((clause) =>
          clause.types.map((type) => named(type.getText(file))),
        ),
      );
      if (!WITH_SIGNATURES.test(className)) return;
      for (const method of node.members.filter(ts.isMethodSignature)) {
        methods.push({ className, service: named(''), method });
      }
    } else if (ts.isEnumDeclaration(node)) {
      add(named(node.name.text), node.members.map(nameOf));
      enumerations.push(named(node.name.text));
    } else if (ts.isTypeAliasDeclaration(node)) {
      aliases.set(node.name.text, node.type);
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
  const signatures: Record<string, Overload[]> = {};
  for (const { className, service, method } of methods) {
    const classOf = (name: string) => (members.has(`${service}${name}`) ? `${service}${name}` : name);
    const key = `${className}.${nameOf(method)}`;
    signatures[key] = [...(signatures[key] ?? []), overloadOf(method, aliases, classOf)];
  }
  return {
    classes: Object.fromEntries([...members.keys()].map((name) => [name, all(name)])),
    globals,
    enumerations,
    signatures,
  };
}

const nameOf = (member: ts.TypeElement | ts.EnumMember): string =>
  member.name !== undefined && (ts.isIdentifier(member.name) || ts.isStringLiteral(member.name))
    ? member.name.text
    : '';
