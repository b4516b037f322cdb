import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { LEAD_ROWS } from '../../local/samples/lead-rows.ts';
import { readData } from '../../local/samples/read-data.ts';
import { openUserFile } from '../../local/user-file/open-user-file.ts';
import { cardText, cardValue, chooseOnly, openSample, settled, tableOf } from './board.ts';
import { browserSuite } from './chromium.ts';

const DASHBOARD = { path: 'dashboard' };

/** Added up here from the rows of the sample, by nothing of the product. */
function leadSums(holds: (row: (typeof LEAD_ROWS)[number]) => boolean) {
  const rows = LEAD_ROWS.filter(holds);
  const sum = (column: 3 | 5 | 6 | 7) => rows.reduce((total, row) => total + row[column], 0);
  return { cost: sum(3), leads: sum(5), qualified: sum(6), customers: sum(7) };
}

const kronor = (amount: number) => `kr ${Math.round(amount).toLocaleString('en-GB')}`;
const percent = (share: number) => `${(share * 100).toFixed(1).replace(/\.0$/, '')}%`;

const next = (page: Page) => page.getByRole('button', { name: 'Next' }).click();

/** Answers the questions of the form one step after the other. */
async function connectLeads(page: Page): Promise<void> {
  await page.getByLabel('Where is the data?').selectOption('Google Sheets');
  await next(page);
  await page
    .getByLabel('Address of the spreadsheet')
    .fill('https://docs.google.com/spreadsheets/d/sample-leads-spreadsheet/edit');
  await next(page);
  await page.getByLabel('Tab', { exact: true }).selectOption('Leads');
  await next(page);
  await page.getByLabel('Currency').selectOption('SEK');
  await page.getByRole('button', { name: 'Connect' }).click();
  await page.locator('.card').first().waitFor();
  await settled(page);
}

browserSuite(
  'the dashboard',
  () => null,
  (site) => {
    test('from no answers to a filtered chart whose numbers are those of the rows', async () => {
      const page = await site.open(DASHBOARD);
      await connectLeads(page);
      const lastMonths = leadSums(([day]) => day >= '2026-05-01');
      expect(await cardValue(page, 'cpl')).toBe(kronor(lastMonths.cost / lastMonths.leads));
      expect(await cardValue(page, 'lead_quality')).toBe(percent(lastMonths.qualified / lastMonths.leads));

      await page.getByLabel('Days', { exact: true }).selectOption('All data');
      await chooseOnly(page, 'channel', 'Meta');
      const meta = leadSums(([, channel]) => channel === 'Meta');
      expect(await cardValue(page, 'cpl')).toBe(kronor(meta.cost / meta.leads));
      expect(await cardValue(page, 'cac')).toBe(kronor(meta.cost / meta.customers));
      await page.locator('.panel-bars .alternative summary').click();
      expect(await tableOf(page, 'bars')).toEqual([['Meta', kronor(meta.cost / meta.leads)]]);
      expect((await tableOf(page, 'table')).map((row) => row[0])).toEqual(['Meta', 'Total']);
      await page.locator('.panel-series .alternative summary').click();
      const july = leadSums(([day, channel]) => day === '2026-07-01' && channel === 'Meta');
      expect((await tableOf(page, 'series')).at(-1)).toEqual(['Jul 2026', kronor(july.cost / july.leads)]);
      expect(await page.locator('.panel-bars svg').count()).toBe(1);
      expect(page.problems).toEqual([]);
    });

    test('a total is that of all rows, not the mean of the lines above it', async () => {
      const page = await site.open(DASHBOARD);
      await openSample(page, 'Sample: orders of a shop');
      await page.getByLabel('Days', { exact: true }).selectOption('Chosen days');
      await page.getByLabel('From', { exact: true }).fill('2011-03-01');
      await page.getByLabel('To', { exact: true }).fill('2011-03-31');
      await page.getByLabel('To', { exact: true }).press('Tab');
      await settled(page);
      const march = readData('online_retail_orders.csv.gz').filter(({ date = '' }) =>
        date.startsWith('2011-03'),
      );
      const revenue = march.reduce((sum, order) => sum + Number(order.revenue), 0);
      const total = (await tableOf(page, 'table')).at(-1);
      const pounds = (amount: number) => `£${Math.round(amount).toLocaleString('en-GB')}`;
      expect(total).toEqual([
        'Total',
        pounds(revenue),
        pounds(revenue / march.length),
        march.length.toLocaleString('en-GB'),
      ]);
    });

    test('a key figure tells change, target, status and the number of cases', async () => {
      const page = await site.open(DASHBOARD);
      await openSample(page, 'Sample: leads in a sheet');
      const [now, before] = [
        leadSums(([day]) => day >= '2026-05-01'),
        leadSums(([day]) => day >= '2026-02-01' && day < '2026-05-01'),
      ];
      const text = await cardText(page, 'cpl');
      expect(text).toContain(`from ${kronor(before.cost / before.leads)} the period before`);
      expect(text).toContain('worse');
      expect(text).toContain('Near target');
      expect(text).toContain(`n = ${now.leads} (Leads)`);
    });

    test('GA4 and the sheet stand together, and nothing is counted twice', async () => {
      const page = await site.open(DASHBOARD);
      await openSample(page, 'Sample: GA4 shop');
      const revenue = await cardValue(page, 'revenue');
      await openSample(page, 'Sample: both together');
      expect(await cardValue(page, 'revenue')).toBe(revenue);
      expect(await page.locator('.board').innerText()).toContain('GA4 misses visits without consent');
      await chooseOnly(page, 'device', 'mobile');
      expect(await cardValue(page, 'revenue')).not.toBe(revenue);
      expect(page.problems).toEqual([]);
    });

    test('an answer that cannot be used is refused in plain words, and a better one goes on', async () => {
      const page = await site.open(DASHBOARD);
      await page.getByLabel('Where is the data?').selectOption('Google Sheets');
      await next(page);
      const address = page.getByLabel('Address of the spreadsheet');
      await address.fill('https://example.com/my-figures');
      await next(page);
      const alert = page.getByRole('alert');
      await alert.waitFor();
      expect(await alert.innerText()).toContain('is not the address of a Google spreadsheet');
      await alert.getByText('As Data Studio shows it').click();
      expect(await alert.innerText()).toContain('There was an error caused by the community connector.');
      await address.fill('https://docs.google.com/spreadsheets/d/no-such-spreadsheet/edit');
      await next(page);
      await expect.poll(() => alert.innerText()).not.toContain('is not the address');
      await address.fill('https://docs.google.com/spreadsheets/d/sample-leads-spreadsheet/edit');
      await next(page);
      await page.getByLabel('Tab', { exact: true }).waitFor();
      expect(await alert.count()).toBe(0);
    });

    test('an edited answer takes away the questions that followed from it', async () => {
      const page = await site.open(DASHBOARD);
      await connectLeads(page);
      await page.locator('.source > summary').click();
      await page.getByLabel('Where is the data?').selectOption('Google Analytics (GA4)');
      expect(await page.locator('.entry').count()).toBe(2);
      await next(page);
      await page.getByLabel('GA4 property').waitFor();
      expect(await page.getByLabel('Address of the spreadsheet').count()).toBe(0);
    });

    test('another language changes form, fields, numbers and words, and keeps what was chosen', async () => {
      const page = await site.open(DASHBOARD);
      await openSample(page, 'Sample: leads in a sheet');
      await chooseOnly(page, 'channel', 'Email');
      await page.getByLabel('Language').first().selectOption('sv');
      await page.getByText('Exempel: leads i ett ark').first().waitFor();
      await page.locator('.card').first().waitFor();
      await settled(page);
      expect(await page.getAttribute('html', 'lang')).toBe('sv');
      expect(await page.title()).toBe('Nyckeltal · Marknadsföringens nyckeltal i Data Studio');
      const email = leadSums(([day, channel]) => channel === 'E-post' && day >= '2026-05-01');
      expect(await cardValue(page, 'cpl')).toBe(`${Math.round(email.cost / email.leads)} kr`);
      expect(await page.locator('.fields').innerText()).toContain('Dimensioner');
      expect(await page.locator('.entry-info').textContent()).toContain('Nyckeltal');
    });

    test('fields are found by name, and what is chosen among them is shown', async () => {
      const page = await site.open(DASHBOARD);
      await openSample(page, 'Sample: leads in a sheet');
      await page.getByLabel('Search fields').fill('cost per click');
      const field = page.locator('.field:visible');
      expect(await field.count()).toBe(1);
      expect(await field.innerText()).toContain('Formula:');
      await page.getByRole('button', { name: 'Show: Cost per click (CPC)' }).click();
      await settled(page);
      const cost = LEAD_ROWS.filter(([day]) => day >= '2026-05-01');
      const [spend, clicks] = [3, 4].map((column) => cost.reduce((sum, row) => sum + Number(row[column]), 0));
      expect(await cardValue(page, 'cpc')).toBe(`kr ${((spend as number) / (clicks as number)).toFixed(2)}`);
    });

    test('every request to the connector can be looked at with its response', async () => {
      const page = await site.open(DASHBOARD);
      await openSample(page, 'Sample: leads in a sheet');
      await page.locator('.calls > summary').click();
      const names = await page.locator('.call .link-button').allTextContents();
      expect(new Set(names)).toEqual(new Set(['getConfig', 'getSchema', 'getData']));
      await page.locator('.call .link-button').first().click();
      await page.locator('.call-whole').waitFor();
      const [request, response] = await page.locator('.call-whole pre').allTextContents();
      expect(JSON.parse(request as string)).toHaveProperty('dateRange');
      expect(response).toContain('"rows"');
    });

    test.each([
      ['en', 1280, 'Sample: both together'],
      ['sv', 800, 'Exempel: GA4-butik'],
      ['nb', 400, 'Eksempel: leads i et ark'],
    ])('the page is accessible and fits (%s, %i px)', async (language, width, sample) => {
      const page = await site.open({ ...DASHBOARD, language, width });
      await openSample(page, sample);
      for (const summary of [
        '.source > summary',
        '.field-group > summary',
        '.calls > summary',
        '.filter > summary',
      ]) {
        await page.locator(summary).first().click();
      }
      await page.locator('.call .link-button').first().click();
      await page.locator('.call-whole').waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      expect(await page.locator('.chart').first().getAttribute('aria-label')).not.toBe('');
    });

    test('sample and filter can be chosen from the keyboard', async () => {
      const page = await site.open(DASHBOARD);
      await page.getByLabel('Language').first().focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.locator('.card').first().waitFor();
      await settled(page);
      await page.locator('.filter summary').first().focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await settled(page);
      expect(await page.locator('.filter summary').first().innerText()).toContain('1 of 3');
    });

    test('sheet and dashboard lead to each other', async () => {
      const page = await site.open();
      await page.getByRole('link', { name: 'Dashboard' }).click();
      await page.locator('.entry').first().waitFor();
      await page.getByRole('link', { name: 'Sheet' }).click();
      await page.locator('.o-grid').waitFor();
    });
  },
);

const CSV = join(mkdtempSync(join(tmpdir(), 'nyckeltal-')), 'Kampanjer.csv');
writeFileSync(
  CSV,
  'Datum;Kanal;Kostnad;Leads\n' +
    '2026-01-05;Google Ads;1 234,50;10\n2026-01-19;Meta;2 000,00;20\n2026-02-02;Meta;1 000,50;5\n',
);

browserSuite(
  'one’s own file on the dashboard',
  () => openUserFile(CSV),
  (site) => {
    test('its numbers are shown, in kronor where the language is Swedish', async () => {
      const page = await site.open({ ...DASHBOARD, language: 'sv' });
      await openSample(page, 'Din fil: Kampanjer');
      await page.getByLabel('Dagar', { exact: true }).selectOption('Alla data');
      await settled(page);
      // (1234.50 + 2000 + 1000.50) / 35 = 121; of Meta 3000.50 / 25 = 120.02.
      expect(await cardValue(page, 'cpl')).toBe('121 kr');
      await chooseOnly(page, 'channel', 'Meta');
      expect(await cardValue(page, 'cpl')).toBe('120 kr');
      expect(page.problems).toEqual([]);
    });
  },
);
