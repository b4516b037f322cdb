import { expect, test } from 'vitest';
import { renderStubs } from '../../src/render/function-stub.ts';

const share = {
  name: 'SHARE',
  description: 'A part of a whole.',
  example: '=SHARE(1;4)',
  parameters: [
    { name: 'part', type: 'number', description: 'The part, such as 1.' },
    { name: 'whole', type: 'number', description: 'Optional. The whole, such as 4.' },
  ],
  result: 'number',
  meaning: 'A share.',
  aliases: ['KPI_SHARE', 'PART'],
};

test('a stub carries help, parameters and the call, and each alias one line of help', () => {
  expect(renderStubs(share)).toBe(
    [
      '/**',
      ' * A part of a whole. Example: =SHARE(1;4)',
      ' * @param {number} part The part, such as 1.',
      ' * @param {number} whole Optional. The whole, such as 4.',
      ' * @return {number} A share.',
      ' * @customfunction',
      ' */',
      'function SHARE(part, whole) { return Nyckeltal.run("SHARE", [part, whole]); }',
      '/** Same as SHARE. */',
      'function KPI_SHARE(part, whole) { return Nyckeltal.run("SHARE", [part, whole]); }',
      '/** Same as SHARE. */',
      'function PART(part, whole) { return Nyckeltal.run("SHARE", [part, whole]); }',
    ].join('\n'),
  );
});

test('a result that needs no words leaves no blank at the end of its line', () => {
  const { meaning, ...without } = share;
  expect(meaning).toBe('A share.');
  expect(renderStubs(without)).toContain(' * @return {number}\n');
});
