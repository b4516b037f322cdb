/** Opens a built page of the script in a sandboxed frame, with the answers of a script behind it. */
import { build } from 'esbuild';
import type { Frame, Page } from 'playwright-core';
import { beforeAll } from 'vitest';
import { pageFiles } from '../../../build/pages.ts';
import { projectPath } from '../../../build/project-path.ts';
import { pageSource, SANDBOX } from '../../../local/apps-script/page/page-source.ts';
import type { Surroundings } from '../../../local/apps-script/page/page-window.ts';
import type { Runtime } from '../../../local/apps-script/runtime.ts';
import { crossed, type Outcome, scriptRun } from '../../../local/apps-script/script-run.ts';
import type { Answer, Endpoints } from '../../../src/ui/endpoints.ts';
import { ENDPOINTS } from '../../contract/called-by-google.ts';
import { chromiumSuite } from '../chromium.ts';

type Given<Name extends keyof Endpoints> = Answer<ReturnType<Endpoints[Name]>>;

/** What each endpoint answers or throws. Those that are left out do not exist. */
export type Script = {
  readonly [Name in keyof Endpoints]?: (
    request: Parameters<Endpoints[Name]>[0],
  ) => Given<Name> | Promise<Given<Name>>;
};

export interface OpenedPage {
  readonly page: Page;
  readonly frame: Frame;
  /** Every call with its request, in order. */
  readonly calls: readonly { readonly name: string; readonly request: unknown }[];
  /** Errors of the page, and what it asked of other machines. */
  readonly problems: readonly string[];
  isClosed(): boolean;
}

interface OpenOptions {
  readonly file: 'Panel' | 'NewWorkbook' | 'CheckData' | 'Help';
  /** Answers of a test, or a script that is run. */
  readonly script?: Script;
  readonly runtime?: Runtime;
  /** Of the browser. */
  readonly language?: string;
  readonly width?: number;
  readonly height?: number;
}

export type Open = (options: OpenOptions) => Promise<OpenedPage>;

/** A suite over the pages as they are built now. */
export function pagesSuite(name: string, define: (open: Open) => void): void {
  chromiumSuite(name, (browser) => {
    let files: Readonly<Record<string, string>>;
    let programs: Readonly<Record<'inPage' | 'around', string>>;
    beforeAll(async () => {
      files = await pageFiles();
      programs = { inPage: await bundled('google-in-page.ts'), around: await bundled('page-window.ts') };
    });
    const open: Open = async (options) => {
      const { file, script = {}, runtime, language = 'en', width = 300, height = 800 } = options;
      const functions = runtime === undefined ? Object.keys(script) : ENDPOINTS;
      const context = await browser().newContext({ locale: language, viewport: { width, height } });
      const page = await context.newPage();
      const problems = watched(page);
      const source = pageSource(files[`${file}.html`] as string, programs.inPage, functions);
      const calls: { name: string; request: unknown }[] = [];
      let closed = false;
      await page.exposeFunction('callScript', (called: string, args: readonly unknown[]) => {
        calls.push({ name: called, request: args[0] });
        return runtime === undefined ? outcomeOf(script, called, args[0]) : scriptRun(runtime, called, args);
      });
      await page.exposeFunction('closePage', () => {
        closed = true;
      });
      await page.setContent(FRAME);
      await page.addScriptTag({ content: programs.around });
      await page.evaluate(showInFrame, source);
      const frame = page.frames()[1] as Frame;
      await frame.waitForSelector('h1', { state: 'attached', timeout: 10_000 }).catch(() => {
        throw new Error(`${file} did not start: ${problems.join('; ')}`);
      });
      return { page, frame, calls, problems, isClosed: () => closed };
    };
    define(open);
  });
}

const FRAME = `<!DOCTYPE html><html lang="en"><title>Around the page</title>
<style>body{margin:0}iframe{display:block;width:100vw;height:100vh;border:0}</style>
<body><iframe title="Page of the script" sandbox="${SANDBOX}"></iframe>`;

/** What the page around the frame knows of. */
interface Around {
  readonly pageWindow: typeof import('../../../local/apps-script/page/page-window.ts');
  readonly callScript: Surroundings['call'];
  readonly closePage: Surroundings['close'];
}

/** Runs in the browser. */
function showInFrame(source: string): Promise<void> {
  const { pageWindow, callScript, closePage } = globalThis as unknown as Around;
  const frame = document.querySelector('iframe') as HTMLIFrameElement;
  pageWindow.serveFrame(frame, { call: callScript, close: closePage });
  return new Promise((resolve) => {
    frame.onload = () => resolve();
    frame.srcdoc = source;
  });
}

async function bundled(file: string): Promise<string> {
  const result = await build({
    entryPoints: [projectPath(`local/apps-script/page/${file}`)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'pageWindow',
  });
  return result.outputFiles[0]?.text ?? '';
}

function watched(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    if (!/^(about|blob|data):/.test(request.url())) problems.push(request.url());
  });
  return problems;
}

/** As Google carries it over: only plain data crosses. */
async function outcomeOf(script: Script, name: string, request: unknown): Promise<Outcome> {
  try {
    const endpoint = script[name as keyof Endpoints] as (request: unknown) => unknown;
    return { value: crossed(await endpoint(request), 'result') };
  } catch (error) {
    return { error: { name: 'Error', message: (error as Error).message } };
  }
}
