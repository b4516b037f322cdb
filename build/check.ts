/** The whole quality check behind `npm test`: every gate in turn, and at the end the count of tests. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { projectPath } from './project-path.ts';
import { countTests } from './test-count.ts';

/** What it holds → the script of package.json that checks it. */
const GATES: Readonly<Record<string, string>> = {
  'the catalogue is complete': 'compile',
  'types of programs and tests': 'types:tools',
  'types of what calls no service': 'types:pure',
  'types of what calls Google': 'types:google',
  'types of panel and dialogs': 'types:ui',
  'lint and format': 'lint',
  'import rules': 'imports',
  'no unused code': 'unused',
  build: 'build',
  'tests and coverage': 'unit',
};

/** Where the script `unit` writes its results. */
const REPORT = projectPath('.cache/vitest.json');

function passes(name: string): boolean {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const { status } = runScript(GATES[name] as string);
  console.log(`${status === 0 ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return status === 0;
}

function runScript(script: string) {
  const npm = process.env.npm_execpath;
  const options = { cwd: projectPath('.'), stdio: 'inherit' } as const;
  if (npm === undefined) return spawnSync(`npm run --silent ${script}`, { ...options, shell: true });
  return spawnSync(process.execPath, [npm, 'run', '--silent', script], options);
}

rmSync(REPORT, { force: true });
const failed = Object.keys(GATES).filter((name) => !passes(name));
console.log(failed.length === 0 ? '\nEverything passed.' : `\nFailed: ${failed.join(', ')}.`);
console.log(countTests(REPORT));
process.exitCode = failed.length === 0 ? 0 : 1;
