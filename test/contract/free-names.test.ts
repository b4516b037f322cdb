import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { freeNames } from './free-names.ts';

const free = (code: string) => Array.from(freeNames(parse(code, { ecmaVersion: 2019 }))).sort();

test('a name that nothing declares is free', () => {
  expect(free('function f() { return fetch(url) }')).toEqual(['fetch', 'url']);
});

test('parameters, variables, functions, classes and caught errors are not free', () => {
  expect(free('function f(window, { a, b: [c] }, d = 1, ...e) { return window + a + c + d + e }')).toEqual(
    [],
  );
  expect(
    free('const g = () => { try { let x = y; var y } catch (z) { class K {} return [x, z, K, g] } }'),
  ).toEqual([]);
  expect(free('(function named() { return named() })()')).toEqual([]);
});

test('a name is free outside the function that declares it', () => {
  expect(free('function f(window) {} window')).toEqual(['window']);
});

test('properties, keys and labels are not names, computed and shorthand ones are', () => {
  expect(free('o.fetch; ({ fetch: 1 }); class A { fetch() {} } loop: for (;;) break loop')).toEqual(['o']);
  expect(free('o[fetch]; ({ URL })')).toEqual(['URL', 'fetch', 'o']);
});
