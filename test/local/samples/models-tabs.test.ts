/** The sample tabs of the models. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { createRuntime } from '../../../local/apps-script/runtime.ts';
import { purchaseDays } from '../../../local/samples/purchase-days.ts';
import { readData } from '../../../local/samples/read-data.ts';
import { sampleWorkbook } from '../../../local/samples/sample-workbook.ts';

const folder = fileURLToPath(new URL('../../../dist/sheets', import.meta.url));
const open = async (language: 'en' | 'sv') =>
  (await createRuntime({ folder, workbook: sampleWorkbook(language) })).spreadsheet;
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

describe('sample tabs of the models', () => {
  let english: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    english = await open('en');
  });
  const values = (tab: string, range: string): unknown[][] =>
    english.getSheetByName(tab).getRange(range).getValues();

  test('each attribution model shares out all conversions, and Markov all the money of the log', () => {
    const shares = values('Attribution', 'B9:E18') as number[][];
    for (const model of [0, 1, 2, 3])
      expect(sum(shares.map((row) => row[model] as number))).toBeCloseTo(1, 12);
    const log = values('Attribution', 'V9:W').filter(([count]) => typeof count === 'number') as number[][];
    const [, conversions, money] = values('Attribution', 'A35:C35')[0] as [string, number, number];
    expect(conversions).toBe(sum(log.map(([count]) => count as number)));
    expect(money).toBe(sum(log.map(([, value]) => value as number)));
  });

  test('customers come from every cohort, with the repeat rate of the file and the warning in sight', () => {
    const days = purchaseDays(readData('online_retail_orders.csv.gz'), 10);
    const daysOf = new Map<number, number>();
    for (const { customer } of days) daysOf.set(customer, (daysOf.get(customer) ?? 0) + 1);
    const repeaters = [...daysOf.values()].filter((count) => count > 1).length;
    expect(sum(values('Customers', 'B8:B20').flat() as number[])).toBe(daysOf.size);
    expect(values('Customers', 'J31')[0]?.[0]).toBeCloseTo(repeaters / daysOf.size, 12);
    expect(values('Customers', 'A5')[0]?.[0]).toBe(
      'The model warns: No drop-out can be seen in these data, so every customer counts as active.',
    );
  });

  test('the forecast follows the last week, inside its band, and the list holds the marked weeks', () => {
    const rows = values('Forecast', 'H26:K51') as number[][];
    expect(rows.map(([period]) => period)).toEqual(Array.from({ length: 26 }, (_, index) => index + 1));
    for (const [, middle, low, high] of rows as [number, number, number, number][]) {
      expect(low).toBeLessThan(middle);
      expect(high).toBeGreaterThan(middle);
    }
    const marked = values('Forecast', 'A10:E217').filter((row) => row[4] === true);
    const listed = values('Forecast', 'M26:P51').filter(([day]) => day !== '');
    expect(listed).toEqual(marked.map((row) => row.slice(0, 4)));
    expect(listed.length).toBeGreaterThan(0);
  });

  test('the A/B test has its verdict and finds nothing wrong with the split', () => {
    expect(values('AB test', 'B23')[0]?.[0]).toBe('B is better');
    expect(values('AB test', 'D23')[0]?.[0]).toBe('B is better: the difference is hardly chance');
    expect(values('AB test', 'F18')[0]?.[0]).toBe('Nothing wrong to be seen with the split.');
    expect(values('AB test', 'G10')[0]?.[0]).toBeGreaterThan(10_000);
  });

  test('in Swedish the verdict and the warning are said in Swedish too', async () => {
    const swedish = await open('sv');
    expect(swedish.getSheetByName('AB-test').getRange('D23').getValue()).toBe(
      'B är bättre: skillnaden är knappast en slump',
    );
    expect(swedish.getSheetByName('Kunder').getRange('A5').getValue()).toBe(
      'Modellen varnar: i dessa data syns inget bortfall, så varje kund räknas som aktiv.',
    );
  });

  test('the scenario answers in a sentence', async () => {
    expect(values('Scenario', 'A4')[0]?.[0]).toBe(
      'The chance that it has paid for itself after 36 months is 81%; the middle case has done so from month 10.',
    );
    const swedish = (await open('sv')).getSheetByName('Scenario').getRange('A4').getValue();
    expect(swedish).toContain('81 %; mittenfallet har gjort det från månad 10.');
  });
});
