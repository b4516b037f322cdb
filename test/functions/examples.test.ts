/** Every example in the catalogue is what the function gives. */
import { describe, expect, test } from 'vitest';
import { discoverKpis } from '../../build/discover-kpis.ts';
import type { Example } from '../../src/catalogue/types.ts';
import { call, column, messageOf } from './frozen.ts';

type Given = Example['inputs'][number];

const asCells = (input: Given): unknown => (Array.isArray(input) ? column(...input) : input);

for (const { id, examples, inputs } of await discoverKpis()) {
  const overColumns = inputs.some(({ kind }) => kind === 'column');
  describe(id, () => {
    test.each(examples)('$inputs gives $result: $source', (example) => {
      const args = example.inputs.map(asCells);
      if (example.result === 'undefined') {
        expect(messageOf(id, ...args)).toMatch(new RegExp(`^${id}: .*so there is no result`));
        if (!overColumns) expect(call(id, ...args.map((arg) => [[arg], [arg]]))).toEqual([[''], ['']]);
      } else if (typeof example.result === 'number') {
        expect(call(id, ...args)).toBeCloseTo(example.result, 10);
      } else {
        expect(call(id, ...args)).toEqual(column(...example.result));
      }
    });
  });
}
