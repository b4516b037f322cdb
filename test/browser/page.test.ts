import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { browserSuite } from './chromium.ts';
import { openTab, placeOf, readCell, typeInto } from './sheet.ts';

browserSuite(
  'the page',
  () => null,
  (site) => {
    test('a formula that is typed shows its value', async () => {
      const page = await site.open();
      await typeInto(page, 'A4', '=CAC(120000,40)');
      await page.keyboard.press('Enter');
      expect((await readCell(page, 'A4')).value).toBe(3000);
      expect(page.problems).toEqual([]);
    });

    test('in English ; may stand between arguments as well', async () => {
      const page = await site.open();
      await typeInto(page, 'A4', '=CAC(1000;40)');
      await page.keyboard.press('Enter');
      expect((await readCell(page, 'A4')).value).toBe(25);
    });

    test('in Swedish numbers have a decimal comma and ; stands between arguments', async () => {
      const page = await site.open({ language: 'sv' });
      await typeInto(page, 'A4', '=CAC(1000,5;2)');
      await page.keyboard.press('Enter');
      expect(await readCell(page, 'A4')).toMatchObject({ value: 500.25, formattedValue: '500,25' });
    });

    test('the list while typing has our functions, not their aliases', async () => {
      const page = await site.open();
      await typeInto(page, 'A4', '=CA');
      const list = page.locator('.o-autocomplete-value');
      await expect.poll(() => list.allTextContents()).toContain('CAC');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await typeInto(page, 'A4', '=KPI_CA');
      await page.waitForTimeout(200);
      expect(await list.allTextContents()).not.toContain('KPI_CAC');
    });

    test('after =CAC( the help names each parameter and says what it is', async () => {
      const page = await site.open();
      await page.getByRole('button', { name: 'Type =CAC( in a cell' }).click();
      const help = page.locator('.o-formula-assistant').first();
      await expect.poll(() => help.innerText()).toContain('new_customers');
      const text = await help.innerText();
      expect(text).toContain('What it costs in marketing and sales to win one new customer');
      expect(text).toContain('Marketing and sales cost of the period');
    });

    test('a wrong formula says what is wrong', async () => {
      const page = await site.open();
      await typeInto(page, 'A4', '=CAC(100,0)');
      await page.keyboard.press('Enter');
      expect(await readCell(page, 'A4')).toMatchObject({ value: '#ERROR!', type: 'error' });
      const { x, y } = await placeOf(page, 'A4');
      await page.mouse.move(x + 10, y);
      await page.mouse.move(x, y);
      const tooltip = page.locator('.o-error-tooltip-message');
      await tooltip.waitFor();
      expect(await tooltip.innerText()).toContain('CAC: new_customers is 0');
    });

    test.each([
      ['Online Retail', 2],
      ['Robyn weekly', 3],
      ['Leads', 3],
      ['Attribution', 1],
      ['Forecast', 1],
      ['Scenario', 1],
    ])('%s has its charts', async (tab, count) => {
      const page = await site.open({ width: 1900, height: 2200 });
      await openTab(page, tab);
      await expect.poll(() => page.locator('.o-figure canvas').count()).toBe(count);
      expect(page.problems).toEqual([]);
    });

    test('File > Download gives a workbook with the values of our functions', async () => {
      const page = await site.open();
      await page.getByText('File', { exact: true }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByText('Download (.xlsx)').click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^nyckeltal-\d{4}-\d\d-\d\d\.xlsx$/);
      const parts = unzipSync(readFileSync(await download.path()));
      const retail = strFromU8(parts['xl/worksheets/sheet1.xml'] as Uint8Array).replace(/\s+/g, ' ');
      // Revenue by orders of January 2011: 569445.04 / 987.
      expect(retail).toMatch(/<c r="H8"[^>]*><v>576\.945329\d*<\/v>/);
      const texts = Object.entries(parts).map(([path, bytes]) =>
        path.endsWith('.xml') ? strFromU8(bytes) : '',
      );
      expect(texts.join('')).not.toMatch(/#ERROR|#NAME|#BAD_EXPR|__xludf/);
      expect(Object.keys(parts).filter((path) => path.startsWith('xl/charts/chart'))).toHaveLength(11);
    });

    test('another language changes frame, tabs, texts and numbers, and keeps what was typed', async () => {
      const page = await site.open();
      await typeInto(page, 'A4', '=CAC(1000,3)');
      await page.keyboard.press('Enter');
      await page.getByLabel('Language').selectOption('nb');
      await page.locator('.frame-chip-tab', { hasText: 'Start her' }).waitFor();
      expect(await page.getAttribute('html', 'lang')).toBe('nb');
      expect(await page.innerText('.frame-tagline')).toContain('Markedsføringens nøkkeltall');
      expect((await readCell(page, 'A1', 'Start her')).value).toBe(
        'Markedsføringens nøkkeltall som funksjoner i regnearket',
      );
      expect((await readCell(page, 'A4', 'Start her')).formattedValue).toBe('333,3333333');
      expect((await readCell(page, 'A1', 'Leads (oppdiktede tall)')).value).toBe(
        'Leadgenerering i en nordisk bedrift',
      );
      await page.reload();
      await page.locator('.frame-chip-tab', { hasText: 'Start her' }).waitFor();
    });

    test.each([
      ['en', 1280],
      ['sv', 800],
      ['nb', 800],
    ])('the frame is accessible and fits (%s, %i px)', async (language, width) => {
      const page = await site.open({ language, width });
      const { violations } = await new AxeBuilder({ page }).exclude('#sheet').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      const cutOff = await page.evaluate(() =>
        [...document.querySelectorAll('.frame-header *, .frame-strip *')]
          .filter(
            (element) =>
              element.getBoundingClientRect().right > innerWidth ||
              element.scrollWidth > element.clientWidth + 1,
          )
          .filter((element) => getComputedStyle(element).display !== 'inline' && element.clientWidth > 1)
          .map((element) => element.outerHTML),
      );
      expect(cutOff).toEqual([]);
    });

    test('the frame can be worked from the keyboard', async () => {
      const page = await site.open();
      await page.getByLabel('Language').focus();
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Type =CAC( in a cell');
      for (let step = 0; step < 5; step++) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const current = page.locator('.frame-chip-tab[aria-current="true"]');
      await expect.poll(() => current.textContent()).toBe('Online Retail');
    });

    test('what cannot be opened is said, with a way on', async () => {
      const page = await site.open({
        prepare: (opened) =>
          opened.route('**/samples.json*', (route) => route.fulfill({ status: 500, body: 'no' })),
      });
      expect(await page.innerText('#status')).toContain('The workbook could not be opened.');
      await page.unroute('**/samples.json*');
      await page.getByRole('link', { name: 'Try again' }).click();
      await page.locator('.o-grid').waitFor();
    });

    test('nothing is asked of any other machine', async () => {
      const page = await site.open();
      for (const tab of ['Online Retail', 'Robyn weekly', 'Leads']) await openTab(page, tab);
      await page.waitForTimeout(300);
      expect(page.problems).toEqual([]);
    });
  },
);
