/** Conformance of workbooks, built by the built project into a file with strict services. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ManualClock } from '../../local/apps-script/clock.ts';
import type { Runtime } from '../../local/apps-script/runtime.ts';
import { LANGUAGES } from '../../src/catalogue/types.ts';
import type { Answer, WorkbookChoice, WorkbookPreview } from '../../src/ui/endpoints.ts';
import { build, failAt, openFile, projectWith, SHEETS, sheetNames } from '../workbooks/writing/built-file.ts';
import { smallBook, withManyRows } from '../workbooks/writing/small-book.ts';
import { choices, errorsIn, strangeFormatsIn, value } from './built-workbook.ts';

const small = projectWith(withManyRows(smallBook));

/** Looks at a reference, a builder or what was read before; everything else reaches the file. */
const STAYS_IN_THE_SCRIPT =
  /Builder\.|\.new[A-Z]|^Sheet\.getRange$|^Range\.(getRow|getColumn|getLastRow|getLastColumn|getGridId|getA1Notation)$|^(NamedRange|DeveloperMetadata(Location|Finder)?|ConditionalFormatRule|EmbeddedChart)\.(get|modify|with)|^(HtmlService|HtmlTemplate|LockService|Lock)\./;
const MOST_CALLS_PER_SHEET = 40;

const callsThatReachTheFile = ({ calls }: Runtime): number =>
  Object.entries(calls.all())
    .filter(([name]) => !STAYS_IN_THE_SCRIPT.test(name))
    .reduce((sum, [, count]) => sum + count, 0);

describe.each(await choices())(
  '$id',
  ({ id }) => {
    let file: Runtime;
    let first: { sheets: readonly string[]; calls: number; all: Record<string, number> };

    beforeAll(async () => {
      file = await openFile(SHEETS);
      const request = { workbook: id, language: 'en', workbookLanguage: 'en', currency: 'SEK' };
      const { adds } = value<WorkbookPreview>(file.execute('dialogPreviewWorkbook', [request]));
      const mine = file.spreadsheet.getSheets()[0];
      mine.setName(adds[0] as string);
      mine.getRange('A1').setValue('mine');
      file.calls.reset();
      const { sheets } = value<{ sheets: readonly string[] }>(build(file, { workbook: id }));
      first = { sheets, calls: callsThatReachTheFile(file), all: file.calls.all() };
    }, 120_000);

    // Twelve files at once would fill the memory.
    afterAll(() => {
      file = undefined as never;
    });

    test('46: no cell shows an error', () => {
      expect(errorsIn(file)).toEqual([]);
    });

    test('47: number formats are patterns with points and commas, and the mark of the currency', () => {
      expect(strangeFormatsIn(file)).toEqual([]);
    });

    test('48: at most 40 calls a sheet reach the file', () => {
      expect(first.calls).toBeLessThanOrEqual(MOST_CALLS_PER_SHEET * first.sheets.length);
    });

    test('53: the lock of the document is let go', () => {
      expect(file.stores.locks.leftHeld).toEqual([]);
    });

    test('51: a sheet of the same name is the user’s and stays', () => {
      const mine = sheetNames(file)[0] as string;
      expect(first.sheets[0]).toBe(`${mine} (2)`);
      expect(file.spreadsheet.getSheets()[0].getDataRange().getValues()).toEqual([['mine']]);
    });

    test('52: every chart says how many rows of headers it has', () => {
      expect(first.all['EmbeddedChartBuilder.setNumHeaders'] ?? 0).toBe(first.all['Sheet.insertChart'] ?? 0);
      expect(first.all['Sheet.insertChart'] ?? 0).toBeGreaterThan(0);
    });

    test.each(LANGUAGES)(
      '50: built again in %s there is nothing twice, and the calls are as few',
      (language) => {
        const before = countsOf(file);
        file.calls.reset();
        value(build(file, { workbook: id, workbookLanguage: language }));
        expect(callsThatReachTheFile(file)).toBeLessThanOrEqual(MOST_CALLS_PER_SHEET * first.sheets.length);
        expect(countsOf(file)).toEqual(before);
        expect(errorsIn(file)).toEqual([]);
      },
    );
  },
  120_000,
);

/** How much there is of everything that could be there twice. */
function countsOf({ spreadsheet }: Runtime): unknown {
  // biome-ignore lint/suspicious/noExplicitAny: Apps Script objects are used as scripts use them
  const sheets = Array.from(spreadsheet.getSheets() as any[], (sheet) => [
    sheet.getCharts().length,
    sheet.getConditionalFormatRules().length,
    sheet.getDeveloperMetadata().length,
  ]);
  return {
    sheets,
    names: spreadsheet.getNamedRanges().length,
    metadata: spreadsheet.getDeveloperMetadata().length,
  };
}

const user = (file: Runtime) => file.spreadsheet.getSheetByName('First · Data');

test('49: what the user typed with =, +, - or @ in front stays text', async () => {
  const file = await openFile(small);
  build(file);
  const typed = ["'=1+1", "'+46", "'-5", "'@me"];
  typed.forEach((text, index) => {
    user(file)
      .getRange(6 + index, 3)
      .setValue(text);
  });
  file.spreadsheet.getSheetByName('First · Overview').setName('+SUM(1;1)');
  build(file, { workbookLanguage: 'sv' });
  const data = file.spreadsheet.getSheetByName('Första · Data').getRange('C6:C9');
  expect(data.getValues()).toEqual(typed.map((text) => [text.slice(1)]));
  expect(data.getFormulas().flat().join('')).toBe('');
  const named = file.spreadsheet.getSheetByName('Första · Sums').getRange('A2');
  expect([named.getValue(), named.getFormula()]).toEqual(['+SUM(1;1)', '']);
});

test.each(['sv_SE', 'nb_NO', 'en_US'])(
  '51: in a file of %s the numbers are the same and its locale stays',
  async (locale) => {
    const file = await openFile(small);
    file.spreadsheet.setSpreadsheetLocale(locale);
    file.calls.reset();
    expect(build(file)).toHaveProperty('value');
    const screen = file.spreadsheet.getSheetByName('First · Overview');
    expect(screen.getRange('C6').getValue()).toBe(150);
    expect(screen.getRange('D6').getValue()).toBe('On track');
    expect(file.spreadsheet.getSheetByName('First · Sums').getRange('B1').getValue()).toBe(1200);
    expect(screen.getRange('B4').getValue()).toBe('2026-03');
    expect(file.calls.of('Spreadsheet.setSpreadsheetLocale')).toBe(0);
    expect(file.spreadsheet.getSpreadsheetLocale()).toBe(locale);
  },
);

test('53: while somebody else builds, a sentence says so and nothing is touched', async () => {
  const file = await openFile(small, {
    document: 'this file',
    clock: new ManualClock('2026-03-16T07:10:00Z'),
  });
  file.stores.locks.holdElsewhere('this file', 3_600_000);
  expect(build(file)).toEqual({
    problem: 'Somebody is building in this file right now. Nothing was changed; try again in a minute.',
  });
  expect(sheetNames(file)).toEqual(['Sheet1']);
});

test('53: a build that fails at its last step takes all back with at most twice its calls, and lets go of the lock', async () => {
  const callsOf = async (failsAt: string) => {
    const file = await openFile(SHEETS);
    const { calls } = file;
    const { add } = calls;
    calls.add = (name) => {
      add.call(calls, name);
      if (name === failsAt) throw new Error(`Service failed: ${name}`);
    };
    calls.reset();
    const answer = build(file, { workbook: 'b2b' });
    const { leftHeld } = file.stores.locks;
    return { answer, calls: callsThatReachTheFile(file), sheets: sheetNames(file), leftHeld };
  };
  const built = await callsOf('nothing');
  const failed = await callsOf('Sheet.showSheet');
  expect(failed.answer).toEqual({ problem: expect.stringContaining('Service failed: Sheet.showSheet') });
  expect(failed).toMatchObject({ sheets: ['Sheet1'], leftHeld: [] });
  expect(failed.calls).toBeLessThanOrEqual(2 * built.calls);
}, 60_000);

test('53: after Google stopped a build, the dialog removes what is left and offers to finish', async () => {
  const file = await openFile(small);
  const { repair } = failAt(file, 70, true);
  const wish = { workbookLanguage: 'sv', currency: 'NOK' } as const;
  expect(build(file, wish)).toHaveProperty('problem');
  repair();
  expect(sheetNames(file).length).toBeGreaterThan(1);
  expect(file.spreadsheet.getNamedRanges().length).toBeGreaterThan(1);
  const offered = () =>
    value<WorkbookChoice[]>(file.execute('dialogWorkbooks', [{ language: 'en' }]))[0]?.unfinished;
  const offer = {
    question: expect.stringMatching(/was not finished last time/),
    language: 'sv',
    currency: 'NOK',
  };
  expect(offered()).toEqual(offer);
  expect(sheetNames(file)).toEqual(['Sheet1']);
  expect(file.spreadsheet.getNamedRanges().length).toBe(0);
  expect(offered()).toEqual(offer);
  expect(build(file, wish)).toHaveProperty('value');
  expect(offered()).toBeUndefined();
});

test('the dialog knows what is built, in which language and currency', async () => {
  const file = await openFile(small);
  const listed = () => file.execute('dialogWorkbooks', [{ language: 'sv' }]) as Answer<WorkbookChoice[]>;
  expect(listed()).toMatchObject({
    value: [{ id: 'start', title: 'Första workbook', built: '', currency: '' }],
  });
  build(file, { workbookLanguage: 'nb', currency: 'NOK' });
  expect(listed()).toMatchObject({ value: [{ built: 'nb', currency: 'NOK' }] });
});
