/** The pages of the Sheets project against what HtmlService demands; numbers are those of the conformance list. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { projectPath } from '../../build/project-path.ts';
import { languageFor } from '../../src/catalogue/language.ts';
import { LANGUAGES } from '../../src/catalogue/types.ts';
import { formulaWords } from '../../src/locale/formula-words.ts';
import { dialogTexts, panelTexts } from '../../src/locale/page-texts.ts';
import { MOST_KPIS, PACKS } from '../../src/ui/packs.ts';
import { SHEETS } from './load-target.ts';

const PAGES = ['Panel', 'NewWorkbook', 'CheckData', 'Help'];
const read = (page: string) => readFileSync(join(SHEETS, `${page}.html`), 'utf8');

const sources = readdirSync(projectPath('src/ui'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(projectPath(`src/ui/${file}`), 'utf8') }));

/** The programs of a page, without the data that it holds. */
const programsIn = (html: string) =>
  Array.from(html.matchAll(/<script>([\s\S]*?)<\/script>/g), ([, program]) => program as string);

describe('calls of the script', () => {
  test('41: one file asks the script, always with a handler for success and one for failure', () => {
    const asking = sources.filter(({ text }) => /google\.script\.run\./.test(text));
    expect(asking.map(({ file }) => file)).toEqual(['ask.ts']);
    expect(asking[0]?.text.match(/google\.script\.run\b/g)).toHaveLength(1);
    expect(asking[0]?.text).toContain('.run.withSuccessHandler(received).withFailureHandler(reject)');
  });
});

describe.each(PAGES)('42: %s', (page) => {
  const html = read(page);

  test('is a whole page: doctype, language, base, title, and its programs last', () => {
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en">\n<head><base target="_top">/);
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    expect(html).toMatch(/<\/script>\n<\/body>\n<\/html>\n$/);
    expect(html.slice(0, html.indexOf('<body>'))).not.toContain('<script');
  });

  test('takes nothing from elsewhere', () => {
    expect(html).not.toMatch(/\s(?:src|srcset|action)=|@import|url\(|<link\b|<iframe\b/);
    for (const [address] of html.matchAll(/https?:\/\/[^\s"'<>\\]+/g)) {
      expect(address).toMatch(/^(https:\/\/|http:\/\/www\.w3\.org\/2000\/svg$)/);
    }
  });

  test('has no template marks, which HtmlService would run, and says nothing in the console', () => {
    expect(html).not.toContain('<?');
    for (const program of programsIn(html)) expect(program).not.toMatch(/\bconsole\b/);
  });

  test('has one program, which browsers of some years ago can read', () => {
    const programs = programsIn(html);
    expect(programs).toHaveLength(1);
    expect(() => parse(programs[0] as string, { ecmaVersion: 2020, sourceType: 'script' })).not.toThrow();
  });

  test('is small', () => {
    expect(html.length).toBeLessThan(page === 'Panel' ? 200_000 : 45_000);
  });
});

test('44: no page makes HTML of texts', () => {
  for (const { file, text } of sources) {
    expect([
      file,
      text.match(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|eval\(/),
    ]).toEqual([file, null]);
  }
  for (const page of PAGES) {
    for (const program of programsIn(read(page)))
      expect(program).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write/);
  }
});

describe('languages', () => {
  test.each([
    ['sv', 'sv'],
    ['sv-SE', 'sv'],
    ['nb', 'nb'],
    ['no', 'nb'],
    ['nn', 'nb'],
    ['da', 'nb'],
    ['en-GB', 'en'],
    ['xx', 'en'],
    ['', 'en'],
  ])('45: %s is answered in %s', (locale, language) => {
    expect(languageFor(undefined, locale)).toBe(language);
  });

  test.each([
    ['panel', panelTexts],
    ['dialogs', dialogTexts],
    ['formula words', formulaWords],
  ])('45: the texts of the %s have the same keys and placeholders in every language', (_, texts) => {
    const shapes = LANGUAGES.map((language) => shapeOf(texts[language]));
    for (const shape of shapes) expect(shape).toEqual(shapes[0]);
  });
});

test('a set by role has at most seven KPIs, each of which the panel knows, and none that says little', () => {
  const catalogue = /id="catalogue">(.*)<\/script>/.exec(read('Panel'))?.[1] as string;
  const entries = JSON.parse(catalogue) as { id: string; vanity?: true; synonyms: string[] }[];
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  for (const ids of Object.values(PACKS)) {
    expect(ids.length).toBeLessThanOrEqual(MOST_KPIS);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      expect(known.has(id), id).toBe(true);
      expect(known.get(id)?.vanity).toBeUndefined();
    }
  }
});

/** Each text by what it is filled with. */
function shapeOf(texts: unknown): unknown {
  if (typeof texts === 'string') return Array.from(texts.matchAll(/\{\w+\}/g), ([fact]) => fact).sort();
  return Object.fromEntries(Object.entries(texts as object).map(([key, part]) => [key, shapeOf(part)]));
}
