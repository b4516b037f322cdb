/** Links the modules that esbuild split a program into: one script again, parts of which run only when called. */

/** A module whose code ends with its exports; its imports stand between statements, mostly at its beginning. */
export interface Part {
  readonly name: string;
  readonly code: string;
  /** Exports only functions, and runs when one of them is first called; until then an engine merely skims it. */
  readonly onDemand: boolean;
}

const IMPORT = /(^|[;}])import(?:\{([^}]*)\}from)?"\.\/([\w$]+)\.js";/;
const EXPORT = /export\{([^}]*)\};$/;

/** An expression: what the part named `main` exports. */
export function link(parts: readonly Part[], main: string): string {
  const byName = new Map(parts.map((part) => [part.name, part]));
  const linked = new Map<string, string>();
  const add = (name: string): Part => {
    const part = byName.get(name);
    if (part === undefined) throw new Error(`No part is called ${name}.`);
    if (!linked.has(name)) linked.set(name, declaration(part, add));
    return part;
  };
  add(main);
  return `(()=>{${Array.from(linked.values()).join('')}return ${main}})()`;
}

/** Its text comes after those of the parts that it adds. */
function declaration({ name, code, onDemand }: Part, add: (name: string) => Part): string {
  const imports: string[] = [];
  let body = code.trim();
  for (let found = IMPORT.exec(body); found !== null; found = IMPORT.exec(body)) {
    const [whole, before = '', names = '', from = ''] = found;
    imports.push(imported(namesIn(names), add(from)));
    body = body.slice(0, found.index) + before + body.slice(found.index + whole.length);
  }
  const exported = namesIn(EXPORT.exec(body)?.[1] ?? '').map(([local, outside]) => `${outside}:${local}`);
  body = imports.join('') + body.replace(EXPORT, '');
  const result = `{${exported.join()}}`;
  return onDemand
    ? `function ${name}(){${body}var exported=${result};${name}=()=>exported;return exported}`
    : `var ${name}=(()=>{${body}return${result}})();`;
}

/** Functions of a part on demand are found when they are called; everything else is taken at once. */
function imported(names: readonly (readonly [string, string])[], { name, onDemand }: Part): string {
  if (names.length === 0) return '';
  if (!onDemand) return `var{${names.map(([outside, local]) => `${outside}:${local}`).join()}}=${name};`;
  return names
    .map(([outside, local]) => `var ${local}=(...values)=>${name}().${outside}(...values);`)
    .join('');
}

/** "a as b,c" as pairs. */
function namesIn(list: string): [string, string][] {
  return list
    .split(',')
    .filter((each) => each !== '')
    .map((each) => {
      const [first, second = first] = each.split(' as ') as [string, string?];
      return [first, second];
    });
}
