/** Serves the page and its data on this machine only. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { dashboardRoutes } from '../dashboard/routes.ts';
import type { StudioOptions } from '../dashboard/studio.ts';
import { LANGUAGES, type Language } from '../engine/locales.ts';
import { readScriptFunctions } from '../engine/read-script-functions.ts';
import { sampleWorkbook } from '../samples/sample-workbook.ts';
import type { UserFile } from '../user-file/open-user-file.ts';
import { addOn } from './add-on.ts';
import { pageFile, pagePrograms, type Served } from './page-files.ts';

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** The folder of the built script. */
  readonly folder: string;
  readonly ownFile: UserFile | null;
  /** The folder of the built connector; without it there is no dashboard. */
  readonly connector?: string;
}

export interface RunningServer {
  readonly address: string;
  stop(): Promise<void>;
}

const HOST = '127.0.0.1';

/** Nothing from elsewhere; the sheet engine turns formulas and templates into code, hence 'unsafe-eval'. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

type Route = (query: URLSearchParams) => Served | Promise<Served>;

export async function serve({ port, folder, ownFile, connector }: ServeOptions): Promise<RunningServer> {
  const script = readFileSync(join(folder, 'Code.js'), 'utf8');
  const programs = pagePrograms();
  const functions = readScriptFunctions(script);
  const routes: Readonly<Record<string, Route>> = {
    ...programs,
    '/Code.js': () => ({ type: 'text/javascript; charset=utf-8', body: script }),
    '/functions.json': () => json(functions),
    '/add-on.json': async () => json(await addOn(folder, script)),
    '/own-file.json': () => json(ownFile),
    '/samples.json': (query) => json(sampleWorkbook(languageIn(query))),
    ...(connector === undefined ? {} : dashboardServed({ folder: connector, ownFile })),
  };
  const server = createServer((request, response) => {
    answer(request, routes).then(
      (served) => send(response, 200, served),
      (error: unknown) =>
        send(response, error instanceof NotServed ? error.status : 500, text(String(error))),
    );
  });
  await listen(server, port);
  const { port: taken } = server.address() as { port: number };
  return {
    address: `http://${HOST}:${taken}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const dashboardServed = (options: StudioOptions): Record<string, Route> =>
  Object.fromEntries(
    Object.entries(dashboardRoutes(options)).map(([path, route]) => [
      path,
      async (query: URLSearchParams) => json(await route(query)),
    ]),
  );

class NotServed extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

async function answer(request: IncomingMessage, routes: Readonly<Record<string, Route>>): Promise<Served> {
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) {
    throw new NotServed(403, 'This page answers only to this machine.');
  }
  if (request.method !== 'GET') throw new NotServed(405, 'This page is only read.');
  const { pathname, searchParams } = new URL(request.url ?? '/', `http://${HOST}`);
  const served = Object.hasOwn(routes, pathname)
    ? await (routes[pathname] as Route)(searchParams)
    : await pageFile(pathname);
  if (served === undefined) throw new NotServed(404, `There is nothing at ${pathname}.`);
  return served;
}

function send(response: ServerResponse, status: number, { type, body, policy }: Served): void {
  response.writeHead(status, {
    'content-type': type,
    'content-security-policy': policy ?? POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  response.end(body);
}

const json = (value: unknown): Served => ({
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});
const text = (body: string): Served => ({ type: 'text/plain; charset=utf-8', body });

const languageIn = (query: URLSearchParams): Language =>
  LANGUAGES.find((language) => language === query.get('language')) ?? 'en';

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
