/** A script's functions as functions of the sheet engine, in Node and in the browser alike. */
import { argumentValue, type CellReading, type EngineCell, type EngineColumns } from './cell-values.ts';
import { errorResult, formulaResult, type ResultCell } from './formula-results.ts';
import type { ScriptFunction } from './script-function.ts';

type Arguments = (EngineCell | EngineColumns | undefined)[];
type Call = (name: string, given: Arguments) => ResultCell | ResultCell[][];

/** What the engine needs to offer here; its own types would drag its whole page along. */
interface FunctionEngine {
  readonly registries: {
    readonly functionRegistry: {
      contains(name: string): boolean;
      get(name: string): object;
      replace(name: string, description: never): unknown;
    };
  };
}

const CATEGORY = 'Nyckeltal';

/**
 * The engine keeps one list of functions for all sheets, so each entry only passes the call on to the script
 * of the sheet at hand, which it finds in `custom` of the model's configuration: see `callsInto`.
 */
export function registerScriptFunctions(engine: FunctionEngine, functions: readonly ScriptFunction[]): void {
  const { functionRegistry } = engine.registries;
  for (const { name, description, parameters, listed } of functions) {
    if (functionRegistry.contains(name) && !isOurs(functionRegistry.get(name))) {
      throw new Error(`${name} is a built-in function of the sheet; a script's function needs another name.`);
    }
    const entry = {
      description,
      category: CATEGORY,
      hidden: !listed,
      isExported: false,
      args: parameters.map((parameter) => ({
        name: parameter.name,
        description: parameter.description,
        type: ['RANGE', 'ANY'],
        acceptMatrix: true,
        acceptErrors: true,
        ...(parameter.optional && { optional: true }),
      })),
      compute(this: { callScript?: Call }, ...given: Arguments) {
        if (this.callScript) return this.callScript(name, given);
        return { value: '#NAME?', message: `Unknown function: "${name}"` };
      },
    };
    functionRegistry.replace(name, entry as never);
    // A script's function may be called with too few arguments; it is the one to complain.
    Object.assign(functionRegistry.get(name), { minArgRequired: 0 });
  }
}

const isOurs = (description: object): boolean => (description as { category?: string }).category === CATEGORY;

/** The `custom` part of a model's configuration: `run` calls the function of that name with script values. */
export function callsInto(
  reading: CellReading,
  run: (name: string, args: unknown[]) => unknown,
): { readonly callScript: Call } {
  return {
    callScript(name, given) {
      try {
        const args = given.map((argument) => argumentValue(argument, reading));
        return formulaResult(run(name, args), reading.timeZone);
      } catch (error) {
        return errorResult(messageOf(error));
      }
    },
  };
}

const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
