import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const running: ChildProcess[] = [];

function start(options: { port: number | string; file?: string }) {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'local/start.ts', ...(options.file ? [options.file] : [])],
    {
      cwd: root,
      env: { ...process.env, PORT: String(options.port) },
    },
  );
  running.push(child);
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const opened = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (data) => {
        output += data;
        const address = /http:\S+/.exec(output)?.[0];
        if (address) resolve(address);
      });
    }
  });
  return { child, ended, opened, output: () => output.trim() };
}

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

test.each(['SIGINT', 'SIGTERM'] as const)('serves until %s, then ends with code 0', async (signal) => {
  const { child, ended, opened, output } = start({ port: 0 });
  const address = await opened;
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect((await fetch(address)).status).toBe(200);
  child.kill(signal);
  expect(await ended).toBe(0);
  expect(output().split('\n')).toHaveLength(1);
});

test('a taken port is one clear sentence and exit code 1', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as { port: number };
  const { ended, output } = start({ port });
  expect(await ended).toBe(1);
  expect(output()).toBe(
    `Port ${port} is taken; stop the other program or start with another port: PORT=${port + 1} npm start`,
  );
  other.close();
});

test('a port that is none is one clear sentence and exit code 1', async () => {
  const { ended, output } = start({ port: 'abc' });
  expect(await ended).toBe(1);
  expect(output()).toBe('PORT is "abc"; give a number up to 65535.');
});

test('a file that cannot be opened is one clear sentence and exit code 1', async () => {
  const { ended, output } = start({ port: 0, file: 'no-such-file.csv' });
  expect(await ended).toBe(1);
  expect(output()).toMatch(/^\S*no-such-file\.csv does not exist; check the name and the folder\.$/);
});
