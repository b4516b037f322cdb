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
  const named = (name: string): Part => {
    const part = byName.get(name);
    if (part === undefined) throw new Error(`No part is called ${name}.`);
    return part;
  };
  const atOnce = neededAtOnce(main, named);
  const linked = new Map<string, string>();
  const add = (name: string): Added => {
    const part = { ...named(name), waits: !atOnce.has(name) };
    if (!linked.has(name)) linked.set(name, declaration(part, add));
    return part;
  };
  add(main);
  return `(()=>{${Array.from(linked.values()).join('')}return ${main}})()`;
}

interface Added extends Part {
  /** Only parts on demand need it, so that it runs with the first of them. */
  readonly waits: boolean;
}

/** The part and what it imports, but nothing on demand. */
function neededAtOnce(main: string, named: (name: string) => Part): ReadonlySet<string> {
  const needed = new Set<string>();
  const visit = (name: string): void => {
    const { code, onDemand } = named(name);
    if (onDemand || needed.has(name)) return;
    needed.add(name);
    for (const found of code.matchAll(new RegExp(IMPORT, 'g'))) visit(found[3] as string);
  };
  visit(main);
  return needed;
}

/** Its text comes after those of the parts that it adds. */
function declaration({ name, code, waits }: Added, add: (name: string) => Added): string {
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
  return waits
    ? `function ${name}(){${body}var exported=${result};${name}=()=>exported;return exported}`
    : `var ${name}=(()=>{${body}return${result}})();`;
}

/** Functions of a part on demand are found when they are called; everything else is taken at once. */
function imported(names: readonly (readonly [string, string])[], { name, onDemand, waits }: Added): string {
  if (names.length === 0) return '';
  if (!onDemand) {
    const taken = names.map(([outside, local]) => `${outside}:${local}`);
    return `var{${taken.join()}}=${name}${waits ? '()' : ''};`;
  }
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
