/** Conformance of the connector's built manifest with what Data Studio and its gallery ask for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { projectPath } from '../../../build/project-path.ts';
import { publication } from '../../../build/publication.ts';
import { freeNames } from '../free-names.ts';
import { readSyntax } from '../script-syntax.ts';
import { manifestSchema } from './manifest-schema.ts';

const FOLDER = projectPath('dist/connector');
const manifest = JSON.parse(readFileSync(join(FOLDER, 'appsscript.json'), 'utf8'));
const code = readFileSync(join(FOLDER, 'Code.js'), 'utf8');
const validate = new Ajv({ allErrors: true, strict: true }).compile(manifestSchema);

const violations = (value: unknown): readonly string[] =>
  validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);

const AUTH = 'https://www.googleapis.com/auth/';

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
};

describe('64: the manifest', () => {
  test('64: fits the schema: keys, lengths, URLs over https, no e-mail address, no host of Google for the logo', () => {
    expect(violations(manifest)).toEqual([]);
  });

  test.each([
    ['a name above 28 characters', { name: 'n'.repeat(29) }],
    ['the word connector in the name', { name: 'Nyckeltal connector' }],
    ['a short description above 114 characters', { shortDescription: 's'.repeat(115) }],
    ['an address in the short description', { shortDescription: 'Read more at https://example.com' }],
    ['support by e-mail', { supportUrl: 'mailto:help@example.com' }],
    ['a logo on a host of Google', { logoUrl: 'https://www.gstatic.com/logo.png' }],
    ['an unknown key', { addOnUrl: 'https://example.com/about' }],
    ['a source in small letters', { sources: ['sheets'] }],
  ])('64: the schema refuses %s', (_, change) => {
    const changed = { ...manifest, dataStudio: { ...manifest.dataStudio, ...change } };
    expect(violations(changed)).not.toEqual([]);
  });

  test('64: the scopes are exactly the two that only read', () => {
    expect(manifest.oauthScopes).toEqual([`${AUTH}spreadsheets.readonly`, `${AUTH}analytics.readonly`]);
  });

  test('64: the advanced services are Sheets v4, AnalyticsData v1beta and AnalyticsAdmin v1beta', () => {
    const services = manifest.dependencies.enabledAdvancedServices as Record<string, string>[];
    expect(services.map(({ userSymbol, serviceId, version }) => [userSymbol, serviceId, version])).toEqual([
      ['Sheets', 'sheets', 'v4'],
      ['AnalyticsData', 'analyticsdata', 'v1beta'],
      ['AnalyticsAdmin', 'analyticsadmin', 'v1beta'],
    ]);
  });

  test('64: every service in the script is one that the manifest enables or that needs no scope', () => {
    const used = Array.from(freeNames(readSyntax(code).program)).filter((name) => /^[A-Z]/.test(name));
    const google = used.filter(
      (name) => name.endsWith('App') || name.endsWith('Service') || name in enabled(),
    );
    expect(google.concat(used.filter((name) => name === 'Utilities')).sort()).toEqual([
      'AnalyticsAdmin',
      'AnalyticsData',
      'CacheService',
      'DataStudioApp',
      'LockService',
      'ScriptApp',
      'Sheets',
      'Utilities',
    ]);
  });

  test('64: nothing is fetched, so the list of addresses is empty', () => {
    expect(manifest.urlFetchWhitelist).toEqual([]);
    expect(code).not.toContain('UrlFetchApp');
  });

  test('64: dist/connector mentions no SpreadsheetApp', () => {
    for (const file of readdirSync(FOLDER)) {
      expect(readFileSync(join(FOLDER, file), 'utf8')).not.toContain('SpreadsheetApp');
    }
  });

  test('64: it sends rows, not queries for BigQuery', () => {
    expect(manifest.dataStudio).not.toHaveProperty('advancedServices');
    expect(manifest.dataStudio).not.toHaveProperty('useQueryConfig');
  });

  test('64: no emoji, no odd characters and no short names of Data Studio anywhere', () => {
    for (const value of strings(manifest.dataStudio)) {
      expect(value).toMatch(/^[\x20-\x7e]+$/);
      expect(value).not.toMatch(/\b(GDS|DS)\b/);
    }
  });

  test('64: every address is a placeholder of build/publication.ts, and is marked as one', () => {
    const addresses = strings(manifest.dataStudio).filter((value) => value.includes('://'));
    expect(addresses.sort()).toEqual(
      strings(publication)
        .filter((value) => value.includes('://'))
        .sort(),
    );
    for (const value of strings(publication)) expect(value.toLowerCase()).toMatch(/replace.this/);
  });
});

const enabled = () =>
  Object.fromEntries(
    (manifest.dependencies.enabledAdvancedServices as { userSymbol: string }[]).map(({ userSymbol }) => [
      userSymbol,
      true,
    ]),
  );
