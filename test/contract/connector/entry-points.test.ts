/** Conformance of the built connector's globals and of loading it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildTarget } from '../../../build/build.ts';
import { connector } from '../../../build/targets.ts';
import { ConnectorError } from '../../../local/data-studio/connector-error.ts';
import { createConnectorRuntime } from '../../../local/data-studio/connector-runtime.ts';
import { readSyntax } from '../script-syntax.ts';
import { refusingServices } from '../services.ts';
import { loadScript } from './load-script.ts';
import { CONNECTOR, openConnector } from './open-connector.ts';

const ENTRY_POINTS = ['getAuthType', 'getConfig', 'getData', 'getSchema', 'isAdminUser'];
const code = readFileSync(join(CONNECTOR, 'Code.js'), 'utf8');

describe('1: globals', () => {
  test('1: exactly the five entry points are functions on the global object', () => {
    const globals = loadScript(code, {});
    const functions = Object.keys(globals).filter((name) => typeof globals[name] === 'function');
    expect(functions.sort()).toEqual(ENTRY_POINTS);
  });

  test('1: nothing but declarations stands at the top level, in ECMAScript 2019', () => {
    const { functions, otherNames, otherStatements } = readSyntax(code);
    expect(functions.map(({ name }) => name).sort()).toEqual(ENTRY_POINTS);
    expect(otherNames).toEqual(['Nyckeltal']);
    expect(otherStatements).toEqual([]);
  });
});

describe('2: loading', () => {
  test('2: loading the script touches no service of Google', () => {
    expect(() => loadScript(code, refusingServices())).not.toThrow();
  });

  test('2: building twice gives the same bytes as dist', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nyckeltal-'));
    try {
      await buildTarget(connector, folder);
      expect(readdirSync(folder).sort()).toEqual(['Code.js', 'appsscript.json']);
      for (const file of readdirSync(folder)) {
        expect(readFileSync(join(folder, file)).equals(readFileSync(join(CONNECTOR, file)))).toBe(true);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('3: authorisation', () => {
  test('3: getAuthType says that Google itself authorises', async () => {
    const { runtime } = await openConnector();
    expect(runtime.ask('getAuthType')).toEqual({ type: 'NONE' });
  });
});

describe('4: admins', () => {
  test('4: isAdminUser is false in releases and calls no service', async () => {
    const { runtime, lastCalls } = await openConnector();
    expect(runtime.ask('isAdminUser')).toBe(false);
    expect(lastCalls()).toEqual({});
  });

  test('4: a build for hunting errors says true', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nyckeltal-'));
    try {
      await buildTarget(connector, folder, true);
      const runtime = await createConnectorRuntime({ folder });
      expect(runtime.ask('isAdminUser')).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('61: what is thrown', () => {
  const nonsense = [
    undefined,
    null,
    {},
    { configParams: null },
    { configParams: 'x' },
    { configParams: [] },
    7,
    'x',
  ];
  const asked = ['getConfig', 'getSchema', 'getData'].flatMap((name) =>
    nonsense.map((request) => [name, request] as const),
  );

  test.each(asked)(
    '61: %s(%j) answers or throws a user error with text and debug text',
    async (name, request) => {
      const { runtime } = await openConnector();
      try {
        runtime.ask(name, request as object);
      } catch (error) {
        expect(error).toBeInstanceOf(ConnectorError);
        const { kind, text, debugText } = error as ConnectorError;
        expect(kind).toBe('user');
        expect(text).toMatch(/\w{3}/);
        expect(debugText).toMatch(/\w{3}/);
      }
    },
  );
});
