/** Stand-ins for Apps Script objects that have exactly the members Apps Script has. */
import { isDate, type Realm } from '../engine/realm.ts';
import type { CallCounter } from './call-counter.ts';
import { enumClassOf } from './enumerations.ts';
import type { AppsScriptMembers } from './members.ts';
import { type ExecutionMode, refusal } from './permissions.ts';
import { misfit } from './signatures.ts';

export interface Surroundings {
  readonly members: AppsScriptMembers;
  readonly realm: Realm;
  readonly calls: CallCounter;
  mode: ExecutionMode;
}

export type Implementation = Readonly<Record<string, unknown>>;
/** Wraps what is implemented of a class such as Spreadsheet.Range; calls are counted under `name`, here Range. */
export type Strict = (className: string, implementation: Implementation, name?: string) => object;

/**
 * A member that Apps Script lacks is undefined, so that calling it throws what it throws at Google; one that exists
 * but is missing here says so. Results and errors cross into the script's own world, and every call is counted.
 */
export function strictIn(surroundings: Surroundings): Strict {
  const memberSets = new Map<string, ReadonlySet<string>>();
  return (className, implementation, name = className.slice(className.indexOf('.') + 1)) => {
    const members = membersOf(className);
    for (const key of Object.keys(implementation)) {
      if (!members.has(key)) throw new Error(`local runtime: ${name}.${key} does not exist in Apps Script`);
    }
    const object = new Proxy(implementation, {
      get(target, key) {
        if (typeof key === 'symbol') return undefined;
        if (key === 'toString') return () => name;
        if (!members.has(key)) return undefined;
        const member = target[key];
        if (typeof member === 'function') return guarded(className, name, key, member as Method);
        if (member !== undefined) return member;
        throw new surroundings.realm.Error(
          refusal(surroundings.mode, className, key) ??
            `local runtime: ${name}.${key} exists in Apps Script but is not implemented here`,
        );
      },
    });
    classNames.set(object, className);
    return object;
  };

  function membersOf(className: string): ReadonlySet<string> {
    const known = memberSets.get(className) ?? new Set(surroundings.members.classes[className]);
    memberSets.set(className, known);
    return known;
  }

  function guarded(className: string, name: string, key: string, method: Method): Method {
    const call = scriptMethod(`${name}.${key}`, method, surroundings);
    return (...given) => {
      const refused = refusal(surroundings.mode, className, key);
      if (refused !== undefined) throw new surroundings.realm.Error(refused);
      const overloads = surroundings.members.signatures[`${className}.${key}`];
      const complaint = misfit(className, key, given, overloads, classOf);
      if (complaint !== undefined) throw new surroundings.realm.Error(complaint);
      return call(...given.map(ownArrays));
    };
  }
}

const classNames = new WeakMap<object, string>();

/** The class of a stand-in or of a value of an enumeration. */
const classOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null ? (classNames.get(value) ?? enumClassOf(value)) : undefined;

export type Method = (...given: unknown[]) => unknown;

/** A method as a script calls it: counted, with a result and with errors of the script's own world. */
export function scriptMethod(
  name: string,
  method: Method,
  { calls, realm }: Pick<Surroundings, 'calls' | 'realm'>,
): Method {
  return (...given) => {
    calls.add(name);
    try {
      return intoRealm(method(...given), realm);
    } catch (error) {
      throw error instanceof realm.Error ? error : errorIntoRealm(error as Error, realm);
    }
  };
}

/** The engine copies only arrays of this world. */
const ownArrays = (value: unknown): unknown => (Array.isArray(value) ? Array.from(value, ownArrays) : value);

/** Errors of Google's APIs have a name and details that scripts read. */
function errorIntoRealm({ message, name, ...facts }: Error, realm: Realm): Error {
  const error = new realm.Error(message);
  return Object.assign(error, name === 'Error' ? {} : { name }, facts);
}

/** Plain arrays and dates rebuilt with the script's own constructors; bytes become an array of numbers. */
function intoRealm(value: unknown, realm: Realm): unknown {
  if (value instanceof realm.Array) return value;
  if (value instanceof Int8Array) return realm.Array.from(value);
  if (Array.isArray(value)) return realm.Array.from(value, (item) => intoRealm(item, realm));
  return isDate(value) ? new realm.Date(value.getTime()) : value;
}
