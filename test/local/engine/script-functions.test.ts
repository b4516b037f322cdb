import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { registerScriptFunctions } from '../../../local/engine/custom-functions.ts';
import { loadEngine } from '../../../local/engine/load-engine.ts';
import { readScriptFunctions } from '../../../local/engine/read-script-functions.ts';
import { FIXTURE } from '../open-fixture.ts';

const functions = readScriptFunctions(readFileSync(`${FIXTURE}/Code.js`, 'utf8'));

test('top-level functions in capitals are found, others are not', () => {
  expect(functions.map(({ name }) => name)).toEqual([
    'DESCRIBE',
    'KPI_DESCRIBE',
    'COST_EACH',
    'GIVE',
    'OWN_ARRAYS',
    'USE_SERVICE',
    'NO_COMMENT',
  ]);
});

test('help comes from the comment above the function', () => {
  expect(functions[0]).toEqual({
    name: 'DESCRIBE',
    description:
      'Tells what kind of value each argument is. Second line of the description. Example: =DESCRIBE(A1;B2:C3)',
    listed: true,
    parameters: [
      { name: 'first', description: 'Any cell or range.', optional: false },
      { name: 'second', description: 'Another one, such as B2:C3.', optional: false },
      { name: 'third', description: 'Optional. A number.', optional: true },
    ],
  });
});

test('without @customfunction a function is left out of the autocomplete list', async () => {
  const engine = await loadEngine();
  registerScriptFunctions(engine, functions);
  const { functionRegistry } = engine.registries;
  expect(functionRegistry.get('DESCRIBE')).toMatchObject({ hidden: false });
  expect(functionRegistry.get('KPI_DESCRIBE')).toMatchObject({ hidden: true });
  expect(functionRegistry.get('NO_COMMENT')).toMatchObject({ hidden: true });
});

test('a script cannot take the name of a built-in function', async () => {
  const engine = await loadEngine();
  const clash = { name: 'SUM', description: '', listed: true, parameters: [] };
  expect(() => registerScriptFunctions(engine, [clash])).toThrow('SUM is a built-in function');
});

test('the engine leaves no trace on the globals of Node and is silent', async () => {
  await loadEngine();
  for (const name of ['window', 'document', 'DOMParser', 'OffscreenCanvas']) {
    expect(name in globalThis).toBe(false);
  }
});
