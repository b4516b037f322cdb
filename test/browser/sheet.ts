/** Works the sheet on the page as a person would, and reads what its cells hold. */
import type { Page } from 'playwright-core';

interface Shown {
  readonly value: unknown;
  readonly formattedValue: string;
  readonly type: string;
}

/** The workbook on the page, as far as the tests look at it. */
interface Opened {
  readonly nyckeltal: {
    readonly model: {
      readonly getters: {
        getActiveSheetId(): string;
        getSheetIdByName(name: string): string;
        getRangeFromSheetXC(sheetId: string, cell: string): { zone: { top: number; left: number } };
        getEvaluatedCell(position: { sheetId: string; row: number; col: number }): Shown;
        getVisibleRect(zone: object): { x: number; y: number; width: number; height: number };
      };
    };
  };
}

/** A cell of the tab at hand, or of the tab with that name. */
export const readCell = (page: Page, cell: string, tab = ''): Promise<Shown> =>
  page.evaluate(
    ({ cell, tab }) => {
      const { getters } = (globalThis as unknown as Opened).nyckeltal.model;
      const sheetId = tab === '' ? getters.getActiveSheetId() : getters.getSheetIdByName(tab);
      const { top: row, left: col } = getters.getRangeFromSheetXC(sheetId, cell).zone;
      const { value, formattedValue, type } = getters.getEvaluatedCell({ sheetId, row, col });
      return { value, formattedValue, type };
    },
    { cell, tab },
  );

/** Clicks a cell and types there. */
export async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  const { x, y } = await placeOf(page, cell);
  await page.mouse.click(x, y);
  await page.keyboard.type(text);
}

export const openTab = (page: Page, name: string): Promise<void> =>
  page.locator('.frame-chip-tab', { hasText: name }).click();

/** The middle of a cell on the screen. */
export const placeOf = (page: Page, cell: string): Promise<{ x: number; y: number }> =>
  page.evaluate((name: string) => {
    const { getters } = (globalThis as unknown as Opened).nyckeltal.model;
    const { x, y, width, height } = getters.getVisibleRect(
      getters.getRangeFromSheetXC(getters.getActiveSheetId(), name).zone,
    );
    const grid = (document.querySelector('.o-grid') as HTMLElement).getBoundingClientRect();
    return { x: grid.x + x + width / 2, y: grid.y + y + height / 2 };
  }, cell);
