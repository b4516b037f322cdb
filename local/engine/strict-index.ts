/** INDEX as Google has it: an empty text is no number, where the engine takes it for 0 and gives the whole range. */
import type { Engine } from './engine.ts';

interface Given {
  readonly value?: unknown;
}

interface IndexFunction {
  compute(reference: unknown, row?: Given, column?: Given): unknown;
  isStrict?: boolean;
}

/** A range of one cell, because some functions take nothing but ranges. */
const REFUSED = [[{ value: '#ERROR', message: 'INDEX expects numbers, and an empty text is none.' }]];

export function refuseEmptyTexts(engine: Engine): void {
  const index = engine.registries.functionRegistry.get('INDEX') as unknown as IndexFunction;
  if (index.isStrict) return;
  const { compute } = index;
  index.isStrict = true;
  index.compute = function (reference, row, column) {
    if (row?.value === '' || column?.value === '') return REFUSED;
    return compute.call(this, reference, row, column);
  };
}
