import { describe, expect, test } from 'vitest';
import { buildWorkbook, type Outcome } from '../../../src/workbooks/writing/build-workbook.ts';
import type { Book, Wish } from '../../../src/workbooks/writing/job.ts';
import { cleanUnfinished } from '../../../src/workbooks/writing/unfinished.ts';
import { type Failure, FakeFile, failing } from './fake-file.ts';
import { nextBook, smallBook } from './small-book.ts';

const told = () => '';

interface Case {
  readonly open: () => FakeFile;
  readonly book: Book;
  readonly wish: Wish;
}

function openWithNeighbours(): FakeFile {
  const file = new FakeFile(['Mine', 'First · Data']);
  file.type(1, 1, 1, 'mine');
  file.type(1, 2, 1, '=A1');
  file.state.names.mine = { sheet: 1, zone: { top: 1, left: 1, bottom: 1, right: 1 } };
  return file;
}

function openBuilt(): FakeFile {
  const file = openWithNeighbours();
  expect(buildWorkbook(file.port(), smallBook, {}, told).result).toBe('built');
  const screen = file.sheetNamed('First · Overview');
  file.type(screen, 3, 3, 4000);
  file.type(screen, 30, 5, "'007");
  file
    .port()
    .setRules(screen, [
      ...file.port().rules(screen),
      { type: 'scale', zone: { top: 30, left: 5, bottom: 31, right: 5 }, low: '#fff', high: '#000' },
    ]);
  file
    .port()
    .insertChart(screen, { type: 'line', ranges: [], row: 40, column: 1, options: { title: 'mine' } });
  return file;
}

/** A file in which one of our sheets was deleted. */
function openWithoutSums(): FakeFile {
  const file = openBuilt();
  file.port().deleteSheet(file.sheetNamed('First · Sums'));
  return file;
}

const CASES: Readonly<Record<string, Case>> = {
  'a first build': { open: openWithNeighbours, book: smallBook, wish: { language: 'en', currency: 'SEK' } },
  'a second build': { open: openBuilt, book: smallBook, wish: {} },
  'another language and currency': {
    open: openBuilt,
    book: smallBook,
    wish: { language: 'sv', currency: 'EUR' },
  },
  'a sheet made again': { open: openWithoutSums, book: smallBook, wish: { language: 'nb' } },
  'a new version': { open: openBuilt, book: nextBook, wish: { language: 'sv' } },
};

function buildFailing(
  file: FakeFile,
  { book, wish }: Case,
  failure: Failure,
): { outcome: Outcome; calls: number } {
  const { port, calls } = failing(file.port(), failure);
  const outcome = buildWorkbook(port, book, wish, told);
  return { outcome, calls: calls() };
}

/** How many calls a build makes. */
function callsOf(given: Case): number {
  return buildFailing(given.open(), given, { call: 0, when: 'before' }).calls;
}

const namesWithoutCells = ({ state }: FakeFile): string[] =>
  Object.keys(state.names).filter((name) => !state.order.includes(state.names[name]?.sheet ?? 0));

const built = (given: Case): FakeFile => {
  const file = given.open();
  expect(buildWorkbook(file.port(), given.book, given.wish, told)).not.toHaveProperty('looksFailed');
  return file;
};

describe.each(Object.entries(CASES))('%s', (_, given) => {
  test.each(['before', 'after'] as const)(
    'changes all or nothing when one call fails %s it is done',
    (when) => {
      const before = given.open().content();
      const whole = built(given);
      const [visible, complete] = [whole.visibleNames(), whole.content()];
      const calls = callsOf(given);
      expect(calls).toBeGreaterThan(20);
      for (let call = 2; call <= calls; call += 1) {
        const file = given.open();
        const { outcome } = buildFailing(file, given, { call, when });
        expect(file.isLocked).toBe(false);
        if (outcome.result === 'built') {
          expect(outcome.looksFailed).toContain('Service failed');
          expect(file.visibleNames()).toEqual(visible);
          expect(buildWorkbook(file.port(), given.book, given.wish, told)).not.toHaveProperty('looksFailed');
          expect(file.content(), `call ${call}, built once more`).toEqual(complete);
        } else {
          expect(outcome, `call ${call}`).toMatchObject({ result: 'failed', restored: true });
          expect(file.content(), `call ${call}`).toEqual(before);
        }
      }
    },
  );

  test('is finished by the next build when Google stopped the script at whatever call', () => {
    const visible = built(given).visibleNames();
    for (let call = 2, calls = callsOf(given); call <= calls; call += 1) {
      const file = given.open();
      buildFailing(file, given, { call, when: 'stopped' });
      file.isLocked = false;
      const outcome = buildWorkbook(file.port(), given.book, given.wish, told);
      expect(outcome, `call ${call}`).toMatchObject({ result: 'built' });
      expect(outcome).not.toHaveProperty('looksFailed');
      expect(cleanUnfinished(file.port())).toBeUndefined();
      expect(file.visibleNames(), `call ${call}`).toEqual(visible);
      expect(file.state.order).toHaveLength(visible.length);
    }
  });

  test('leaves no hidden sheet and no name without cells behind after cleaning up, whatever call it stopped at', () => {
    for (let call = 2, calls = callsOf(given); call <= calls; call += 1) {
      const file = given.open();
      buildFailing(file, given, { call, when: 'stopped' });
      file.isLocked = false;
      const lost = namesWithoutCells(file);
      cleanUnfinished(file.port());
      expect(namesWithoutCells(file)).toEqual(lost);
      expect(file.visibleNames()).toHaveLength(file.state.order.length);
      expect(file.visibleNames()).toEqual(expect.arrayContaining(['Mine', 'First · Data']));
    }
  });
});

test('while somebody else builds, nothing is done and nothing is found unfinished', () => {
  const file = openBuilt();
  file.port().addMetadata(null, JSON.stringify({ unfinished: true, workbook: 'start', adds: [] }));
  const before = file.content();
  file.isLocked = true;
  expect(buildWorkbook(file.port(), smallBook, {}, told)).toEqual({ result: 'locked' });
  expect(cleanUnfinished(file.port())).toBeUndefined();
  expect(file.content()).toEqual(before);
});

test('what a build was to be is told until the next one, and a sheet that the user makes meanwhile stays', () => {
  const given = CASES['a first build'] as Case;
  const file = given.open();
  buildFailing(file, given, { call: 30, when: 'stopped' });
  file.isLocked = false;
  const told = () => cleanUnfinished(file.port());
  expect([told(), told()]).toMatchObject([
    { workbook: 'start', language: 'en', currency: 'SEK' },
    { workbook: 'start', language: 'en', currency: 'SEK' },
  ]);
  file.port().insertSheet('First · Overview', 0, { rows: 5, columns: 5 });
  const mine = file.sheetNamed('First · Overview');
  expect(told()).toBeDefined();
  expect(buildWorkbook(file.port(), smallBook, {}, () => '').result).toBe('built');
  expect(file.sheet(mine)).toMatchObject({ hidden: true, cells: {} });
  expect(told()).toBeUndefined();
});
