import { expect, test } from 'vitest';
import { openFixture } from '../open-fixture.ts';

test('one cell arrives as its value, a range as rows, blanks as ""', async () => {
  const { sheet, evaluate } = await openFixture();
  sheet.getRange('A1:B2').setValues([
    [1, 'x'],
    [true, ''],
  ]);
  expect(evaluate('=DESCRIBE(A1)')).toBe('number(1)');
  expect(evaluate('=DESCRIBE(A1:A1)')).toBe('number(1)');
  expect(evaluate('=DESCRIBE(B2)')).toBe('string()');
  expect(evaluate('=DESCRIBE(A1:B2)')).toBe('rows(number(1),string(x);boolean(true),string())');
});

test('10% arrives as 0.1', async () => {
  const { sheet, evaluate } = await openFixture();
  sheet.getRange('A1').setValue('10%');
  expect(evaluate('=DESCRIBE(A1;10%)')).toBe('number(0.1) number(0.1)');
});

test.each(['Europe/Helsinki', 'America/New_York', 'Asia/Tokyo', 'Europe/Stockholm'])(
  'a date cell arrives as midnight in the zone of the spreadsheet: %s',
  async (timeZone) => {
    const { sheet, evaluate } = await openFixture({ timeZone });
    sheet.getRange('A1:A2').setValues([['2026-03-29'], ['2026-10-25']]);
    const [first, second] = [...evaluate('=DESCRIBE(A1;A2)').matchAll(/date\((\d+)\)/g)].map(([, moment]) =>
      new Date(Number(moment)).toLocaleString('sv-SE', { timeZone }),
    );
    expect([first, second]).toEqual(['2026-03-29 00:00:00', '2026-10-25 00:00:00']);
  },
);

test('without a zone of its own the spreadsheet keeps the time of the process', async () => {
  const { sheet, evaluate } = await openFixture();
  sheet.getRange('A1').setValue('2026-03-07 12:30:00');
  expect(evaluate('=DESCRIBE(A1)')).toBe(`date(${new Date(2026, 2, 7, 12, 30).getTime()})`);
});

test('error cells arrive as the text that Google shows', async () => {
  const { evaluate } = await openFixture();
  expect(evaluate('=DESCRIBE(1/0;NA();COST_EACH(1;0))')).toBe('string(#DIV/0!) string(#N/A) string(#ERROR!)');
});

test('left-out arguments are undefined', async () => {
  const { evaluate } = await openFixture();
  expect(evaluate('=DESCRIBE(1)')).toBe('number(1)');
  expect(evaluate('=DESCRIBE(1;;3)')).toBe('number(1) undefined(undefined) number(3)');
  expect(evaluate('=COST_EACH()')).toBe('#NUM!');
});

test("arrays and dates are of the script's own making", async () => {
  const { sheet, evaluate } = await openFixture();
  sheet.getRange('A1').setValue('2026-03-07');
  expect(evaluate('=OWN_ARRAYS(A1:B2;A1)')).toBe(true);
});

test('an alias without @customfunction works in a cell', async () => {
  const { evaluate } = await openFixture();
  expect(evaluate('=KPI_DESCRIBE(1)')).toBe('number(1)');
});

test('two runtimes keep their scripts and sheets apart', async () => {
  const [first, second] = [await openFixture(), await openFixture()];
  first.evaluate('=COST_EACH(10;4)');
  expect(first.calls.of('COST_EACH')).toBe(1);
  expect(second.calls.of('COST_EACH')).toBe(0);
});
