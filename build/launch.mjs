/** `npm start`, `npm test` and `npm run workbooks` on a fresh clone: installs what the lock file says if needed, then runs the program. */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const PROGRAMS = {
  start: ['build/build.ts', 'local/start.ts'],
  test: ['build/check.ts'],
  workbooks: ['build/build.ts', 'local/workbook-files/main.ts'],
};
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const [name, ...rest] = process.argv.slice(2);
if (!installed()) install();
const programs = PROGRAMS[name];
for (const program of programs.slice(0, -1)) await run(program, []);
await run(programs.at(-1), rest);

/** Whether node_modules holds exactly the packages of the lock file, optional ones aside. */
function installed() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  return Object.keys(wanted).every(
    (path) => path === '' || wanted[path].optional || present[path]?.integrity === wanted[path].integrity,
  );
}

function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(`${root}/${lockFile}`, 'utf8')).packages;
  } catch {
    return {};
  }
}

function install() {
  console.log('The development tools are missing or out of date. Installing them with "npm ci" …');
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, 'ci', '--no-audit', '--no-fund'], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm ci --no-audit --no-fund', { cwd: root, stdio: 'inherit', shell: true });
  if (status !== 0) {
    console.error('The installation failed; see above. Nothing else was run.');
    process.exit(status ?? 1);
  }
}

/** Runs a TypeScript program in this terminal; passes signals on and ends with its exit code if that is not 0. */
function run(program, args) {
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  const passOn = SIGNALS.map((signal) => [signal, () => child.kill(signal)]);
  for (const [signal, handler] of passOn) process.on(signal, handler);
  return new Promise((resolve) => {
    child.on('exit', (code, signal) => {
      for (const [name, handler] of passOn) process.off(name, handler);
      if (code === 0) resolve();
      else process.exit(code ?? 128 + (signal === 'SIGINT' ? 2 : 15));
    });
  });
}
