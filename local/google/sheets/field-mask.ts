/** Field masks such as `sheets(properties(title,hidden),data/rowData)`: read, checked and applied. */

/** Names of fields with those inside them; an empty mask takes everything inside. */
export interface FieldMask {
  readonly [field: string]: FieldMask;
}

/** What fields a kind of object has, with the kind of each; null for a plain value. */
export type Kinds = Readonly<Record<string, Readonly<Record<string, string | null>>>>;

export function parseFieldMask(text: string): FieldMask {
  const tokens = text.match(/[\w*]+|[(),./]/g) ?? [];
  if (tokens.join('') !== text.replace(/\s+/g, '')) throw new MaskError(text);
  let position = 0;
  const take = (): string => tokens[position++] ?? '';

  const list = (): FieldMask => {
    const mask: Record<string, FieldMask> = {};
    do {
      const [name, inside] = path();
      mask[name] = merged(mask[name], inside);
    } while (tokens[position] === ',' && take());
    return mask;
  };
  const path = (): [string, FieldMask] => {
    const name = take();
    if (!/^[\w*]+$/.test(name)) throw new MaskError(name || text);
    if (tokens[position] === '(') {
      take();
      const inside = list();
      if (take() !== ')') throw new MaskError(text);
      return [name, inside];
    }
    if (tokens[position] === '.' || tokens[position] === '/') {
      take();
      return [name, Object.fromEntries([path()])];
    }
    return [name, {}];
  };

  const mask = list();
  if (position < tokens.length) throw new MaskError(text);
  return mask;
}

export class MaskError extends Error {
  constructor(path: string) {
    super(`Error expanding 'fields' parameter. Cannot find matching fields for path '${path}'.`);
  }
}

function merged(first: FieldMask | undefined, second: FieldMask): FieldMask {
  if (first === undefined) return second;
  if (isEverything(first) || isEverything(second)) return {};
  const names = new Set([...Object.keys(first), ...Object.keys(second)]);
  return Object.fromEntries([...names].map((name) => [name, merged(first[name], second[name] ?? {})]));
}

export function checkFieldMask(mask: FieldMask, kind: string, kinds: Kinds, path = ''): void {
  for (const [name, inside] of Object.entries(mask)) {
    if (name === '*') continue;
    const here = path === '' ? name : `${path}.${name}`;
    const inner = kinds[kind]?.[name];
    if (inner === undefined) throw new MaskError(here);
    if (isEverything(inside)) continue;
    if (inner === null) throw new MaskError(`${here}.${Object.keys(inside)[0]}`);
    checkFieldMask(inside, inner, kinds, here);
  }
}

/** The value with only those fields that the mask names. */
export function applyFieldMask(value: unknown, mask: FieldMask): unknown {
  if (isEverything(mask) || '*' in mask || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => applyFieldMask(item, mask));
  const kept = Object.entries(value).filter(([name]) => name in mask);
  return Object.fromEntries(kept.map(([name, inner]) => [name, applyFieldMask(inner, mask[name] ?? {})]));
}

/** Whether the mask names a field, such as ['sheets', 'data']. */
export function maskHas(mask: FieldMask, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined || isEverything(mask) || '*' in mask) return true;
  const inside = mask[name];
  return inside !== undefined && maskHas(inside, rest);
}

const isEverything = (mask: FieldMask): boolean => Object.keys(mask).length === 0;
