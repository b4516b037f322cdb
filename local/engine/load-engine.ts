/** The sheet engine in Node: bundled once without its user interface, silent, and without touching Node's globals. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { cachePath, writeCache } from './cache-folder.ts';
import type { Engine } from './engine.ts';
import { prepareEngine } from './prepare-engine.ts';

const STUB = fileURLToPath(new URL('./owl-stub.ts', import.meta.url));
const PACKAGE = '@odoo/o-spreadsheet';

/**
 * The engine expects a page around it and a younger language: it gets its own instead of writing to `globalThis`.
 * XML that it writes is taken as it is. Object.groupBy is missing in Node 20.
 */
const SURROUNDINGS = `
const engineGlobal = Object.create(globalThis, { crypto: { value: globalThis.crypto } });
engineGlobal.window = engineGlobal;
engineGlobal.DOMParser = class {
  parseFromString(text) {
    return { text, querySelector: () => null, querySelectorAll: () => [], body: {} };
  }
};
engineGlobal.XMLSerializer = class {
  serializeToString({ text }) {
    return text;
  }
};
const silent = { log() {}, debug() {}, info() {}, warn() {}, error() {} };
function groupBy(items, keyOf) {
  const groups = Object.create(null);
  for (const item of items) (groups[keyOf(item)] ??= []).push(item);
  return groups;
}
`;

let loading: Promise<Engine> | undefined;

export function loadEngine(): Promise<Engine> {
  loading ??= bundled().then(async (path) => {
    const engine = (await import(pathToFileURL(path).href)) as Engine;
    prepareEngine(engine);
    return engine;
  });
  return loading;
}

async function bundled(): Promise<string> {
  const { version } = createRequire(import.meta.url)(`${PACKAGE}/package.json`) as { version: string };
  const recipe = createHash('sha256')
    .update(SURROUNDINGS)
    .update(readFileSync(STUB))
    .digest('hex')
    .slice(0, 8);
  const name = `sheet-engine-${version}-${recipe}.mjs`;
  const path = cachePath(name);
  if (!existsSync(path)) writeCache(name, await bundle());
  return path;
}

async function bundle(): Promise<Uint8Array> {
  const { build } = await import('esbuild');
  const page = Object.fromEntries(
    ['window', 'document', 'DOMParser', 'XMLSerializer', 'OffscreenCanvas'].map((name) => [
      name,
      `engineGlobal.${name}`,
    ]),
  );
  const result = await build({
    entryPoints: [PACKAGE],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    alias: { '@odoo/owl': STUB },
    define: { ...page, globalThis: 'engineGlobal', console: 'silent', 'Object.groupBy': 'groupBy' },
    banner: { js: SURROUNDINGS },
    logLevel: 'silent',
  });
  return (result.outputFiles[0] as { contents: Uint8Array }).contents;
}
