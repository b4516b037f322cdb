/** Linked parts make one script that runs what is needed, when it is needed, once. */
import vm from 'node:vm';
import { expect, test } from 'vitest';
import { link, type Part } from '../../build/link.ts';

const part = (name: string, code: string, onDemand = false): Part => ({ name, code, onDemand });

/** The exports of main, and which parts have run so far. */
function run(...parts: readonly Part[]) {
  const ran: string[] = [];
  const main = vm.runInNewContext(link(parts, 'main'), { ran });
  return { main, ran };
}

const shared = part('shared', 'var a=2;ran.push("shared");export{a as two};');
const onDemand = part(
  'onDemand',
  'import{two as b}from"./shared.js";ran.push("onDemand");function f(x,y){return b*x+y}export{f as add};',
  true,
);

test('a part takes from the parts that it imports, which run before it', () => {
  const { main, ran } = run(
    part('main', 'import{two as b}from"./shared.js";ran.push("main");export{b as answer};\n'),
    shared,
  );
  expect(main).toEqual({ answer: 2 });
  expect(ran).toEqual(['shared', 'main']);
});

test('a part on demand runs at the first call of one of its functions, and only then', () => {
  const { main, ran } = run(
    part('main', 'import{add as g}from"./onDemand.js";ran.push("main");export{g as add};'),
    onDemand,
    shared,
  );
  expect(ran).toEqual(['main']);
  expect([main.add(3, 4), main.add(5, 6)]).toEqual([10, 16]);
  expect(ran).toEqual(['main', 'shared', 'onDemand']);
});

test('imports without names and exports under their own name are understood', () => {
  const { main, ran } = run(part('main', 'import"./shared.js";var c=3;export{c};'), shared);
  expect(main).toEqual({ c: 3 });
  expect(ran).toEqual(['shared']);
});

test('an import of what is not there is an error', () => {
  expect(() => link([part('main', 'import{a}from"./other.js";export{a};')], 'main')).toThrow(
    'No part is called other.',
  );
});

test('a part that only parts on demand need waits for the first of them, and runs once', () => {
  const other = part(
    'other',
    'import{two as c}from"./shared.js";ran.push("other");function g(){return c}export{g as two};',
    true,
  );
  const { main, ran } = run(
    part(
      'main',
      'import{add as g}from"./onDemand.js";import{two as h}from"./other.js";ran.push("main");export{g as add,h as two};',
    ),
    onDemand,
    other,
    shared,
  );
  expect(ran).toEqual(['main']);
  expect([main.two(), main.add(3, 4), main.two()]).toEqual([2, 10, 2]);
  expect(ran).toEqual(['main', 'shared', 'other', 'onDemand']);
});
