/** Works the dashboard as a person would, and reads what it shows. */
import type { Page } from 'playwright-core';

/** Presses a sample's button and waits for its dashboard. */
export async function openSample(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.locator('.card').first().waitFor();
  await settled(page);
}

/** Nothing is on its way any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(50);
  await page.waitForFunction(() => document.querySelector('[aria-busy]') === null);
}

export const cardValue = (page: Page, field: string): Promise<string> =>
  page.locator(`.card[data-field="${field}"] .card-value`).innerText().then(plain);

export const cardText = (page: Page, field: string): Promise<string> =>
  page.locator(`.card[data-field="${field}"]`).innerText().then(plain);

/** The cells of a part's table, row by row, without its header. */
export async function tableOf(page: Page, part: 'series' | 'bars' | 'table'): Promise<string[][]> {
  const rows = await page
    .locator(`.panel-${part} table`)
    .evaluate((table) =>
      [...table.querySelectorAll('tbody tr, tfoot tr')].map((row) =>
        [...row.children].map((cell) => cell.textContent ?? ''),
      ),
    );
  return rows.map((row) => row.map(plain));
}

export async function chooseOnly(page: Page, filter: string, value: string): Promise<void> {
  const list = page.locator(`.filter[data-filter="${filter}"]`);
  await list.locator('summary').click();
  await list.getByLabel(value, { exact: true }).check();
  await settled(page);
  await page.keyboard.press('Escape');
}

/** Spaces that do not break are written as others. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').trim();
