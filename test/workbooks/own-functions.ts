/** Our functions in the sheet engine, straight from the source, for workbooks that call them. */
import { ownFunctions } from '../../build/compile-workbooks.ts';
import { callsInto, registerScriptFunctions } from '../../local/engine/custom-functions.ts';
import type { Engine } from '../../local/engine/engine.ts';
import { run } from '../../src/functions/run.ts';

const names = await ownFunctions();

/** The `custom` part of a model's configuration. */
export function ownFunctionsIn(engine: Engine) {
  const functions = Array.from(names, (name) => ({
    name,
    description: '',
    listed: true,
    parameters: Array.from({ length: 6 }, (_, index) => ({
      name: `given${index}`,
      description: '',
      optional: true,
    })),
  }));
  registerScriptFunctions(engine as never, functions);
  const reading = {
    realm: { Array, Date, Error },
    isDateFormat: (format: string) => engine.helpers.isDateTimeFormat(format),
  };
  return callsInto(reading as never, run);
}
