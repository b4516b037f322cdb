/** The add-on on the page: the built script over the workbook that is open, as at Google. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { strFromU8, unzipSync } from 'fflate';
import type { FrameLocator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openUserFile } from '../../local/user-file/open-user-file.ts';
import { browserSuite } from './chromium.ts';
import { placeOf, readCell } from './sheet.ts';

const folder = mkdtempSync(join(tmpdir(), 'nyckeltal-'));
const CSV = join(folder, 'Kampanjer.csv');
writeFileSync(CSV, 'Månad;Kostnad;Leads\n2026-01-01;1000;10\n2026-02-01;2000;20\n2026-03-01;3000;10\n');

const WORDS = {
  en: {
    workbook: 'New KPI workbook…',
    next: 'Continue',
    build: 'Build the workbook',
    go: /^Go to/,
    panel: 'Open KPI panel',
  },
  sv: {
    workbook: 'Ny KPI-arbetsbok…',
    next: 'Fortsätt',
    build: 'Bygg arbetsboken',
    go: /^Gå till/,
    panel: 'Öppna KPI-panelen',
  },
  nb: {
    workbook: 'Ny KPI-arbeidsbok…',
    next: 'Fortsett',
    build: 'Bygg arbeidsboken',
    go: /^Gå til/,
    panel: 'Åpne KPI-panelet',
  },
};

const dialog = (page: Page): FrameLocator => page.frameLocator('#dialog iframe');
const panel = (page: Page): FrameLocator => page.frameLocator('#sidebar iframe');
const sheetNames = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { getters } = (globalThis as unknown as { nyckeltal: { model: Sheets } }).nyckeltal.model;
    return getters.getVisibleSheetIds().map((id) => getters.getSheetName(id));
  });

interface Sheets {
  readonly getters: { getVisibleSheetIds(): string[]; getSheetName(id: string): string };
}

/** Gives the names of the tabs that were added. */
async function build(page: Page, language: keyof typeof WORDS, number: number): Promise<string[]> {
  const words = WORDS[language];
  await page.getByRole('button', { name: words.workbook }).click();
  await dialog(page).locator('.goal').nth(number).click();
  await dialog(page).getByRole('button', { name: words.next }).click();
  await dialog(page).locator('.sheets.adds li').first().waitFor();
  const tabs = await dialog(page).locator('.sheets.adds li').allInnerTexts();
  await dialog(page).getByRole('button', { name: words.build }).click();
  await dialog(page).getByRole('button', { name: words.go }).click({ timeout: 50_000 });
  await expect.poll(() => page.locator('#dialog').isVisible()).toBe(false);
  return tabs.map((tab) => tab.replace(/^\+\s*/, '').trim());
}

async function chooseInMenu(page: Page, item: string): Promise<void> {
  await page.locator('.o-topbar-menu').getByText('Nyckeltal', { exact: true }).click();
  await page.locator('.o-menu').getByText(item, { exact: true }).click();
}

browserSuite(
  'the add-on on the page',
  () => openUserFile(CSV),
  (site) => {
    test('offers every workbook there is', async () => {
      const page = await site.open();
      await page.getByRole('button', { name: WORDS.en.workbook }).click();
      await dialog(page).locator('.goal').first().waitFor();
      const { files } = (await (await page.request.get(`${site.address}add-on.json`)).json()) as {
        files: Record<string, string>;
      };
      const built = Object.keys(files).filter((name) => name.startsWith('Workbook_'));
      expect(await dialog(page).locator('.goal').count()).toBe(built.length);
      expect(page.problems).toEqual([]);
    });

    test.each([
      ['en', 0],
      ['sv', 1],
      ['nb', 2],
    ] as const)(
      'in %s a workbook is built into the open file, and its checks are OK',
      async (language, number) => {
        const page = await site.open({ language });
        const before = await sheetNames(page);
        const tabs = await build(page, language, number);
        expect(await sheetNames(page)).toEqual(expect.arrayContaining([...before, ...tabs]));
        expect((await readCell(page, 'B3', tabs.at(-1))).value).toMatch(/^✓/);
        expect(page.problems).toEqual([]);
      },
    );

    test('the panel finds a KPI and writes its formula beside one’s own table', async () => {
      const page = await site.open({ language: 'sv' });
      const { x, y } = await placeOf(page, 'B2');
      await page.mouse.click(x, y);
      await page.getByRole('button', { name: WORDS.sv.panel }).click();
      await panel(page).getByRole('combobox').first().fill('kostnad per lead');
      await panel(page).getByRole('combobox').first().press('Enter');
      await panel(page).getByRole('button', { name: 'Infoga formeln' }).click();
      await panel(page).locator('.done').waitFor();
      const columns = 'ABCDEFGHIJ'
        .split('')
        .flatMap((letter) => [1, 2, 3, 4, 5, 6, 7].map((row) => letter + row));
      const values = await Promise.all(columns.map(async (cell) => (await readCell(page, cell)).value));
      // The total, or the first of one result for each row.
      expect(values.some((value) => value === 6000 / 40 || value === 1000 / 10)).toBe(true);
      expect(page.problems).toEqual([]);
    });

    test('the page of the panel is kept apart from the sheet', async () => {
      const page = await site.open();
      await page.getByRole('button', { name: WORDS.en.panel }).click();
      await panel(page).locator('h1').waitFor({ state: 'attached' });
      expect((await page.locator('#sidebar iframe').getAttribute('sandbox'))?.split(' ')).not.toContain(
        'allow-same-origin',
      );
      const frame = page
        .frames()
        .find((one) => one.url().endsWith('/script-frame.html') || one.parentFrame() !== null);
      expect(frame).toBeDefined();
      const reached = await panel(page)
        .locator('body')
        .evaluate(() => {
          try {
            return Boolean(parent.document);
          } catch {
            return false;
          }
        });
      expect(reached).toBe(false);
    });

    test('the menu is the script’s own: data are checked, a snapshot says what it lacks, help opens', async () => {
      const page = await site.open();
      await chooseInMenu(page, 'Check data');
      await panel(page).locator('.report').waitFor();
      expect(await panel(page).locator('.report').innerText()).toContain('3 rows');
      await page.getByRole('button', { name: 'Close' }).click();
      expect(await page.locator('#sidebar').isVisible()).toBe(false);
      await chooseInMenu(page, 'Save a snapshot');
      await page.locator('.frame-message').waitFor();
      expect(await page.locator('.frame-message').innerText()).toMatch(/\w/);
      await page.keyboard.press('Escape');
      await chooseInMenu(page, 'Help…');
      await dialog(page).getByRole('heading').first().waitFor();
      expect(page.problems).toEqual([]);
    });

    test('in another language the menu changes, and what was built stays as it is', async () => {
      const page = await site.open();
      const tabs = await build(page, 'en', 0);
      await page.getByLabel('Language').selectOption('sv');
      await page.getByRole('button', { name: WORDS.sv.workbook }).waitFor();
      expect(await sheetNames(page)).toEqual(expect.arrayContaining(tabs));
      await page.getByRole('button', { name: WORDS.sv.workbook }).click();
      await dialog(page).locator('.goal').first().waitFor();
      expect(page.problems).toEqual([]);
    });

    test('the file of a download is complete', async () => {
      const page = await site.open({ language: 'sv' });
      await build(page, 'sv', 0);
      await page.getByText('File', { exact: true }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByText('Download (.xlsx)').click(),
      ]);
      const parts = unzipSync(readFileSync(await download.path()));
      const book = strFromU8(parts['xl/workbook.xml'] as Uint8Array);
      expect(book).toMatch(/_xlnm\.Print_Area/);
      expect(book).toContain('name="nyckeltal_start_cost"');
      const texts = Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)] as const);
      const sheets = texts.filter(([path]) => path.startsWith('xl/worksheets/sheet'));
      expect(sheets.filter(([, xml]) => xml.includes('<legacyDrawing ')).length).toBeGreaterThan(0);
      expect(sheets.filter(([, xml]) => /<formula>&quot;✓/.test(xml)).length).toBeGreaterThan(0);
      expect(sheets.filter(([, xml]) => /<f t="array" ref="\w+">/.test(xml))).toEqual([]);
      expect(texts.find(([path]) => path === 'xl/sharedStrings.xml')?.[1]).not.toMatch(/<t>('|&apos;)/);
    });

    test.each([
      ['en', 1280],
      ['sv', 800],
      ['nb', 800],
    ] as const)('panel and dialog are accessible and fit (%s, %i px)', async (language, width) => {
      const page = await site.open({ language, width });
      await page.getByRole('button', { name: WORDS[language].panel }).click();
      await panel(page).locator('h1').waitFor({ state: 'attached' });
      const problems = async () => {
        const { violations } = await new AxeBuilder({ page }).exclude('#sheet').exclude('iframe').analyze();
        return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
      };
      expect(await problems()).toEqual([]);
      const box = await page.locator('#sidebar').boundingBox();
      expect([box?.width, (box?.x ?? 0) + (box?.width ?? 0)]).toEqual([300, width]);
      await page.getByRole('button', { name: WORDS[language].workbook }).click();
      await dialog(page).locator('.goal').first().waitFor();
      expect(await problems()).toEqual([]);
      const shown = await page.locator('#dialog').boundingBox();
      expect((shown?.x ?? -1) >= 0 && (shown?.x ?? 0) + (shown?.width ?? 0) <= width).toBe(true);
    });
  },
);
