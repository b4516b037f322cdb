/** The panel and the dialogs in a browser, in every state; numbers are those of the conformance list. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/catalogue/types.ts';
import { panelTexts } from '../../src/locale/page-texts.ts';
import { WORKBOOK_IDS } from '../../src/workbooks/plan.ts';
import { ANSWERS } from '../browser/pages/answers.ts';
import { walkThroughDialogs, walkThroughPanel, withTexts } from '../browser/pages/every-state.ts';
import { type OpenedPage, pagesSuite, type Script } from '../browser/pages/script-page.ts';

/** Where pages ask the script: a button, and what it takes to get there. */
const ASKING = [
  { file: 'Panel', name: 'Show what fits' },
  { file: 'Panel', name: 'Explain the cell' },
  { file: 'Panel', name: 'New KPI workbook…' },
  { file: 'Panel', name: 'Save a snapshot' },
  { file: 'Panel', name: 'Open in Data Studio' },
  { file: 'Panel', name: 'Help…' },
  { file: 'Panel', name: 'Insert the formula', search: 'roas' },
  { file: 'Panel', name: 'Insert the set', press: 'Board' },
  { file: 'NewWorkbook', name: 'Continue', check: /b2b/ },
  { file: 'CheckData', name: 'Check again' },
  { file: 'Help', name: 'Run the self-test' },
  { file: 'Help', name: 'Turn on' },
  { file: 'Help', name: 'Turn off' },
  { file: 'Help', name: 'Show whether it is on' },
] as const satisfies readonly Asking[];

interface Asking {
  readonly file: 'Panel' | 'NewWorkbook' | 'CheckData' | 'Help';
  readonly name: string;
  readonly search?: string;
  readonly press?: string;
  readonly check?: RegExp;
}

/** Only what a page needs to get as far as its buttons. */
const { panelStart, dialogWorkbooks } = ANSWERS;
const broken = () => {
  throw new Error('Service Spreadsheets failed');
};
const FAILING: Script = {
  ...Object.fromEntries(Object.keys(ANSWERS).map((name) => [name, broken])),
  panelStart: () => ({ value: { ...panelStart().value, digest: true } }),
  dialogWorkbooks,
};

pagesSuite('every state of the pages', (open) => {
  test.each<Asking>(ASKING)(
    '41: $file: when “$name” fails, it says so in plain words and can be pressed again',
    async ({ file, name, search, press, check }) => {
      const opened = await open({ file, script: FAILING, width: file === 'NewWorkbook' ? 760 : 300 });
      const { frame } = opened;
      if (search !== undefined) {
        await frame.locator('#search').fill(search);
        await frame.locator('#search').press('Enter');
      }
      if (press !== undefined) await frame.getByRole('button', { name: press }).click();
      if (check !== undefined) await frame.getByRole('radio', { name: check }).check();
      const button = frame.getByRole('button', { name, exact: true });
      await button.click();
      const error = frame.locator('.error');
      await error.waitFor();
      expect(await error.locator('p').first().innerText()).toBe(panelTexts.en.unexpected);
      expect(await error.locator('details').getAttribute('open')).toBe(null);
      expect(await error.locator('.raw').textContent()).toBe('Service Spreadsheets failed');
      expect(await button.isDisabled()).toBe(false);
      expect(await button.getAttribute('aria-busy')).toBe(null);
      expect(opened.problems).toEqual([]);
    },
  );

  test('41: NewWorkbook: when the goals cannot be fetched, it says so and can be tried again', async () => {
    let isBroken = true;
    const script = { ...ANSWERS, dialogWorkbooks: () => (isBroken ? broken() : dialogWorkbooks()) };
    const { frame } = await open({ file: 'NewWorkbook', script, width: 760 });
    const error = frame.locator('.goals-place .error');
    await error.waitFor();
    expect(await error.locator('p').first().innerText()).toBe(panelTexts.en.unexpected);
    isBroken = false;
    await frame.getByRole('button', { name: 'Try again' }).click();
    await frame.getByRole('radio').first().waitFor();
    expect(await error.count()).toBe(0);
    expect(await frame.getByRole('button', { name: 'Continue' }).isDisabled()).toBe(false);
  });

  test('41: NewWorkbook: when the sheet built cannot be shown, it says so and can be pressed again', async () => {
    const script = { ...ANSWERS, panelShowSheet: broken };
    const opened = await open({ file: 'NewWorkbook', script, width: 760 });
    const { frame } = opened;
    await frame.getByRole('radio', { name: /b2b/ }).check();
    await frame.getByRole('button', { name: 'Continue' }).click();
    await frame.getByRole('button', { name: 'Build the workbook' }).click();
    const button = frame.getByRole('button', { name: 'Go to B2B · Overview' });
    await button.click();
    const error = frame.locator('.error');
    await error.waitFor();
    expect(await error.locator('p').first().innerText()).toBe(panelTexts.en.unexpected);
    expect(await button.isDisabled()).toBe(false);
    expect(opened.isClosed()).toBe(false);
  });

  const walks = [
    ['the panel', walkThroughPanel, 300],
    ['the dialogs', walkThroughDialogs, 760],
  ] as const;

  for (const [name, walk, width] of walks) {
    test.each(LANGUAGES)(
      `43: ${name}: axe finds nothing, and nothing is wider than the page (%s)`,
      async (language) => {
        const look = async (opened: OpenedPage, state: string) => {
          const { violations, passes } = await new AxeBuilder({ page: opened.page })
            .include({ fromFrames: ['iframe', 'html'] })
            .analyze();
          const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
          expect([state, found]).toEqual([state, []]);
          expect(passes.length).toBeGreaterThan(10);
          expect([state, await tooWide(opened)]).toEqual([state, []]);
          expect([state, opened.problems]).toEqual([state, []]);
        };
        await walk(open, { script: ANSWERS, language, width, look });
      },
    );
  }

  test.each(['Panel', 'NewWorkbook', 'CheckData', 'Help'] as const)(
    '43: %s: the tab key reaches every control, in the order of the page',
    async (file) => {
      const { page, frame } = await open({ file, script: ANSWERS, width: 760 });
      if (file === 'NewWorkbook') await frame.getByRole('radio').first().waitFor();
      if (file === 'CheckData') await frame.locator('.findings').waitFor();
      const controls = await frame.evaluate(numberControls);
      expect(controls.length).toBeGreaterThan(2);
      const reached: (string | null)[] = [];
      for (const _ of controls) {
        await page.keyboard.press('Tab');
        reached.push(await frame.evaluate(() => document.activeElement?.getAttribute('data-number') ?? null));
      }
      expect(reached).toEqual(controls);
    },
  );

  test.each(['Panel', 'NewWorkbook', 'CheckData', 'Help'] as const)(
    '43: %s: the list of languages keeps the focus when another language is chosen',
    async (file) => {
      const { frame } = await open({ file, script: ANSWERS, width: 760 });
      await frame.getByRole('combobox', { name: 'Language', exact: true }).focus();
      for (const [name, language] of [
        ['Language', 'nb'],
        ['Språk', 'sv'],
      ] as const) {
        await frame.getByRole('combobox', { name, exact: true }).selectOption(language);
        await frame.waitForFunction((lang) => document.documentElement.lang === lang, language);
        const list = frame.getByRole('combobox', { name: 'Språk', exact: true });
        expect(await list.evaluate((element) => element === document.activeElement)).toBe(true);
      }
    },
  );

  test('43: the dialogs as narrow as the panel need no horizontal scrolling', async () => {
    const look = async (opened: OpenedPage, state: string) =>
      expect([state, await tooWide(opened)]).toEqual([state, []]);
    for (const language of LANGUAGES) {
      await walkThroughDialogs(open, { script: ANSWERS, language, width: 300, look });
    }
  });

  test('43: the panel at half the width, as when everything is enlarged to 200 %, needs no horizontal scrolling', async () => {
    const look = async (opened: OpenedPage, state: string) =>
      expect([state, await tooWide(opened)]).toEqual([state, []]);
    for (const language of LANGUAGES)
      await walkThroughPanel(open, { script: ANSWERS, language, width: 150, look });
  });

  test('44: what users have written is shown as they wrote it, and never read as HTML', async () => {
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

/** Numbers what can be operated, in the order of the page; runs in the browser, with the focus before all of it. */
function numberControls(): string[] {
  (document.activeElement as HTMLElement | null)?.blur();
  const controls = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]'),
  ].filter((element) => element.checkVisibility());
  // Of radio buttons, one is a stop of the tab key, and arrows lead to the others.
  const stops = controls.filter(
    (element, index) =>
      element.getAttribute('type') !== 'radio' || controls[index - 1]?.getAttribute('type') !== 'radio',
  );
  return stops.map((element, index) => {
    element.setAttribute('data-number', String(index));
    return String(index);
  });
}

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
