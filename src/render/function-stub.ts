/** Renders the top-level declaration through which Sheets finds a function, with the help it shows. */
import type { SheetFunction } from './sheet-function.ts';

/** The declaration of a function followed by those of its aliases. */
export function renderStubs(sheetFunction: SheetFunction): string {
  const own = [help(sheetFunction), declaration(sheetFunction.name, sheetFunction)];
  const aliases = sheetFunction.aliases.map(
    (alias) => `/** Same as ${sheetFunction.name}. */\n${declaration(alias, sheetFunction)}`,
  );
  return [...own, ...aliases].join('\n');
}

function declaration(name: string, sheetFunction: SheetFunction): string {
  const parameters = sheetFunction.parameters.map((parameter) => parameter.name).join(', ');
  return `function ${name}(${parameters}) { return Nyckeltal.run("${sheetFunction.name}", [${parameters}]); }`;
}

function help({ description, example, parameters, result, meaning }: SheetFunction): string {
  const lines = [
    `${description} Example: ${example}`,
    ...parameters.map(({ name, type, description }) => `@param {${type}} ${name} ${description}`),
    `@return {${result}} ${meaning ?? ''}`.trimEnd(),
    '@customfunction',
  ];
  return `/**\n${lines.map((line) => ` * ${line}`).join('\n')}\n */`;
}
