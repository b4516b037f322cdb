/** The files of the pages: their own, and those of the libraries they use, from node_modules. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { SANDBOX } from '../apps-script/page/page-source.ts';

export interface Served {
  readonly type: string;
  readonly body: string | Uint8Array;
  /** What it may load, where that is not what the pages may. */
  readonly policy?: string;
}

const require = createRequire(import.meta.url);
const own = (name: string) => fileURLToPath(new URL(`../page/${name}`, import.meta.url));

/** Packages by one of their files; the others lie at fixed places from it. */
const engine = require.resolve('@odoo/o-spreadsheet');
const owl = require.resolve('@odoo/owl');
const chart = require.resolve('chart.js');
const luxon = require.resolve('luxon');
const luxonAdapter = require.resolve('chartjs-adapter-luxon');
const fonts = require.resolve('font-awesome/css/font-awesome.css');
const bootstrap = require.resolve('bootstrap/dist/css/bootstrap.min.css');

const beside = (file: string, other: string) => join(dirname(file), other);

const FILES: Readonly<Record<string, string>> = {
  '/': own('index.html'),
  '/dashboard': own('dashboard/dashboard.html'),
  '/dashboard.css': own('dashboard/dashboard.css'),
  '/script.html': own('script.html'),
  '/script-frame.html': own('script-frame.html'),
  '/page.css': own('page.css'),
  '/favicon.svg': own('favicon.svg'),
  '/vendor/o-spreadsheet.js': beside(engine, 'o_spreadsheet.min.iife.js'),
  '/vendor/o-spreadsheet.css': beside(engine, 'o_spreadsheet.css'),
  '/vendor/o-spreadsheet.xml': beside(engine, 'o_spreadsheet.xml'),
  '/vendor/owl.js': beside(owl, 'owl.iife.min.js'),
  '/vendor/chart.js': beside(chart, 'chart.umd.min.js'),
  '/vendor/luxon.js': beside(luxon, '../global/luxon.min.js'),
  '/vendor/chartjs-adapter-luxon.js': beside(luxonAdapter, 'chartjs-adapter-luxon.umd.min.js'),
  '/vendor/bootstrap.css': bootstrap,
  '/vendor/font-awesome/css/font-awesome.min.css': beside(fonts, 'font-awesome.min.css'),
  '/vendor/font-awesome/fonts/fontawesome-webfont.woff2': beside(fonts, '../fonts/fontawesome-webfont.woff2'),
  '/vendor/font-awesome/fonts/fontawesome-webfont.woff': beside(fonts, '../fonts/fontawesome-webfont.woff'),
  '/vendor/font-awesome/fonts/fontawesome-webfont.ttf': beside(fonts, '../fonts/fontawesome-webfont.ttf'),
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
};

export async function pageFile(path: string): Promise<Served | undefined> {
  const file = FILES[path];
  if (file === undefined) return undefined;
  const policy = POLICIES[path];
  return {
    type: TYPES[extname(file)] as string,
    body: await readFile(file),
    ...(policy === undefined ? {} : { policy }),
  };
}

/** A page of the script has all that it needs inside, and is kept apart even when it is opened by itself. */
const POLICIES: Readonly<Record<string, string>> = {
  '/script-frame.html': [
    `sandbox ${SANDBOX}`,
    "default-src 'none'",
    "script-src 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    'img-src data:',
    "frame-ancestors 'self'",
    "form-action 'none'",
  ].join('; '),
};

/** The programs of the pages by address, each in one script; bundled when first asked for. */
export const pagePrograms = (): Readonly<Record<string, () => Promise<Served>>> => ({
  '/page.js': once(() => bundled('main.ts')),
  '/google-in-page.js': once(() => bundled('../apps-script/page/google-in-page.ts')),
  '/dashboard.js': once(() => bundled('dashboard/main.ts')),
});

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Of what the strict services take from Node. */
const STAND_IN = own('node-here.ts');

async function bundled(entryPoint: string): Promise<Served> {
  const { outputFiles } = await build({
    entryPoints: [own(entryPoint)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
    alias: { 'node:crypto': STAND_IN, 'node:zlib': STAND_IN, 'node:util': STAND_IN },
  });
  return { type: TYPES['.js'] as string, body: (outputFiles[0] as { contents: Uint8Array }).contents };
}
