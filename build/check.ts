/** The whole quality check behind `npm test`: every gate in turn, and at the end the count of tests. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { projectPath } from './project-path.ts';
import { countTests } from './test-count.ts';

interface Gate {
  readonly name: string;
  readonly command: readonly string[];
}

const REPORT = '.cache/vitest.json';

const GATES: readonly Gate[] = [
  { name: 'catalogue', command: ['tsx', 'build/compile-catalogue.ts'] },
  { name: 'types of programs and tests', command: ['tsc', '-p', 'tsconfig.json'] },
  { name: 'types of what runs at Google', command: ['tsc', '-p', 'tsconfig.pure.json'] },
  { name: 'lint and format', command: ['biome', 'check', '--error-on-warnings'] },
  {
    name: 'dependency rules',
    command: ['depcruise', '--config', '.dependency-cruiser.cjs', 'src', 'build', 'local', 'bench'],
  },
  { name: 'unused code', command: ['knip'] },
  { name: 'build', command: ['tsx', 'build/build.ts'] },
  {
    name: 'tests',
    command: [
      'vitest',
      'run',
      '--coverage',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${REPORT}`,
    ],
  },
];

function passes({ name, command: [program, ...args] }: Gate): boolean {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const executable = projectPath(`node_modules/.bin/${program}`);
  const { status } = spawnSync(executable, args, {
    cwd: projectPath('.'),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  console.log(`${status === 0 ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return status === 0;
}

rmSync(projectPath(REPORT), { force: true });
mkdirSync(projectPath('.cache'), { recursive: true });
const failed = GATES.filter((gate) => !passes(gate)).map((gate) => gate.name);
console.log(failed.length === 0 ? '\nEverything passed.' : `\nFailed: ${failed.join(', ')}.`);
console.log(countTests(projectPath(REPORT)));
process.exitCode = failed.length === 0 ? 0 : 1;
