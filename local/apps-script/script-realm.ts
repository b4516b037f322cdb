/** The world a script of its own runs in: a bare context, its constructors, and its clock. */
import vm from 'node:vm';
import type { Realm } from '../engine/realm.ts';
import type { Clock } from './clock.ts';

export interface ScriptRealm extends Realm {
  readonly plain: <T>(value: T) => T;
}

/** A deep copy made of the context's own arrays and objects. */
const COPY = `(function copy(value) {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const items = new Array(value.length);
    for (let i = 0; i < value.length; i++) {
      const item = value[i];
      items[i] = item !== null && typeof item === 'object' ? copy(item) : item;
    }
    return items;
  }
  const object = {};
  for (const key of Object.keys(value)) object[key] = copy(value[key]);
  return object;
})`;

/** Date as before, but what it takes for now is the injected clock. */
const CLOCKED_DATE = `(function (now) {
  const Real = Date;
  Date = function Date(...given) {
    if (new.target === undefined) return new Real(now()).toString();
    return given.length === 0 ? new Real(now()) : new Real(...given);
  };
  Date.prototype = Real.prototype;
  Date.prototype.constructor = Date;
  Date.now = () => now();
  Date.UTC = Real.UTC;
  Date.parse = Real.parse;
})`;

const source = new Map<string, vm.Script>();

const compiled = (code: string): vm.Script => {
  const script = source.get(code) ?? new vm.Script(code);
  source.set(code, script);
  return script;
};

export function scriptRealm(context: vm.Context, clock: Clock): ScriptRealm {
  compiled(CLOCKED_DATE).runInContext(context)(clock.now);
  const constructors = compiled('({ Array, Date, Error })').runInContext(context) as Realm;
  return { ...constructors, plain: compiled(COPY).runInContext(context) };
}
