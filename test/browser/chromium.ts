/** Decides whether the browser tests can run, and starts Chromium and the page for them. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../local/server/serve.ts';
import type { UserFile } from '../../local/user-file/open-user-file.ts';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = [process.env.CHROMIUM_PATH ?? '', ...PLACES].find((place) => existsSync(place));

/** Without them Chromium tries to reach hosts of its own. */
const STAY_AT_HOME = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const MISSING = 'Chromium is missing; install it with "apt-get install chromium" or name it in CHROMIUM_PATH';

interface OpenOptions {
  /** Such as dashboard; the sheet when left out. */
  readonly path?: string;
  readonly language?: string;
  readonly width?: number;
  readonly height?: number;
  /** Called before the page is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

export interface Site {
  /** Opens a page and waits until the workbook or the first question is there; what goes wrong in it is in `problems`. */
  open(options?: OpenOptions): Promise<Page & { problems: string[] }>;
  readonly address: string;
}

/** A suite that shares one browser. Without Chromium it fails in CI, and elsewhere says so. */
export function chromiumSuite(name: string, define: (browser: () => Browser) => void): void {
  if (executablePath === undefined && !process.env.CI) {
    console.log(`Browser tests (${name}) were not run: ${MISSING}.`);
    test(`${name}: not run, ${MISSING}`, () => expect(process.env.CI).toBeFalsy());
    return;
  }
  describe(name, () => {
    let browser: Browser;
    beforeAll(async () => {
      if (executablePath === undefined) throw new Error(`${MISSING}.`);
      browser = await chromium.launch({ executablePath, args: STAY_AT_HOME });
    });
    afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
    afterAll(() => browser?.close());
    define(() => browser);
  });
}

/** A suite that shares one browser and one server. */
export function browserSuite(
  name: string,
  ownFile: () => UserFile | null,
  define: (site: Site) => void,
): void {
  chromiumSuite(name, (browser) => {
    let server: Awaited<ReturnType<typeof serve>>;
    beforeAll(async () => {
      server = await serve({
        port: 0,
        folder: fileURLToPath(new URL('../../dist/sheets/', import.meta.url)),
        ownFile: ownFile(),
        connector: fileURLToPath(new URL('../../dist/connector/', import.meta.url)),
      });
    });
    afterAll(() => server?.stop());
    define({
      get address() {
        return server.address;
      },
      open: (options = {}) => openPage(browser(), server.address, options),
    });
  });
}

async function openPage(browser: Browser, address: string, options: OpenOptions) {
  const { path = '', language = 'en', width = 1280, height = 800, prepare } = options;
  const context = await browser.newContext({ locale: language, viewport: { width, height } });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(address))
      problems.push(request.url());
  });
  await prepare?.(page);
  await page.goto(address + path);
  await page.waitForFunction(
    () => document.querySelector('.o-grid, .frame-status-error, .entry, .error-box') !== null,
  );
  await page.waitForFunction(() => document.querySelector('.frame-spinner') === null);
  return Object.assign(page, { problems });
}
