/** Conformance of the built Sheets project: its files, manifest and syntax. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse as parsePath } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildTarget } from '../../build/build.ts';
import { projectPath } from '../../build/project-path.ts';
import { sheets } from '../../build/targets.ts';
import { freeNames } from './free-names.ts';
import { loadTarget, readScript, SHEETS, scriptFiles } from './load-target.ts';
import { impliedScopes } from './scopes.ts';
import { memberUses, nodesOf, readSyntax } from './script-syntax.ts';

const OAUTH_SCOPES: readonly string[] = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
];

const ABSENT_AT_GOOGLE =
  'setTimeout setInterval setImmediate clearTimeout clearInterval clearImmediate queueMicrotask structuredClone ' +
  'ReadableStream WritableStream TransformStream TextEncoder TextDecoder fetch Headers Request Response FormData ' +
  'File Blob FileReader URL URLSearchParams DOMException atob btoa crypto SubtleCrypto window self document ' +
  'navigator location localStorage performance process require module exports Buffer global';

const NEEDS_MORE_THAN_THE_CURRENT_SHEET = [
  'SpreadsheetApp.create',
  'SpreadsheetApp.open',
  'SpreadsheetApp.openById',
  'SpreadsheetApp.openByUrl',
];

const manifest = JSON.parse(readFileSync(join(SHEETS, 'appsscript.json'), 'utf8'));
const scripts = scriptFiles().map((file) => readScript(file));
const syntaxes = scripts.map(readSyntax);

describe('build output', () => {
  test('1: dist/sheets holds exactly a manifest, scripts and pages', () => {
    const files = readdirSync(SHEETS, { recursive: true, encoding: 'utf8' });
    expect(files).toContain('appsscript.json');
    expect(files).toContain('Code.js');
    expect(files.filter((file) => file !== 'appsscript.json' && !/^[\w-]+\.(js|html)$/.test(file))).toEqual(
      [],
    );
  });

  test('2: no two files share a base name', () => {
    const names = readdirSync(SHEETS).map((file) => parsePath(file).name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  test('3: every script parses as ECMAScript 2019 and has no BigInt literal', () => {
    expect(syntaxes).toHaveLength(scripts.length);
    for (const { program } of syntaxes) {
      expect(Array.from(nodesOf(program)).filter((node) => 'bigint' in node)).toEqual([]);
    }
  });

  test('4: loading in push order and in reverse order throws nothing and touches no service', () => {
    const files = pushOrder();
    expect(() => loadTarget(undefined, files)).not.toThrow();
    expect(() => loadTarget(undefined, [...files].reverse())).not.toThrow();
  });

  test('4: nothing but declarations stands at the top level', () => {
    expect(syntaxes.flatMap(({ otherStatements }) => otherStatements)).toEqual([]);
    expect(syntaxes.flatMap(({ otherNames }) => otherNames)).toEqual(['Nyckeltal']);
  });

  test('5: nothing that Apps Script lacks is referred to', () => {
    const absent = new Set(ABSENT_AT_GOOGLE.split(' '));
    const used = syntaxes.flatMap(({ program }) => Array.from(freeNames(program)));
    expect(used.filter((name) => absent.has(name))).toEqual([]);
  });

  test('6: the manifest asks for V8, a time zone and logging, and for nothing of another kind of add-on', () => {
    expect(manifest).toMatchObject({
      runtimeVersion: 'V8',
      timeZone: 'Europe/Stockholm',
      exceptionLogging: 'STACKDRIVER',
    });
    for (const absent of ['addOns', 'webapp', 'sheets', 'urlFetchWhitelist', 'dataStudio', 'executionApi']) {
      expect(manifest).not.toHaveProperty(absent);
    }
  });

  test('7: the scopes are the frozen list, and exactly those that the calls in the script imply', () => {
    const implied = new Set(syntaxes.flatMap(({ program }) => impliedScopes(program)));
    expect(manifest.oauthScopes).toEqual(OAUTH_SCOPES);
    expect(Array.from(implied).sort()).toEqual([...OAUTH_SCOPES].sort());
  });

  test('8: no call reaches beyond the current spreadsheet', () => {
    const names = syntaxes.flatMap(({ program }) => Array.from(freeNames(program)));
    expect(names.filter((name) => ['DriveApp', 'UrlFetchApp', 'Sheets', 'Drive'].includes(name))).toEqual([]);
    const uses = syntaxes.flatMap(({ program }) => Array.from(memberUses(program)));
    expect(uses.filter((use) => NEEDS_MORE_THAN_THE_CURRENT_SHEET.includes(use))).toEqual([]);
  });

  test('9: building twice gives the same bytes as dist, and Code.js is at most 350 kB', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nyckeltal-'));
    try {
      for (let turn = 0; turn < 2; turn += 1) {
        await buildTarget(sheets, folder);
        for (const file of readdirSync(SHEETS)) {
          expect(readFileSync(join(folder, file)).equals(readFileSync(join(SHEETS, file)))).toBe(true);
        }
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
    expect(readFileSync(join(SHEETS, 'Code.js')).length).toBeLessThanOrEqual(350_000);
  });
});

/** The order of clasp: what .clasp.json names first, then the rest by name. */
function pushOrder(): string[] {
  const { filePushOrder = [] } = JSON.parse(readFileSync(projectPath('.clasp.json'), 'utf8'));
  const first = (filePushOrder as string[]).map((file) => parsePath(file).base);
  return [...first, ...scriptFiles().filter((file) => !first.includes(file))];
}
