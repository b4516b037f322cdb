import { describe, expect, test } from 'vitest';
import { fill } from '../../src/locale/fill.ts';
import { formulaWords } from '../../src/locale/formula-words.ts';
import { menuTexts } from '../../src/locale/menu-texts.ts';
import { dialogTexts, panelTexts } from '../../src/locale/page-texts.ts';
import { digestTexts, healthTexts, panelMessages, selfTestTexts } from '../../src/locale/panel-messages.ts';
import { fieldTexts, formTexts, messageTexts } from '../../src/locale/texts.ts';

type Tree = string | { readonly [key: string]: Tree };

/** Every text with its path. */
function textsIn(tree: Tree, path = ''): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]];
  return Object.entries(tree).flatMap(([key, part]) => textsIn(part, `${path}.${key}`));
}

const factsIn = (text: string) => Array.from(text.matchAll(/\{\w+\}/g), ([fact]) => fact).sort();

/** The same word or sign in several languages. */
const ALIKE =
  /^\.headers\.(?:kpi|status|cell)|^\.sheet$|^\.reasons\.other|^\.languages|^\.card\.roles|^\.roles\.specialist|links\.support|^\.inputs\.(?:cac|ltv)|^\.sources\.(?:definition|Baymard|SaaS)|^\.sources\.ga4|ofSource\.ga4|restsOn\.sessions|\.(?:quote|thousands|place|headerAt|noTab|noHeader)|^\.entries\.summary\.help|^\.entries\.leadEvent/;

describe.each([
  ['fields', fieldTexts],
  ['form', formTexts],
  ['messages', messageTexts],
  ['panel', panelTexts],
  ['dialogs', dialogTexts],
  ['formula words', formulaWords],
  ['menu', menuTexts],
  ['answers', panelMessages],
  ['findings', healthTexts],
  ['self-test', selfTestTexts],
  ['digest', digestTexts],
])('%s', (_, texts) => {
  const english = textsIn(texts.en);

  test.each(['sv', 'nb'] as const)('in %s use the same facts as in English', (language) => {
    const translated = new Map(textsIn(texts[language]));
    for (const [path, text] of english) {
      expect([path, factsIn(translated.get(path) as string)]).toEqual([path, factsIn(text)]);
    }
  });

  test.each(['sv', 'nb'] as const)('in %s are translated', (language) => {
    const translated = new Map(textsIn(texts[language]));
    const same = english.filter(([path, text]) => translated.get(path) === text && !ALIKE.test(path));
    expect(same).toEqual([]);
  });

  test.each(['en', 'sv', 'nb'] as const)('in %s have no doubled or outer spaces', (language) => {
    for (const [path, text] of textsIn(texts[language])) {
      if (path === '.thousands') continue;
      expect(text).toBe(text.trim());
      expect(text).not.toContain('  ');
    }
  });

  test('in Swedish and Norwegian are not mixed up', () => {
    for (const [, text] of textsIn(texts.sv)) expect(text).not.toMatch(/[æø]|\b(ikke|eller ikke|og)\b/i);
    for (const [, text] of textsIn(texts.nb)) expect(text).not.toMatch(/[äö]|\b(inte|och)\b/i);
  });
});

test('a fact that is not given stays visible', () => {
  expect(fill('{tab} and {row}', { tab: 'Data' })).toBe('Data and {row}');
});
