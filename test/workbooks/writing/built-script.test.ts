import { expect, test } from 'vitest';
import type { Runtime } from '../../../local/apps-script/runtime.ts';
import type { BuildRequest } from '../../../src/ui/endpoints.ts';
import { build, contentOf, failAt, openFile, projectWith, putBook } from './built-file.ts';
import { nextBook, smallBook, withManyRows } from './small-book.ts';

const folder = projectWith(withManyRows(smallBook));

interface Told {
  /** What the user reads, also where it is the page that says that something went wrong. */
  readonly problem: string | undefined;
  readonly hasFailed: boolean;
}

function buildFailingAt(file: Runtime, call: number, wish: Partial<BuildRequest>, stops = false): Told {
  const { hasFailed, repair } = failAt(file, call, stops);
  const problem = problemOf(() => build(file, wish));
  repair();
  return { problem, hasFailed: hasFailed() };
}

function problemOf(answer: () => object): string | undefined {
  try {
    return (answer() as { readonly problem?: string }).problem;
  } catch (error) {
    return String(error);
  }
}

/** A file with a sheet of the user's own. */
async function openWithNeighbour(): Promise<Runtime> {
  const file = await openFile(folder);
  const sheet = file.spreadsheet.getSheetByName('Sheet1');
  sheet.getRange('A1:B2').setValues([
    ['mine', 5],
    ['=B1*2', 'First · Overview'],
  ]);
  file.spreadsheet.setNamedRange('mine', sheet.getRange('B1'));
  return file;
}

async function openBuilt(): Promise<Runtime> {
  putBook(folder, withManyRows(smallBook));
  const file = await openWithNeighbour();
  expect(build(file)).toHaveProperty('value');
  return file;
}

/** As many calls as are tried; the file in memory is tried with all of them. */
const TRIES = 8;

/** Calls all over a build fail; then the file is what it was, or, where the failure does no harm, built. */
async function expectAllOrNothing(open: () => Promise<Runtime>, wish: Partial<BuildRequest>): Promise<void> {
  const whole = await open();
  whole.calls.reset();
  expect(build(whole, wish)).toHaveProperty('value');
  const after = contentOf(whole);
  const calls = whole.calls.total;
  let file = await open();
  const before = contentOf(file);
  for (let turn = 0; turn < TRIES; turn += 1) {
    const call = calls - Math.floor((turn * calls) / TRIES);
    const { problem, hasFailed } = buildFailingAt(file, call, wish);
    expect(hasFailed).toBe(true);
    if (problem === undefined || problem.includes('widths')) {
      if (problem === undefined) expect(contentOf(file), `failure at call ${call}`).toEqual(after);
      file = await open();
    } else {
      expect(problem).toContain('Service failed');
      expect(problem).not.toContain('not everything');
      expect(contentOf(file), `failure at call ${call}: ${problem}`).toEqual(before);
    }
  }
}

test('a call that fails in a first build leaves the file as it was, and people are told', async () => {
  await expectAllOrNothing(openWithNeighbour, {});
});

test('a call that fails in an update leaves the file as it was, and people are told', async () => {
  await expectAllOrNothing(openBuilt, { currency: 'EUR', workbookLanguage: 'sv' });
});

test('a call that fails in an update to a new version leaves at most the looks to finish', async () => {
  const openOlder = async () => {
    const file = await openBuilt();
    putBook(folder, withManyRows(nextBook));
    return file;
  };
  await expectAllOrNothing(openOlder, { workbookLanguage: 'nb' });
});

test('a script that Google stopped is finished by the next one', async () => {
  putBook(folder, withManyRows(smallBook));
  const file = await openWithNeighbour();
  const { problem } = buildFailingAt(file, 60, {}, true);
  expect(problem).toContain('Service failed');
  expect(file.spreadsheet.getSheets().length).toBeGreaterThan(1);
  expect(build(file)).toHaveProperty('value');
  expect(contentOf(file)).toEqual(contentOf(await openBuilt()));
});
