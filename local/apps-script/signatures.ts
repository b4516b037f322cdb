/** Whether arguments fit a method as the type declarations describe it, and Google's words when they do not. */
import { isDate } from '../engine/realm.ts';

/** One way to call a method: for each parameter the kinds it takes, such as ["string", "null"] or ["any[][]"]. */
export interface Overload {
  readonly parameters: readonly (readonly string[])[];
  /** How many of them must be given. */
  readonly required: number;
}

/** The class, such as Spreadsheet.Range, of an object or enumerated value of Google's; undefined for all else. */
export type ClassOf = (value: unknown) => string | undefined;

/** Without `overloads` nothing is known and everything fits. */
export function misfit(
  className: string,
  method: string,
  given: readonly unknown[],
  overloads: readonly Overload[] | undefined,
  classOf: ClassOf,
): string | undefined {
  if (overloads === undefined || overloads.some((overload) => fits(given, overload, classOf)))
    return undefined;
  const kinds = given.map((value) => shownKind(value, classOf)).join(',');
  return `The parameters (${kinds}) don't match the method signature for ${publicName(className)}.${method}.`;
}

function fits(given: readonly unknown[], { parameters, required }: Overload, classOf: ClassOf): boolean {
  if (given.length < required || given.length > parameters.length) return false;
  return given.every((value, index) =>
    (parameters[index] ?? []).some((kind) => isOfKind(value, kind, classOf)),
  );
}

const SIMPLE: Readonly<Record<string, (value: unknown) => boolean>> = {
  any: () => true,
  null: (value) => value === null,
  undefined: (value) => value === undefined,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'Base.Date': isDate,
};

function isOfKind(value: unknown, kind: string, classOf: ClassOf): boolean {
  if (kind.endsWith('[][]')) {
    const cell = kind.slice(0, -'[][]'.length);
    const fitsCell = (item: unknown) => item === null || isOfKind(item, cell, classOf);
    const isRow = (row: unknown) => Array.isArray(row) && row.every(fitsCell);
    return Array.isArray(value) && value.length > 0 && value.every(isRow);
  }
  if (kind.endsWith('[]')) {
    const element = kind.slice(0, -2);
    return Array.isArray(value) && value.every((item) => isOfKind(item, element, classOf));
  }
  return SIMPLE[kind]?.(value) ?? classOf(value) === kind;
}

function shownKind(value: unknown, classOf: ClassOf): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `${value.length === 0 ? 'number' : shownKind(value[0], classOf)}[]`;
  const className = classOf(value);
  if (className !== undefined) return publicName(className);
  if (isDate(value)) return 'Date';
  return { string: 'String', number: 'number', boolean: 'Boolean' }[typeof value as string] ?? '(class)';
}

/** Spreadsheet.Range is SpreadsheetApp.Range to scripts; SpreadsheetApp itself stays what it is. */
function publicName(className: string): string {
  const [service = '', name = ''] = className.split('.');
  if (service !== 'Spreadsheet') return className;
  return name === 'SpreadsheetApp' ? name : `SpreadsheetApp.${name}`;
}
