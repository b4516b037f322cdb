import { request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { serve } from '../../../local/server/serve.ts';

const server = await serve({
  port: 0,
  folder: fileURLToPath(new URL('../../../dist/sheets/', import.meta.url)),
  ownFile: null,
});
afterAll(() => server.stop());

const get = (path: string) => fetch(new URL(path, server.address));

test.each([
  ['/', 'text/html'],
  ['/page.js', 'text/javascript'],
  ['/Code.js', 'text/javascript'],
  ['/functions.json', 'application/json'],
  ['/samples.json?language=nb', 'application/json'],
  ['/own-file.json', 'application/json'],
  ['/add-on.json', 'application/json'],
  ['/google-in-page.js', 'text/javascript'],
  ['/script-frame.html', 'text/html'],
  ['/vendor/o-spreadsheet.js', 'text/javascript'],
  ['/vendor/owl.js', 'text/javascript'],
  ['/vendor/chart.js', 'text/javascript'],
  ['/vendor/font-awesome/fonts/fontawesome-webfont.woff2', 'font/woff2'],
])('%s is served as %s', async (path, type) => {
  const response = await get(path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain(type);
  expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(0);
});

test.each([
  '/package.json',
  '/vendor/../package.json',
  '/%2e%2e/package.json',
  '/constructor',
  '/node_modules/x',
])('%s is not served', async (path) => {
  expect((await get(path)).status).toBe(404);
});

test('the page may load nothing from elsewhere', async () => {
  const policy = (await get('/')).headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|\*/);
});

test('a page of another name, pointed at this machine, gets no answer', async () => {
  const status = await new Promise((resolve) => {
    request(server.address, { headers: { host: 'evil.example' } }, (response) =>
      resolve(response.statusCode),
    ).end();
  });
  expect(status).toBe(403);
});

test('every function of the target has its help', async () => {
  const functions = (await (await get('/functions.json')).json()) as { name: string; listed: boolean }[];
  expect(functions.find(({ name }) => name === 'CAC')).toMatchObject({ listed: true });
  expect(functions.find(({ name }) => name === 'KPI_CAC')).toMatchObject({ listed: false });
});
