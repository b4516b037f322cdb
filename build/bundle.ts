/** Bundles a target into one script that Apps Script can parse. */
import { basename, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { link } from './link.ts';
import { projectPath } from './project-path.ts';
import { connectorDeployment } from './publication.ts';
import type { Target } from './targets.ts';

const MAIN = 'main';
const ON_DEMAND = 'onDemand';

/** The source text of `var Nyckeltal = …`; a warning of the bundler is an error. */
export async function bundle({ entry, onDemand = [] }: Target, admin = false): Promise<string> {
  const names = onDemand.map((_, index) => `${ON_DEMAND}${index}`);
  const result = await build({
    absWorkingDir: projectPath('.'),
    entryPoints: {
      [MAIN]: entry,
      ...Object.fromEntries(names.map((name, index) => [name, onDemand[index]])),
    },
    inject: ['build/own-globals.js'],
    bundle: true,
    splitting: true,
    write: false,
    outdir: 'dist',
    chunkNames: 'shared_[hash]',
    format: 'esm',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    define: { ADMIN_BUILD: String(admin), CONNECTOR_DEPLOYMENT: JSON.stringify(connectorDeployment) },
    plugins: [importedOnDemand(onDemand)],
    logLevel: 'silent',
  });
  const warning = result.warnings[0];
  if (warning !== undefined) throw new Error(`${warning.location?.file ?? entry}: ${warning.text}`);
  const parts = result.outputFiles.map(({ path, text }) => {
    const name = basename(path, '.js');
    return { name, code: text, onDemand: names.includes(name) };
  });
  return `"use strict";var Nyckeltal=${link(parts, MAIN)};`;
}

/** Leaves imports of the modules to the linker. */
const importedOnDemand = (modules: readonly string[]): Plugin => ({
  name: 'imported on demand',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ path, resolveDir, kind }) => {
      if (kind !== 'import-statement') return undefined;
      const index = modules.findIndex((module) => resolve(resolveDir, path) === projectPath(module));
      return index < 0 ? undefined : { path: `./${ON_DEMAND}${index}.js`, external: true };
    });
  },
});
