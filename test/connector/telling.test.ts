/** What is told about errors: a sentence to users, facts without data to whoever runs the script. */
import { describe, expect, test } from 'vitest';
import { refuse } from '../../src/connector/problem.ts';
import { tell } from '../../src/connector/telling.ts';

const thrown = (work: () => void): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown');
};

const newId = () => 'id-7';
const place = { argument: 'Kostnad', row: 7, column: 3, tab: 'Annonser' };
const badCell = thrown(() => refuse({ code: 'not_a_number', place, text: 'secret' }));

describe('a failure of the data or settings', () => {
  test('is a sentence in the language of the data source, else of the page, else English', () => {
    const text = (request: unknown) => tell(badCell, request, newId).text;
    const english = text({});
    expect(english).toMatch(/row 7.*column C.*"secret"/);
    expect(text({ configParams: { language: 'sv' }, languageCode: 'nb' })).not.toBe(english);
    expect(text({ languageCode: 'nb' })).not.toBe(text({ languageCode: 'sv' }));
    for (const odd of [null, undefined, 7, { configParams: null }]) expect(text(odd)).toBe(english);
  });

  test('tells whoever runs the script its code and numbers, and nothing of what the sheet holds', () => {
    const { debugText, log } = tell(badCell, {}, newId);
    expect(JSON.parse(debugText)).toEqual({ code: 'not_a_number', place: { row: 7, column: 3 } });
    expect(log).toBeUndefined();
  });

  test('names the entry of a wrong answer and the property that cannot be read', () => {
    const wrong = thrown(() => refuse({ code: 'answer_missing', entry: 'sheetName' }));
    expect(tell(wrong, {}, newId).debugText).toBe('{"code":"answer_missing","entry":"sheetName"}');
    const denied = thrown(() => refuse({ code: 'ga4_no_access', property: '123' }));
    expect(tell(denied, {}, newId).debugText).toBe('{"code":"ga4_no_access","property":"123"}');
  });
});

describe('anything else', () => {
  test('asks the user to report it by the id under which it stands in the log', () => {
    const { text, debugText, log } = tell(new TypeError('x is not a function'), {}, newId);
    expect(text).toContain('id-7');
    expect(text).not.toContain('not a function');
    expect(debugText).toBe('unexpected id-7: TypeError: x is not a function');
    expect(log).toMatch(/^unexpected id-7: TypeError: x is not a function\n.*TypeError/s);
  });

  test('may be no error at all', () => {
    for (const odd of [undefined, null, 'a text']) expect(tell(odd, {}, newId).text).toContain('id-7');
  });
});
