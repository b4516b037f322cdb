import { expect, test } from 'vitest';
import { ANSWERS } from './answers.ts';
import { type OpenedPage, pagesSuite, type Script } from './script-page.ts';

pagesSuite('the panel', (open) => {
  const panel = (script: Script = ANSWERS) => open({ file: 'Panel', script });
  const searchField = ({ frame }: OpenedPage) => frame.getByRole('combobox', { name: 'Search all KPIs' });
  const options = ({ frame }: OpenedPage) => frame.getByRole('option');
  const openCard = async (opened: OpenedPage, text: string) => {
    await searchField(opened).fill(text);
    await searchField(opened).press('Enter');
  };
  const callsOf = ({ calls }: OpenedPage, name: string) => calls.filter((call) => call.name === name);

  test('finds a KPI by a Swedish name in an English panel and says which name was found', async () => {
    const opened = await panel();
    await searchField(opened).fill('öppningsgrad');
    await expect.poll(() => options(opened).count()).toBe(1);
    expect(await options(opened).first().innerText()).toContain('Open rate');
    expect(await options(opened).first().innerText()).toContain('also called öppningsgrad');
    expect(await opened.frame.locator('.count').innerText()).toBe('1 match');
  });

  test('is worked with arrow keys, Enter and Escape, and tells assistive technology so', async () => {
    const opened = await panel();
    const field = searchField(opened);
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    await field.fill('churn');
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    expect(await field.getAttribute('aria-activedescendant')).toBe('result-0');
    await field.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).toBe('result-1');
    expect(await options(opened).nth(1).getAttribute('aria-selected')).toBe('true');
    await field.press('ArrowUp');
    await field.press('ArrowUp');
    const last = (await options(opened).count()) - 1;
    expect(await field.getAttribute('aria-activedescendant')).toBe(`result-${last}`);
    await field.press('Escape');
    expect(await field.inputValue()).toBe('');
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    await openCard(opened, 'churn');
    const heading = opened.frame.locator('.title');
    expect(await heading.innerText()).toBe('Churn rate');
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await opened.page.keyboard.press('Shift+Tab');
    await opened.page.keyboard.press('Enter');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('says so when nothing is found', async () => {
    const opened = await panel();
    await searchField(opened).fill('xyzzy');
    expect(await opened.frame.locator('.count').innerText()).toContain('Nothing found for “xyzzy”.');
    expect(await opened.frame.getByRole('listbox').count()).toBe(0);
  });

  test('a card has definition, formula, guideline with source, cadence, roles and what to do', async () => {
    const opened = await panel();
    await openCard(opened, 'roas');
    const text = await opened.frame.locator('.card').innerText();
    for (const part of [
      'Higher is better',
      'How much revenue the ads bring in',
      'Revenue / Ad spend',
      'your own break-even',
      'Source: arithmetic',
      '=ROAS(revenue; ad_spend)',
      'every week',
      'CEO · Marketing head · Specialist',
      'Compare with your own break-even ROAS',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('a figure that looks good and says little is marked in the list and on its card', async () => {
    const opened = await panel();
    await searchField(opened).fill('impressions');
    expect(await options(opened).first().innerText()).toContain('says little');
    await searchField(opened).press('Enter');
    expect(await opened.frame.locator('.vanity').innerText()).toMatch(
      /^Looks good, says little: Do not steer/,
    );
    await opened.frame.getByRole('button', { name: 'Click-through rate (CTR)' }).click();
    expect(await opened.frame.locator('.title').innerText()).toBe('Click-through rate (CTR)');
  });

  test('shows what was recognised in the selection and the KPIs that fit', async () => {
    const opened = await panel();
    await opened.frame.getByRole('button', { name: 'Show what fits' }).click();
    const recognised = opened.frame.locator('.recognised');
    await recognised.waitFor();
    const text = await recognised.innerText();
    expect(text).toContain('Spring!A1:D13 · 12 rows');
    expect(text).toMatch(/Kostnad\s+✓ ?Total marketing cost|Kostnad\s+Total marketing cost/);
    expect(text).toMatch(/Colour\s+not recognised/);
    await recognised.getByRole('button', { name: 'Cost per lead (CPL)' }).click();
    await opened.frame.getByRole('button', { name: 'Insert the formula' }).click();
    await opened.frame.locator('.done').waitFor();
    expect(callsOf(opened, 'panelInsert')).toEqual([
      { name: 'panelInsert', request: { kpi: 'CPL', language: 'en' } },
    ]);
    expect(await opened.frame.locator('.done').innerText()).toContain('=CPL(B2:B13;C2:C13)');
    await opened.frame.getByRole('button', { name: 'Back' }).click();
    expect(await recognised.innerText()).toContain('Spring!A1:D13');
  });

  test('explains the selected cell with the numbers of the sheet', async () => {
    const opened = await panel();
    await opened.frame.getByRole('button', { name: 'Explain the cell' }).click();
    const card = opened.frame.locator('.card');
    await card.waitFor();
    const text = await card.innerText();
    expect(text).toContain('The cell E2');
    expect(text).toContain('30 000 / 10');
  });

  test('a set by role has at most seven, a longer one of the user is warned of, and both can be inserted', async () => {
    const opened = await panel();
    const { frame } = opened;
    await frame.getByRole('button', { name: 'CEO' }).click();
    expect(await frame.locator('.set li').count()).toBe(7);
    expect(await frame.locator('.vanity').count()).toBe(0);
    await openCard(opened, 'open rate');
    await frame.getByRole('button', { name: 'Add to my set' }).click();
    expect(await frame.getByRole('button', { name: 'In my set' }).isDisabled()).toBe(true);
    await frame.getByRole('button', { name: 'Back' }).click();
    expect(await frame.getByRole('alert').innerText()).toContain('8 KPIs are too many');
    await frame.getByRole('button', { name: 'Remove Open rate' }).click();
    expect(await frame.getByRole('alert').count()).toBe(0);
    await frame.getByRole('button', { name: 'Insert the set' }).click();
    await frame.locator('.done').waitFor();
    expect(callsOf(opened, 'panelInsertPack')[0]?.request).toEqual({
      kpis: ['leads', 'CPL', 'attributed_revenue', 'ROI', 'LTV_CAC', 'CAC', 'PIPELINE_VELOCITY'],
      language: 'en',
    });
  });

  test('checks data, the worst first', async () => {
    const { frame } = await panel();
    await frame.getByRole('button', { name: 'Check data' }).click();
    const findings = frame.locator('.findings li');
    await findings.first().waitFor();
    expect(await findings.first().innerText()).toMatch(/Error\s+Clicks are above impressions\./);
    expect(await findings.first().innerText()).toContain('Count: 2, first in row 5');
    expect(await findings.nth(1).innerText()).toContain('Good to know');
  });

  test('saves a snapshot, links to Data Studio, and opens the dialogs', async () => {
    const opened = await panel();
    const { frame } = opened;
    await frame.getByRole('button', { name: 'Save a snapshot' }).click();
    await frame.getByRole('button', { name: 'Go to History' }).click();
    await expect.poll(() => callsOf(opened, 'panelShowSheet').length).toBe(1);
    await frame.getByRole('button', { name: 'Open in Data Studio' }).click();
    const link = frame.getByRole('link', { name: 'Open Data Studio with this tab' });
    await link.waitFor();
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/datastudio\.google\.com\//);
    await frame.getByRole('button', { name: 'New KPI workbook…' }).click();
    await expect
      .poll(() => callsOf(opened, 'panelOpenDialog').map(({ request }) => request))
      .toEqual([{ dialog: 'workbook', language: 'en' }]);
  });

  test('an address that is not https is no link', async () => {
    const { frame } = await panel({
      ...ANSWERS,
      panelConnectorLink: () => ({ value: { url: 'javascript:alert(1)' } }),
    });
    await frame.getByRole('button', { name: 'Open in Data Studio' }).click();
    await frame.getByRole('alert').waitFor();
    expect(await frame.getByRole('link').count()).toBe(0);
  });

  test('while it waits buttons are disabled and it says so; afterwards they are back', async () => {
    let answer: () => void = () => undefined;
    const { frame } = await panel({
      ...ANSWERS,
      panelSelection: () =>
        new Promise((resolve) => {
          answer = () => resolve(ANSWERS.panelSelection());
        }),
    });
    const button = frame.getByRole('button', { name: 'Show what fits' });
    await button.click();
    await expect.poll(() => button.isDisabled()).toBe(true);
    expect(await button.getAttribute('aria-busy')).toBe('true');
    expect(await frame.getByRole('button', { name: 'Save a snapshot' }).isDisabled()).toBe(true);
    expect(await frame.locator('.waiting').innerText()).toBe('Working…');
    answer();
    await frame.locator('.recognised').waitFor();
    expect(await button.isDisabled()).toBe(false);
    expect(await button.getAttribute('aria-busy')).toBe(null);
    expect(await frame.locator('.waiting').count()).toBe(0);
  });

  test('what people can mend is said as it is', async () => {
    const { frame } = await panel({
      ...ANSWERS,
      panelSelection: () => ({ problem: 'Select cells with a header first.' }),
    });
    await frame.getByRole('button', { name: 'Show what fits' }).click();
    await frame.getByRole('alert').waitFor();
    expect(await frame.getByRole('alert').innerText()).toBe('Select cells with a header first.');
    expect(await frame.locator('.error details').count()).toBe(0);
  });

  test('says that the weekly e-mail could not be sent, where it is built in', async () => {
    const failed = 'The weekly e-mail of 2026-03-16 could not be sent: no mail left.';
    const answers = (digest: boolean): Script => ({
      ...ANSWERS,
      panelStart: () => ({ value: { language: 'en', digest } }),
      helpDigest: () => ({ value: { on: true, message: failed, failed } }),
    });
    const { frame } = await panel(answers(true));
    await frame.getByRole('alert').waitFor();
    expect(await frame.getByRole('alert').innerText()).toBe(failed);
    const plain = await panel(answers(false));
    await expect.poll(() => callsOf(plain, 'panelStart').length).toBe(1);
    expect(callsOf(plain, 'helpDigest')).toEqual([]);
  });

  test('speaks the language of the account, and another when chosen', async () => {
    const opened = await panel({
      ...ANSWERS,
      panelStart: () => ({ value: { language: 'nb', digest: false } }),
    });
    await expect.poll(() => opened.frame.locator('html').getAttribute('lang')).toBe('nb');
    await opened.frame.getByRole('combobox', { name: 'Språk' }).selectOption('sv');
    expect(await opened.frame.locator('html').getAttribute('lang')).toBe('sv');
    expect(await opened.frame.locator('.search label').innerText()).toBe('Sök bland alla nyckeltal');
    expect(opened.problems).toEqual([]);
  });

  test('opens without a script that answers, and asks nothing of other machines', async () => {
    const opened = await panel({});
    await searchField(opened).fill('roas');
    expect(await options(opened).count()).toBeGreaterThan(0);
    expect(opened.problems).toEqual([]);
  });
});
