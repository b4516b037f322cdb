import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currencyCode, headerWord, normalise, splitUnit } from '../../../src/catalogue/reading/normalise.ts';

describe('normalise', () => {
  test('drops case, spaces, punctuation and diacritics', () => {
    expect(normalise('Konv.värde / kostnad')).toBe('konvvardekostnad');
    expect(normalise('Gj.sn. CPC')).toBe('gjsncpc');
    expect(normalise(' Session source / medium\u00a0')).toBe('sessionsourcemedium');
    expect(normalise('«Andel» “x” (%)?')).toBe('andelx');
    expect(normalise('CTR (link click-through rate)')).toBe('ctrlinkclickthroughrate');
  });

  test('turns ø, æ and å into o, ae and a, whether composed or decomposed', () => {
    expect(normalise('Økter')).toBe('okter');
    expect(normalise('Ǿ')).toBe('o');
    expect(normalise('Næring')).toBe('naering');
    expect(normalise('Månad')).toBe('manad');
    expect(normalise('Ma\u030anad')).toBe('manad');
    expect(normalise('Intäkt')).toBe(normalise('Inta\u0308kt'));
  });

  test('ignores invisible characters that exports leave behind', () => {
    expect(normalise('\ufeffDag')).toBe('dag');
    expect(normalise('Kam\u00adpanj\u200b')).toBe('kampanj');
  });

  test('is settled after one pass', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => normalise(normalise(text)) === normalise(text)),
    );
  });
});

describe('splitUnit', () => {
  test.each([
    ['Amount spent (SEK)', 'Amount spent', 'SEK'],
    ['Beløp brukt (NOK)', 'Beløp brukt', 'NOK'],
    ['Kostnad, kr', 'Kostnad', 'kr'],
    ['Kostnad i kr', 'Kostnad', 'kr'],
    ['Kostnad (kr)', 'Kostnad', 'kr'],
    ['Omsetning (KR)', 'Omsetning', 'kr'],
    ['Spend in EUR', 'Spend', 'EUR'],
    ['Cost EUR', 'Cost', 'EUR'],
    ['Revenue (€)', 'Revenue', 'EUR'],
    ['Cost [usd]', 'Cost', 'USD'],
  ])('%s is %s in %s', (header, text, currency) => {
    expect(splitUnit(header)).toEqual({ text, currency });
  });

  test.each(['Kr', 'SEK', 'Sales-qualified leads (SQL)', 'Clicks (all)', 'Ankr', 'Disek'])(
    '%s has none',
    (header) => {
      expect(splitUnit(header)).toEqual({ text: header });
    },
  );

  test('a header word has neither unit nor punctuation', () => {
    expect(headerWord('Belopp som spenderats (SEK)')).toBe('beloppsomspenderats');
  });
});

test('a currency has one code however it is written', () => {
  expect(['kr', 'KR', 'kr.', ':-'].map(currencyCode)).toEqual(['kr', 'kr', 'kr', 'kr']);
  expect(['€', '$', '£', 'sek', ' Nok '].map(currencyCode)).toEqual(['EUR', 'USD', 'GBP', 'SEK', 'NOK']);
});
