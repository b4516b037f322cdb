/** The enumerations of a service, read from the type declarations; their values are the same in every execution. */
import { type EnumValue, enumeration } from './enumeration.ts';
import type { AppsScriptMembers } from './members.ts';
import type { Strict } from './strict.ts';

export type Enumeration = Readonly<Record<string, EnumValue>>;

const made = new Map<string, Enumeration>();
const classes = new WeakMap<object, string>();

/** By the name of a class such as Spreadsheet.BorderStyle. */
export function enumerationOf(members: AppsScriptMembers, className: string): Enumeration {
  const known = made.get(className);
  if (known !== undefined) return known;
  const values: Enumeration = enumeration(...(members.classes[className] ?? []));
  for (const value of Object.values(values)) classes.set(value, className);
  made.set(className, values);
  return values;
}

/** The enumerations that a service offers under their own names, such as SpreadsheetApp.BorderStyle. */
export function enumerationsIn(
  members: AppsScriptMembers,
  strict: Strict,
  serviceClass: string,
): Record<string, object> {
  const [service = ''] = serviceClass.split('.');
  const offered = (members.classes[serviceClass] ?? []).flatMap((name) => {
    const className = [`${service}.${name}`, `Base.${name}`].find((other) =>
      members.enumerations.includes(other),
    );
    return className === undefined
      ? []
      : [[name, strict(className, enumerationOf(members, className))] as const];
  });
  return Object.fromEntries(offered);
}

export const enumClassOf = (value: object): string | undefined => classes.get(value);
