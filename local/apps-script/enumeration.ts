/** The values of Google's enumerations: one object for each name, the same in every execution. */

export interface EnumValue {
  readonly toString: () => string;
  readonly name: () => string;
  readonly ordinal: () => number;
}

export function enumeration<Name extends string>(...names: Name[]): Readonly<Record<Name, EnumValue>> {
  const values = names.map((name, index) => {
    const value: EnumValue = { toString: () => name, name: () => name, ordinal: () => index };
    return [name, Object.freeze(value)];
  });
  return Object.freeze(Object.fromEntries(values));
}

export const isOf = (values: Readonly<Record<string, EnumValue>>, value: unknown): value is EnumValue =>
  Object.values(values).includes(value as EnumValue);
