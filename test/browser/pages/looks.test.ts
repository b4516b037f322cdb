import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/catalogue/types.ts';
import { WORKBOOK_IDS } from '../../../src/workbooks/plan.ts';
import { ANSWERS } from './answers.ts';
import { walkThroughDialogs, walkThroughPanel, withTexts } from './every-state.ts';
import { type OpenedPage, pagesSuite } from './script-page.ts';

pagesSuite('every state of the pages', (open) => {
  const walks = [
    ['the panel', walkThroughPanel, 300],
    ['the dialogs', walkThroughDialogs, 760],
    ['the dialogs as narrow as the panel', walkThroughDialogs, 300],
  ] as const;

  for (const [name, walk, width] of walks) {
    test.each(LANGUAGES)(
      `${name}: axe finds nothing, and nothing is wider than the page (%s)`,
      async (language) => {
        const look = async (opened: OpenedPage, state: string) => {
          const { violations } = await new AxeBuilder({ page: opened.page }).analyze();
          const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
          expect([state, found]).toEqual([state, []]);
          expect([state, await tooWide(opened)]).toEqual([state, []]);
          expect([state, opened.problems]).toEqual([state, []]);
        };
        await walk(open, { script: ANSWERS, language, width, look });
      },
    );
  }

  test('the panel at half the width, as when everything is enlarged to 200 %, needs no horizontal scrolling', async () => {
    const look = async (opened: OpenedPage, state: string) =>
      expect([state, await tooWide(opened)]).toEqual([state, []]);
    for (const language of LANGUAGES)
      await walkThroughPanel(open, { script: ANSWERS, language, width: 150, look });
  });

  test('what users have written is shown as they wrote it, and never read as HTML', async () => {
    const attack = '<img src=x onerror="document.title=\'attacked\'"><b>x</b>';
    const known = new Set<string>(['', 'nb', 'DKK', 'CPL', 'error', 'warning', 'note', ...WORKBOOK_IDS]);
    const script = withTexts(ANSWERS, (text) =>
      known.has(text) || text.startsWith('https:') ? text : attack,
    );
    let shown = 0;
    const look = async ({ frame, problems }: OpenedPage, state: string) => {
      expect([state, await frame.locator('img, b').count(), problems]).toEqual([state, 0, []]);
      expect(await frame.title()).not.toBe('attacked');
      if ((await frame.locator('main').innerText()).includes(attack)) shown += 1;
    };
    for (const walk of [walkThroughPanel, walkThroughDialogs])
      await walk(open, { script, language: 'en', width: 300, look });
    expect(shown).toBeGreaterThan(8);
  });
});

/** What sticks out of the page, or is cut off inside itself. */
const tooWide = ({ frame }: OpenedPage): Promise<string[]> =>
  frame.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('body *')]
      .filter((element) => !element.closest('.unseen, svg') && element.clientWidth > 0)
      .filter((element) => {
        const isOutside = element.getBoundingClientRect().right > innerWidth + 1;
        const clips =
          element === document.documentElement || getComputedStyle(element).overflowX !== 'visible';
        return isOutside || (clips && element.scrollWidth > element.clientWidth + 1);
      })
      .map((element) => element.outerHTML.slice(0, 200)),
  );
