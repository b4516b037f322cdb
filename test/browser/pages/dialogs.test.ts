import { expect, test } from 'vitest';
import { ANSWERS } from './answers.ts';
import { type OpenedPage, pagesSuite, type Script } from './script-page.ts';

pagesSuite('the dialogs', (open) => {
  const dialog = (file: 'NewWorkbook' | 'Help' | 'CheckData', script: Script = ANSWERS) =>
    open({ file, script, width: 760, height: 680 });
  const callsOf = ({ calls }: OpenedPage, name: string) =>
    calls.filter((call) => call.name === name).map(({ request }) => request);
  const toPreview = async ({ frame }: OpenedPage) => {
    await frame.getByRole('radio', { name: /Workbook b2b/ }).check();
    await frame.getByRole('button', { name: 'Continue' }).click();
    await frame.locator('.keeps').waitFor();
  };

  /** Resolves when it is told to. */
  const later = <T>(value: T) => {
    let answer: () => void = () => undefined;
    const promise = new Promise<T>((resolve) => {
      answer = () => resolve(value);
    });
    return { promise, answer: () => answer() };
  };
  const swedish = () => later({ value: { language: 'sv', digest: false } } as const);

  test('a new workbook: twelve goals, each with its question', async () => {
    const { frame } = await dialog('NewWorkbook');
    await frame.getByRole('radio').first().waitFor();
    expect(await frame.getByRole('radio').count()).toBe(12);
    expect(await frame.locator('.goal').nth(2).innerText()).toContain('Which question does b2b answer');
    expect(await frame.locator('.goal').nth(1).innerText()).toContain('in this file');
    expect(await frame.locator('.goal svg path').count()).toBeGreaterThan(24);
  });

  test('a new workbook: what will be added is shown before anything is built, then it is built', async () => {
    const opened = await dialog('NewWorkbook');
    const { frame } = opened;
    await frame.getByRole('combobox', { name: 'Currency' }).selectOption('NOK');
    await toPreview(opened);
    expect(await frame.locator('.sheets.adds li').allInnerTexts()).toContain('B2B · Data');
    expect(await frame.locator('.keeps').innerText()).toContain('All your own tabs');
    expect(callsOf(opened, 'dialogBuildWorkbook')).toEqual([]);
    await frame.getByRole('button', { name: 'Build the workbook' }).click();
    await frame.getByRole('heading', { name: 'Done' }).waitFor();
    const request = { workbook: 'b2b', currency: 'NOK', workbookLanguage: 'en', language: 'en' };
    expect(callsOf(opened, 'dialogPreviewWorkbook')).toEqual([request]);
    expect(callsOf(opened, 'dialogBuildWorkbook')).toEqual([request]);
    await frame.getByRole('button', { name: 'Go to B2B · Overview' }).click();
    await expect.poll(() => opened.isClosed()).toBe(true);
    expect(callsOf(opened, 'panelShowSheet')).toEqual([{ sheet: 'B2B · Overview', language: 'en' }]);
  });

  test('a new workbook: without a goal it asks for one, and asks the script nothing', async () => {
    const opened = await dialog('NewWorkbook');
    await opened.frame.getByRole('radio').first().waitFor();
    await opened.frame.getByRole('button', { name: 'Continue' }).click();
    expect(await opened.frame.getByRole('alert').innerText()).toBe('Choose a goal first.');
    expect(callsOf(opened, 'dialogPreviewWorkbook')).toEqual([]);
  });

  test('a workbook that is there keeps its language and currency until others are chosen', async () => {
    const opened = await dialog('NewWorkbook');
    const { frame } = opened;
    await frame.getByRole('radio', { name: /Workbook fifteen/ }).check();
    const language = frame.getByRole('combobox', { name: 'Language of the workbook' });
    expect(await language.inputValue()).toBe('nb');
    expect(await frame.getByRole('combobox', { name: 'Currency' }).inputValue()).toBe('DKK');
    await language.selectOption('sv');
    await frame.getByRole('button', { name: 'Continue' }).click();
    await frame.locator('.keeps').waitFor();
    expect(callsOf(opened, 'dialogPreviewWorkbook')).toEqual([
      { workbook: 'fifteen', currency: 'DKK', workbookLanguage: 'sv', language: 'en' },
    ]);
  });

  test('a build to finish brings its language and currency, and speaks the language of the page', async () => {
    const languages: string[] = [];
    const opened = await dialog('NewWorkbook', {
      ...ANSWERS,
      dialogWorkbooks: ({ language }) => {
        languages.push(language);
        const title = `Fifteen in ${language}`;
        const rest = {
          goal: '',
          built: '',
          currency: '',
          unfinished: { question: 'Finish it?', language: 'nb', currency: 'DKK' },
        } as const;
        return { value: [{ id: 'fifteen', title, ...rest }] };
      },
    });
    const { frame } = opened;
    await frame.getByText('Finish it?').waitFor();
    expect(await frame.getByRole('combobox', { name: 'Language of the workbook' }).inputValue()).toBe('nb');
    expect(await frame.getByRole('combobox', { name: 'Currency' }).inputValue()).toBe('DKK');
    await frame.getByRole('combobox', { name: 'Language', exact: true }).selectOption('sv');
    await frame.getByText('Fifteen in sv').waitFor();
    await frame.getByRole('button', { name: 'Fortsätt' }).click();
    await frame.getByRole('heading', { name: 'Fifteen in sv' }).waitFor();
    expect(languages).toEqual(['en', 'sv']);
  });

  test('a new workbook: while it is built it says so and no button can be pressed', async () => {
    const built = later(ANSWERS.dialogBuildWorkbook());
    const opened = await dialog('NewWorkbook', { ...ANSWERS, dialogBuildWorkbook: () => built.promise });
    const { frame } = opened;
    await toPreview(opened);
    await frame.getByRole('button', { name: 'Build the workbook' }).click();
    expect(await frame.locator('.waiting').innerText()).toContain('Building.');
    expect(await frame.getByRole('button', { name: 'Back' }).isDisabled()).toBe(true);
    built.answer();
    await frame.getByRole('heading', { name: 'Done' }).waitFor();
  });

  test('a new workbook: when the language of the account comes late, the step at hand is drawn in it', async () => {
    const start = swedish();
    const opened = await dialog('NewWorkbook', { ...ANSWERS, panelStart: () => start.promise });
    const { frame } = opened;
    await toPreview(opened);
    start.answer();
    await frame.getByRole('button', { name: 'Bygg arbetsboken' }).waitFor();
    expect(await frame.locator('.sheets.adds li').count()).toBe(4);
    expect(await frame.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  test('a new workbook: while it is built, nothing that comes late takes the step away', async () => {
    const start = swedish();
    const built = later(ANSWERS.dialogBuildWorkbook());
    const opened = await dialog('NewWorkbook', {
      ...ANSWERS,
      panelStart: () => start.promise,
      dialogBuildWorkbook: () => built.promise,
    });
    const { frame } = opened;
    await toPreview(opened);
    await frame.getByRole('button', { name: 'Build the workbook' }).click();
    start.answer();
    await expect.poll(() => frame.title()).toBe('Ny KPI-arbetsbok');
    expect(await frame.locator('.waiting').innerText()).toContain('Building.');
    expect(await frame.getByRole('button', { name: 'Build the workbook' }).isDisabled()).toBe(true);
    built.answer();
    await frame.getByRole('heading', { name: 'Klart' }).waitFor();
  });

  test('a build that is refused says why, in the words of the script alone', async () => {
    const problem = 'Not everything could be put back. Build it once more.';
    const opened = await dialog('NewWorkbook', {
      ...ANSWERS,
      dialogBuildWorkbook: () => ({ problem }),
    });
    const { frame } = opened;
    await toPreview(opened);
    const build = frame.getByRole('button', { name: 'Build the workbook' });
    await build.click();
    await frame.getByRole('alert').waitFor();
    expect(await frame.getByRole('alert').innerText()).toBe(problem);
    expect(await build.isDisabled()).toBe(false);
    await frame.getByRole('button', { name: 'Back' }).click();
    expect(await frame.getByRole('radio', { name: /Workbook b2b/ }).isChecked()).toBe(true);
  });

  test('a build that stops halfway does not claim that nothing was changed', async () => {
    const opened = await dialog('NewWorkbook', {
      ...ANSWERS,
      dialogBuildWorkbook: () => {
        throw new Error('Exceeded maximum execution time');
      },
    });
    await toPreview(opened);
    await opened.frame.getByRole('button', { name: 'Build the workbook' }).click();
    const alert = opened.frame.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('The build stopped halfway.');
    expect(await opened.frame.getByRole('button', { name: 'Build the workbook' }).isDisabled()).toBe(false);
    await alert.getByText('Technical details').click();
    expect(await alert.innerText()).toContain('Exceeded maximum execution time');
  });

  test('help has the self-test, and the weekly e-mail only where it is built in', async () => {
    const plain = await dialog('Help');
    await expect.poll(() => callsOf(plain, 'panelStart').length).toBe(1);
    expect(await plain.frame.getByRole('heading', { name: 'Weekly e-mail' }).count()).toBe(0);
    await plain.frame.getByRole('button', { name: 'Run the self-test' }).click();
    await plain.frame.getByRole('table').waitFor();
    expect(await plain.frame.getByRole('rowheader').innerText()).toBe('A date cell reaches functions as');

    const withDigest = await dialog('Help', {
      ...ANSWERS,
      panelStart: () => ({ value: { language: 'en', digest: true } }),
    });
    const { frame } = withDigest;
    await frame.getByRole('heading', { name: 'Weekly e-mail' }).waitFor();
    await frame.getByRole('button', { name: 'Turn on', exact: true }).click();
    expect(await frame.locator('p.done').innerText()).toBe('On. Mondays at 9.');
    expect(callsOf(withDigest, 'helpDigest')).toEqual([{ action: 'on', language: 'en' }]);
  });

  test('help tells where to read more and that nothing leaves the account', async () => {
    const { frame } = await dialog('Help');
    expect(await frame.locator('main').innerText()).toContain('Nothing leaves your account.');
    const addresses = await frame
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(addresses).toHaveLength(4);
    for (const address of addresses) expect(address).toMatch(/^https:\/\//);
  });

  test('the check of the data stands in a dialog of its own, which can be closed', async () => {
    const opened = await dialog('CheckData');
    await opened.frame.locator('.findings li').first().waitFor();
    await opened.frame.getByRole('button', { name: 'Check again' }).click();
    await expect.poll(() => callsOf(opened, 'panelCheckData').length).toBe(2);
    await opened.frame.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => opened.isClosed()).toBe(true);
  });
});
