/** Conformance of the names in the built Sheets project and of the help that Sheets shows. */
import { describe, expect, test } from 'vitest';
import { sheetsBuiltInNames } from '../../build/sheets-built-in-names.ts';
import { ENDPOINTS, MENU_TARGETS, ON_EVENTS, SELF_TEST } from './called-by-google.ts';
import { loadTarget, readScript } from './load-target.ts';
import { aliasesOf, PUBLIC_FUNCTIONS } from './public-interface.ts';
import { SAMPLE_CALLS } from './samples.ts';
import { type Declaration, readSyntax } from './script-syntax.ts';

const CLASH_LIST =
  'ACOS FORECAST GROWTH TREND RATE CONVERT CONFIDENCE PROB RANK PRICE YIELD EFFECT IRR NPV MARGINOFERROR FILTER ' +
  'QUERY AI MAP SCAN REDUCE SPLIT JOIN';

/** Top-level functions that are no cell functions: menu, triggers and what pages ask. */
const CALLED_BY_GOOGLE = [...ON_EVENTS, ...MENU_TARGETS, ...ENDPOINTS, SELF_TEST];

const target = loadTarget();
const script = readSyntax(readScript());
const declared = new Map(script.functions.map((declaration) => [declaration.name, declaration]));
const cellFunctions = script.functions.filter(({ name }) => !CALLED_BY_GOOGLE.includes(name));
/** The agreed functions, and KPIs that were added to the catalogue since. */
const known = new Set([...PUBLIC_FUNCTIONS, ...SAMPLE_CALLS].map(({ name }) => name));
const withHelp = cellFunctions.filter(({ comment }) => comment?.includes('@customfunction'));

describe('names', () => {
  test.each(PUBLIC_FUNCTIONS)(
    '10: $name is a top-level function declaration with the agreed parameters',
    (agreed) => {
      const found = declared.get(agreed.name);
      expect(found?.parameters.map((parameter) => parameter.name)).toEqual(
        agreed.parameters.map((parameter) => parameter.name),
      );
    },
  );

  test('11: names are capitals that look like no cell', () => {
    for (const { name } of cellFunctions) {
      expect(name).toMatch(/^[A-Z][A-Z0-9_]*[A-Z]$/);
      expect(name).not.toMatch(/^[A-Z]{1,3}\d+$|^R\d*C\d*$/);
      expect(name.length).toBeLessThan(255);
    }
  });

  test('12: no two names are equal in capitals, and none is that of a built-in function', () => {
    const names = script.functions.map(({ name }) => name.toUpperCase());
    expect(new Set(names).size).toBe(names.length);
    const taken = new Set([...sheetsBuiltInNames, ...CLASH_LIST.split(' ')]);
    expect(CLASH_LIST.split(' ').filter((name) => !sheetsBuiltInNames.includes(name))).toEqual([]);
    expect(names.filter((name) => taken.has(name))).toEqual([]);
  });
});

describe('help', () => {
  test.each(withHelp)(
    '13: the help of $name is complete and in the form that Sheets reads',
    (declaration) => {
      const { description, parameters } = readHelp(declaration);
      expect(description).toMatch(/^\S.*\. Example: =[A-Z_0-9]+\(.*\)$/);
      expect(description).toContain(`=${declaration.name}(`);
      expect(parameters.map(({ name }) => name)).toEqual(declaration.parameters.map(({ name }) => name));
      for (const { type, text } of parameters) {
        expect(type).toMatch(/^\{[^{}]+\}$/);
        expect(text).toMatch(/^[A-Z].*[.]$/);
      }
      expect(declaration.comment).not.toMatch(/@param \{[^}]*\} (\[|\w+=)/);
      expect(declaration.comment?.replace(/\{[^{}]*\}/g, '')).not.toMatch(/<[a-z/!][^>]*>/i);
      expect(declaration.comment).toMatch(/\n \* @return \{[^{}]+\}/);
    },
  );

  test('13: every function has full help, and no alias fills the list of suggestions', () => {
    expect(withHelp.map(({ name }) => name).sort()).toEqual(Array.from(known).sort());
    for (const name of known) {
      for (const alias of aliasesOf(name)) expect(declared.get(alias)?.comment).toBe(`* Same as ${name}. `);
    }
  });

  test('14: parameters are plain names, and no function is without', () => {
    for (const { parameters } of cellFunctions) {
      expect(parameters.length).toBeGreaterThan(0);
      expect(parameters.map(({ type }) => type)).toEqual(parameters.map(() => 'Identifier'));
    }
  });

  test.each(PUBLIC_FUNCTIONS)('15: the help of $name says which parameters are optional', (agreed) => {
    const { parameters } = readHelp(declared.get(agreed.name) as Declaration);
    expect(parameters.map(({ text }) => text.startsWith('Optional.'))).toEqual(
      agreed.parameters.map(({ optional }) => optional),
    );
  });

  test('16: there is no other top-level function than the known ones and their aliases', () => {
    const ours = Array.from(known).flatMap((name) => [name, ...aliasesOf(name)]);
    const others = script.functions.map(({ name }) => name).filter((name) => !name.endsWith('_'));
    expect(others.sort()).toEqual([...ours, ...CALLED_BY_GOOGLE].sort());
  });

  test.each(SAMPLE_CALLS)('17: the aliases of $name give the same result', ({ name, args }) => {
    for (const alias of aliasesOf(name)) {
      expect(declared.get(alias)?.parameters.map((parameter) => parameter.name)).toEqual(
        declared.get(name)?.parameters.map((parameter) => parameter.name),
      );
      expect(target.call(alias, ...args)).toEqual(target.call(name, ...args));
    }
  });
});

function readHelp({ comment = '' }: Declaration) {
  const lines = comment.split('\n').map((line) => line.replace(/^[ *]+/, '').trim());
  const [description = '', ...rest] = lines.filter((line) => line !== '');
  const parameters = rest
    .filter((line) => line.startsWith('@param'))
    .map((line) => /^@param (\{.*?\}) (\w+) (.*)$/.exec(line))
    .map((match) => ({ type: match?.[1] ?? '', name: match?.[2] ?? '', text: match?.[3] ?? '' }));
  return { description, parameters };
}
