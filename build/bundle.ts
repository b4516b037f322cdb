/** Bundles a target into one script that Apps Script can parse. */
import { build } from 'esbuild';
import { projectPath } from './project-path.ts';
import { connectorDeployment } from './publication.ts';
import type { Target } from './targets.ts';

/** The source text of `var Nyckeltal = …`; a warning of the bundler is an error. */
export async function bundle(target: Target, admin = false): Promise<string> {
  const result = await build({
    absWorkingDir: projectPath('.'),
    entryPoints: [target.entry],
    inject: ['build/own-globals.js'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Nyckeltal',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    define: { ADMIN_BUILD: String(admin), CONNECTOR_DEPLOYMENT: JSON.stringify(connectorDeployment) },
    logLevel: 'silent',
  });
  const warning = result.warnings[0];
  if (warning !== undefined) throw new Error(`${warning.location?.file ?? target.entry}: ${warning.text}`);
  return (result.outputFiles[0] as { text: string }).text;
}
