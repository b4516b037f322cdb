/** Days written as 20240131, as GA4 exports them, give every workbook what days of the sheet give it. */
import { expect, test } from 'vitest';
import { loadEngine } from '../../local/engine/load-engine.ts';
import { LOCALES } from '../../local/engine/locales.ts';
import { dimensions } from '../../src/catalogue/dimensions.ts';
import { calendarDate, dayOf } from '../../src/core/calendar.ts';
import { cellName, overlap, parseZone } from '../../src/workbooks/a1.ts';
import type { CellContent, WorkbookPlan } from '../../src/workbooks/plan.ts';
import { workbooks } from '../../src/workbooks/workbooks.ts';
import { openPlan } from './open-plan.ts';
import { dataTabsOf, rowsOf, withRows } from './with-rows.ts';

const engine = await loadEngine();

/** What is found about Data stands to the right of the checks. */
const CHECKS_WIDTH = 5;
const DATES = new Set(dimensions.filter(({ kind }) => kind === 'date').map(({ label }) => label.en));

/** 20240131 */
function eightDigits(day: number): number {
  const { year, month, date } = calendarDate(day);
  return year * 10_000 + month * 100 + date;
}

/** The plan with its days written so, and a number of the user's, so that no sample is seen in it. */
function written(plan: WorkbookPlan, write: (day: number) => number): WorkbookPlan {
  return dataTabsOf(plan).reduce((changed, tab) => {
    const [header = [], ...rows] = rowsOf(plan, tab);
    const isDay = header.map((title) => DATES.has(String(title)));
    expect(isDay).toContain(true);
    const cells = rows.map((row, index): CellContent[] => [
      ...row.map((cell, column) => (isDay[column] && cell !== null ? write(Math.floor(Number(cell))) : cell)),
      index === 0 ? 7 : null,
    ]);
    return withRows(changed, tab, [[...header, 'Of my own'], ...cells]);
  }, plan);
}

/** Cells that keep a day as Data writes it, for criteria, are the same day. */
const asDay = (value: unknown): unknown =>
  typeof value === 'number' && value >= 19_000_101 && value <= 99_991_231
    ? dayOf(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100)
    : value;

/** Whether a cell such as "months 12/4" is shown, and not about how Data is written. */
function isCompared(plan: WorkbookPlan, where: string): boolean {
  const [, id = '', row, column] = /^(\S+) (\d+)\/(\d+)$/.exec(where) ?? [];
  if (dataTabsOf(plan).includes(id) || (id === 'checks' && Number(column) > CHECKS_WIDTH)) return false;
  const cell = parseZone(cellName(Number(row), Number(column)));
  const { looks = [] } = plan.tabs.find((tab) => tab.id === id) ?? {};
  return !looks.some(({ zone, look }) => look === 'hidden' && overlap(parseZone(zone), cell));
}

test.each(workbooks.map((workbook) => [workbook.id, workbook] as const))('%s', (_, workbook) => {
  const plan = workbook.plan('en');
  const [serial, digits] = [(day: number) => day, eightDigits].map((write) => {
    const book = openPlan(written(plan, write), engine, LOCALES.en);
    const data = dataTabsOf(plan);
    const shown = book.values().filter(([where]) => isCompared(plan, String(where)));
    return { errors: book.errors(), said: data.map((tab) => book.text(tab, 'A3')), shown };
  });
  expect(digits?.errors).toEqual([]);
  expect(digits?.said).toEqual(serial?.said);
  expect(serial?.shown.length).toBeGreaterThan(300);
  for (const [index, [where, value]] of (digits?.shown ?? []).entries())
    if (value !== serial?.shown[index]?.[1]) expect([where, asDay(value)]).toEqual(serial?.shown[index]);
});

test('a second column of dates that is written in several ways is said, and nothing is made of it', () => {
  const fifteen = workbooks.find(({ id }) => id === 'fifteen')?.plan('en') as WorkbookPlan;
  const [header = [], ...rows] = rowsOf(fifteen, 'customers');
  const created = header.indexOf('Created date');
  const mixed = rows.map((row, index) =>
    row.map((cell, column) => (column === created && index === 0 ? eightDigits(Number(cell)) : cell)),
  );
  const book = openPlan(withRows(fifteen, 'customers', [header, ...mixed]), engine, LOCALES.en);
  const letter = 'ABCDEF'.charAt(created);
  expect(book.text('customers', 'A3')).toContain(
    ` · Dates are written in several ways in column ${letter}: `,
  );
  expect(book.text('customers', `${letter}4`)).toBe('– dates not read');
  expect(book.errors()).toEqual([]);
});
